// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exits/exits_curve.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

/// The segment from `fromMbps` on, where every exit stands at `at`.
ExpectedSegment segmentOf(const ExpectedCurve& curve, const std::vector<double>& probabilities,
                          double fromMbps, std::vector<std::size_t> at)
{
    ExpectedSegment segment;
    segment.fromMbps = fromMbps;
    segment.toMbps = std::numeric_limits<double>::infinity();
    for (std::size_t exit = 0; exit < at.size(); ++exit) {
        const CurveSegment& own = curve.exits[exit].segments[at[exit]];
        segment.toMbps = std::min(segment.toMbps, own.toMbps);
        segment.fixedMs += probabilities[exit] * own.fixedMs;
        segment.uplinkBytes += probabilities[exit] * own.uplinkBytes;
    }
    segment.at = std::move(at);
    return segment;
}

} // namespace

const ExpectedSegment& ExpectedCurve::segmentAt(double uplinkMbps) const
{
    const auto found = std::ranges::lower_bound(segments, uplinkMbps, {}, &ExpectedSegment::toMbps);
    return found == segments.end() ? segments.back() : *found;
}

Result<ExpectedCurve> expectedCurve(const ExitsProblem& problem, double fromMbps, double toMbps,
                                    const Context& context)
{
    ExpectedCurve curve;
    for (std::size_t i = 0; i < problem.exits.size(); ++i) {
        Result<BandwidthCurve> own =
            bandwidthCurve(chainProblem(problem, i), fromMbps, toMbps, context);
        if (!own)
            return failure(std::move(own.error()));
        curve.exits.push_back(std::move(*own));
    }
    const std::vector<double> probabilities = exitProbabilities(problem);
    ExpectedSegment segment = segmentOf(curve, probabilities, fromMbps,
                                        std::vector<std::size_t>(problem.exits.size(), 0));
    while (segment.toMbps < toMbps) {
        std::vector<std::size_t> at = segment.at, moved;
        for (std::size_t exit = 0; exit < at.size(); ++exit) {
            if (curve.exits[exit].segments[at[exit]].toMbps <= segment.toMbps) {
                ++at[exit];
                moved.push_back(exit);
            }
        }
        const double breakpoint = segment.toMbps;
        curve.segments.push_back(std::move(segment));
        segment = segmentOf(curve, probabilities, breakpoint, std::move(at));
        segment.moved = std::move(moved);
    }
    curve.segments.push_back(std::move(segment));
    return curve;
}

} // namespace edgecut
