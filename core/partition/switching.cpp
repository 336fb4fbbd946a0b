// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/switching.h"

namespace edgecut {

std::vector<std::vector<TierRange>> tierRanges(const BandwidthCurve& curve)
{
    std::vector<std::vector<TierRange>> ranges;
    const std::size_t layers = curve.segments.empty() ? 0 : curve.segments[0].plan.tierOf.size();
    for (std::size_t layer = 0; layer < layers; ++layer)
        ranges.push_back(tierRanges(curve, LayerId(layer)));
    return ranges;
}

std::vector<TierRange> tierRanges(const BandwidthCurve& curve, LayerId layer)
{
    std::vector<TierRange> ranges;
    for (const CurveSegment& segment : curve.segments) {
        const TierId tier = segment.plan.tierOf[layer.index()];
        if (!ranges.empty() && ranges.back().tier == tier)
            ranges.back().toMbps = segment.toMbps;
        else
            ranges.push_back({segment.fromMbps, segment.toMbps, tier});
    }
    return ranges;
}

Switching switchingOf(std::span<const TierRange> ranges)
{
    if (ranges.size() < 2)
        return Switching::Never;
    return ranges.size() == 2 && ranges[0].tier.value < ranges[1].tier.value ? Switching::Once
                                                                             : Switching::Unsteady;
}

std::optional<double> switchingMbps(std::span<const TierRange> ranges)
{
    if (ranges.size() != 2)
        return std::nullopt;
    return ranges[1].fromMbps;
}

} // namespace edgecut
