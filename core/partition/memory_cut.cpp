// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/memory_cut.h"

#include "core/base/numbers.h"
#include "core/partition/constraints.h"
#include "core/partition/min_cut.h"
#include "core/partition/plan_rules.h"
#include "core/partition/stage_search.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

std::optional<double> limitOf(const PartitionProblem& problem, std::size_t tier)
{
    return problem.memoryBytes.empty() ? std::nullopt : problem.memoryBytes[tier];
}

/// A problem whose stages are the shares of memory that a plan takes; only 1 or less fits.
PartitionProblem fillingProblem(const PartitionProblem& problem)
{
    PartitionProblem filling = problem;
    filling.memoryBytes.clear();
    for (ProblemTensor& tensor : filling.tensors) {
        tensor.bytes = 0;
        tensor.wireBytes.reset();
    }
    for (Link& link : filling.links)
        link.latencyMs = 0;
    constexpr double doesNotFit = 2;
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        const auto bytes = static_cast<double>(problem.layers[i].weightBytes);
        for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
            const std::optional<double> limit = limitOf(problem, tier);
            filling.timeMs[i * problem.tierCount() + tier] = !limit || bytes == 0 ? 0
                                                             : bytes > *limit     ? doesNotFit
                                                                                  : bytes / *limit;
        }
    }
    return filling;
}

/// A plan that fits, preferably a cheap one to find.
Result<Plan> fittingPlan(const PartitionProblem& problem, const Context& context)
{
    const Result<AllowedTiers> allowed = allowedTiers(problem);
    if (!allowed)
        return failure(allowed.error());
    for (const std::vector<TierId>* tiers : {&allowed->nearest, &allowed->furthest}) {
        if (obeysMemory(problem, Plan{*tiers}))
            return Plan{*tiers};
    }
    const PartitionProblem filling = fillingProblem(problem);
    Result<Solution> least =
        searchStages(filling, maximumStageGoal(filling), Plan{allowed->nearest}, context);
    if (!least)
        return failure(std::move(least.error()));
    if (obeysMemory(problem, least->plan))
        return std::move(least->plan);
    if (*least->lowerBound > 1) {
        return failure(ErrorCode::Infeasible,
                       translatable("core", "No plan fits into the tiers' memory, wherever each "
                                            "layer runs; raise a memory limit or drop a pin."));
    }
    return failure(ErrorCode::Limit,
                   translatable("core", "The time was up before a plan was found that fits into "
                                        "the tiers' memory; give it more time or raise a limit."));
}

/// `scale` is 1, or a little less.
StageGoal goalWithin(const PartitionProblem& problem, double scale)
{
    const std::size_t stages = stageCount(problem);
    StageGoal goal;
    goal.measures.push_back({std::vector<char>(stages, 1), std::nullopt, {}});
    for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
        if (const std::optional<double> limit = limitOf(problem, tier)) {
            goal.measures.push_back(
                {std::vector<char>(stages, 0), std::floor(*limit * scale), TierId(tier)});
        }
    }
    return goal;
}

Result<Solution> searchWithin(const PartitionProblem& problem, Plan known, const Context& context)
{
    PartitionProblem free = problem;
    free.memoryBytes.clear();
    Result<Solution> best = searchStages(free, goalWithin(problem, 1), known, context);
    if (!best || obeysMemory(problem, best->plan))
        return best;
    // Amounts are whole 2^-48ths of a limit: with many GB that can be a byte too much.
    constexpr double less = 1 - 1e-9;
    const double bound = *best->lowerBound;
    best = searchStages(free, goalWithin(problem, less), std::move(known), context);
    if (best) {
        best->lowerBound = std::min(bound, best->objective);
        best->optimal = nearlyEqual(bound, best->objective);
    }
    return best;
}

} // namespace

Result<Solution> memoryCut(const PartitionProblem& problem, const OptionValues& /*options*/,
                           const Context& context)
{
    PartitionProblem free = problem;
    free.memoryBytes.clear();
    Result<Solution> unlimited = minCut(free, {}, context);
    if (!unlimited || obeysMemory(problem, unlimited->plan))
        return unlimited;
    Result<Plan> known = fittingPlan(problem, context);
    if (!known)
        return failure(std::move(known.error()));
    Result<Solution> best = searchWithin(problem, std::move(*known), context);
    if (best && best->lowerBound < unlimited->lowerBound) {
        // Out of time before the search could prove as much as the cut without limits does.
        best->lowerBound = std::min(*unlimited->lowerBound, best->objective);
        best->optimal = nearlyEqual(*best->lowerBound, best->objective);
    }
    return best;
}

Method memoryCutMethod()
{
    Method method;
    method.id = "memory-cut";
    method.title = translatable("core", "Least latency within the tiers' memory");
    method.minimises = translatable("core", "latency");
    method.exact = true;
    method.honoursMemory = true;
    method.takesWeights = true;
    method.run = memoryCut;
    return method;
}

} // namespace edgecut
