// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/ddpg.h"

#include "core/base/random.h"
#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/ddpg_steps.h"
#include "core/partition/plan_from_numbers.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

double objectiveOf(const Evaluation& evaluation, double eta)
{
    return evaluation.latencyMs + eta * evaluation.energyMj;
}

/// The problem as the agent sees it.
class Partitioning
{
public:
    Partitioning(const PartitionProblem& problem, PlanFromNumbers plans, double eta)
        : m_problem(problem), m_plans(std::move(plans)), m_eta(eta)
    {
        const std::size_t layers = problem.layerCount();
        const auto tiers = static_cast<double>(problem.tierCount());
        double best = std::numeric_limits<double>::infinity();
        for (double tier = 0; tier < tiers; ++tier) {
            const std::vector<double> all(layers, (tier + 0.5) / tiers);
            const Evaluation evaluation = evaluationOf(all);
            if (tier == 0)
                m_start = evaluation;
            if (objectiveOf(evaluation, eta) < best) {
                best = objectiveOf(evaluation, eta);
                m_latencyUnit = evaluation.latencyMs;
                m_energyUnit = evaluation.energyMj;
            }
        }
        m_unit = best;
        // Where a plan costs nothing there is nothing to scale by.
        for (double* unit : {&m_unit, &m_latencyUnit, &m_energyUnit})
            *unit = *unit > 0 ? *unit : 1;
    }

    Evaluation evaluationOf(std::span<const double> numbers) const
    {
        Result<Evaluation> evaluation = evaluate(m_problem, m_plans(numbers));
        return evaluation ? std::move(*evaluation) : Evaluation{}; // mended plans are allowed
    }
    double objective(std::span<const double> numbers) const
    {
        return objectiveOf(evaluationOf(numbers), m_eta);
    }
    Plan plan(std::span<const double> numbers) const { return m_plans(numbers); }
    double unit() const { return m_unit; }

    LearningEnvironment environment() const
    {
        LearningEnvironment environment;
        environment.stateSize = 2;
        environment.actionSize = m_problem.layerCount();
        environment.start = {m_start.latencyMs / m_latencyUnit, m_start.energyMj / m_energyUnit};
        environment.act = [this](std::span<const double> action, std::span<double> next) {
            const Evaluation evaluation = evaluationOf(action);
            next[0] = evaluation.latencyMs / m_latencyUnit;
            next[1] = evaluation.energyMj / m_energyUnit;
            return -objectiveOf(evaluation, m_eta) / m_unit;
        };
        return environment;
    }

private:
    const PartitionProblem& m_problem;
    PlanFromNumbers m_plans;
    double m_eta;
    Evaluation m_start;
    double m_unit = 1, m_latencyUnit = 1, m_energyUnit = 1;
};

/// As many plans as the agent tried, drawn blindly: what it must be better than.
void searchRandomly(const Partitioning& partitioning, std::size_t layers, const Context& context,
                    DdpgRun& run)
{
    constexpr std::uint64_t otherSeries = 0x9e3779b97f4a7c15;
    Random random(context.seed ^ otherSeries);
    std::vector<double> numbers(layers);
    run.randomObjective = std::numeric_limits<double>::infinity();
    // One at least, so that there is something to show of a run stopped at once.
    for (std::size_t i = 0; i < std::max<std::size_t>(run.steps, 1); ++i) {
        if (i > 0 && (context.stopRequested() || context.timeIsUp()))
            break;
        for (double& number : numbers)
            number = random.uniform();
        const double objective = partitioning.objective(numbers);
        if (objective < run.randomObjective) {
            run.randomObjective = objective;
            run.random = partitioning.plan(numbers);
        }
    }
}

Result<Solution> ddpg(const PartitionProblem& problem, const OptionValues& options,
                      const Context& context)
{
    Result<DdpgRun> run = trainDdpg(problem, ddpgOptions(options), context);
    if (!run)
        return failure(std::move(run.error()));
    if (context.stopRequested())
        return cancelled();
    return std::move(run->solution);
}

} // namespace

double etaOf(double phi, double omega, double latencyBoundMs, double energyBoundMj)
{
    return phi * latencyBoundMs / (omega * energyBoundMj);
}

namespace {

/// trainDdpg() where nothing is fused.
Result<DdpgRun> train(const PartitionProblem& problem, const DdpgOptions& options,
                      const Context& context, const std::function<void(const DdpgEpisode&)>& watch)
{
    if (const Status status = refuseMemoryLimits(problem, "ddpg"); !status)
        return failure(status.error());
    Result<PlanFromNumbers> plans = PlanFromNumbers::of(problem);
    if (!plans)
        return failure(std::move(plans.error()));
    const Partitioning partitioning(problem, std::move(*plans), options.eta);
    const auto inMs = [&, unit = partitioning.unit()](const LearningEpisode& episode) {
        return DdpgEpisode{-episode.meanReward * unit, -episode.bestReward * unit,
                           -episode.greedyReward * unit, partitioning.plan(episode.greedyAction)};
    };
    DdpgSteps steps(problem, options, context);
    const auto tell = [&](const DdpgEpisode& episode) {
        if (watch)
            watch(episode);
        steps.tell(episode);
    };
    const Result<TrainedActor> trained = trainActor(partitioning.environment(), options.learner,
                                                    context, [&](const LearningEpisode& episode) {
                                                        if (watch || context.watch)
                                                            tell(inMs(episode));
                                                    });
    if (!trained)
        return failure(trained.error());

    Result<Solution> solution = solutionOf(problem, partitioning.plan(trained->greedyAction));
    if (!solution)
        return failure(std::move(solution.error()));
    DdpgRun run;
    run.solution = std::move(*solution);
    run.solution.objective = objectiveOf(run.solution.evaluation, options.eta);
    run.steps = trained->steps;
    run.whole = trained->whole;
    for (const LearningEpisode& episode : trained->episodes)
        run.episodes.push_back(inMs(episode));
    const std::vector<double>& visited =
        trained->visitedAction.empty() ? trained->greedyAction : trained->visitedAction;
    run.visited = partitioning.plan(visited);
    run.visitedObjective = partitioning.objective(visited);
    searchRandomly(partitioning, problem.layerCount(), context, run);
    return run;
}

} // namespace

Result<DdpgRun> trainDdpg(const PartitionProblem& problem, const DdpgOptions& options,
                          const Context& context,
                          const std::function<void(const DdpgEpisode&)>& watch)
{
    if (problem.fused.empty())
        return train(problem, options, context, watch);
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    const auto expand = [&](DdpgEpisode episode) {
        episode.plan = contraction->expanded(episode.plan);
        return episode;
    };
    Result<DdpgRun> run =
        train(contraction->problem(), options, context, [&](const DdpgEpisode& episode) {
            if (watch)
                watch(expand(episode));
        });
    if (!run)
        return run;
    for (DdpgEpisode& episode : run->episodes)
        episode = expand(std::move(episode));
    Result<Solution> solution = contraction->expanded(problem, std::move(run->solution));
    if (!solution)
        return failure(std::move(solution.error()));
    run->solution = std::move(*solution);
    run->visited = contraction->expanded(run->visited);
    run->random = contraction->expanded(run->random);
    return run;
}

Method ddpgMethod()
{
    Method method;
    method.id = "ddpg";
    method.title = translatable("core", "Learned by an agent (DDPG)");
    method.minimises = translatable("core", "latency");
    method.reference = "Ren et al., Edge-Assisted Distributed DNN Collaborative Computing Approach "
                       "for Mobile Web Augmented Reality in 5G Networks, IEEE Network, 2020";
    method.trains = true;
    method.tellsSteps = true;
    method.options = ddpgOptionSpecs();
    method.run = ddpg;
    return method;
}

} // namespace edgecut
