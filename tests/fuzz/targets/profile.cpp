// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/engine_profile.h"
#include "core/zoo/zoo.h"
#include "tests/fuzz/target.h"

#include <array>
#include <cmath>

namespace {

using namespace edgecut;

bool tryInput(std::string_view input)
{
    static const Graph graph = findZooNetwork("alexnet")->build(1).value();
    const Result<EngineProfile> profile = readEngineProfile(input, "input.json");
    if (!profile)
        return false;
    for (const EngineProfile::Step& step : profile->steps)
        fuzz::require(std::isfinite(step.ms) && step.ms >= 0, "a time is finite");
    const std::array<Device, 1> devices{*findDevice("rpi3b")};
    CostTable costs = costTable(graph, devices);
    const Result<EngineMatch> match =
        applyEngineProfile(costs, graph, 0, devices.front(), *profile);
    for (const LayerCost& cost : costs.costs)
        fuzz::require(cost.ms >= 0, "a layer's time is an amount");
    return match.has_value();
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
