// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/partition/method.h"
#include "core/scheduling/pipeline.h"
#include "core/session/scenario.h"
#include "widgets/plots/time_plot.h"
#include "widgets/scheduling/frame_gantt.h"
#include "widgets/theme/theme.h"

#include <QString>

#include <memory>
#include <string>

namespace edgecut::studio {

/// How frames come, as the session keeps it (settings "pipeline/...").
struct FrameSettings
{
    double fps = 5;
    Arrivals arrivals = Arrivals::Regular;
    std::string second; ///< a method whose plan is run beside the answer's; empty: none

    static FrameSettings of(const Scenario& scenario);
    bool operator==(const FrameSettings&) const = default;
};

inline constexpr double leastFps = 0.1;
inline constexpr double mostFps = 1000;
/// Frames that are run, and those of them that the chart shows.
inline constexpr std::size_t framesRun = 1000;
inline constexpr std::size_t framesShown = 30;

/// Frames through one plan.
struct FramesRun
{
    std::shared_ptr<const PartitionProblem> problem;
    QString method; ///< its title
    Evaluation evaluation;
    PipelineRun run;
    double fps = 0;

    /// Some stage takes longer than the time between two frames.
    bool congested() const { return evaluation.maxStageMs * fps > 1000 * (1 + 1e-9); }
};

Result<FramesRun> runFrames(std::shared_ptr<const PartitionProblem> problem, const QString& method,
                            const Plan& plan, const FrameSettings& settings,
                            const Context& context);

FrameGanttData ganttOf(const FramesRun& frames, const Theme& theme);
TimeSeries insideOf(const FramesRun& frames, const QColor& color);
/// "Congested: edge takes 145 ms a frame ...", or that there is room.
QString verdictOf(const FramesRun& frames);

} // namespace edgecut::studio
