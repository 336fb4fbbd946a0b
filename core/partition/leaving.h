// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// How far each layer is from the data: 0 for one that reads nothing, else one more than the least
/// of those it reads. So a tensor made at depth d is at least d layers away from the raw data on
/// every way. Every layer counts, whatever its kind: one that only flattens hides nothing, so look
/// at what leaves. -1: a constant, or made of constants alone; it tells nothing about the data.
/// O(layers + tensor ends).
std::vector<std::int32_t> depths(const PartitionProblem& problem);

/// A tensor that leaves the first tier.
struct LeavingTensor
{
    TensorId tensor;
    double bytes = 0;       ///< that cross
    std::int32_t depth = 0; ///< of the layer that makes it; 0: the raw data themselves

    bool operator==(const LeavingTensor&) const = default;
};

/// What a plan lets out over the first link, in tensor order.
std::vector<LeavingTensor> leavingFirstTier(const PartitionProblem& problem,
                                            const Evaluation& evaluation);

/// Pins layers to the first tier so that nothing made at a depth below `depth` leaves it: those up
/// to that depth, since they make it or read it. 0 pins none; more than the network is deep pins
/// all. Infeasible, naming the layer, when one of them is pinned elsewhere.
Status keepBelowDepth(PartitionProblem& problem, std::int32_t depth);

} // namespace edgecut
