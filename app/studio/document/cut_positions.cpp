// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/cut_positions.h"

#include <utility>

namespace edgecut::studio {

std::vector<PrefixCut> prefixCuts(const PartitionProblem& problem, const Context& context)
{
    std::vector<PrefixCut> cuts;
    Plan plan;
    plan.tierOf.assign(problem.layerCount(), problem.lastTier());
    for (const LayerId layer : topologicalOrder(problem)) {
        if (context.stopRequested())
            return cuts;
        plan.tierOf[layer.index()] = problem.firstTier();
        if (Result<Evaluation> evaluation = evaluate(problem, plan))
            cuts.push_back({layer, std::move(*evaluation)});
    }
    return cuts;
}

} // namespace edgecut::studio
