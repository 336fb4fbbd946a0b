// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/topology.h"

#include <queue>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <numeric>

namespace edgecut {

namespace {

// Successors of layer i: targets[first[i]] .. targets[first[i + 1]].
struct Adjacency
{
    std::vector<std::size_t> first;
    std::vector<LayerId> targets;

    Adjacency(std::size_t layerCount, std::span<const LayerEdge> edges)
        : first(layerCount + 1, 0), targets(edges.size())
    {
        for (const LayerEdge& edge : edges)
            ++first[edge.first.index() + 1];
        std::partial_sum(first.begin(), first.end(), first.begin());
        std::vector<std::size_t> next(first.begin(), first.end() - 1);
        for (const LayerEdge& edge : edges)
            targets[next[edge.first.index()]++] = edge.second;
    }

    std::span<const LayerId> of(LayerId layer) const
    {
        return std::span(targets).subspan(first[layer.index()],
                                          first[layer.index() + 1] - first[layer.index()]);
    }
};

} // namespace

std::vector<LayerId> kahnOrder(std::size_t layerCount, std::span<const LayerEdge> edges)
{
    std::vector<LayerId> order;
    order.reserve(layerCount);
    const bool sorted = std::all_of(edges.begin(), edges.end(),
                                    [](const LayerEdge& e) { return e.first < e.second; });
    if (sorted) {
        for (std::size_t i = 0; i < layerCount; ++i)
            order.emplace_back(i);
        return order;
    }
    std::vector<std::uint32_t> waitingFor(layerCount, 0);
    for (const LayerEdge& edge : edges)
        ++waitingFor[edge.second.index()];
    std::priority_queue<LayerId, std::vector<LayerId>, std::greater<>> ready;
    for (std::size_t i = 0; i < layerCount; ++i) {
        if (waitingFor[i] == 0)
            ready.emplace(i);
    }
    const Adjacency successors(layerCount, edges);
    while (!ready.empty()) {
        order.push_back(ready.top());
        ready.pop();
        for (const LayerId next : successors.of(order.back())) {
            if (--waitingFor[next.index()] == 0)
                ready.push(next);
        }
    }
    return order;
}

LayerId layerOnCycle(std::size_t layerCount, std::span<const LayerEdge> edges)
{
    std::vector<bool> ordered(layerCount, false);
    for (const LayerId layer : kahnOrder(layerCount, edges))
        ordered[layer.index()] = true;
    // Each layer that has no place has a predecessor that has none: walking back must come round.
    std::vector<LayerId> before(layerCount);
    for (const LayerEdge& edge : edges) {
        if (!ordered[edge.first.index()] && !ordered[edge.second.index()])
            before[edge.second.index()] = edge.first;
    }
    const auto stuck = std::find(ordered.begin(), ordered.end(), false);
    if (stuck == ordered.end())
        return {};
    LayerId layer(static_cast<std::size_t>(stuck - ordered.begin()));
    for (std::size_t i = 0; i < layerCount; ++i)
        layer = before[layer.index()];
    return layer;
}

} // namespace edgecut
