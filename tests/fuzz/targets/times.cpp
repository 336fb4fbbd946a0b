// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/measured.h"
#include "core/zoo/zoo.h"
#include "tests/fuzz/target.h"

#include <array>
#include <cmath>

namespace {

using namespace edgecut;

bool tryInput(std::string_view input)
{
    static const Graph graph = findZooNetwork("alexnet")->build(1).value();
    const Result<MeasuredTimes> times = readMeasuredTimes(input, "input.csv");
    if (!times)
        return false;
    for (const MeasuredTimes::Row& row : times->rows) {
        fuzz::require(row.ms.size() == times->columns.size(), "a cell for each column");
        for (const std::optional<double>& ms : row.ms)
            fuzz::require(!ms || (std::isfinite(*ms) && *ms >= 0), "a time is finite");
    }
    const std::array<Device, 2> devices{*findDevice("rpi3b"), *findDevice("cloud-8core")};
    const std::array<std::string, 2> tiers{"edge", "cloud"};
    CostTable costs = costTable(graph, devices);
    const auto warnings = applyMeasuredTimes(costs, graph, tiers, devices, *times);
    for (const LayerCost& cost : costs.costs)
        fuzz::require(std::isfinite(cost.ms) && cost.ms >= 0, "a layer's time is finite");
    return warnings.has_value();
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
