// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/library_cuts.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>

namespace edgecut::bench {

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
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, VertexProperties,
                                    EdgeProperties>;

} // namespace

Plan boostCut(const PartitionProblem& problem, const ProblemIndex& index)
{
    const std::size_t nodes = nodeCount(problem, index);
    Graph graph(nodes);
    const auto capacity = get(boost::edge_capacity, graph);
    const auto reverse = get(boost::edge_reverse, graph);
    forEachArc(problem, index, [&](int a, int b, std::int64_t forward, std::int64_t backward) {
        const auto from = static_cast<std::size_t>(a);
        const auto to = static_cast<std::size_t>(b);
        const auto there = add_edge(from, to, graph).first;
        const auto back = add_edge(to, from, graph).first;
        put(capacity, there, forward);
        put(capacity, back, backward);
        put(reverse, there, back);
        put(reverse, back, there);
    });
    boykov_kolmogorov_max_flow(graph, nodes - 2, nodes - 1);
    const auto color = get(boost::vertex_color, graph);
    Plan plan;
    plan.tierOf.resize(problem.layerCount());
    for (std::size_t i = 0; i < plan.tierOf.size(); ++i)
        plan.tierOf[i] = TierId(get(color, i) == boost::black_color ? 0 : 1);
    return plan;
}

} // namespace edgecut::bench
