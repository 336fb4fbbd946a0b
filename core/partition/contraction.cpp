// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/contraction.h"

#include <utility>

namespace edgecut {

namespace {

/// The group of each layer; groups are numbered by their first layer.
std::vector<LayerId> groupsOf(const PartitionProblem& problem)
{
    std::vector<LayerId> first(problem.layerCount());
    for (const std::vector<LayerId>& group : problem.fused) {
        for (const LayerId layer : group)
            first[layer.index()] = group.front();
    }
    std::vector<LayerId> groupOf(problem.layerCount());
    std::int32_t next = 0;
    for (std::size_t i = 0; i < groupOf.size(); ++i) {
        const bool isFirst = !first[i].isValid() || first[i] == LayerId(i);
        groupOf[i] = isFirst ? LayerId(next++) : groupOf[first[i].index()];
    }
    return groupOf;
}

Status addLayer(const PartitionProblem& from, std::size_t layer, LayerId group,
                PartitionProblem& to)
{
    const ProblemLayer& added = from.layers[layer];
    const std::size_t tiers = from.tierCount();
    if (group.index() == to.layers.size()) {
        to.layers.push_back(added);
        to.timeMs.resize(to.timeMs.size() + tiers);
        to.energyMj.resize(to.energyMj.size() + tiers);
    } else {
        ProblemLayer& whole = to.layers[group.index()];
        if (whole.pinned && added.pinned && *whole.pinned != *added.pinned) {
            return failure(ErrorCode::Infeasible,
                           {translatable("core", "Layers %1 and %2 run as one and are pinned to %3 "
                                                 "and %4; pin them to one tier."),
                            {whole.name, added.name, from.tiers[whole.pinned->index()],
                             from.tiers[added.pinned->index()]}});
        }
        whole.weightBytes += added.weightBytes;
        if (!whole.pinned)
            whole.pinned = added.pinned;
    }
    for (std::size_t tier = 0; tier < tiers; ++tier) {
        to.timeMs[group.index() * tiers + tier] += from.timeMs[layer * tiers + tier];
        to.energyMj[group.index() * tiers + tier] += from.energyMj[layer * tiers + tier];
    }
    return {};
}

/// Readers of a tensor outside the group that makes it. `lastTensor` remembers by group which
/// tensor reached it last.
std::vector<LayerId> readersOutside(const ProblemTensor& tensor, std::int32_t number,
                                    const std::vector<LayerId>& groupOf,
                                    std::vector<std::int32_t>& lastTensor)
{
    std::vector<LayerId> readers;
    const LayerId producer = groupOf[tensor.producer.index()];
    for (const LayerId consumer : tensor.consumers) {
        const LayerId group = groupOf[consumer.index()];
        if (group != producer && std::exchange(lastTensor[group.index()], number) != number)
            readers.push_back(group);
    }
    return readers;
}

} // namespace

Result<Contraction> Contraction::of(const PartitionProblem& problem)
{
    Contraction result;
    result.m_groupOf = groupsOf(problem);
    PartitionProblem& small = result.m_problem;
    small.name = problem.name;
    small.tiers = problem.tiers;
    small.links = problem.links;
    small.returnPath = problem.returnPath;
    small.resultTier = problem.resultTier;
    small.memoryBytes = problem.memoryBytes;
    small.radios = problem.radios;
    small.pricePerHour = problem.pricePerHour;
    small.weights = problem.weights;
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        if (Status added = addLayer(problem, i, result.m_groupOf[i], small); !added)
            return failure(added.error());
    }
    std::vector<std::int32_t> lastTensor(small.layerCount(), -1);
    for (std::size_t i = 0; i < problem.tensors.size(); ++i) {
        const ProblemTensor& tensor = problem.tensors[i];
        std::vector<LayerId> readers =
            readersOutside(tensor, static_cast<std::int32_t>(i), result.m_groupOf, lastTensor);
        if (readers.empty() && !tensor.consumers.empty())
            continue; // stays inside, and is no result
        small.tensors.push_back({tensor.name, tensor.bytes, tensor.wireBytes,
                                 result.m_groupOf[tensor.producer.index()], std::move(readers)});
    }
    return result;
}

Plan Contraction::expanded(const Plan& plan) const
{
    Plan whole;
    whole.tierOf.reserve(m_groupOf.size());
    for (const LayerId group : m_groupOf)
        whole.tierOf.push_back(plan.tierOf[group.index()]);
    return whole;
}

Result<Solution> Contraction::expanded(const PartitionProblem& original, Solution solution) const
{
    solution.plan = expanded(solution.plan);
    Result<Evaluation> evaluation = evaluate(original, solution.plan);
    if (!evaluation)
        return failure(evaluation.error());
    solution.evaluation = std::move(*evaluation);
    return solution;
}

} // namespace edgecut
