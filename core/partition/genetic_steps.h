// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/learning/genetic_search.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace edgecut {

/// Tells a genetic search over a problem's layers: the first population, then of each generation
/// how its first two children came about (selection, crossover, mutation) and what it is like as a
/// whole. Where there are too many generations for that, only the last is told of those beyond.
class GeneticSteps
{
public:
    /// Refers to all of them. Gene i is layer order[i]; `planOf` makes the plan of a chromosome.
    GeneticSteps(const PartitionProblem& problem, std::span<const LayerId> order,
                 std::function<Plan(std::span<const std::int32_t>)> planOf,
                 const GeneticOptions& options, const Context& context);

    /// After each generation.
    void tell(const GeneticSearch& soFar);

private:
    void tellFirst(const GeneticSearch& soFar);
    void tellSelection(std::size_t generation, const GeneticPair& pair);
    void tellCrossover(const GeneticPair& pair);
    void tellMutation(const GeneticPair& pair);
    void tellGeneration(std::size_t generation, const GeneticSearch& soFar);
    const std::string& nameOf(std::size_t gene) const;
    std::vector<StepMark> marksFrom(std::size_t gene) const;

    const PartitionProblem& m_problem;
    std::span<const LayerId> m_order;
    std::function<Plan(std::span<const std::int32_t>)> m_planOf;
    const GeneticOptions& m_options;
    const Context& m_context;
    std::size_t m_detailed; ///< so many generations are told in full
};

} // namespace edgecut
