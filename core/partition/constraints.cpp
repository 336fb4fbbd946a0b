// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/constraints.h"

#include "core/partition/contraction.h"

#include <algorithm>
#include <string>

namespace edgecut {

namespace {

const std::string& nameOf(const PartitionProblem& problem, LayerId layer)
{
    return problem.layers[layer.index()].name;
}

const std::string& nameOf(const PartitionProblem& problem, TierId tier)
{
    return problem.tiers[tier.index()];
}

tl::unexpected<Error> pinsInConflict(const PartitionProblem& problem, LayerId layer, LayerId cause)
{
    return failure(
        ErrorCode::Infeasible,
        {translatable("core", "Layer %1 is pinned to %2, but its input comes from layer %3, which "
                              "is pinned to %4, further out; allow the return path or drop a pin."),
         {nameOf(problem, layer), nameOf(problem, *problem.layers[layer.index()].pinned),
          nameOf(problem, cause), nameOf(problem, *problem.layers[cause.index()].pinned)}});
}

tl::unexpected<Error> resultInConflict(const PartitionProblem& problem, const ProblemTensor& tensor,
                                       LayerId cause)
{
    return failure(
        ErrorCode::Infeasible,
        {translatable("core", "The result %1 must end on %2, but it comes from layer %3, which is "
                              "pinned to %4, further out; allow the return path, drop the pin or "
                              "choose another result tier."),
         {tensor.name, nameOf(problem, *problem.resultTier), nameOf(problem, cause),
          nameOf(problem, *problem.layers[cause.index()].pinned)}});
}

/// Without a return path a layer is never nearer than what it reads. `cause` is the pinned layer
/// that keeps a layer from the first tier.
Status pushOutward(const PartitionProblem& problem, const std::vector<LayerId>& order,
                   const std::vector<std::vector<TensorId>>& outputs, AllowedTiers& allowed)
{
    std::vector<LayerId> cause(problem.layerCount());
    for (const LayerId layer : order) {
        const std::optional<TierId>& pin = problem.layers[layer.index()].pinned;
        TierId& nearest = allowed.nearest[layer.index()];
        if (pin) {
            if (*pin < nearest)
                return pinsInConflict(problem, layer, cause[layer.index()]);
            nearest = *pin;
            cause[layer.index()] = layer;
        }
        for (const TensorId id : outputs[layer.index()]) {
            const ProblemTensor& tensor = problem.tensors[id.index()];
            for (const LayerId consumer : tensor.consumers) {
                if (allowed.nearest[consumer.index()] < nearest) {
                    allowed.nearest[consumer.index()] = nearest;
                    cause[consumer.index()] = cause[layer.index()];
                }
            }
            if (tensor.consumers.empty() && problem.resultTier && *problem.resultTier < nearest)
                return resultInConflict(problem, tensor, cause[layer.index()]);
        }
    }
    return {};
}

/// ... and never further out than what reads its outputs. Cannot fail after pushOutward().
void pullInward(const PartitionProblem& problem, const std::vector<LayerId>& order,
                const std::vector<std::vector<TensorId>>& outputs, AllowedTiers& allowed)
{
    for (auto layer = order.rbegin(); layer != order.rend(); ++layer) {
        TierId& furthest = allowed.furthest[layer->index()];
        if (const std::optional<TierId>& pin = problem.layers[layer->index()].pinned)
            furthest = *pin;
        for (const TensorId id : outputs[layer->index()]) {
            const ProblemTensor& tensor = problem.tensors[id.index()];
            for (const LayerId consumer : tensor.consumers)
                furthest = std::min(furthest, allowed.furthest[consumer.index()]);
            if (tensor.consumers.empty() && problem.resultTier)
                furthest = std::min(furthest, *problem.resultTier);
        }
    }
}

/// What each group may take, for its layers.
Result<AllowedTiers> allowedForFused(const PartitionProblem& problem)
{
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    Result<AllowedTiers> allowed = allowedTiers(contraction->problem());
    if (!allowed)
        return allowed;
    return AllowedTiers{contraction->expanded(Plan{std::move(allowed->nearest)}).tierOf,
                        contraction->expanded(Plan{std::move(allowed->furthest)}).tierOf};
}

} // namespace

Result<AllowedTiers> allowedTiers(const PartitionProblem& problem)
{
    if (!problem.fused.empty())
        return allowedForFused(problem);
    AllowedTiers allowed;
    allowed.nearest.assign(problem.layerCount(), problem.firstTier());
    allowed.furthest.assign(problem.layerCount(), problem.lastTier());
    if (problem.returnPath != ReturnPath::OneWay) {
        for (std::size_t i = 0; i < problem.layers.size(); ++i) {
            if (const std::optional<TierId>& pin = problem.layers[i].pinned)
                allowed.nearest[i] = allowed.furthest[i] = *pin;
        }
        return allowed;
    }

    const std::vector<LayerId> order = topologicalOrder(problem);
    std::vector<std::vector<TensorId>> outputs(problem.layerCount());
    for (std::size_t t = 0; t < problem.tensors.size(); ++t)
        outputs[problem.tensors[t].producer.index()].push_back(TensorId(t));
    if (const Status status = pushOutward(problem, order, outputs, allowed); !status)
        return failure(status.error());
    pullInward(problem, order, outputs, allowed);
    return allowed;
}

Status refuseMemoryLimits(const PartitionProblem& problem, std::string_view method)
{
    const bool limited = std::ranges::any_of(
        problem.memoryBytes, [](const std::optional<double>& limit) { return limit.has_value(); });
    if (!limited)
        return {};
    return failure(ErrorCode::Unsupported,
                   {translatable("core", "%1 cannot honour memory_bytes; use memory-cut, which "
                                         "can, or leave the limits out."),
                    {std::string(method)}});
}

} // namespace edgecut
