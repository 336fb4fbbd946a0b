// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/dsccs.h"

#include "core/partition/constraints.h"
#include "core/partition/stage_search.h"
#include "core/partition/tier_weights.h"

#include <array>
#include <utility>
#include <vector>

namespace edgecut {

namespace {

constexpr std::array optionTable = {
    OptionSpec{"budget-ms", translatable("core", "Budget"), "ms", 0, 1000, 1e300,
               translatable("core", "The most that the links and all tiers behind the first may "
                                    "take together")},
};

/// The plan that needs the smallest budget.
Result<Solution> frugalPlan(const PartitionProblem& problem, const Context& context)
{
    std::vector<double> weights(problem.tierCount(), 1);
    weights.front() = 0;
    return TierWeightedCut(problem).solve(weights, context);
}

double neededMs(const PartitionProblem& problem, const Evaluation& evaluation)
{
    return measureMs(firstTierGoal(problem, 0).measures.back(), evaluation);
}

/// A plan that keeps the budget: the one that needs the least.
Result<Plan> planWithin(const PartitionProblem& problem, const StageGoal& goal, double budgetMs,
                        const Context& context)
{
    Result<Solution> frugal = frugalPlan(problem, context);
    if (!frugal)
        return failure(std::move(frugal.error()));
    if (keepsCaps(goal, frugal->evaluation))
        return std::move(frugal->plan);
    return failure(
        ErrorCode::Infeasible,
        {translatable("core", "A budget of %1 ms is too small: the links and the tiers behind %2 "
                              "need at least %3 ms."),
         {budgetMs, problem.tiers.front(), neededMs(problem, frugal->evaluation)}});
}

using MakeGoal = StageGoal (*)(const PartitionProblem&, double);

Result<Solution> withinBudget(const PartitionProblem& problem, const OptionValues& options,
                              const Context& context, std::string_view name, MakeGoal makeGoal)
{
    if (const Status status = refuseMemoryLimits(problem, name); !status)
        return failure(status.error());
    const double budgetMs = optionValue(options, optionTable.front());
    const StageGoal goal = makeGoal(problem, budgetMs);
    Result<Plan> known = planWithin(problem, goal, budgetMs, context);
    if (!known)
        return failure(std::move(known.error()));
    return searchStages(problem, goal, std::move(*known), context);
}

Method budgetMethod()
{
    Method method;
    method.reference = "Liang et al., DNN Surgery: Accelerating DNN Inference on the Edge Through "
                       "Layer Partitioning, IEEE Transactions on Cloud Computing, 2023";
    method.exact = true;
    method.options = optionTable;
    return method;
}

} // namespace

Result<Solution> dsccs(const PartitionProblem& problem, const OptionValues& options,
                       const Context& context)
{
    return withinBudget(problem, options, context, "dsccs", firstTierGoal);
}

Result<Solution> dsccsLatency(const PartitionProblem& problem, const OptionValues& options,
                              const Context& context)
{
    return withinBudget(problem, options, context, "dsccs-latency", cappedLatencyGoal);
}

Result<double> leastBudgetMs(const PartitionProblem& problem, const Context& context)
{
    const Result<Solution> frugal = frugalPlan(problem, context);
    if (!frugal)
        return failure(frugal.error());
    return neededMs(problem, frugal->evaluation);
}

Method dsccsMethod()
{
    Method method = budgetMethod();
    method.id = "dsccs";
    method.title = translatable("core", "Least edge time within a cloud budget (DSCCS)");
    method.minimises = translatable("core", "edge time");
    method.run = dsccs;
    return method;
}

Method dsccsLatencyMethod()
{
    Method method = budgetMethod();
    method.id = "dsccs-latency";
    method.title = translatable("core", "Least latency within a cloud budget");
    method.minimises = translatable("core", "latency within the budget");
    method.run = dsccsLatency;
    return method;
}

} // namespace edgecut
