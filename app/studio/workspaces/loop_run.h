// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offloading/collaboration.h"
#include "core/session/scenario.h"
#include "widgets/player/loop_view.h"
#include "widgets/plots/time_plot.h"
#include "widgets/theme/theme.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace edgecut::studio {

/// How the loop is played, as the session keeps it (settings "loop/...").
CollaborationOptions loopOptionsOf(const Scenario& scenario);

struct LoopRun
{
    std::shared_ptr<const PartitionProblem> problem;
    BandwidthTrace trace;
    CollaborationRun run;
    std::vector<Step> steps;
};

/// Reads the trace's text (`name` is for messages) and plays the loop over it.
Result<LoopRun> playLoop(std::shared_ptr<const PartitionProblem> problem, const std::string& text,
                         const std::string& name, const CollaborationOptions& options,
                         const Context& context);

TimePlotData loopRatesOf(const LoopRun& run, const Theme& theme);
TimePlotData loopLatenciesOf(const LoopRun& run, const Theme& theme);

/// What each phase took and what came of it, a sentence a matter.
QString loopSummaryOf(const LoopRun& run);

/// A step as a picture: its phase, what the phases of its round took, where layers run.
LoopMoment loopMomentOf(const LoopRun& run, const Step& step, const Theme& theme);
/// When a step is; the step that is told at a moment.
double momentOf(const Step& step);
int stepAtMoment(const LoopRun& run, double seconds);

} // namespace edgecut::studio
