// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/budget_front.h"

#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/frontier_costs.h"
#include "core/partition/frontier_labels.h"
#include "core/partition/frontier_search.h"
#include "core/partition/stage_search.h"
#include "core/partition/tier_weights.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace edgecut {

namespace {

using Amount = StageModel::Amount;
using State = FrontierGraph::State;
using Label = FrontierLabels::Label;

constexpr std::size_t labelsBetweenChecks = 1 << 12;
/// Steps that are closer than this are one.
constexpr double sameStep = 1e-10;
/// What the parts of a plan may be off together, in a model's units.
constexpr Amount rounding = Amount{1} << 15;

double behindMs(const Evaluation& evaluation)
{
    double sum = 0;
    const std::vector<double> stages = stageMs(evaluation);
    for (std::size_t i = 1; i < stages.size(); ++i)
        sum += stages[i];
    return sum;
}

Result<FrontStep> stepOf(const PartitionProblem& problem, Plan plan)
{
    const Result<Evaluation> evaluation = evaluate(problem, plan);
    if (!evaluation)
        return failure(evaluation.error());
    return FrontStep{behindMs(*evaluation), evaluation->computeMs.front(), std::move(plan)};
}

/// The plan that needs the smallest budget.
Result<FrontStep> frugalStep(const PartitionProblem& problem, const Context& context)
{
    std::vector<double> weights(problem.tierCount(), 1);
    weights.front() = 0;
    Result<Solution> frugal = TierWeightedCut(problem).solve(weights, context);
    if (!frugal)
        return failure(std::move(frugal.error()));
    return stepOf(problem, std::move(frugal->plan));
}

/// The step of a budget; nothing when the time was up. `known` keeps the budget.
Result<std::optional<FrontStep>> stepWithin(const PartitionProblem& problem, double budgetMs,
                                            Plan known, const Context& context)
{
    Result<Solution> least =
        searchStages(problem, firstTierGoal(problem, budgetMs), std::move(known), context);
    if (!least)
        return failure(std::move(least.error()));
    if (!least->optimal)
        return std::optional<FrontStep>();
    least = searchStages(problem, behindFirstTierGoal(problem, least->objective),
                         std::move(least->plan), context);
    if (!least)
        return failure(std::move(least.error()));
    if (!least->optimal)
        return std::optional<FrontStep>();
    return stepOf(problem, std::move(least->plan)).map([](FrontStep step) {
        return std::optional<FrontStep>(std::move(step));
    });
}

/// Sorts the steps by budget and leaves those that are better than all cheaper ones.
void leaveStairs(std::vector<FrontStep>& steps)
{
    std::ranges::sort(steps, [](const FrontStep& a, const FrontStep& b) {
        return a.budgetMs != b.budgetMs ? a.budgetMs < b.budgetMs : a.firstTierMs < b.firstTierMs;
    });
    std::vector<FrontStep> kept;
    for (FrontStep& step : steps) {
        if (!kept.empty() && step.firstTierMs >= kept.back().firstTierMs * (1 - sameStep))
            continue;
        // As dear, and better: the sums only differ by rounding.
        if (!kept.empty() && step.budgetMs <= kept.back().budgetMs * (1 + sameStep))
            kept.pop_back();
        kept.push_back(std::move(step));
    }
    steps = std::move(kept);
}

struct LabelFront
{
    SearchEnd end = SearchEnd::Proven;
    std::vector<Plan> plans;
};

Plan planOf(const std::vector<std::int8_t>& tierOf)
{
    Plan plan;
    for (const std::int8_t tier : tierOf)
        plan.tierOf.emplace_back(tier);
    return plan;
}

/// Whether a way that ends in `state` can still be within both limits.
bool fits(const StageModel& model, const std::vector<Amount>& sums,
          const std::vector<FrontierCosts>& least, State state)
{
    for (std::size_t k = 0; k < sums.size(); ++k) {
        const Amount most = model.limit(k, StageModel::whole) + rounding;
        if (static_cast<double>(sums[k]) + least[k].toGo(state) > static_cast<double>(most))
            return false;
    }
    return true;
}

/// Every plan that none is at least as good as in both measures, within the model's limits.
LabelFront allWays(const StageModel& model, const FrontierGraph& graph, std::size_t mostLabels,
                   const Context& context)
{
    const std::vector<FrontierCosts> least = {FrontierCosts(graph, {1, 0}),
                                              FrontierCosts(graph, {0, 1})};
    FrontierLabels labels(graph, 2);
    std::vector<Amount> sums(2);
    std::size_t work = 0;
    while (!labels.isAtEnd()) {
        for (State state = labels.firstState(); state < labels.pastState(); ++state) {
            for (Label label = labels.firstOf(state); label < labels.pastOf(state); ++label) {
                if (++work % labelsBetweenChecks == 0 && context.stopRequested())
                    return {SearchEnd::Stopped, {}};
                for (std::size_t i = graph.firstStep(state); i < graph.pastStep(state); ++i) {
                    sums.assign(labels.amounts(label), labels.amounts(label) + 2);
                    StageModel::add(sums.data(), graph.amounts(i), 2);
                    if (fits(model, sums, least, graph.step(i).to))
                        labels.take(label, graph.step(i), sums);
                }
            }
            if (labels.count() > mostLabels || context.timeIsUp())
                return {SearchEnd::TooMuch, {}};
        }
        if (!labels.advance(context))
            return {SearchEnd::TooMuch, {}};
    }
    LabelFront front;
    for (State state = labels.firstState(); state < labels.pastState(); ++state) {
        for (Label label = labels.firstOf(state); label < labels.pastOf(state); ++label)
            front.plans.push_back(planOf(inLayerOrder(graph, labels.tiersOf(label))));
    }
    return front;
}

tl::unexpected<Error> tooManySteps(std::size_t most)
{
    return failure(ErrorCode::Limit,
                   {translatable("core", "The front has more than %1 steps; ask for the best plan "
                                         "within one budget instead."),
                    {static_cast<std::int64_t>(most)}});
}

/// From the largest budget down, which is the last of `front`.
Result<BudgetFront> stepByStep(const PartitionProblem& problem, const FrontStep& frugal,
                               BudgetFront front, const BudgetFrontLimits& limits,
                               const Context& context)
{
    while (front.steps.back().budgetMs > frugal.budgetMs * (1 + sameStep)) {
        const double budgetMs = std::max(frugal.budgetMs, front.steps.back().budgetMs * (1 - 1e-9));
        if (front.steps.size() == limits.mostPlans)
            return tooManySteps(limits.mostPlans);
        Result<std::optional<FrontStep>> next = stepWithin(problem, budgetMs, frugal.plan, context);
        if (!next)
            return failure(std::move(next.error()));
        if (!*next) {
            front.isWhole = false;
            break;
        }
        front.steps.push_back(std::move(**next));
    }
    leaveStairs(front.steps);
    return front;
}

/// Nothing when the network is too wide for it.
Result<std::optional<BudgetFront>> atOnce(const PartitionProblem& problem, const FrontStep& frugal,
                                          const FrontStep& last, const BudgetFrontLimits& limits,
                                          const Context& context)
{
    const Result<AllowedTiers> allowed = allowedTiers(problem);
    if (!allowed)
        return failure(allowed.error());
    const StageModel model(problem, firstTierGoal(problem, last.budgetMs), frugal.firstTierMs);
    const std::optional<FrontierGraph> graph = FrontierGraph::build(
        model, *allowed, StageModel::whole + rounding, limits.mostSteps, context);
    LabelFront found{SearchEnd::TooMuch, {}};
    if (graph && graph->hasPlan())
        found = allWays(model, *graph, limits.mostLabels, context);
    if (context.stopRequested())
        return cancelled();
    if (found.end != SearchEnd::Proven)
        return std::optional<BudgetFront>();
    if (found.plans.size() > limits.mostPlans)
        return tooManySteps(limits.mostPlans);
    BudgetFront front;
    for (Plan& plan : found.plans) {
        Result<FrontStep> step = stepOf(problem, std::move(plan));
        if (!step)
            return failure(std::move(step.error()));
        front.steps.push_back(std::move(*step));
    }
    leaveStairs(front.steps);
    return std::optional(std::move(front));
}

Result<BudgetFront> contractedFront(const PartitionProblem& problem, const Context& context,
                                    const BudgetFrontLimits& limits)
{
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    Result<BudgetFront> front = budgetFront(contraction->problem(), context, limits);
    if (front) {
        for (FrontStep& step : front->steps)
            step.plan = contraction->expanded(step.plan);
    }
    return front;
}

} // namespace

Result<BudgetFront> budgetFront(const PartitionProblem& problem, const Context& context,
                                const BudgetFrontLimits& limits)
{
    if (const Status status = check(problem); !status)
        return failure(status.error());
    if (const Status status = refuseMemoryLimits(problem, "front"); !status)
        return failure(status.error());
    if (!problem.fused.empty())
        return contractedFront(problem, context, limits);
    const Result<FrontStep> frugal = frugalStep(problem, context);
    if (!frugal)
        return failure(frugal.error());
    constexpr double anyBudget = 1e300;
    Result<std::optional<FrontStep>> last = stepWithin(problem, anyBudget, frugal->plan, context);
    if (!last)
        return failure(std::move(last.error()));
    if (!*last)
        return BudgetFront{{}, false};
    BudgetFront front{{**last}, true};
    if (frugal->firstTierMs == 0 || (*last)->budgetMs == 0)
        return front;
    Result<std::optional<BudgetFront>> whole = atOnce(problem, *frugal, **last, limits, context);
    if (!whole)
        return failure(std::move(whole.error()));
    if (*whole)
        return std::move(**whole);
    return stepByStep(problem, *frugal, std::move(front), limits, context);
}

} // namespace edgecut
