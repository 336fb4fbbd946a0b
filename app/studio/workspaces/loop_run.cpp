// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/loop_run.h"

#include "core/network/trace_reader.h"
#include "widgets/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LoopRun)
};

constexpr std::array<std::string_view, 4> phaseKinds{"monitor", "decide", "deliver", "collaborate"};

/// Deliveries behind the lines, changes of plan at the top.
TimePlotData marked(const LoopRun& run, const Theme& theme)
{
    TimePlotData data;
    data.timeUnit = QStringLiteral("s");
    for (const CollaborationDelivery& delivery : run.run.deliveries)
        data.bands.append({delivery.fromS, delivery.toS,
                           delivery.whole ? theme.accent : theme.warning,
                           delivery.whole ? Words::tr("delivering") : Words::tr("overtaken")});
    for (const CollaborationRound& round : run.run.rounds) {
        if (round.changed)
            data.marks.append(round.startS);
    }
    return data;
}

/// The round that a step tells of; nullptr: there is none.
const CollaborationRound* roundOf(const LoopRun& run, const Step& step)
{
    const auto found = std::ranges::find(step.numbers, std::string_view("round"), &StepNumber::key);
    return found == step.numbers.end() ? nullptr
                                       : &run.run.rounds[static_cast<std::size_t>(found->value)];
}

QStringList timesOf(const LoopRun& run, const CollaborationRound& round)
{
    QStringList times{formatMs(round.monitorMs), formatMs(round.decideMs), Words::tr("not needed"),
                      Words::tr("nobody served")};
    const auto index = static_cast<std::size_t>(&round - run.run.rounds.data());
    for (const CollaborationDelivery& delivery : run.run.deliveries) {
        if (delivery.round == index)
            times[2] = formatMs((delivery.toS - delivery.fromS) * 1000);
    }
    if (const std::size_t served = round.requests - round.unserved; served > 0)
        times[3] = Words::tr("%1 a request")
                       .arg(formatMs(round.latencySumMs / static_cast<double>(served)));
    return times;
}

} // namespace

CollaborationOptions loopOptionsOf(const Scenario& scenario)
{
    OptionValues values;
    for (const OptionSpec& spec : collaborationSpecs())
        values[std::string(spec.key)] =
            std::clamp(scenario.setting(std::string("loop/").append(spec.key), spec.standard),
                       spec.minimum, spec.maximum);
    CollaborationOptions options = collaborationOptions(values).value_or(CollaborationOptions());
    options.probe.noisePercent =
        std::clamp(scenario.setting("loop/noise", options.probe.noisePercent), 0.0, 100.0);
    return options;
}

Result<LoopRun> playLoop(std::shared_ptr<const PartitionProblem> problem, const std::string& text,
                         const std::string& name, const CollaborationOptions& options,
                         const Context& context)
{
    Result<TraceFile> file = readTrace(LineReader(text, name), {}, context);
    if (!file)
        return failure(std::move(file.error()));
    LoopRun run{std::move(problem), std::move(file->trace), {}, {}};
    Result<CollaborationRun> played = collaborate(*run.problem, run.trace, options, context);
    if (!played)
        return failure(std::move(played.error()));
    run.run = std::move(*played);
    run.steps = collaborationSteps(*run.problem, run.run);
    return run;
}

TimePlotData loopRatesOf(const LoopRun& run, const Theme& theme)
{
    TimePlotData data = marked(run, theme);
    data.valueUnit = QStringLiteral("Mbit/s");
    TimeSeries truth{Words::tr("uplink"), theme.link, false, true, {}};
    for (const BandwidthSample& sample : run.trace.samples)
        truth.points.append({sample.tS, sample.mbps});
    TimeSeries estimates{
        Words::tr("estimated by probes (synthetic)"), theme.accent, true, true, {}};
    for (const CollaborationRound& round : run.run.rounds)
        estimates.points.append(
            {round.startS, round.believedMbps.value_or(std::numeric_limits<double>::quiet_NaN())});
    data.series = {truth, estimates};
    return data;
}

TimePlotData loopLatenciesOf(const LoopRun& run, const Theme& theme)
{
    TimePlotData data = marked(run, theme);
    data.valueUnit = QStringLiteral("ms");
    TimeSeries latency{Words::tr("a request"), theme.text, false, true, {}};
    for (const CollaborationRequest& request : run.run.requests)
        latency.points.append({request.tS, std::isfinite(request.latencyMs)
                                               ? request.latencyMs
                                               : std::numeric_limits<double>::quiet_NaN()});
    data.series.append(latency);
    return data;
}

QString loopSummaryOf(const LoopRun& run)
{
    const CollaborationSummary& sum = run.run.summary;
    QStringList sentences;
    sentences.append(Words::tr("%n rounds.", nullptr, static_cast<int>(run.run.rounds.size())));
    sentences.append(Words::tr("Monitoring took %1, deciding %2 (assumed), delivering %3 for %4.")
                         .arg(formatMs(sum.monitorMs), formatMs(sum.decideMs),
                              formatMs(sum.deliverMs), formatBytes(sum.deliveredBytes)));
    sentences.append(Words::tr("%n changes of plan.", nullptr, static_cast<int>(sum.planChanges)));
    if (sum.interrupted > 0)
        sentences.append(
            Words::tr("%n deliveries were overtaken.", nullptr, static_cast<int>(sum.interrupted)));
    if (sum.unserved > 0)
        sentences.append(
            Words::tr("%n requests were not served.", nullptr, static_cast<int>(sum.unserved)));
    if (sum.meanLatencyMs)
        sentences.append(
            Words::tr("A request took %1 on average.").arg(formatMs(*sum.meanLatencyMs)));
    const auto ms = [](const std::optional<double>& value) {
        return value ? formatMs(*value) : Words::tr("nothing served");
    };
    sentences.append(
        Words::tr("With everything on %1: %2; on %3: %4; by the best plan of each moment: %5.")
            .arg(QString::fromStdString(run.problem->tiers.front()), ms(sum.meanFirstTierMs),
                 QString::fromStdString(run.problem->tiers.back()), ms(sum.meanLastTierMs),
                 ms(sum.meanBestMs)));
    return sentences.join(QLatin1Char(' '));
}

double momentOf(const Step& step)
{
    return step.numbers.empty() ? 0 : step.numbers.front().value;
}

int stepAtMoment(const LoopRun& run, double seconds)
{
    const auto after =
        std::ranges::find_if(run.steps, [&](const Step& step) { return momentOf(step) > seconds; });
    return std::max(0, static_cast<int>(after - run.steps.begin()) - 1);
}

LoopMoment loopMomentOf(const LoopRun& run, const Step& step, const Theme& theme)
{
    LoopMoment moment;
    moment.phases = {Words::tr("Monitor"), Words::tr("Decide"), Words::tr("Deliver"),
                     Words::tr("Collaborate")};
    const auto kind = std::ranges::find(phaseKinds, step.kind);
    if (kind != phaseKinds.end())
        moment.active = static_cast<int>(kind - phaseKinds.begin());
    if (const CollaborationRound* round = roundOf(run, step))
        moment.times = timesOf(run, *round);
    QStringList names;
    for (const std::string& tier : run.problem->tiers)
        names.append(QString::fromStdString(tier));
    const QList<QColor> colors = theme.tiers(names);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto layers = std::ranges::count(step.plan, TierId(static_cast<std::size_t>(i)));
        moment.tiers.append({names[i], colors[i], static_cast<int>(layers)});
    }
    return moment;
}

} // namespace edgecut::studio
