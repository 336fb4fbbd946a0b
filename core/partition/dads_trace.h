// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/network/trace.h"
#include "core/partition/dads.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

struct DadsOptions
{
    double fps = 20;
    std::size_t link = 0;         ///< whose uplink the trace tells
    double hysteresisPercent = 0; ///< see followTrace(); 0: as published
    double heavySearches = 2000;  ///< the most; see followTrace()
    bool useTraceLatency = false; ///< the link's latency is the trace's, not the problem's
    PlanFinder heavy = heavyFinder();
    /// What the rates are believed to be, a sample each, as an instrument told (none: nothing yet,
    /// the problem's own rate is believed). Empty: the true ones.
    std::vector<std::optional<double>> believedMbps;
};

/// One sample. What it says of latency, stages and throughput holds at the true rate.
struct DadsStep
{
    double tS = 0;
    double uplinkMbps = 0;
    double believedMbps = 0; ///< what was decided by
    DadsMode mode = DadsMode::Light;
    bool congested = false; ///< in Heavy: the plan decided on was too slow
    bool changed = false;   ///< another plan than in the step before; the first step's is
    bool blocked = false;   ///< the plan crosses the link, and that is down
    std::int32_t plan = -1; ///< into DadsRun::plans; -1: none
    /// Infinite when blocked or unreachable; the throughput is 0 then.
    double latencyMs = std::numeric_limits<double>::infinity();
    double maxStageMs = std::numeric_limits<double>::infinity();
    double throughputFps = 0;
    /// What the step loses against Algorithm 3 at the true rate, without hysteresis: of latency
    /// where that is light (never below 0), of the longest stage where it is heavy (below 0 where
    /// luck was better than the heuristic). Infinite when blocked; none where it finds no plan.
    std::optional<double> lostLatencyMs, lostStageMs;

    bool operator==(const DadsStep&) const = default;
};

struct DadsSummary
{
    std::size_t light = 0, heavy = 0, unreachable = 0, congested = 0, blocked = 0;
    std::size_t planChanges = 0; ///< the first plan is none
    /// Means over the steps where they are finite; none where there is no such step.
    std::optional<double> meanLatencyMs, meanThroughputFps, meanLostLatencyMs, meanLostStageMs;
    std::optional<double> mostLostLatencyMs, mostLostStageMs;

    bool operator==(const DadsSummary&) const = default;
};

struct DadsRun
{
    std::vector<DadsStep> steps; ///< one a sample, in order
    std::vector<Plan> plans;     ///< each once, in the order of their first use
    DadsSummary summary;
    std::size_t heavySearches = 0;     ///< how many were made
    double heavyResolutionPercent = 0; ///< rates so near to each other shared a search
};

/// DADS (DNN Surgery, Algorithm 3) over a trace: at each sample decide() for its rate, 0 meaning
/// that nothing may cross the link (bestWithoutLink()).
///
/// Light plans come from the exact curve of latency against that uplink, solved once: a step costs
/// a look-up. Heavy plans are searched once for each different rate; where a trace has more of them
/// than heavySearches, rates within a common factor (1 + heavyResolutionPercent / 100, the smallest
/// that will do) share one search, at the lowest of them, and each step takes the best at its own
/// rate of all plans found.
///
/// With hysteresis the plan of the step before stays while it keeps up with the frames whenever the
/// new one would, and is worse by at most that many percent in what the mode minimises.
///
/// `problem` must be checked. Fails as minCut() and the heavy finder do. Obeys the context.
Result<DadsRun> followTrace(const PartitionProblem& problem, const BandwidthTrace& trace,
                            const DadsOptions& options, const Context& context = {});

/// Of options that people set: fps, hysteresis, heavy-searches.
std::span<const OptionSpec> dadsOptionSpecs();
Result<DadsOptions> dadsOptions(const OptionValues& values);

} // namespace edgecut
