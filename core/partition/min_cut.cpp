// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/min_cut.h"

#include "core/base/numbers.h"
#include "core/partition/min_cut_model.h"
#include "core/partition/one_way_cut.h"
#include "core/partition/two_way_cut.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

Result<Solution> solutionOf(const PartitionProblem& problem, const ProblemIndex& index,
                            OneWayCut& cut, const Context& context)
{
    const Link& link = problem.links.front();
    const std::optional<OneWayCut::Choice> choice = cut.best(link, context.stopToken);
    if (!choice || context.stopRequested())
        return cancelled();
    Result<Solution> solution = solutionOf(problem, index, cut.planOf(*choice));
    if (solution) {
        solution->lowerBound = std::min(choice->latencyMs(link), solution->objective);
        solution->optimal = nearlyEqual(*solution->lowerBound, solution->objective);
    }
    return solution;
}

Result<Solution> solutionOf(const PartitionProblem& problem, TwoWayCut& cut, const Context& context)
{
    std::optional<TwoWayCut::Choice> choice = cut.best(problem.links.front(), context.stopToken);
    if (!choice || context.stopRequested())
        return cancelled();
    Result<Solution> solution = solutionOf(problem, TwoWayCut::planOf(*choice));
    if (solution) {
        solution->lowerBound = std::min(choice->latencyMs, solution->objective);
        solution->optimal = nearlyEqual(*solution->lowerBound, solution->objective);
    }
    return solution;
}

} // namespace

Result<Solution> minCut(const PartitionProblem& problem, const OptionValues& /*options*/,
                        const Context& context)
{
    return minCut(problem, ProblemIndex(problem), context);
}

Result<Solution> minCut(const PartitionProblem& problem, const ProblemIndex& index,
                        const Context& context)
{
    // Who watches sees a flow; the ways that are faster show nothing.
    if (!context.watch) {
        if (std::optional<OneWayCut> cut = OneWayCut::prepare(problem, index))
            return solutionOf(problem, index, *cut, context);
        if (std::optional<TwoWayCut> cut = TwoWayCut::prepare(problem, index))
            return solutionOf(problem, *cut, context);
    }
    Result<MinCutModel> model = MinCutModel::prepare(problem);
    if (!model)
        return failure(std::move(model.error()));
    return model->solve(context);
}

Method minCutMethod()
{
    Method method;
    method.id = "min-cut";
    method.title = translatable("core", "Minimum cut");
    method.minimises = translatable("core", "latency");
    method.reference = "Liang et al., DNN Surgery: Accelerating DNN Inference on the Edge Through "
                       "Layer Partitioning, IEEE Transactions on Cloud Computing, 2023";
    method.exact = true;
    method.tellsSteps = true;
    method.takesWeights = true;
    method.run = minCut;
    return method;
}

} // namespace edgecut
