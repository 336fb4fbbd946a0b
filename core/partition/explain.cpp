// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/explain.h"

#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/method.h"
#include "core/partition/min_cut_model.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

std::vector<double> difference(std::vector<double> numbers, const std::vector<double>& from)
{
    std::ranges::transform(numbers, from, numbers.begin(), std::minus<>());
    return numbers;
}

Alternative compare(const Solution& here, Solution there, LayerId layer)
{
    Alternative result;
    result.tier = there.plan.tierOf[layer.index()];
    const Evaluation& now = there.evaluation;
    result.computeMs = difference(now.computeMs, here.evaluation.computeMs);
    result.uplinkMs = difference(now.uplinkMs, here.evaluation.uplinkMs);
    result.downlinkMs = difference(now.downlinkMs, here.evaluation.downlinkMs);
    result.latencyMs = now.latencyMs - here.evaluation.latencyMs;
    for (std::size_t i = 0; i < here.plan.tierOf.size(); ++i) {
        if (LayerId(i) != layer && here.plan.tierOf[i] != there.plan.tierOf[i])
            result.alsoMoved.emplace_back(i);
    }
    result.solution = std::move(there);
    return result;
}

Result<Solution> solvePinned(PartitionProblem problem, LayerId layer, TierId tier,
                             const Context& context)
{
    problem.layers[layer.index()].pinned = tier;
    if (problem.weights.any())
        return solve(*findMethod("min-cut"), problem, {}, context);
    return solveContracted(problem, [&context](const PartitionProblem& contracted) {
        Result<MinCutModel> model = MinCutModel::prepare(contracted);
        return model ? model->solve(context) : failure(std::move(model.error()));
    });
}

} // namespace

Result<Explanation> whyHere(const PartitionProblem& problem, const Solution& solution,
                            LayerId layer, const Context& context)
{
    const std::vector<TierId>& tierOf = solution.plan.tierOf;
    if (!layer.isValid() || layer.index() >= problem.layerCount() ||
        tierOf.size() != problem.layerCount()) {
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The layer to explain and the plan must be of this "
                                            "problem; solve it again."));
    }
    if (const Status status = refuseMemoryLimits(problem, "min-cut"); !status)
        return failure(status.error());

    Explanation explanation;
    explanation.layer = layer;
    explanation.tier = tierOf[layer.index()];
    explanation.alternatives.resize(problem.tierCount());
    const Result<AllowedTiers> allowed = allowedTiers(problem);
    if (!allowed)
        return failure(allowed.error());
    for (std::size_t i = 0; i < problem.tierCount(); ++i) {
        const TierId tier(i);
        if (tier == explanation.tier || !allowed->allows(layer, tier))
            continue;
        Result<Solution> there = solvePinned(problem, layer, tier, context);
        if (!there)
            return failure(std::move(there.error()));
        explanation.alternatives[i] = compare(solution, std::move(*there), layer);
    }
    return explanation;
}

} // namespace edgecut
