// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/cost_table.h"

#include "core/costs/prediction.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

LayerCost predict(const Device& device, const Graph& graph, LayerId layer)
{
    LayerCost cost;
    if (const auto* roofline = std::get_if<RooflineModel>(&device.model))
        cost = rooflineCost(*roofline, graph, layer);
    else
        cost = regressionCost(std::get<RegressionModel>(device.model), graph, layer);
    if (!std::isfinite(cost.ms))
        cost = {0, 0, CostOrigin::Unknown};
    const double mj = device.energy
                          ? regressionCost(*device.energy, graph, layer).ms // its result is mJ
                          : device.activePowerW * cost.ms; // watts times milliseconds
    cost.mj = std::isfinite(mj) ? mj : 0;
    return cost;
}

CostTable costTable(const Graph& graph, std::span<const Device> tierDevices)
{
    CostTable table;
    table.tierCount = tierDevices.size();
    table.costs.reserve(graph.layerCount() * tierDevices.size());
    for (std::size_t layer = 0; layer < graph.layerCount(); ++layer) {
        for (const Device& device : tierDevices)
            table.costs.push_back(predict(device, graph, LayerId(layer)));
    }
    return table;
}

std::vector<Warning> costWarnings(const Graph& graph, const CostTable& costs,
                                  std::span<const std::string> tierNames)
{
    constexpr Template clamped = translatable(
        "core", "Layers whose time model falls below zero, taken as 0 ms: %1; the first is %2.");
    constexpr Template unknown = translatable(
        "core", "Layers whose cost is not known, with a time that is too small: %1; the first is "
                "%2. Measured times can fill them in.");
    std::vector<Warning> warnings;
    for (std::size_t tier = 0; tier < costs.tierCount; ++tier) {
        for (const auto& [origin, pattern] :
             {std::pair(CostOrigin::Clamped, clamped), std::pair(CostOrigin::Unknown, unknown)}) {
            std::int64_t count = 0;
            std::string first;
            for (std::size_t layer = 0; layer < graph.layerCount(); ++layer) {
                if (costs.at(LayerId(layer), tier).origin == origin && count++ == 0)
                    first = graph.layer(LayerId(layer)).name;
            }
            if (count > 0)
                warnings.push_back({{pattern, {count, first}}, tierNames[tier], 0});
        }
    }
    return warnings;
}

} // namespace edgecut
