// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

namespace edgecut {

/// The plan of least latency whose layers' weights fit into each tier's memory (`memoryBytes`):
/// NP-hard, as a knapsack problem is. Where the minimum cut fits already, that is the answer; else
/// searchStages() with the weights on each limited tier as a measure with a cap: a frontier
/// programme, or branch and bound with Lagrangian bounds, each of them a minimum cut. Any number of
/// tiers, each return path.
///
/// Infeasible, with a proof, when no plan fits. When the context's deadline passes: the best plan
/// so far with the bound proven so far; Limit when no plan that fits was found until then.
/// Cancelled when stopped.
Result<Solution> memoryCut(const PartitionProblem& problem, const OptionValues& options,
                           const Context& context);

Method memoryCutMethod();

} // namespace edgecut
