// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/partition/curve.h"

#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// A range of uplink rates over which a layer stays on one tier.
struct TierRange
{
    double fromMbps = 0;
    double toMbps = 0;
    TierId tier;

    bool operator==(const TierRange&) const = default;
};

/// For each layer, in layer order, where the optimum runs it: rising bandwidth, no gaps, neighbours
/// on different tiers. A layer may come back: cuts are nested only where the outer tier is never
/// slower, the path one-way and the link without latency, so these are
/// ranges and not one rate.
std::vector<std::vector<TierRange>> tierRanges(const BandwidthCurve& curve);

/// The ranges of one layer.
std::vector<TierRange> tierRanges(const BandwidthCurve& curve, LayerId layer);

/// How a layer's place follows the bandwidth.
enum class Switching {
    Never,
    Once,     ///< it moves outward at one rate, as every layer does where cuts are nested
    Unsteady, ///< it comes back toward the data source, or moves more than once
};

Switching switchingOf(std::span<const TierRange> ranges);

/// The one rate at which a layer changes tier; nothing when it never does or does so repeatedly.
std::optional<double> switchingMbps(std::span<const TierRange> ranges);

} // namespace edgecut
