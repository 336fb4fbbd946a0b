// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/ddpg.h"

#include "core/base/random.h"
#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/plan_from_numbers.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

constexpr ActorCriticOptions standard;

constexpr std::array optionTable = {
    OptionSpec{"eta", translatable("core", "Weight of energy"), "ms/mJ", 0, 0, 1e9,
               translatable("core", "What a mJ of the devices counts in ms")},
    OptionSpec{"episodes", translatable("core", "Episodes"), "", 1,
               static_cast<double>(standard.episodes), 100'000,
               translatable("core", "How many episodes the agent learns")},
    OptionSpec{"steps", translatable("core", "Steps"), "", 1, static_cast<double>(standard.steps),
               100'000, translatable("core", "Plans tried in an episode")},
    OptionSpec{"noise", translatable("core", "Exploration noise"), "", 0, standard.noiseSize, 10,
               translatable("core", "Size of the Ornstein-Uhlenbeck noise at the beginning; it "
                                    "falls to 0")},
    OptionSpec{"discount", translatable("core", "Discount"), "", 0, standard.discount, 0.999,
               translatable("core", "What the next step's reward counts in this one's")},
    OptionSpec{"actor-rate", translatable("core", "Actor's rate"), "", 1e-9, standard.actorRate, 1,
               translatable("core", "Step size of Adam for the actor")},
    OptionSpec{"critic-rate", translatable("core", "Critic's rate"), "", 1e-9, standard.criticRate,
               1, translatable("core", "Step size of Adam for the critic")},
};

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

DdpgOptions ddpgOptions(const OptionValues& values)
{
    DdpgOptions options;
    options.eta = optionValue(values, optionTable[0]);
    options.learner.episodes = static_cast<std::size_t>(optionValue(values, optionTable[1]));
    options.learner.steps = static_cast<std::size_t>(optionValue(values, optionTable[2]));
    options.learner.noiseSize = optionValue(values, optionTable[3]);
    options.learner.discount = optionValue(values, optionTable[4]);
    options.learner.actorRate = optionValue(values, optionTable[5]);
    options.learner.criticRate = optionValue(values, optionTable[6]);
    return options;
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
    const auto inMs = [unit = partitioning.unit()](const LearningEpisode& episode) {
        return DdpgEpisode{-episode.meanReward * unit, -episode.bestReward * unit,
                           -episode.greedyReward * unit};
    };
    const Result<TrainedActor> trained = trainActor(partitioning.environment(), options.learner,
                                                    context, [&](const LearningEpisode& episode) {
                                                        if (watch)
                                                            watch(inMs(episode));
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
    Result<DdpgRun> run = train(contraction->problem(), options, context, watch);
    if (!run)
        return run;
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
    method.options = optionTable;
    method.run = ddpg;
    return method;
}

} // namespace edgecut
