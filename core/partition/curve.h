// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"
#include "core/partition/problem_index.h"

#include <vector>

namespace edgecut {

/// A range of uplink rates on which one plan is optimal: there its latency is
/// `fixedMs + uplinkBytes * 8 / (uplinkMbps * 1000)`, the bytes being those on that uplink. fixedMs
/// includes the links' latency, the other links and, with a paid return path, the downlink.
struct CurveSegment
{
    double fromMbps = 0;
    double toMbps = 0;
    double fixedMs = 0;
    double uplinkBytes = 0;
    Plan plan;
    /// What the minimum cut minimises where the problem has weights, as the same kind of line; then
    /// that is continuous and the latency jumps where plans change. Else the two above once more.
    double objectiveFixedMs = 0;
    double objectiveBytes = 0;

    double objectiveMs(double uplinkMbps) const
    {
        return objectiveFixedMs + transferMs(objectiveBytes, uplinkMbps);
    }
    double latencyMs(double uplinkMbps) const
    {
        return fixedMs + transferMs(uplinkBytes, uplinkMbps);
    }
    bool operator==(const CurveSegment&) const = default;
};

struct BandwidthCurve
{
    std::vector<CurveSegment> segments; ///< rising bandwidth, no gaps, neighbours differ

    /// The segment that holds `uplinkMbps` (the lower one at a breakpoint); clamps to the ends.
    const CurveSegment& at(double uplinkMbps) const;
};

/// The exact curve of the minimum cut's latency against the uplink of one link, everything else as
/// the problem says; any number of tiers. Latency of the best plan is a concave piecewise-linear
/// function of 1/bandwidth, so Eisner and Severance's method (1976) finds every breakpoint with
/// about two cuts a segment. 0 < fromMbps < toMbps; `link` joins tiers link and link + 1.
Result<BandwidthCurve> bandwidthCurve(const PartitionProblem& problem, double fromMbps,
                                      double toMbps, const Context& context = {},
                                      std::size_t link = 0);

/// The same for a problem that is known to pass check(), which takes longer than the curve; with
/// its index, if that is at hand.
Result<BandwidthCurve> curveOfChecked(const PartitionProblem& problem, double fromMbps,
                                      double toMbps, const Context& context = {},
                                      std::size_t link = 0);
Result<BandwidthCurve> curveOfChecked(const PartitionProblem& problem, const ProblemIndex& index,
                                      double fromMbps, double toMbps, const Context& context = {},
                                      std::size_t link = 0);

} // namespace edgecut
