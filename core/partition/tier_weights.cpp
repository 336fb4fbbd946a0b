// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/tier_weights.h"

#include "core/partition/min_cut.h"

#include <utility>

namespace edgecut {

Result<Solution> TierWeightedCut::solve(std::span<const double> weights, const Context& context)
{
    for (std::size_t i = 0; i < m_problem.timeMs.size(); ++i)
        m_weighted.timeMs[i] = m_problem.timeMs[i] * weights[i % weights.size()];
    if (const Status status = checkLinks(m_weighted); !status)
        return failure(status.error());
    Result<Solution> weighted = minCut(m_weighted, {}, context);
    if (!weighted)
        return weighted;
    Result<Solution> solution = solutionOf(m_problem, std::move(weighted->plan));
    if (solution)
        solution->lowerBound = weighted->lowerBound;
    return solution;
}

} // namespace edgecut
