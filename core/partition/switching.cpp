// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/switching.h"

namespace edgecut {

std::vector<std::vector<TierRange>> tierRanges(const BandwidthCurve& curve)
{
    std::vector<std::vector<TierRange>> ranges;
    for (const CurveSegment& segment : curve.segments) {
        ranges.resize(segment.plan.tierOf.size());
        for (std::size_t layer = 0; layer < ranges.size(); ++layer) {
            const TierId tier = segment.plan.tierOf[layer];
            if (!ranges[layer].empty() && ranges[layer].back().tier == tier)
                ranges[layer].back().toMbps = segment.toMbps;
            else
                ranges[layer].push_back({segment.fromMbps, segment.toMbps, tier});
        }
    }
    return ranges;
}

std::optional<double> switchingMbps(std::span<const TierRange> ranges)
{
    if (ranges.size() != 2)
        return std::nullopt;
    return ranges[1].fromMbps;
}

} // namespace edgecut
