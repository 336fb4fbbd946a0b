// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/exits/exits_problem.h"
#include "core/partition/curve.h"

#include <vector>

namespace edgecut {

/// A range of uplink rates on which no exit's best plan changes: there the expected latency is
/// fixedMs + uplinkBytes * 8 / (uplinkMbps * 1000).
struct ExpectedSegment
{
    double fromMbps = 0;
    double toMbps = 0;
    double fixedMs = 0;
    double uplinkBytes = 0;         ///< expected
    std::vector<std::size_t> at;    ///< an exit each: the segment of its curve
    std::vector<std::size_t> moved; ///< exits whose plan changes at fromMbps; none in the first

    double latencyMs(double uplinkMbps) const
    {
        return fixedMs + transferMs(uplinkBytes, uplinkMbps);
    }
    bool operator==(const ExpectedSegment&) const = default;
};

/// The exact curve of the least expected latency against the first link's uplink, downlink and
/// everything else as the problem says.
struct ExpectedCurve
{
    std::vector<ExpectedSegment> segments; ///< rising bandwidth, no gaps
    std::vector<BandwidthCurve> exits;     ///< the exact curve of each exit

    const ExpectedSegment& segmentAt(double uplinkMbps) const; ///< clamps to the ends
};

/// A bandwidthCurve() an exit, weighed by P(k): piecewise with the breakpoints of all of them. The
/// problem must be checked; 0 < fromMbps < toMbps.
Result<ExpectedCurve> expectedCurve(const ExitsProblem& problem, double fromMbps, double toMbps,
                                    const Context& context = {});

} // namespace edgecut
