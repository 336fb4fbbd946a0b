// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dads_table.h"

#include "app/cli/command.h"
#include "app/cli/plan_table.h"
#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut::cli {

namespace {

constexpr std::size_t mostPhases = 40;

/// Least and most of what is finite.
struct Span
{
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();

    void include(double value)
    {
        if (!std::isfinite(value))
            return;
        least = std::min(least, value);
        most = std::max(most, value);
    }
    std::string text() const
    {
        if (most < least)
            return "-";
        const std::string low = formatSignificant(least);
        const std::string high = formatSignificant(most);
        return low == high ? low : low + " to " + high;
    }
};

struct Phase
{
    const DadsStep* first;
    std::size_t steps = 0;
    Span mbps, latencyMs, fps;
};

std::vector<Phase> phasesOf(const DadsRun& run)
{
    std::vector<Phase> phases;
    for (const DadsStep& step : run.steps) {
        const bool goesOn = !phases.empty() && phases.back().first->mode == step.mode &&
                            phases.back().first->plan == step.plan &&
                            phases.back().first->congested == step.congested &&
                            phases.back().first->blocked == step.blocked;
        if (!goesOn)
            phases.push_back({&step, 0, {}, {}, {}});
        Phase& phase = phases.back();
        ++phase.steps;
        phase.mbps.include(step.uplinkMbps);
        phase.latencyMs.include(step.latencyMs);
        phase.fps.include(step.throughputFps);
    }
    return phases;
}

std::string modeOf(const DadsStep& step)
{
    std::string text(name(step.mode));
    if (step.congested)
        text += ", congested";
    if (step.blocked)
        text += ", blocked";
    return text;
}

std::string phasesTable(const PartitionProblem& problem, const DadsRun& run)
{
    std::vector<std::vector<std::string>> rows{
        {"from s", "steps", "Mbit/s", "mode", "latency ms", "frames/s"}};
    for (std::size_t tier = 1; tier < problem.tierCount(); ++tier)
        rows.front().push_back("layers on " + problem.tiers[tier]);
    const std::vector<Phase> phases = phasesOf(run);
    for (std::size_t i = 0; i < std::min(phases.size(), mostPhases); ++i) {
        const Phase& phase = phases[i];
        rows.push_back({formatShortest(std::round(phase.first->tS * 1000) / 1000),
                        std::to_string(phase.steps), phase.mbps.text(), modeOf(*phase.first),
                        phase.latencyMs.text(), phase.fps.text()});
        for (std::size_t tier = 1; tier < problem.tierCount(); ++tier)
            rows.back().push_back(
                phase.first->plan < 0
                    ? "-"
                    : layersOn(problem, run.plans[static_cast<std::size_t>(phase.first->plan)],
                               TierId(tier)));
    }
    std::string text = table(rows, {0, 1, 2, 4, 5});
    if (phases.size() > mostPhases)
        text += "and " + std::to_string(phases.size() - mostPhases) +
                " phases more; --json has every step\n";
    return text + '\n';
}

std::string shown(const std::optional<double>& number, const char* unit)
{
    return number ? formatSignificant(*number) + ' ' + unit : "-";
}

void addColumn(std::vector<std::vector<std::string>>& rows, const char* title,
               const DadsSummary& sum)
{
    const std::vector<std::string> cells{title,
                                         std::to_string(sum.light),
                                         std::to_string(sum.heavy),
                                         std::to_string(sum.congested),
                                         std::to_string(sum.unreachable),
                                         std::to_string(sum.blocked),
                                         std::to_string(sum.planChanges),
                                         shown(sum.meanLatencyMs, "ms"),
                                         shown(sum.meanThroughputFps, "/s"),
                                         shown(sum.meanLostLatencyMs, "ms"),
                                         shown(sum.mostLostLatencyMs, "ms"),
                                         shown(sum.meanLostStageMs, "ms"),
                                         shown(sum.mostLostStageMs, "ms")};
    for (std::size_t i = 0; i < cells.size(); ++i)
        rows[i].push_back(cells[i]);
}

std::string summaryTable(const DadsReport& report)
{
    std::vector<std::vector<std::string>> rows{{"steps"},
                                               {"  light"},
                                               {"  heavy"},
                                               {"  of these congested"},
                                               {"  unreachable"},
                                               {"  blocked by a link believed up"},
                                               {"changes of plan"},
                                               {"mean latency"},
                                               {"mean throughput"},
                                               {"light: latency lost, mean"},
                                               {"light: latency lost, most"},
                                               {"heavy: longest stage lost, mean"},
                                               {"heavy: longest stage lost, most"}};
    const DadsRun& run = report.run;
    if (report.probed) {
        addColumn(rows, "estimated rates", run.summary);
        addColumn(rows, "true rates", report.probed->withTrueRates);
    } else {
        addColumn(rows, std::to_string(run.steps.size()).c_str(), run.summary);
    }
    return table(rows, {1, 2});
}

std::string probeText(const DadsReport::Probed& probed)
{
    const ProbeErrors& errors = probed.errors;
    const auto percent = [](double value) { return formatSignificant(value) + " %"; };
    return "\nRates estimated by probes over a simulated link (synthetic), seed " +
           std::to_string(probed.seed) + ": off by " + percent(errors.meanAbsolutePercent) +
           " on average (bias " + percent(errors.meanPercent) + ", 95 % within " +
           percent(errors.worst95Percent) + "); nothing usable " + std::to_string(errors.held) +
           " times, up and seemed down " + std::to_string(errors.seemedDown) +
           ", down and seemed up " + std::to_string(errors.seemedUp) + ".\n";
}

} // namespace

std::string dadsTable(const PartitionProblem& problem, const DadsReport& report)
{
    std::string text = printable(problem.name.empty() ? "problem" : problem.name) + ": DADS at " +
                       formatShortest(report.options.fps) + " frames/s; return path " +
                       std::string(name(problem.returnPath)) + "\n\n" +
                       phasesTable(problem, report.run) + summaryTable(report);
    if (report.probed)
        text += probeText(*report.probed);
    return text;
}

} // namespace edgecut::cli
