// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/prediction.h"

#include <algorithm>

namespace edgecut {

bool isFreeAtInference(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Input:
    case LayerKind::Identity:
    case LayerKind::Dropout:
    case LayerKind::Reshape:
    case LayerKind::Flatten:
        return true;
    default:
        return false;
    }
}

std::optional<double> memoryTraffic(const Graph& graph, LayerId id)
{
    const Layer& layer = graph.layer(id);
    double inputs = 0;
    double outputs = 0;
    for (const auto& [tensors, sum] :
         {std::pair(&layer.inputs, &inputs), std::pair(&layer.outputs, &outputs)}) {
        for (const TensorId tensor : *tensors) {
            if (!graph.tensor(tensor).shapeKnown)
                return std::nullopt;
            *sum += static_cast<double>(graph.tensor(tensor).bytes);
        }
    }
    if (layer.kind == LayerKind::Gather || layer.kind == LayerKind::Slice)
        return 2 * outputs;
    return inputs + outputs + static_cast<double>(layer.weightBytes);
}

LayerCost rooflineCost(const RooflineModel& model, const Graph& graph, LayerId id)
{
    const Layer& layer = graph.layer(id);
    if (isFreeAtInference(layer.kind))
        return {};
    const std::optional<double> bytes = memoryTraffic(graph, id);
    if (!layer.macs || !bytes)
        return {model.overheadMs, 0, CostOrigin::Unknown};
    const auto found = model.efficiency.find(layer.kind);
    const double efficiency = found == model.efficiency.end() ? 1 : found->second;
    // 10^9 a second is 10^6 a millisecond.
    const double arithmeticMs =
        static_cast<double>(*layer.macs) / (model.gmacsPerSecond * efficiency * 1e6);
    const double memoryMs = *bytes / (model.gigabytesPerSecond * 1e6);
    return {std::max(arithmeticMs, memoryMs) + model.overheadMs, 0, CostOrigin::Model};
}

} // namespace edgecut
