// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/single_tier.h"

#include <utility>

namespace edgecut {

namespace {

Result<Solution> allOn(const PartitionProblem& problem, TierId tier)
{
    Plan plan;
    plan.tierOf.reserve(problem.layerCount());
    for (const ProblemLayer& layer : problem.layers)
        plan.tierOf.push_back(layer.pinned.value_or(tier));
    return solutionOf(problem, std::move(plan));
}

} // namespace

Result<Solution> edgeOnly(const PartitionProblem& problem, const OptionValues& /*options*/,
                          const Context& /*context*/)
{
    return allOn(problem, problem.firstTier());
}

Result<Solution> cloudOnly(const PartitionProblem& problem, const OptionValues& /*options*/,
                           const Context& /*context*/)
{
    return allOn(problem, problem.lastTier());
}

Method edgeOnlyMethod()
{
    Method method;
    method.id = "edge-only";
    method.title = translatable("core", "All on the first tier");
    method.honoursMemory = true;
    method.takesWeights = true;
    method.run = edgeOnly;
    return method;
}

Method cloudOnlyMethod()
{
    Method method;
    method.id = "cloud-only";
    method.title = translatable("core", "All on the last tier");
    method.honoursMemory = true;
    method.takesWeights = true;
    method.run = cloudOnly;
    return method;
}

} // namespace edgecut
