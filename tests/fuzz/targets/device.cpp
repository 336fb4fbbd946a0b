// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/device.h"

#include "core/costs/cost_table.h"
#include "core/zoo/zoo.h"
#include "tests/fuzz/target.h"

#include <cmath>

namespace {

using namespace edgecut;

// Layers of every kind that devices tell apart.
const Graph& network()
{
    static const Graph graph = findZooNetwork("alexnet")->build(1).value();
    return graph;
}

bool tryInput(std::string_view input)
{
    const Result<Device> device = readDevice(input, "input");
    if (!device)
        return false;
    for (std::size_t i = 0; i < network().layerCount(); ++i) {
        const LayerCost cost = predict(*device, network(), LayerId(i));
        fuzz::require(std::isfinite(cost.ms) && cost.ms >= 0 && std::isfinite(cost.mj) &&
                          cost.mj >= 0,
                      "a layer's time and energy are finite");
    }
    return true;
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
