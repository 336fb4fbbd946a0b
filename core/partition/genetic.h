// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/genetic_search.h"
#include "core/partition/method.h"

#include <functional>
#include <vector>

namespace edgecut {

/// A partition problem searched genetically.
struct GeneticRun
{
    Solution solution;                          ///< the best plan of all generations
    std::vector<GeneticGeneration> generations; ///< latencies in ms
    std::vector<Plan> leaders;                  ///< the best plan of each generation
    std::size_t evaluations = 0;
    bool whole = true; ///< false: it was stopped; this is what it had found

    bool operator==(const GeneticRun&) const = default;
};

/// Least latency by the genetic algorithm of Pre-DNNOff (Zuo 2024): a gene a layer, an alternative
/// a tier, the layers in topological order, so that crossover exchanges ends of the network.
/// Pinned layers have one alternative. A chromosome that breaks a rule of the problem (data that
/// may not come back, a result that must end elsewhere) is no penalty's affair: it stands for the
/// plan into which PlanFromNumbers mends it, whose latency is its cost.
///
/// A heuristic without a bound: the exact optimum is one minimum cut. Any number of tiers, each
/// return path; fused layers by contraction; memory limits are refused. `watch` is called after
/// each generation with everything so far but the solution.
Result<GeneticRun> runGenetic(const PartitionProblem& problem, const GeneticOptions& options,
                              const Context& context,
                              const std::function<void(const GeneticRun&)>& watch = {});

Method geneticMethod();

} // namespace edgecut
