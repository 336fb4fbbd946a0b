// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace {

using namespace edgecut;

/// The contract's toy: an input at the edge and a layer.
PartitionProblem toy()
{
    PartitionProblem problem;
    problem.tiers = {"edge", "cloud"};
    problem.layers = {{"input", "Input", 0, TierId(0)}, {"conv1", "Conv", 0, {}}};
    problem.timeMs = {0, 0, 12.5, 1.25};
    problem.energyMj.assign(4, 0);
    problem.tensors = {{"image", 150528, {}, LayerId(0), {LayerId(1)}}};
    problem.links = {{5.85, 20, 0}};
    return problem;
}

bool tryInput(std::string_view input)
{
    static const PartitionProblem problem = toy();
    const Result<Plan> plan = readPlan(input, "input.json", problem);
    if (!plan)
        return false;
    fuzz::require(plan->tierOf.size() == problem.layerCount(), "a plan places every layer");
    fuzz::require(std::ranges::all_of(plan->tierOf,
                                      [](TierId tier) { return tier.isValid() && tier.value < 2; }),
                  "a plan names tiers that are there");
    return true;
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
