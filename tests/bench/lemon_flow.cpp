// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/lemon_flow.h"

#include <lemon/preflow.h>
#include <lemon/smart_graph.h>

namespace edgecut::bench {

std::int64_t lemonPreflow(const test::FlowInstance& instance)
{
    lemon::SmartDigraph graph;
    graph.reserveNode(static_cast<int>(instance.nodeCount));
    graph.reserveArc(static_cast<int>(2 * instance.arcs.size()));
    for (std::size_t i = 0; i < instance.nodeCount; ++i)
        graph.addNode();
    lemon::SmartDigraph::ArcMap<std::int64_t> capacity(graph);
    for (std::size_t i = 0; i < instance.arcs.size(); ++i) {
        const auto from = lemon::SmartDigraph::nodeFromId(instance.arcs[i].from);
        const auto to = lemon::SmartDigraph::nodeFromId(instance.arcs[i].to);
        if (instance.capacities[i].forward > 0)
            capacity[graph.addArc(from, to)] = instance.capacities[i].forward;
        if (instance.capacities[i].backward > 0)
            capacity[graph.addArc(to, from)] = instance.capacities[i].backward;
    }
    lemon::Preflow<lemon::SmartDigraph, lemon::SmartDigraph::ArcMap<std::int64_t>> preflow(
        graph, capacity, lemon::SmartDigraph::nodeFromId(instance.source),
        lemon::SmartDigraph::nodeFromId(instance.sink));
    preflow.runMinCut();
    return preflow.flowValue();
}

} // namespace edgecut::bench
