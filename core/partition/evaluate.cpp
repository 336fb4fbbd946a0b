// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/plan.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

tl::unexpected<Error> infeasible(Template pattern, std::vector<Message::Argument> arguments)
{
    return failure(ErrorCode::Infeasible, {pattern, std::move(arguments)});
}

/// The tiers nearest to and furthest from the data at which a tensor is needed or made.
struct Reach
{
    TierId nearest, furthest;
};

Reach reachOf(const PartitionProblem& problem, const ProblemTensor& tensor, const Plan& plan)
{
    const TierId made = plan.tierOf[tensor.producer.index()];
    Reach reach{made, made};
    const auto include = [&reach](TierId tier) {
        reach.nearest = std::min(reach.nearest, tier);
        reach.furthest = std::max(reach.furthest, tier);
    };
    for (const LayerId consumer : tensor.consumers)
        include(plan.tierOf[consumer.index()]);
    if (tensor.consumers.empty() && problem.resultTier)
        include(*problem.resultTier);
    return reach;
}

Status obeysSizesAndPins(const PartitionProblem& problem, const Plan& plan)
{
    if (plan.tierOf.size() != problem.layerCount()) {
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The plan places %1 layers; the problem has %2."),
                        {static_cast<std::int64_t>(plan.tierOf.size()),
                         static_cast<std::int64_t>(problem.layerCount())}});
    }
    for (std::size_t i = 0; i < problem.layers.size(); ++i) {
        const ProblemLayer& layer = problem.layers[i];
        const TierId tier = plan.tierOf[i];
        if (!tier.isValid() || tier.index() >= problem.tierCount()) {
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "The plan places layer %1 on a tier that is not "
                                                 "there; name one of the problem's tiers."),
                            {layer.name}});
        }
        if (layer.pinned && *layer.pinned != tier) {
            return infeasible(
                translatable("core", "Layer %1 is pinned to %2 and cannot run on %3; "
                                     "drop the pin or leave the layer there."),
                {layer.name, problem.tiers[layer.pinned->index()], problem.tiers[tier.index()]});
        }
    }
    return {};
}

tl::unexpected<Error> returnNotAllowed(const PartitionProblem& problem, const ProblemTensor& tensor,
                                       const Plan& plan)
{
    const std::string& producer = problem.layers[tensor.producer.index()].name;
    const TierId made = plan.tierOf[tensor.producer.index()];
    for (const LayerId consumer : tensor.consumers) {
        const TierId needed = plan.tierOf[consumer.index()];
        if (needed < made) {
            return infeasible(translatable("core", "Layer %1 on %2 needs tensor %3 from layer %4 "
                                                   "on %5, and nothing may come back from there; "
                                                   "allow the return path or move one of them."),
                              {problem.layers[consumer.index()].name, problem.tiers[needed.index()],
                               tensor.name, producer, problem.tiers[made.index()]});
        }
    }
    return infeasible(translatable("core", "The result %1 must end on %2, but layer %3 makes it on "
                                           "%4 and nothing may come back from there; allow the "
                                           "return path or choose another result tier."),
                      {tensor.name, problem.tiers[problem.resultTier->index()], producer,
                       problem.tiers[made.index()]});
}

Status obeysMemory(const PartitionProblem& problem, const Plan& plan)
{
    if (problem.memoryBytes.empty())
        return {};
    std::vector<double> used(problem.tierCount(), 0);
    for (std::size_t i = 0; i < problem.layers.size(); ++i)
        used[plan.tierOf[i].index()] += static_cast<double>(problem.layers[i].weightBytes);
    for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
        const std::optional<double>& limit = problem.memoryBytes[tier];
        if (limit && used[tier] > *limit) {
            return infeasible(translatable("core",
                                           "The layers on %1 hold %2 bytes of weights, and "
                                           "its memory takes %3; place fewer layers there."),
                              {problem.tiers[tier], used[tier], *limit});
        }
    }
    return {};
}

double crossingMs(const PartitionProblem& problem, std::size_t index, bool up, double bytes)
{
    const Link& link = problem.links[index];
    if (up)
        return transferMs(bytes, link.uplinkMbps) + link.latencyMs;
    if (problem.returnPath == ReturnPath::Free)
        return 0;
    return transferMs(bytes, link.downlinkMbps) + link.latencyMs;
}

void addCrossings(const PartitionProblem& problem, TensorId id, TierId made, Reach reach,
                  Evaluation& result)
{
    const double bytes = problem.tensors[id.index()].crossingBytes();
    for (std::size_t i = made.index(); i < reach.furthest.index(); ++i) {
        const double ms = crossingMs(problem, i, true, bytes);
        result.uplinkMs[i] += ms;
        result.uplinkBytes[i] += bytes;
        result.crossings.push_back({id, static_cast<std::int32_t>(i), true, bytes, ms});
    }
    for (std::size_t i = made.index(); i-- > reach.nearest.index();) {
        const double ms = crossingMs(problem, i, false, bytes);
        result.downlinkMs[i] += ms;
        result.downlinkBytes[i] += bytes;
        result.crossings.push_back({id, static_cast<std::int32_t>(i), false, bytes, ms});
    }
}

void addUp(Evaluation& result)
{
    result.latencyMs = 0;
    result.maxStageMs = 0;
    for (const double ms : result.computeMs) {
        result.latencyMs += ms;
        result.maxStageMs = std::max(result.maxStageMs, ms);
    }
    for (std::size_t i = 0; i < result.uplinkMs.size(); ++i) {
        const double ms = result.uplinkMs[i] + result.downlinkMs[i];
        result.latencyMs += ms;
        result.maxStageMs = std::max(result.maxStageMs, ms);
    }
    result.throughputFps =
        result.maxStageMs > 0 ? 1000 / result.maxStageMs : std::numeric_limits<double>::infinity();
}

} // namespace

Result<Evaluation> evaluate(const PartitionProblem& problem, const Plan& plan)
{
    if (const Status status = obeysSizesAndPins(problem, plan); !status)
        return failure(status.error());
    if (const Status status = obeysMemory(problem, plan); !status)
        return failure(status.error());

    Evaluation result;
    result.computeMs.assign(problem.tierCount(), 0);
    for (auto* perLink :
         {&result.uplinkMs, &result.downlinkMs, &result.uplinkBytes, &result.downlinkBytes})
        perLink->assign(problem.links.size(), 0);

    for (std::size_t i = 0; i < problem.layers.size(); ++i) {
        const TierId tier = plan.tierOf[i];
        result.computeMs[tier.index()] += problem.timeOn(LayerId(i), tier);
        result.energyMj += problem.energyOn(LayerId(i), tier);
    }
    for (std::size_t t = 0; t < problem.tensors.size(); ++t) {
        const ProblemTensor& tensor = problem.tensors[t];
        const TierId made = plan.tierOf[tensor.producer.index()];
        const Reach reach = reachOf(problem, tensor, plan);
        if (reach.nearest < made && problem.returnPath == ReturnPath::OneWay)
            return returnNotAllowed(problem, tensor, plan);
        addCrossings(problem, TensorId(t), made, reach, result);
    }
    addUp(result);
    return result;
}

void reprice(const PartitionProblem& problem, Evaluation& evaluation)
{
    std::ranges::fill(evaluation.uplinkMs, 0.0);
    std::ranges::fill(evaluation.downlinkMs, 0.0);
    for (Crossing& crossing : evaluation.crossings) {
        const auto index = static_cast<std::size_t>(crossing.link);
        crossing.ms = crossingMs(problem, index, crossing.up, crossing.bytes);
        (crossing.up ? evaluation.uplinkMs : evaluation.downlinkMs)[index] += crossing.ms;
    }
    addUp(evaluation);
}

Result<Solution> solutionOf(const PartitionProblem& problem, Plan plan)
{
    Result<Evaluation> evaluation = evaluate(problem, plan);
    if (!evaluation)
        return failure(std::move(evaluation.error()));
    Solution solution;
    solution.plan = std::move(plan);
    solution.evaluation = std::move(*evaluation);
    solution.objective = solution.evaluation.latencyMs;
    return solution;
}

} // namespace edgecut
