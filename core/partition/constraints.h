// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <string_view>
#include <vector>

namespace edgecut {

/// The tiers that each layer can take once pins, the return path and the result tier are followed
/// through the network: nearest[layer] <= furthest[layer]. With a return path these are the pins
/// themselves. Memory limits are not considered.
struct AllowedTiers
{
    std::vector<TierId> nearest, furthest; ///< in layer order

    bool allows(LayerId layer, TierId tier) const
    {
        return nearest[layer.index()] <= tier && tier <= furthest[layer.index()];
    }
    bool operator==(const AllowedTiers&) const = default;
};

/// Fails with Infeasible, naming the layers or the result in conflict, when no plan is allowed.
/// Otherwise the two plans "every layer as near as possible" and "as far as possible" are allowed.
/// O((layers + tensor ends) log layers).
Result<AllowedTiers> allowedTiers(const PartitionProblem& problem);

/// Unsupported, in the method's name, when a tier has a memory limit.
Status refuseMemoryLimits(const PartitionProblem& problem, std::string_view method);

} // namespace edgecut
