// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/genetic.h"

#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/genetic_steps.h"
#include "core/partition/plan_from_numbers.h"
#include "core/partition/problem_index.h"

#include <limits>
#include <utility>

namespace edgecut {

namespace {

/// The problem as the search sees it.
class LayersInOrder
{
public:
    LayersInOrder(const PartitionProblem& problem, PlanFromNumbers plans)
        : m_problem(problem)
        , m_index(problem)
        , m_plans(std::move(plans))
        , m_order(topologicalOrder(problem))
        , m_numbers(problem.layerCount())
    {}

    Plan plan(std::span<const std::int32_t> genes) const
    {
        const auto tiers = static_cast<double>(m_problem.tierCount());
        for (std::size_t i = 0; i < genes.size(); ++i)
            m_numbers[m_order[i].index()] = (genes[i] + 0.5) / tiers;
        return m_plans(m_numbers);
    }

    std::span<const LayerId> order() const { return m_order; }
    GeneticTask task() const
    {
        GeneticTask task;
        for (const LayerId layer : m_order) {
            const bool isPinned = m_problem.layers[layer.index()].pinned.has_value();
            task.alternatives.push_back(
                isPinned ? 1 : static_cast<std::int32_t>(m_problem.tierCount()));
        }
        task.cost = [this](std::span<const std::int32_t> genes) {
            const Result<Evaluation> evaluation = evaluate(m_problem, m_index, plan(genes));
            // Mended plans are allowed; the number is for a sum beyond what numbers hold.
            return evaluation ? evaluation->latencyMs : std::numeric_limits<double>::max();
        };
        return task;
    }

private:
    const PartitionProblem& m_problem;
    ProblemIndex m_index;
    PlanFromNumbers m_plans;
    std::vector<LayerId> m_order;
    mutable std::vector<double> m_numbers; ///< of the last plan; a search has one thread
};

/// runGenetic() where nothing is fused.
Result<GeneticRun> search(const PartitionProblem& problem, const GeneticOptions& options,
                          const Context& context,
                          const std::function<void(const GeneticRun&)>& watch)
{
    if (const Status status = refuseMemoryLimits(problem, "genetic"); !status)
        return failure(status.error());
    Result<PlanFromNumbers> plans = PlanFromNumbers::of(problem);
    if (!plans)
        return failure(std::move(plans.error()));
    const LayersInOrder layers(problem, std::move(*plans));
    GeneticRun run;
    const auto take = [&](const GeneticSearch& found) {
        run.generations = found.generations;
        run.evaluations = found.evaluations;
        while (run.leaders.size() < found.leaders.size())
            run.leaders.push_back(layers.plan(found.leaders[run.leaders.size()]));
    };
    const auto planOf = [&](std::span<const std::int32_t> genes) { return layers.plan(genes); };
    GeneticSteps steps(problem, layers.order(), planOf, options, context);
    const Result<GeneticSearch> found =
        searchGenetically(layers.task(), options, context, [&](const GeneticSearch& soFar) {
            take(soFar);
            steps.tell(soFar);
            if (watch)
                watch(run);
        });
    if (!found)
        return failure(found.error());
    take(*found);
    run.whole = found->whole;
    Result<Solution> solution = solutionOf(problem, layers.plan(found->best));
    if (!solution)
        return failure(std::move(solution.error()));
    run.solution = std::move(*solution);
    return run;
}

Result<Solution> genetic(const PartitionProblem& problem, const OptionValues& options,
                         const Context& context)
{
    Result<GeneticRun> run = runGenetic(problem, geneticOptions(options), context);
    if (!run)
        return failure(std::move(run.error()));
    if (context.stopRequested())
        return cancelled();
    return std::move(run->solution);
}

} // namespace

Result<GeneticRun> runGenetic(const PartitionProblem& problem, const GeneticOptions& options,
                              const Context& context,
                              const std::function<void(const GeneticRun&)>& watch)
{
    if (problem.fused.empty())
        return search(problem, options, context, watch);
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    const auto expand = [&](GeneticRun run) {
        for (Plan& plan : run.leaders)
            plan = contraction->expanded(plan);
        return run;
    };
    Result<GeneticRun> run =
        search(contraction->problem(), options, context, [&](const GeneticRun& soFar) {
            if (watch)
                watch(expand(soFar));
        });
    if (!run)
        return run;
    Result<Solution> solution = contraction->expanded(problem, std::move(run->solution));
    if (!solution)
        return failure(std::move(solution.error()));
    run->solution = std::move(*solution);
    return expand(std::move(*run));
}

Method geneticMethod()
{
    Method method;
    method.id = "genetic";
    method.title = translatable("core", "Genetic algorithm");
    method.minimises = translatable("core", "latency");
    method.reference = "Zuo, Pre-DNNOff: On-Demand DNN Model Offloading Method for Mobile Edge "
                       "Computing, SCPE, 2024";
    method.tellsSteps = true;
    method.options = geneticOptionSpecs();
    method.run = genetic;
    return method;
}

} // namespace edgecut
