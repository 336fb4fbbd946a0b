// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/fusion.h"

#include "core/costs/prediction.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace edgecut {

namespace {

struct Kernel
{
    double macs = 0;     ///< as many as take the same time at the device's full rate
    double bytes = 0;    ///< of weights, and of tensors that enter or leave
    bool isKnown = true; ///< all MACs and shapes
};

bool isIn(std::span<const LayerId> group, LayerId layer)
{
    return std::binary_search(group.begin(), group.end(), layer);
}

Kernel kernelOf(const Graph& graph, std::span<const LayerId> group, const RooflineModel& model)
{
    Kernel kernel;
    std::vector<TensorId> entering;
    for (const LayerId id : group) {
        const Layer& layer = graph.layer(id);
        const auto efficiency = model.efficiency.find(layer.kind);
        kernel.isKnown = kernel.isKnown && layer.macs;
        kernel.macs += static_cast<double>(layer.macs.value_or(0)) /
                       (efficiency == model.efficiency.end() ? 1 : efficiency->second);
        kernel.bytes += static_cast<double>(layer.weightBytes);
        for (const TensorId tensor : layer.inputs) {
            if (!isIn(group, graph.tensor(tensor).producer))
                entering.push_back(tensor);
        }
        for (const TensorId tensor : layer.outputs) {
            const std::vector<LayerId>& readers = graph.tensor(tensor).consumers;
            const bool leaves = readers.empty() ||
                                !std::all_of(readers.begin(), readers.end(),
                                             [&](LayerId reader) { return isIn(group, reader); });
            kernel.bytes += leaves ? static_cast<double>(graph.tensor(tensor).bytes) : 0;
            kernel.isKnown = kernel.isKnown && (!leaves || graph.tensor(tensor).shapeKnown);
        }
    }
    std::sort(entering.begin(), entering.end());
    entering.erase(std::unique(entering.begin(), entering.end()), entering.end());
    for (const TensorId tensor : entering) {
        kernel.bytes += static_cast<double>(graph.tensor(tensor).bytes);
        kernel.isKnown = kernel.isKnown && graph.tensor(tensor).shapeKnown;
    }
    return kernel;
}

LayerCost kernelCost(const RooflineModel& model, const Kernel& kernel)
{
    if (!kernel.isKnown)
        return {model.overheadMs, 0, CostOrigin::Unknown};
    const double arithmeticMs = kernel.macs / (model.gmacsPerSecond * 1e6);
    const double memoryMs = kernel.bytes / (model.gigabytesPerSecond * 1e6);
    return {std::max(arithmeticMs, memoryMs) + model.overheadMs, 0, CostOrigin::Model};
}

LayerCost sumOf(const CostTable& costs, std::span<const LayerId> group, std::size_t tier)
{
    LayerCost sum;
    for (const LayerId layer : group) {
        const LayerCost& cost = costs.at(layer, tier);
        sum.ms += cost.ms;
        sum.mj += cost.mj;
        if (cost.origin != CostOrigin::Model && sum.origin != CostOrigin::Unknown)
            sum.origin = cost.origin;
    }
    return sum;
}

} // namespace

bool fusesWithProducer(LayerKind kind)
{
    switch (kind) {
    case LayerKind::BatchNormalization:
    case LayerKind::Scale:
    case LayerKind::Relu:
    case LayerKind::Activation:
        return true;
    default:
        return false;
    }
}

std::vector<FusedLayers> fusibleLayers(const Graph& graph)
{
    std::vector<FusedLayers> groups;
    for (std::size_t i = 0; i < graph.layerCount(); ++i) {
        if (!isMacKind(graph.layer(LayerId(i)).kind))
            continue;
        FusedLayers group{LayerId(i)};
        for (;;) {
            const Layer& last = graph.layer(group.back());
            if (last.outputs.size() != 1)
                break;
            const Tensor& output = graph.tensor(last.outputs.front());
            if (output.consumers.size() != 1)
                break;
            const Layer& next = graph.layer(output.consumers.front());
            if (!fusesWithProducer(next.kind) || next.inputs.size() != 1)
                break;
            group.push_back(output.consumers.front());
        }
        if (group.size() < 2)
            continue;
        std::sort(group.begin(), group.end());
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<FusedLayers> joined(std::span<const FusedLayers> groups, std::size_t layerCount)
{
    std::vector<std::size_t> parent(layerCount);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto rootOf = [&parent](std::size_t layer) {
        while (parent[layer] != layer)
            layer = parent[layer] = parent[parent[layer]];
        return layer;
    };
    for (const FusedLayers& group : groups) {
        for (const LayerId layer : group) {
            const std::size_t a = rootOf(layer.index());
            const std::size_t b = rootOf(group.front().index());
            parent[std::max(a, b)] = std::min(a, b); // the root is a group's first layer
        }
    }
    std::vector<FusedLayers> members(layerCount);
    for (std::size_t i = 0; i < layerCount; ++i)
        members[rootOf(i)].push_back(LayerId(i));
    std::erase_if(members, [](const FusedLayers& group) { return group.size() < 2; });
    return members;
}

void chargeGroup(CostTable& costs, const Graph& graph, std::span<const LayerId> group,
                 std::size_t tier, const LayerCost& whole)
{
    const auto work = [&graph](LayerId layer) { return graph.layer(layer).macs.value_or(0); };
    const LayerId heaviest = *std::max_element(
        group.begin(), group.end(), [&work](LayerId a, LayerId b) { return work(a) < work(b); });
    for (const LayerId layer : group)
        costs.at(layer, tier) = {0, 0, CostOrigin::Fused};
    costs.at(heaviest, tier) = whole;
}

void fuse(CostTable& costs, const Graph& graph, std::span<const Device> tierDevices,
          std::span<const FusedLayers> groups)
{
    for (const FusedLayers& group : groups) {
        for (std::size_t tier = 0; tier < tierDevices.size(); ++tier) {
            const auto* roofline = std::get_if<RooflineModel>(&tierDevices[tier].model);
            LayerCost whole = roofline ? kernelCost(*roofline, kernelOf(graph, group, *roofline))
                                       : sumOf(costs, group, tier);
            whole.mj = energyAt(tierDevices[tier], whole.ms, sumOf(costs, group, tier).mj);
            chargeGroup(costs, graph, group, tier, whole);
        }
    }
}

} // namespace edgecut
