// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/boost_flow.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

namespace edgecut::test {

namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using EdgeProperties = boost::property<
    boost::edge_capacity_t, std::int64_t,
    boost::property<boost::edge_residual_capacity_t, std::int64_t,
                    boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>;
using VertexProperties = boost::property<
    boost::vertex_color_t, boost::default_color_type,
    boost::property<boost::vertex_distance_t, long,
                    boost::property<boost::vertex_predecessor_t, Traits::edge_descriptor>>>;
using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS,
                                         VertexProperties, EdgeProperties>;

BoostGraph boostGraph(const FlowInstance& instance)
{
    BoostGraph graph(instance.nodeCount);
    const auto capacity = get(boost::edge_capacity, graph);
    const auto reverse = get(boost::edge_reverse, graph);
    for (std::size_t i = 0; i < instance.arcs.size(); ++i) {
        const auto from = static_cast<std::size_t>(instance.arcs[i].from);
        const auto to = static_cast<std::size_t>(instance.arcs[i].to);
        if (from == to)
            continue; // Boost's Boykov-Kolmogorov does not take loops
        const auto forward = add_edge(from, to, graph).first;
        const auto backward = add_edge(to, from, graph).first;
        put(capacity, forward, instance.capacities[i].forward);
        put(capacity, backward, instance.capacities[i].backward);
        put(reverse, forward, backward);
        put(reverse, backward, forward);
    }
    return graph;
}

} // namespace

std::int64_t boostBoykovKolmogorov(const FlowInstance& instance)
{
    BoostGraph graph = boostGraph(instance);
    return boykov_kolmogorov_max_flow(graph, static_cast<std::size_t>(instance.source),
                                      static_cast<std::size_t>(instance.sink));
}

std::int64_t boostPushRelabel(const FlowInstance& instance)
{
    BoostGraph graph = boostGraph(instance);
    return push_relabel_max_flow(graph, static_cast<std::size_t>(instance.source),
                                 static_cast<std::size_t>(instance.sink));
}

} // namespace edgecut::test
