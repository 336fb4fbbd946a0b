// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/library_cuts.h"

#include <lemon/preflow.h>
#include <lemon/smart_graph.h>

namespace edgecut::bench {

Plan lemonCut(const PartitionProblem& problem, const ProblemIndex& index)
{
    using Graph = lemon::SmartDigraph;
    const std::size_t nodes = nodeCount(problem, index);
    Graph graph;
    graph.reserveNode(static_cast<int>(nodes));
    graph.reserveArc(static_cast<int>(4 * nodes));
    for (std::size_t i = 0; i < nodes; ++i)
        graph.addNode();
    Graph::ArcMap<std::int64_t> capacity(graph);
    forEachArc(problem, index, [&](int from, int to, std::int64_t forward, std::int64_t backward) {
        const auto a = Graph::nodeFromId(from);
        const auto b = Graph::nodeFromId(to);
        if (forward > 0)
            capacity[graph.addArc(a, b)] = forward;
        if (backward > 0)
            capacity[graph.addArc(b, a)] = backward;
    });
    lemon::Preflow<Graph, Graph::ArcMap<std::int64_t>> preflow(
        graph, capacity, Graph::nodeFromId(static_cast<int>(nodes) - 2),
        Graph::nodeFromId(static_cast<int>(nodes) - 1));
    preflow.runMinCut();
    Plan plan;
    plan.tierOf.resize(problem.layerCount());
    for (std::size_t i = 0; i < plan.tierOf.size(); ++i)
        plan.tierOf[i] = TierId(preflow.minCut(Graph::nodeFromId(static_cast<int>(i))) ? 0 : 1);
    return plan;
}

} // namespace edgecut::bench
