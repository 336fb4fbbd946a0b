// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/frames_run.h"

#include "app/studio/document/stages.h"
#include "widgets/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FramesRun)
};

/// Stages go tier, link, tier ...; both directions of a link are one.
int stageOf(const Stage& stage)
{
    const int index = static_cast<int>(stage.index);
    return stage.kind == StageKind::Compute ? 2 * index : 2 * index + 1;
}

/// The longest stage, both directions of a link added.
int longestStage(const Evaluation& evaluation)
{
    int longest = 0;
    double most = -1;
    for (std::size_t tier = 0; tier < evaluation.computeMs.size(); ++tier) {
        if (evaluation.computeMs[tier] > most) {
            most = evaluation.computeMs[tier];
            longest = static_cast<int>(2 * tier);
        }
        if (tier < evaluation.uplinkMs.size() &&
            evaluation.uplinkMs[tier] + evaluation.downlinkMs[tier] > most) {
            most = evaluation.uplinkMs[tier] + evaluation.downlinkMs[tier];
            longest = static_cast<int>(2 * tier + 1);
        }
    }
    return longest;
}

} // namespace

FrameSettings FrameSettings::of(const Scenario& scenario)
{
    FrameSettings settings;
    settings.fps = std::clamp(scenario.setting("pipeline/fps", settings.fps), leastFps, mostFps);
    if (scenario.setting("pipeline/arrivals", "regular") == "poisson")
        settings.arrivals = Arrivals::Poisson;
    settings.second = scenario.setting("pipeline/second", "");
    return settings;
}

Result<FramesRun> runFrames(std::shared_ptr<const PartitionProblem> problem, const QString& method,
                            const Plan& plan, const FrameSettings& settings, const Context& context)
{
    Result<Evaluation> evaluation = evaluate(*problem, plan);
    if (!evaluation)
        return failure(evaluation.error());
    PipelineOptions options;
    options.fps = settings.fps;
    options.arrivals = settings.arrivals;
    options.frames = framesRun;
    options.recorded = framesShown;
    Result<PipelineRun> run = runPipeline(*problem, plan, options, context);
    if (!run)
        return failure(run.error());
    return FramesRun{std::move(problem), method, std::move(*evaluation), std::move(*run),
                     settings.fps};
}

FrameGanttData ganttOf(const FramesRun& frames, const Theme& theme)
{
    FrameGanttData data;
    const int longest = longestStage(frames.evaluation);
    // A stage that no frame passes has no row.
    std::vector<int> rowOfStage;
    int stages = 0;
    for (const StageShare& stage : stagesOf(*frames.problem, frames.evaluation, theme)) {
        rowOfStage.push_back(static_cast<int>(data.rows.size()));
        const bool isLongest = stages++ == longest;
        if (stage.ms > 0)
            data.rows.append({stage.label, stage.color, stage.isLink, isLongest});
    }
    if (frames.evaluation.maxStageMs > 0)
        data.longestNote =
            Words::tr("bounds the rate to %1").arg(formatFps(frames.evaluation.throughputFps));
    for (const FrameVisit& visit : frames.run.visits) {
        const int stage = stageOf(frames.run.route[visit.visit].stage);
        data.visits.append({static_cast<int>(visit.frame),
                            rowOfStage[static_cast<std::size_t>(stage)], visit.readyMs,
                            visit.startMs, visit.endMs});
    }
    return data;
}

TimeSeries insideOf(const FramesRun& frames, const QColor& color)
{
    TimeSeries series{frames.method, color, false, true, {}};
    for (const PipelineRun::Sample& sample : frames.run.inside)
        series.points.append({sample.tMs / 1000, static_cast<double>(sample.inside)});
    return series;
}

QString verdictOf(const FramesRun& frames)
{
    const QString rate = formatFps(frames.fps);
    if (frames.evaluation.maxStageMs <= 0)
        return Words::tr("No stage takes any time: any rate works.");
    const QList<StageShare> stages = stagesOf(*frames.problem, frames.evaluation, Theme::light());
    const QString stage = stages[longestStage(frames.evaluation)].label;
    const QString most = formatFps(frames.evaluation.throughputFps);
    if (frames.congested())
        return Words::tr("Congested: %1 takes %2 a frame, so at %3 the queue before it grows "
                         "without end. At most %4 work; lower the rate, or choose a method for "
                         "throughput.")
            .arg(stage, formatMs(frames.evaluation.maxStageMs), rate, most);
    return Words::tr("Keeps up with %1; %2 is the busiest and would bear %3.")
        .arg(rate, stage, most);
}

} // namespace edgecut::studio
