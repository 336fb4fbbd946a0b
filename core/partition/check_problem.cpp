// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/problem.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>
#include <unordered_set>

namespace edgecut {

namespace {

tl::unexpected<Error> invalid(Template pattern, std::vector<Message::Argument> arguments)
{
    return failure(ErrorCode::InvalidInput, {pattern, std::move(arguments)});
}

bool isAmount(double value)
{
    return std::isfinite(value) && value >= 0;
}

bool isRate(double value)
{
    return std::isfinite(value) && value > 0;
}

std::int64_t asNumber(std::size_t value)
{
    return static_cast<std::int64_t>(value);
}

template <typename T>
bool names(Id<T> id, std::size_t count)
{
    return id.isValid() && id.index() < count;
}

Status checkTiers(const PartitionProblem& problem)
{
    if (problem.tiers.size() < 2) {
        return invalid(translatable("core", "There are %1 tiers; a problem needs two or more."),
                       {asNumber(problem.tiers.size())});
    }
    std::unordered_set<std::string_view> seen;
    for (const std::string& tier : problem.tiers) {
        if (tier.empty())
            return invalid(translatable("core", "A tier has no name; give it one."), {});
        if (!seen.insert(tier).second) {
            return invalid(
                translatable("core", "Tier %1 is named twice; give one of them another name."),
                {tier});
        }
    }
    if (problem.resultTier && !names(*problem.resultTier, problem.tierCount())) {
        return invalid(translatable("core", "The result tier is number %1 of %2 tiers; name one of "
                                            "the problem's tiers."),
                       {std::int64_t{problem.resultTier->value}, asNumber(problem.tierCount())});
    }
    return {};
}

Status checkLayers(const PartitionProblem& problem)
{
    if (problem.layers.empty())
        return invalid(translatable("core", "There are no layers; a problem needs one or more."),
                       {});
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < problem.layers.size(); ++i) {
        const ProblemLayer& layer = problem.layers[i];
        if (layer.name.empty())
            return invalid(translatable("core", "Layer number %1 has no name; give it one."),
                           {asNumber(i + 1)});
        if (!seen.insert(layer.name).second) {
            return invalid(
                translatable("core", "Layer %1 is named twice; give one of them another name."),
                {layer.name});
        }
        if (layer.weightBytes < 0) {
            return invalid(translatable("core", "Layer %1 has %2 bytes of weights; they must be 0 "
                                                "or more."),
                           {layer.name, layer.weightBytes});
        }
        if (layer.pinned && !names(*layer.pinned, problem.tierCount())) {
            return invalid(translatable("core", "Layer %1 is pinned to a tier that is not there; "
                                                "name one of the problem's tiers."),
                           {layer.name});
        }
    }
    return {};
}

Status checkTimes(const PartitionProblem& problem)
{
    const std::size_t expected = problem.layerCount() * problem.tierCount();
    if (problem.timeMs.size() != expected || problem.energyMj.size() != expected) {
        return invalid(translatable("core", "There are %1 times and %2 energies; %3 layers on %4 "
                                            "tiers need one of each for every layer and tier."),
                       {asNumber(problem.timeMs.size()), asNumber(problem.energyMj.size()),
                        asNumber(problem.layerCount()), asNumber(problem.tierCount())});
    }
    for (std::size_t i = 0; i < problem.layers.size(); ++i) {
        for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
            const double ms = problem.timeOn(LayerId(i), TierId(tier));
            if (!isAmount(ms)) {
                return invalid(translatable("core", "Layer %1 takes %2 ms on %3; a time must be "
                                                    "finite and 0 or more."),
                               {problem.layers[i].name, ms, problem.tiers[tier]});
            }
            const double mj = problem.energyOn(LayerId(i), TierId(tier));
            if (!isAmount(mj)) {
                return invalid(translatable("core", "Layer %1 draws %2 mJ on %3; an energy must be "
                                                    "finite and 0 or more."),
                               {problem.layers[i].name, mj, problem.tiers[tier]});
            }
        }
    }
    return {};
}

Status checkEnds(const PartitionProblem& problem, const ProblemTensor& tensor,
                 std::vector<const ProblemTensor*>& lastReader)
{
    if (!names(tensor.producer, problem.layerCount())) {
        return invalid(translatable("core", "Tensor %1 is made by a layer that is not there; name "
                                            "one of the problem's layers."),
                       {tensor.name});
    }
    for (const LayerId consumer : tensor.consumers) {
        if (!names(consumer, problem.layerCount())) {
            return invalid(translatable("core", "Tensor %1 is read by a layer that is not there; "
                                                "name one of the problem's layers."),
                           {tensor.name});
        }
        const std::string& reader = problem.layers[consumer.index()].name;
        if (consumer == tensor.producer) {
            return invalid(translatable("core", "Layer %1 reads its own output %2; a network must "
                                                "not have a cycle."),
                           {reader, tensor.name});
        }
        if (lastReader[consumer.index()] == &tensor) {
            return invalid(
                translatable("core", "Tensor %1 names its consumer %2 twice; name it once."),
                {tensor.name, reader});
        }
        lastReader[consumer.index()] = &tensor;
    }
    return {};
}

Status checkTensors(const PartitionProblem& problem)
{
    std::unordered_set<std::string_view> seen;
    std::vector<const ProblemTensor*> lastReader(problem.layerCount(), nullptr);
    for (std::size_t i = 0; i < problem.tensors.size(); ++i) {
        const ProblemTensor& tensor = problem.tensors[i];
        if (tensor.name.empty())
            return invalid(translatable("core", "Tensor number %1 has no name; give it one."),
                           {asNumber(i + 1)});
        if (!seen.insert(tensor.name).second) {
            return invalid(
                translatable("core", "Tensor %1 is named twice; give one of them another name."),
                {tensor.name});
        }
        for (const double bytes : {tensor.bytes, tensor.crossingBytes()}) {
            if (!isAmount(bytes)) {
                return invalid(translatable("core", "Tensor %1 has %2 bytes; a size must be finite "
                                                    "and 0 or more."),
                               {tensor.name, bytes});
            }
        }
        if (const Status ends = checkEnds(problem, tensor, lastReader); !ends)
            return ends;
    }
    return {};
}

Status checkRates(const PartitionProblem& problem)
{
    if (problem.links.size() + 1 != problem.tierCount()) {
        return invalid(translatable("core", "There are %1 links for %2 tiers; each tier but the "
                                            "last needs one to the next."),
                       {asNumber(problem.links.size()), asNumber(problem.tierCount())});
    }
    for (std::size_t i = 0; i < problem.links.size(); ++i) {
        const Link& link = problem.links[i];
        for (const double rate : {link.uplinkMbps, link.downlinkMbps}) {
            if (!isRate(rate)) {
                return invalid(translatable("core", "The link from %1 to %2 has a rate of %3 "
                                                    "Mbit/s; a rate must be finite and above 0."),
                               {problem.tiers[i], problem.tiers[i + 1], rate});
            }
        }
        if (!isAmount(link.latencyMs)) {
            return invalid(translatable("core", "The link from %1 to %2 has a latency of %3 ms; it "
                                                "must be finite and 0 or more."),
                           {problem.tiers[i], problem.tiers[i + 1], link.latencyMs});
        }
    }
    return {};
}

Status checkMemory(const PartitionProblem& problem)
{
    const auto& limits = problem.memoryBytes;
    if (!limits.empty() && limits.size() != problem.tierCount()) {
        return invalid(translatable("core", "There are %1 memory limits for %2 tiers; give one for "
                                            "each tier, or none."),
                       {asNumber(limits.size()), asNumber(problem.tierCount())});
    }
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (limits[i] && !isAmount(*limits[i])) {
            return invalid(translatable("core", "Tier %1 has %2 bytes of memory; a limit must be "
                                                "finite and 0 or more."),
                           {problem.tiers[i], *limits[i]});
        }
    }
    return {};
}

Status checkRadios(const PartitionProblem& problem)
{
    if (!problem.radios.empty() && problem.radios.size() != problem.links.size()) {
        return invalid(translatable("core", "There are %1 radios for %2 links; give one for each "
                                            "link, or none."),
                       {asNumber(problem.radios.size()), asNumber(problem.links.size())});
    }
    for (std::size_t i = 0; i < problem.radios.size(); ++i) {
        if (!problem.radios[i])
            continue;
        const Radio& radio = *problem.radios[i];
        for (const double mw : {radio.uplinkMwPerMbps, radio.downlinkMwPerMbps, radio.baseMw}) {
            if (!isAmount(mw)) {
                return invalid(translatable("core", "The radio from %1 to %2 draws %3 mW; what it "
                                                    "draws must be finite and 0 or more."),
                               {problem.tiers[i], problem.tiers[i + 1], mw});
            }
        }
    }
    return {};
}

Status checkPrices(const PartitionProblem& problem)
{
    const auto& prices = problem.pricePerHour;
    if (!prices.empty() && prices.size() != problem.tierCount()) {
        return invalid(translatable("core", "There are %1 prices for %2 tiers; give one for each "
                                            "tier, or none."),
                       {asNumber(prices.size()), asNumber(problem.tierCount())});
    }
    for (std::size_t i = 0; i < prices.size(); ++i) {
        if (!isAmount(prices[i])) {
            return invalid(translatable("core", "Tier %1 costs %2 an hour; a price must be finite "
                                                "and 0 or more."),
                           {problem.tiers[i], prices[i]});
        }
    }
    for (const double weight : {problem.weights.energyMs, problem.weights.costMs}) {
        if (!isAmount(weight)) {
            return invalid(translatable("core", "Energy or cost is given a weight of %1; a weight "
                                                "must be finite and 0 or more."),
                           {weight});
        }
    }
    return {};
}

/// Numbers may be finite one by one and still add up to infinity; then no plan has a latency.
Status checkSums(const PartitionProblem& problem)
{
    double ms = 0;
    double mj = 0;
    for (std::size_t i = 0; i < problem.layers.size(); ++i) {
        for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
            ms += problem.timeOn(LayerId(i), TierId(tier));
            mj += problem.energyOn(LayerId(i), TierId(tier));
        }
        if (!std::isfinite(ms) || !std::isfinite(mj)) {
            return invalid(translatable("core", "The times or energies up to layer %1 add up to "
                                                "more than a number can hold; use smaller ones."),
                           {problem.layers[i].name});
        }
    }
    for (const ProblemTensor& tensor : problem.tensors) {
        for (const Link& link : problem.links) {
            ms += transferMs(tensor.crossingBytes(), link.uplinkMbps) +
                  transferMs(tensor.crossingBytes(), link.downlinkMbps) + 2 * link.latencyMs;
        }
        if (!std::isfinite(ms)) {
            return invalid(translatable("core", "The transfer times up to tensor %1 add up to more "
                                                "than a number can hold; use fewer bytes or a "
                                                "higher rate."),
                           {tensor.name});
        }
    }
    return {};
}

Status checkGroup(const PartitionProblem& problem, const std::vector<LayerId>& group,
                  std::vector<bool>& isFused)
{
    if (group.size() < 2)
        return invalid(translatable("core", "A group of fused layers holds %1; it needs two or "
                                            "more."),
                       {asNumber(group.size())});
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (!names(group[i], problem.layerCount()))
            return invalid(translatable("core", "A group of fused layers names a layer that is not "
                                                "there; name the problem's layers."),
                           {});
        const std::string& name = problem.layers[group[i].index()].name;
        if (isFused[group[i].index()])
            return invalid(translatable("core", "Layer %1 is fused twice; name it in one group, "
                                                "once."),
                           {name});
        isFused[group[i].index()] = true;
        if (i > 0 && group[i] < group[i - 1])
            return invalid(translatable("core",
                                        "Fused layer %1 stands behind %2; name fused layers "
                                        "in the problem's order."),
                           {name, problem.layers[group[i - 1].index()].name});
    }
    return {};
}

/// Each group must be able to run at once: nothing may leave it that comes back.
Status checkFused(const PartitionProblem& problem)
{
    if (problem.fused.empty())
        return {};
    std::vector<bool> isFused(problem.layerCount());
    std::vector<std::size_t> groupOf(problem.layerCount());
    std::iota(groupOf.begin(), groupOf.end(), std::size_t{0});
    for (const std::vector<LayerId>& group : problem.fused) {
        if (const Status status = checkGroup(problem, group, isFused); !status)
            return status;
        for (const LayerId layer : group)
            groupOf[layer.index()] = group.front().index();
    }
    std::vector<LayerEdge> edges;
    for (const auto& [from, to] : layerEdges(problem)) {
        if (groupOf[from.index()] != groupOf[to.index()])
            edges.emplace_back(LayerId(groupOf[from.index()]), LayerId(groupOf[to.index()]));
    }
    const LayerId layer = layerOnCycle(problem.layerCount(), edges);
    if (!layer.isValid())
        return {};
    return invalid(translatable("core", "The layers fused with %1 cannot run at once, since others "
                                        "between them must run first; fuse those too, or fewer."),
                   {problem.layers[layer.index()].name});
}

Status checkAcyclic(const PartitionProblem& problem)
{
    const std::vector<LayerEdge> edges = layerEdges(problem);
    const LayerId layer = layerOnCycle(problem.layerCount(), edges);
    if (!layer.isValid())
        return {};
    return invalid(translatable("core", "Layer %1 waits for its own output; a network must not "
                                        "have a cycle."),
                   {problem.layers[layer.index()].name});
}

} // namespace

Status checkLinks(const PartitionProblem& problem)
{
    if (const Status status = checkRates(problem); !status)
        return status;
    return checkSums(problem);
}

Status check(const PartitionProblem& problem)
{
    for (const auto step :
         {checkTiers, checkLayers, checkTimes, checkTensors, checkRates, checkMemory, checkRadios,
          checkPrices, checkAcyclic, checkFused, checkSums}) {
        if (const Status status = step(problem); !status)
            return status;
    }
    return {};
}

} // namespace edgecut
