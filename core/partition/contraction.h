// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <vector>

namespace edgecut {

/// A problem in which each group of fused layers is one layer, so that methods need know nothing of
/// fusing: times, energies and weights are sums, tensors that stay inside a group are gone, and a
/// plan costs here what it costs there. A group stands where its first layer stood and is named
/// after it.
class Contraction
{
public:
    /// `problem` must be checked. Infeasible when layers of one group are pinned to different
    /// tiers. O(layers * tiers + tensor ends).
    static Result<Contraction> of(const PartitionProblem& problem);

    const PartitionProblem& problem() const { return m_problem; }
    /// The layer of problem() that a layer of the original is part of.
    LayerId groupOf(LayerId layer) const { return m_groupOf[layer.index()]; }

    /// The same plan for the layers of the original.
    Plan expanded(const Plan& plan) const;
    /// The same solution for the original, evaluated there; objective and bound stay.
    Result<Solution> expanded(const PartitionProblem& original, Solution solution) const;

private:
    PartitionProblem m_problem;
    std::vector<LayerId> m_groupOf; ///< a layer of the original each
};

/// Runs `solve`, which takes a PartitionProblem and returns Result<Solution>, on a checked problem
/// or, where layers are fused, on its contraction.
template <typename Solve>
Result<Solution> solveContracted(const PartitionProblem& problem, Solve solve)
{
    if (problem.fused.empty())
        return solve(problem);
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    Result<Solution> solution = solve(contraction->problem());
    return solution ? contraction->expanded(problem, std::move(*solution)) : solution;
}

} // namespace edgecut
