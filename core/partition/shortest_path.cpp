// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/shortest_path.h"

#include "core/partition/constraints.h"
#include "core/partition/row_graph.h"

#include <utility>

namespace edgecut {

Result<Solution> shortestPath(const PartitionProblem& problem, const OptionValues& /*options*/,
                              const Context& context)
{
    if (const Status status = refuseMemoryLimits(problem, "shortest-path"); !status)
        return failure(status.error());
    // What no plan at all can do is said more precisely there.
    if (const Result<AllowedTiers> allowed = allowedTiers(problem); !allowed)
        return failure(allowed.error());
    const Result<RowGraph> graph = RowGraph::of(problem);
    if (!graph)
        return failure(graph.error());
    Result<Plan> plan = graph->shortest(context);
    if (!plan)
        return failure(std::move(plan.error()));
    return solutionOf(problem, std::move(*plan));
}

Method shortestPathMethod()
{
    Method method;
    method.id = "shortest-path";
    method.title = translatable("core", "Shortest path (IONN, PerDNN)");
    method.minimises = translatable("core", "latency");
    method.reference = "Jeong et al., IONN: Incremental Offloading of Neural Network Computations "
                       "from Mobile Devices to Edge Servers, SoCC 2018; PerDNN, ICDCS 2020";
    method.tellsSteps = true;
    method.takesWeights = true;
    method.run = shortestPath;
    return method;
}

} // namespace edgecut
