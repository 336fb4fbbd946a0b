// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/trace_run.h"

#include "core/network/trace_reader.h"
#include "widgets/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TraceRun)
};

Status probe(TraceRun& run, const Context& context)
{
    DadsReport::Probed probed;
    Result<ProbedTrace> estimates = probeTrace(run.trace, probed.options, context);
    if (!estimates)
        return failure(std::move(estimates.error()));
    probed.seed = context.seed;
    probed.errors = estimates->errors;
    Result<DadsRun> ideal = followTrace(*run.problem, run.trace, run.report.options, context);
    if (!ideal)
        return failure(std::move(ideal.error()));
    probed.withTrueRates = ideal->summary;
    run.report.options.believedMbps = std::move(estimates->mbps);
    run.report.probed = std::move(probed);
    return {};
}

/// Runs of steps of one kind, as bands; a step lasts until the next one.
template <typename Kind>
void addBands(TimePlotData& data, const TraceRun& run, Kind kind, const QColor& color,
              const QString& label)
{
    const std::vector<DadsStep>& steps = run.report.run.steps;
    for (std::size_t i = 0; i < steps.size();) {
        if (!kind(steps[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < steps.size() && kind(steps[end]))
            ++end;
        const double to =
            end < steps.size() ? steps[end].tS : std::max(run.trace.endS, steps.back().tS);
        data.bands.append({steps[i].tS, to, color, label});
        i = end;
    }
}

/// What all three plots mark: modes behind the lines, changes of plan at the top.
TimePlotData marked(const TraceRun& run, const Theme& theme)
{
    TimePlotData data;
    data.timeUnit = QStringLiteral("s");
    addBands(
        data, run,
        [](const DadsStep& step) { return step.mode == DadsMode::Heavy && !step.congested; },
        theme.accent, Words::tr("heavy"));
    addBands(
        data, run, [](const DadsStep& step) { return step.congested; }, theme.warning,
        Words::tr("congested"));
    addBands(
        data, run,
        [](const DadsStep& step) { return step.mode == DadsMode::Unreachable || step.blocked; },
        theme.error, Words::tr("link down"));
    bool first = true;
    for (const DadsStep& step : run.report.run.steps) {
        if (step.changed && !std::exchange(first, false))
            data.marks.append(step.tS);
    }
    return data;
}

template <typename Value>
TimeSeries seriesOf(const TraceRun& run, const QString& label, const QColor& color, Value value)
{
    TimeSeries series{label, color, false, true, {}};
    for (const DadsStep& step : run.report.run.steps) {
        const double number = value(step);
        series.points.append(
            {step.tS, std::isfinite(number) ? number : std::numeric_limits<double>::quiet_NaN()});
    }
    return series;
}

QString share(std::size_t part, std::size_t whole)
{
    return formatPercent(static_cast<double>(part) /
                         static_cast<double>(std::max<std::size_t>(whole, 1)));
}

QString modeName(const DadsStep& step)
{
    if (step.mode == DadsMode::Unreachable)
        return Words::tr("link down, and every plan crosses it");
    if (step.blocked)
        return Words::tr("link down, and the plan crosses it");
    if (step.congested)
        return Words::tr("heavy, and still too slow for the frames");
    return step.mode == DadsMode::Heavy ? Words::tr("heavy") : Words::tr("light");
}

} // namespace

TraceSettings TraceSettings::of(const Scenario& scenario)
{
    TraceSettings settings;
    settings.fps = std::clamp(scenario.setting("pipeline/fps", settings.fps), 0.1, 1000.0);
    settings.hysteresisPercent =
        std::clamp(scenario.setting("pipeline/hysteresis", 0.0), 0.0, 1000.0);
    settings.exactHeavy = scenario.setting("pipeline/heavy", "dsh") == "bottleneck";
    settings.probed = scenario.setting("pipeline/probe", "no") == "yes";
    settings.traceLatency = scenario.setting("pipeline/trace-latency", "no") == "yes";
    return settings;
}

Result<TraceRun> followTraceText(std::shared_ptr<const PartitionProblem> problem, std::size_t link,
                                 const std::string& text, const std::string& name,
                                 const TraceSettings& settings, const Context& context)
{
    Result<TraceFile> file = readTrace(LineReader(text, name), {}, context);
    if (!file)
        return failure(std::move(file.error()));
    TraceRun run{std::move(problem), std::move(file->trace), {}};
    DadsOptions& options = run.report.options;
    options.fps = settings.fps;
    options.link = link;
    // A trace without latencies leaves the link its own.
    options.useTraceLatency = settings.traceLatency && !run.trace.latencyMs.empty();
    options.hysteresisPercent = settings.hysteresisPercent;
    options.heavy = heavyFinder(settings.exactHeavy ? "bottleneck" : "dsh");
    if (settings.probed) {
        if (const Status done = probe(run, context); !done)
            return failure(done.error());
    }
    Result<DadsRun> followed = followTrace(*run.problem, run.trace, options, context);
    if (!followed)
        return failure(std::move(followed.error()));
    run.report.run = std::move(*followed);
    return run;
}

TimePlotData ratesOf(const TraceRun& run, const Theme& theme)
{
    TimePlotData data = marked(run, theme);
    data.valueUnit = QStringLiteral("Mbit/s");
    data.series.append(seriesOf(run, Words::tr("uplink"), theme.link,
                                [](const DadsStep& step) { return step.uplinkMbps; }));
    if (run.report.probed) {
        data.series.append(seriesOf(run, Words::tr("estimated by probes (synthetic)"), theme.accent,
                                    [](const DadsStep& step) { return step.believedMbps; }));
        data.series.last().dashed = true;
    }
    return data;
}

TimePlotData latenciesOf(const TraceRun& run, const Theme& theme)
{
    TimePlotData data = marked(run, theme);
    data.valueUnit = QStringLiteral("ms");
    data.series.append(seriesOf(run, Words::tr("latency"), theme.text,
                                [](const DadsStep& step) { return step.latencyMs; }));
    data.series.append(seriesOf(run, Words::tr("longest stage"),
                                theme.method(QStringLiteral("bottleneck")).color,
                                [](const DadsStep& step) { return step.maxStageMs; }));
    data.series.last().dashed = true;
    return data;
}

TimePlotData throughputsOf(const TraceRun& run, const Theme& theme)
{
    TimePlotData data = marked(run, theme);
    data.valueUnit = Words::tr("frames/s");
    data.series.append(seriesOf(run, Words::tr("throughput"), theme.text,
                                [](const DadsStep& step) { return step.throughputFps; }));
    const double fps = run.report.options.fps;
    TimeSeries asked{Words::tr("frames that come"), theme.mutedText, true, true, {}};
    if (!run.report.run.steps.empty()) {
        asked.points = {{run.report.run.steps.front().tS, fps},
                        {run.report.run.steps.back().tS, fps}};
    }
    data.series.append(asked);
    return data;
}

QString summaryOf(const TraceRun& run)
{
    const DadsSummary& summary = run.report.run.summary;
    const std::size_t steps = run.report.run.steps.size();
    QStringList sentences;
    sentences.append(Words::tr("%n changes of plan over %1 samples.", nullptr,
                               static_cast<int>(summary.planChanges))
                         .arg(steps));
    sentences.append(Words::tr("Light %1, heavy %2 of the time.")
                         .arg(share(summary.light, steps), share(summary.heavy, steps)));
    if (summary.congested > 0)
        sentences.append(Words::tr("Congested %1 of the time: lower the frame rate.")
                             .arg(share(summary.congested, steps)));
    if (summary.unreachable + summary.blocked > 0)
        sentences.append(Words::tr("No frame got through %1 of the time: the link was down.")
                             .arg(share(summary.unreachable + summary.blocked, steps)));
    if (summary.meanLatencyMs)
        sentences.append(Words::tr("Mean latency %1.").arg(formatMs(*summary.meanLatencyMs)));
    if (summary.mostLostLatencyMs == 0.0)
        sentences.append(Words::tr("Nothing was lost against the best plan of each moment."));
    else if (summary.meanLostLatencyMs)
        sentences.append(Words::tr("Lost against the best plan of each moment: %1 on average, %2 "
                                   "at most.")
                             .arg(formatMs(*summary.meanLostLatencyMs),
                                  formatMs(summary.mostLostLatencyMs.value_or(0))));
    if (run.report.probed && run.report.probed->errors.samples > 0)
        sentences.append(
            Words::tr("Probes (a simulated instrument) are %1 off on average.")
                .arg(formatPercent(run.report.probed->errors.meanAbsolutePercent / 100)));
    return sentences.join(QLatin1Char(' '));
}

const DadsStep* stepAt(const TraceRun& run, double seconds)
{
    const std::vector<DadsStep>& steps = run.report.run.steps;
    const auto after = std::upper_bound(steps.begin(), steps.end(), seconds,
                                        [](double t, const DadsStep& step) { return t < step.tS; });
    return after == steps.begin() ? nullptr : &*std::prev(after);
}

QString storyOf(const TraceRun& run, const DadsStep& step)
{
    QString text = Words::tr("At %1 s: uplink %2, %3.")
                       .arg(formatNumber(step.tS), formatMbps(step.uplinkMbps), modeName(step));
    if (step.plan >= 0 && std::isfinite(step.latencyMs)) {
        const Plan& plan = run.report.run.plans[static_cast<std::size_t>(step.plan)];
        const auto moved = std::count_if(plan.tierOf.begin(), plan.tierOf.end(),
                                         [](TierId tier) { return tier.index() > 0; });
        text += QLatin1Char(' ') +
                Words::tr("Latency %1, %2; %n layers beyond %3.", nullptr, static_cast<int>(moved))
                    .arg(formatMs(step.latencyMs), formatFps(step.throughputFps),
                         QString::fromStdString(run.problem->tiers.front()));
    }
    return text;
}

} // namespace edgecut::studio
