// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/cost_table.h"
#include "core/costs/device.h"
#include "core/costs/engine_profile.h"
#include "core/graph/graph.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// A kernel's measured time beside what the device's model says of it.
struct KernelAccuracy
{
    MeasuredKernel measured;
    LayerId heaviest{0}; ///< the layer that does most arithmetic: the kernel's kind
    LayerCost predicted; ///< of the kernel as one (fuse() of core/costs/fusion.h), not of a sum

    /// predicted / measured; nothing where either is 0 or the layer's work is not known.
    std::optional<double> ratio() const;
};

/// How well predictions fit, over the kernels that have a ratio().
struct AccuracySummary
{
    std::size_t kernels = 0; ///< with a ratio
    std::size_t left = 0;    ///< without one
    double predictedMs = 0;  ///< sums over the same kernels
    double measuredMs = 0;
    double medianRatio = 0; ///< 1: neither too fast nor too slow
    double meanError = 0;   ///< mean of |predicted - measured| / measured
    /// 1 - sum (log predicted - log measured)^2 / sum (log measured - mean)^2: 1 is perfect, below
    /// 0 is worse than one time for all. Nothing where all measured times are the same.
    std::optional<double> r2;
};

/// Every kernel of the match, in its order. O(layers + tensor ends).
std::vector<KernelAccuracy> profileAccuracy(const Graph& graph, const Device& device,
                                            const EngineMatch& match);

/// All zero when no kernel has a ratio. O(n log n).
AccuracySummary summary(std::span<const KernelAccuracy> kernels);

/// The same by the kind of the kernels' heaviest layers, most measured time first.
struct KindAccuracy
{
    LayerKind kind{};
    AccuracySummary summary;
};
std::vector<KindAccuracy> accuracyByKind(const Graph& graph,
                                         std::span<const KernelAccuracy> kernels);

} // namespace edgecut
