// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <span>
#include <vector>

namespace edgecut {

/// Makes an allowed plan of any numbers, for searches that know no rules: a number in [0, 1] for
/// each layer, cut into as many equal pieces as there are tiers.
///
/// Where data may not come back, a layer goes at least as far out as what it reads and no farther
/// than what must stay inward of it (pins, a result that must end on a tier), in topological order;
/// so plans that keep the rules stay as they are, and each allowed plan is reached. Pinned layers
/// stay where they are pinned. Memory limits and fused layers are the caller's.
class PlanFromNumbers
{
public:
    /// `problem` must be checked and outlive this. Infeasible when pins contradict each other.
    static Result<PlanFromNumbers> of(const PartitionProblem& problem);

    /// A number a layer. O(layers + tensor ends).
    Plan operator()(std::span<const double> numbers) const;

private:
    explicit PlanFromNumbers(const PartitionProblem& problem);
    void boundBackwards();

    const PartitionProblem* m_problem;
    std::vector<LayerId> m_order;
    std::vector<std::vector<LayerId>> m_readers;
    std::vector<std::size_t> m_farthest; ///< the tier that a layer may at most be on
};

} // namespace edgecut
