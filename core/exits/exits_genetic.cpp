// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exits/exits_method.h"
#include "core/partition/problem_index.h"

#include <limits>

namespace edgecut {

namespace {

/// The exits' chains side by side, as one chromosome sees them.
class Chromosomes
{
public:
    explicit Chromosomes(const ExitsProblem& problem) : m_probabilities(exitProbabilities(problem))
    {
        for (std::size_t i = 0; i < problem.exits.size(); ++i) {
            m_chains.push_back(chainProblem(problem, i));
            m_indexes.emplace_back(m_chains.back());
            m_plans.push_back({std::vector<TierId>(m_chains.back().layerCount(), TierId(0))});
        }
    }

    GeneticTask task() const
    {
        GeneticTask task;
        for (const PartitionProblem& chain : m_chains)
            task.alternatives.insert(task.alternatives.end(), chain.layerCount() - 1,
                                     static_cast<std::int32_t>(chain.tierCount()));
        task.cost = [this](std::span<const std::int32_t> genes) { return cost(genes); };
        return task;
    }

    std::vector<Plan> plans(std::span<const std::int32_t> genes) const
    {
        std::vector<Plan> plans;
        for (const PartitionProblem& chain : m_chains) {
            Plan& plan = plans.emplace_back();
            for (std::size_t i = 1; i < chain.layerCount(); ++i, genes = genes.subspan(1))
                plan.tierOf.emplace_back(genes.front());
        }
        return plans;
    }

private:
    double cost(std::span<const std::int32_t> genes) const
    {
        double expectedMs = 0;
        for (std::size_t exit = 0; exit < m_chains.size(); ++exit) {
            std::vector<TierId>& tierOf = m_plans[exit].tierOf;
            for (std::size_t i = 1; i < tierOf.size(); ++i)
                tierOf[i] = TierId(genes[i - 1]);
            genes = genes.subspan(tierOf.size() - 1);
            if (m_probabilities[exit] == 0)
                continue;
            const Result<Evaluation> evaluation =
                evaluate(m_chains[exit], m_indexes[exit], m_plans[exit]);
            if (!evaluation)
                return std::numeric_limits<double>::max(); // a sum beyond what numbers hold
            expectedMs += m_probabilities[exit] * evaluation->latencyMs;
        }
        return expectedMs;
    }

    std::vector<PartitionProblem> m_chains;
    std::vector<ProblemIndex> m_indexes;
    std::vector<double> m_probabilities;
    mutable std::vector<Plan> m_plans; ///< of the last chromosome; a search has one thread
};

} // namespace

Result<ExitsSolution>
runExitsGenetic(const ExitsProblem& problem, const GeneticOptions& options, const Context& context,
                const std::function<void(std::span<const GeneticGeneration>)>& watch)
{
    const Chromosomes chromosomes(problem);
    const Result<GeneticSearch> found = searchGenetically(chromosomes.task(), options, context,
                                                          [&watch](const GeneticSearch& soFar) {
                                                              if (watch)
                                                                  watch(soFar.generations);
                                                          });
    if (!found)
        return failure(found.error());
    Result<ExitsSolution> solution = exitsSolutionOf(problem, chromosomes.plans(found->best));
    if (!solution)
        return solution;
    solution->generations = found->generations;
    for (const Chromosome& leader : found->leaders)
        solution->leaders.push_back(chromosomes.plans(leader));
    solution->evaluations = found->evaluations;
    solution->whole = found->whole;
    return solution;
}

} // namespace edgecut
