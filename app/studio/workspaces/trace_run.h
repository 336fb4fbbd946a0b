// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dads_file.h"
#include "core/session/scenario.h"
#include "widgets/plots/time_plot.h"
#include "widgets/theme/theme.h"

#include <QString>

#include <memory>
#include <string>

namespace edgecut::studio {

/// How a trace is followed, as the session keeps it (settings "pipeline/...").
struct TraceSettings
{
    double fps = 5;
    double hysteresisPercent = 0;
    bool exactHeavy = false;   ///< heavy plans by the exact search, not by DSH
    bool probed = false;       ///< decided by simulated probes, not by the true rate
    bool traceLatency = false; ///< the link's latency is the trace's, where it has one

    static TraceSettings of(const Scenario& scenario);
    bool operator==(const TraceSettings&) const = default;
};

struct TraceRun
{
    std::shared_ptr<const PartitionProblem> problem;
    BandwidthTrace trace;
    DadsReport report;
};

/// Reads the trace's text (`name` is for messages) and follows it on one link of the problem.
Result<TraceRun> followTraceText(std::shared_ptr<const PartitionProblem> problem, std::size_t link,
                                 const std::string& text, const std::string& name,
                                 const TraceSettings& settings, const Context& context);

TimePlotData ratesOf(const TraceRun& run, const Theme& theme);
TimePlotData latenciesOf(const TraceRun& run, const Theme& theme);
TimePlotData throughputsOf(const TraceRun& run, const Theme& theme);

/// "12 changes of plan in 300 s; light 81 %, heavy 19 % ...": what happened, a sentence a matter.
QString summaryOf(const TraceRun& run);
/// The step that holds at a moment; nullptr: before the first.
const DadsStep* stepAt(const TraceRun& run, double seconds);
/// What is so at that step, in a line.
QString storyOf(const TraceRun& run, const DadsStep& step);

} // namespace edgecut::studio
