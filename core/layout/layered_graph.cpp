// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layered_graph.h"

#include <algorithm>
#include <numeric>

namespace edgecut::layered {

namespace {

constexpr std::size_t maximumPassing = 120'000;
constexpr double boxGap = 26, passingGap = 16, boxToPassingGap = 24;

} // namespace

Adjacency::Adjacency(std::size_t vertices, const Pairs& edges, bool backward)
    : m_begin(vertices + 1), m_arcs(edges.size())
{
    for (const auto& [from, to] : edges)
        ++m_begin[static_cast<std::size_t>(backward ? to : from) + 1];
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    std::vector<std::size_t> next(m_begin.begin(), m_begin.end() - 1);
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const auto [from, to] = edges[e];
        const std::size_t at = next[static_cast<std::size_t>(backward ? to : from)]++;
        m_arcs[at] = {backward ? from : to, static_cast<std::int32_t>(e)};
    }
}

namespace {

std::vector<std::int32_t> topologicalOrder(std::size_t vertices, const Adjacency& successors,
                                           const Adjacency& predecessors)
{
    std::vector<std::int32_t> order;
    order.reserve(vertices);
    std::vector<std::size_t> waiting(vertices);
    for (std::size_t v = 0; v < vertices; ++v) {
        waiting[v] = predecessors[v].size();
        if (waiting[v] == 0)
            order.push_back(static_cast<std::int32_t>(v));
    }
    for (std::size_t i = 0; i < order.size(); ++i)
        for (const auto& arc : successors[static_cast<std::size_t>(order[i])])
            if (--waiting[static_cast<std::size_t>(arc.vertex)] == 0)
                order.push_back(arc.vertex);
    return order;
}

} // namespace

std::optional<std::vector<std::int32_t>> assignRanks(std::size_t vertices,
                                                     const Adjacency::Pairs& edges)
{
    const Adjacency successors(vertices, edges, false), predecessors(vertices, edges, true);
    const std::vector<std::int32_t> order = topologicalOrder(vertices, successors, predecessors);
    if (order.size() != vertices)
        return std::nullopt;

    std::vector<std::int32_t> ranks(vertices, 0);
    // "Private": everything above it feeds it alone, so it can move down with all of that.
    std::vector<char> isPrivate(vertices, 1);
    for (const std::int32_t v : order) {
        const auto at = static_cast<std::size_t>(v);
        for (const auto& arc : predecessors[at]) {
            const auto from = static_cast<std::size_t>(arc.vertex);
            ranks[at] = std::max(ranks[at], ranks[from] + 1);
            if (!isPrivate[from] || successors[from].size() > 1)
                isPrivate[at] = 0;
        }
    }
    for (auto v = order.rbegin(); v != order.rend(); ++v) {
        const auto at = static_cast<std::size_t>(*v);
        const auto below = successors[at];
        if (below.empty() || (!isPrivate[at] && below.size() <= predecessors[at].size()))
            continue;
        std::int32_t lowest = ranks[static_cast<std::size_t>(below.front().vertex)];
        for (const auto& arc : below)
            lowest = std::min(lowest, ranks[static_cast<std::size_t>(arc.vertex)]);
        ranks[at] = lowest - 1;
    }
    const std::int32_t first = vertices == 0 ? 0 : *std::min_element(ranks.begin(), ranks.end());
    for (std::int32_t& rank : ranks)
        rank -= first;
    return ranks;
}

double LayeredGraph::separation(std::int32_t left, std::int32_t right) const
{
    const int passing = int(isPassing(left)) + int(isPassing(right));
    const double gap = passing == 0 ? boxGap : passing == 1 ? boxToPassingGap : passingGap;
    return gap +
           (breadth[static_cast<std::size_t>(left)] + breadth[static_cast<std::size_t>(right)]) / 2;
}

namespace {

// The longest edges whose trunks together would need more vertices than there may be.
std::vector<bool> chooseDirect(const Adjacency::Pairs& edges,
                               const std::vector<std::int32_t>& ranks)
{
    const auto span = [&](std::int32_t e) {
        const auto& [from, to] = edges[static_cast<std::size_t>(e)];
        return ranks[static_cast<std::size_t>(to)] - ranks[static_cast<std::size_t>(from)];
    };
    std::vector<std::int32_t> byIncreasingSpan(edges.size());
    std::iota(byIncreasingSpan.begin(), byIncreasingSpan.end(), 0);
    std::stable_sort(byIncreasingSpan.begin(), byIncreasingSpan.end(),
                     [&](std::int32_t a, std::int32_t b) { return span(a) < span(b); });
    std::vector<std::int32_t> trunkLength(ranks.size(), 0);
    std::vector<bool> direct(edges.size(), false);
    std::size_t total = 0;
    for (const std::int32_t e : byIncreasingSpan) {
        std::int32_t& length =
            trunkLength[static_cast<std::size_t>(edges[static_cast<std::size_t>(e)].first)];
        const auto extra = static_cast<std::size_t>(std::max(0, span(e) - 1 - length));
        if (total + extra > maximumPassing) {
            direct[static_cast<std::size_t>(e)] = true;
            continue;
        }
        total += extra;
        length += static_cast<std::int32_t>(extra);
    }
    return direct;
}

// Gives each box its trunk and returns all segments between neighbouring ranks, each once.
Adjacency::Pairs breakUpEdges(LayeredGraph& graph, const Adjacency::Pairs& edges)
{
    std::vector<std::int32_t> lowest(graph.realCount, -1);
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const auto from = static_cast<std::size_t>(edges[e].first);
        if (!graph.direct[e])
            lowest[from] =
                std::max(lowest[from], graph.rank[static_cast<std::size_t>(edges[e].second)] - 1);
    }
    graph.trunkBegin.assign(graph.realCount, -1);
    Adjacency::Pairs segments;
    for (std::size_t v = 0; v < graph.realCount; ++v) {
        auto above = static_cast<std::int32_t>(v);
        for (std::int32_t r = graph.rank[v] + 1; r <= lowest[v]; ++r) {
            const auto passing = static_cast<std::int32_t>(graph.rank.size());
            if (graph.trunkBegin[v] < 0)
                graph.trunkBegin[v] = passing;
            graph.rank.push_back(r);
            graph.breadth.push_back(0);
            segments.emplace_back(above, passing);
            above = passing;
        }
    }
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (graph.direct[e])
            continue;
        const auto [from, to] = edges[e];
        const std::int32_t span =
            graph.rank[static_cast<std::size_t>(to)] - graph.rank[static_cast<std::size_t>(from)];
        const std::int32_t last =
            span == 1 ? from : graph.trunkBegin[static_cast<std::size_t>(from)] + span - 2;
        segments.emplace_back(last, to);
    }
    // Edges drawn twice between the same boxes pull no harder than one.
    std::vector<std::int32_t> index(segments.size());
    std::iota(index.begin(), index.end(), 0);
    std::stable_sort(index.begin(), index.end(), [&](std::int32_t a, std::int32_t b) {
        return segments[static_cast<std::size_t>(a)] < segments[static_cast<std::size_t>(b)];
    });
    std::vector<bool> repeated(segments.size(), false);
    for (std::size_t i = 1; i < index.size(); ++i)
        repeated[static_cast<std::size_t>(index[i])] =
            segments[static_cast<std::size_t>(index[i])] ==
            segments[static_cast<std::size_t>(index[i - 1])];
    Adjacency::Pairs unique;
    for (std::size_t s = 0; s < segments.size(); ++s)
        if (!repeated[s])
            unique.push_back(segments[s]);
    return unique;
}

// Vertices join their layer when a depth-first search first meets them: branches stay side by side.
void fillLayers(LayeredGraph& graph)
{
    const std::size_t vertices = graph.rank.size();
    std::vector<char> seen(vertices, 0);
    std::vector<std::int32_t> stack;
    const auto visitFrom = [&](std::int32_t start) {
        stack.push_back(start);
        while (!stack.empty()) {
            const std::int32_t v = stack.back();
            stack.pop_back();
            if (seen[static_cast<std::size_t>(v)])
                continue;
            seen[static_cast<std::size_t>(v)] = 1;
            graph.layers[static_cast<std::size_t>(graph.rank[static_cast<std::size_t>(v)])]
                .push_back(v);
            const auto below = graph.lower[static_cast<std::size_t>(v)];
            for (std::size_t i = below.size(); i-- > 0;)
                stack.push_back(below[i].vertex);
        }
    };
    for (std::size_t v = 0; v < vertices; ++v)
        if (graph.upper[v].empty())
            visitFrom(static_cast<std::int32_t>(v));
}

} // namespace

LayeredGraph makeLayeredGraph(const std::vector<double>& breadth, const Adjacency::Pairs& edges,
                              const std::vector<std::int32_t>& ranks)
{
    LayeredGraph graph;
    graph.realCount = breadth.size();
    graph.breadth = breadth;
    graph.rank = ranks;
    graph.direct = chooseDirect(edges, ranks);
    const Adjacency::Pairs segments = breakUpEdges(graph, edges);
    graph.segmentCount = segments.size();
    graph.upper = Adjacency(graph.rank.size(), segments, true);
    graph.lower = Adjacency(graph.rank.size(), segments, false);
    const std::int32_t deepest = *std::max_element(graph.rank.begin(), graph.rank.end());
    graph.layers.resize(static_cast<std::size_t>(deepest) + 1);
    fillLayers(graph);
    return graph;
}

} // namespace edgecut::layered
