// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/segments.h"

#include <algorithm>

namespace edgecut {

namespace {

enum class Role : char { Isolated, Ordinary, Articulation };

// The role of each place in `order`. A layer lies on every path exactly when, in one topological
// order (and then in each), no edge leads past it, no path begins behind it and none ends before
// it.
std::vector<Role> roles(std::span<const LayerId> order, std::span<const LayerEdge> edges)
{
    const std::size_t count = order.size();
    std::vector<std::size_t> place(count);
    for (std::size_t p = 0; p < count; ++p)
        place[order[p].index()] = p;
    std::vector<std::size_t> furthest(count, 0); // the last place that an edge from here leads to
    std::vector<bool> reads(count, false);
    std::vector<bool> feeds(count, false);
    for (const auto& [from, to] : edges) {
        const std::size_t p = place[from.index()];
        furthest[p] = std::max(furthest[p], place[to.index()]);
        feeds[p] = true;
        reads[place[to.index()]] = true;
    }
    std::vector<Role> found(count, Role::Isolated);
    std::size_t lastBegin = 0;
    for (std::size_t p = 0; p < count; ++p) {
        if (feeds[p] && !reads[p])
            lastBegin = p;
    }
    std::size_t reached = 0;
    bool ended = false;
    for (std::size_t p = 0; p < count; ++p) {
        if (!feeds[p] && !reads[p])
            continue;
        const bool passed = reached > p || lastBegin > p || ended;
        found[p] = passed ? Role::Ordinary : Role::Articulation;
        reached = std::max(reached, furthest[p]);
        ended = ended || !feeds[p];
    }
    return found;
}

} // namespace

std::vector<LayerId> articulationLayers(std::span<const LayerId> order,
                                        std::span<const LayerEdge> edges)
{
    const std::vector<Role> found = roles(order, edges);
    std::vector<LayerId> layers;
    for (std::size_t p = 0; p < order.size(); ++p) {
        if (found[p] == Role::Articulation)
            layers.push_back(order[p]);
    }
    return layers;
}

std::vector<Segment> segments(std::span<const LayerId> order, std::span<const LayerEdge> edges)
{
    const std::vector<Role> found = roles(order, edges);
    std::vector<Segment> result;
    for (std::size_t p = 0; p < order.size(); ++p) {
        if (found[p] == Role::Isolated)
            result.push_back({{order[p]}, false});
    }
    bool open = false; // the last segment takes more layers
    for (std::size_t p = 0; p < order.size(); ++p) {
        if (found[p] == Role::Isolated)
            continue;
        const bool articulation = found[p] == Role::Articulation;
        if (articulation || !open)
            result.push_back({{order[p]}, articulation});
        else
            result.back().layers.push_back(order[p]);
        open = !articulation;
    }
    return result;
}

std::vector<LayerEdge> layerEdges(const Graph& graph)
{
    std::vector<LayerEdge> edges;
    for (const Tensor& tensor : graph.tensors()) {
        for (const LayerId consumer : tensor.consumers)
            edges.emplace_back(tensor.producer, consumer);
    }
    return edges;
}

std::vector<LayerId> articulationLayers(const Graph& graph)
{
    return articulationLayers(graph.topologicalOrder(), layerEdges(graph));
}

std::vector<Segment> segments(const Graph& graph)
{
    return segments(graph.topologicalOrder(), layerEdges(graph));
}

} // namespace edgecut
