// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/exits_picture.h"

#include "widgets/text/text.h"

#include <cmath>

namespace edgecut::studio {

namespace {

/// How many of an exit's first layers are the main branch's, the last exit.
int sharedLayers(const ExitsProblem& problem, std::size_t exit)
{
    const std::vector<ExitLayer>& own = problem.exits[exit].layers;
    const std::vector<ExitLayer>& main = problem.exits.back().layers;
    std::size_t shared = 0;
    while (shared < own.size() && shared < main.size() && own[shared] == main[shared])
        ++shared;
    return static_cast<int>(shared);
}

} // namespace

ExitChainsPicture exitsPicture(const ExitsProblem& problem, const ExitsSolution& solution)
{
    ExitChainsPicture picture;
    for (const std::string& tier : problem.tiers)
        picture.tiers.append(fromUtf8(tier));
    for (std::size_t i = 0; i < solution.exits.size(); ++i) {
        const NetworkExit& exit = problem.exits[i];
        ExitChain chain{fromUtf8(exit.name),
                        exit.accuracy,
                        solution.exits[i].probability,
                        solution.exits[i].latencyMs(),
                        {},
                        sharedLayers(problem, i),
                        solution.chosen == i};
        for (std::size_t layer = 0; layer < exit.layers.size(); ++layer) {
            const TierId tier = solution.exits[i].plan.tierOf[layer];
            chain.layers.append({fromUtf8(exit.layers[layer].name),
                                 fromUtf8(exit.layers[layer].kind), static_cast<int>(tier.value),
                                 exit.layers[layer].timeMs[tier.index()]});
        }
        picture.exits.append(chain);
    }
    return picture;
}

ExitChain planChain(const PartitionProblem& problem, const Plan& plan, const QString& name,
                    double latencyMs)
{
    ExitChain chain;
    chain.name = name;
    chain.accuracy = chain.probability = std::nan("");
    chain.latencyMs = latencyMs;
    for (const LayerId layer : topologicalOrder(problem)) {
        const TierId tier = plan.tierOf[layer.index()];
        const ProblemLayer& from = problem.layers[layer.index()];
        chain.layers.append({fromUtf8(from.name), fromUtf8(from.kind), static_cast<int>(tier.value),
                             problem.timeOn(layer, tier)});
    }
    return chain;
}

} // namespace edgecut::studio
