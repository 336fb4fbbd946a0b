// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/plan_rules.h"

#include <utility>
#include <vector>

namespace edgecut {

namespace {

tl::unexpected<Error> infeasible(Template pattern, std::vector<Message::Argument> arguments)
{
    return failure(ErrorCode::Infeasible, {pattern, std::move(arguments)});
}

} // namespace

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

Status obeysFusing(const PartitionProblem& problem, const Plan& plan)
{
    for (const std::vector<LayerId>& group : problem.fused) {
        const TierId tier = plan.tierOf[group.front().index()];
        for (const LayerId layer : group) {
            const TierId other = plan.tierOf[layer.index()];
            if (other != tier)
                return infeasible(translatable("core", "Layers %1 and %2 run as one and cannot be "
                                                       "on %3 and %4; place them on one tier."),
                                  {problem.layers[group.front().index()].name,
                                   problem.layers[layer.index()].name, problem.tiers[tier.index()],
                                   problem.tiers[other.index()]});
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

} // namespace edgecut
