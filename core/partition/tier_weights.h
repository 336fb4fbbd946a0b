// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

#include <span>
#include <vector>

namespace edgecut {

/// Plans of least weighted sum of stage times: each tier's time times its weight, links as they
/// are. It is the least latency of the problem with such times, so minCut() finds it.
class TierWeightedCut
{
public:
    /// `problem` must be checked, and outlive this.
    explicit TierWeightedCut(const PartitionProblem& problem)
        : m_problem(problem), m_weighted(problem)
    {}

    /// One weight a tier, finite and 0 or more. The solution is evaluated in the problem itself:
    /// its objective is its latency, and its lower bound is that of the weighted sum. Fails as
    /// minCut() does, and with InvalidInput when the weighted times do not fit into a number.
    Result<Solution> solve(std::span<const double> weights, const Context& context);

private:
    const PartitionProblem& m_problem;
    PartitionProblem m_weighted;
};

} // namespace edgecut
