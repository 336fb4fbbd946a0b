// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layered_graph.h"

#include <algorithm>

namespace edgecut::layered {

namespace {

using Layer = std::vector<std::int32_t>;

class Ordering
{
public:
    explicit Ordering(LayeredGraph& graph)
        : m_graph(graph), m_position(graph.rank.size()), m_centre(graph.rank.size())
    {
        for (const Layer& layer : graph.layers)
            place(layer);
    }

    void sweep(bool downward, bool tiesTurned)
    {
        auto& layers = m_graph.layers;
        for (std::size_t i = 1; i < layers.size(); ++i) {
            Layer& layer = downward ? layers[i] : layers[layers.size() - 1 - i];
            sortByCentre(layer, downward ? m_graph.upper : m_graph.lower, tiesTurned);
            place(layer);
        }
    }

    // Exchanges neighbours while that saves crossings on both sides of the layer together.
    bool exchange()
    {
        bool changed = false;
        for (Layer& layer : m_graph.layers)
            for (std::size_t i = 0; i + 1 < layer.size(); ++i)
                if (gain(layer[i], layer[i + 1]) > 0) {
                    std::swap(layer[i], layer[i + 1]);
                    m_position[at(layer[i])] = static_cast<std::int32_t>(i);
                    m_position[at(layer[i + 1])] = static_cast<std::int32_t>(i + 1);
                    changed = true;
                }
        return changed;
    }

    void placeAll()
    {
        for (const Layer& layer : m_graph.layers)
            place(layer);
    }

private:
    static std::size_t at(std::int32_t v) { return static_cast<std::size_t>(v); }

    void place(const Layer& layer)
    {
        for (std::size_t i = 0; i < layer.size(); ++i)
            m_position[at(layer[i])] = static_cast<std::int32_t>(i);
    }

    // Vertices without a neighbour on that side keep their place among the others.
    void sortByCentre(Layer& layer, const Adjacency& side, bool tiesTurned)
    {
        if (layer.size() < 2)
            return;
        m_movable.clear();
        for (const std::int32_t v : layer) {
            const auto arcs = side[at(v)];
            if (arcs.empty())
                continue;
            double sum = 0;
            for (const auto& arc : arcs)
                sum += m_position[at(arc.vertex)];
            m_centre[at(v)] = sum / static_cast<double>(arcs.size());
            m_movable.push_back(v);
        }
        if (tiesTurned)
            std::reverse(m_movable.begin(), m_movable.end());
        std::stable_sort(m_movable.begin(), m_movable.end(), [&](std::int32_t a, std::int32_t b) {
            return m_centre[at(a)] < m_centre[at(b)];
        });
        std::size_t next = 0;
        for (std::int32_t& v : layer)
            if (!side[at(v)].empty())
                v = m_movable[next++];
    }

    std::int64_t gain(std::int32_t left, std::int32_t right)
    {
        return gainOn(m_graph.upper, left, right) + gainOn(m_graph.lower, left, right);
    }

    // Crossings now minus crossings with the two exchanged, on one side.
    std::int64_t gainOn(const Adjacency& side, std::int32_t left, std::int32_t right)
    {
        std::int64_t difference = 0;
        for (const auto& a : side[at(left)])
            for (const auto& b : side[at(right)]) {
                const std::int32_t pa = m_position[at(a.vertex)], pb = m_position[at(b.vertex)];
                difference += int(pa > pb) - int(pa < pb);
            }
        return difference;
    }

    LayeredGraph& m_graph;
    std::vector<std::int32_t> m_position;
    std::vector<double> m_centre;
    Layer m_movable;
};

// What one round of neighbour exchanges costs: products of neighbouring degrees.
std::size_t exchangeWork(const LayeredGraph& graph)
{
    std::size_t work = 0;
    for (std::size_t v = 0; v < graph.rank.size(); ++v) {
        const std::size_t up = graph.upper[v].size(), down = graph.lower[v].size();
        work += up * up + down * down + 1;
    }
    return work;
}

} // namespace

std::int64_t countCrossings(const LayeredGraph& graph)
{
    std::vector<std::int32_t> position(graph.rank.size());
    for (const Layer& layer : graph.layers)
        for (std::size_t i = 0; i < layer.size(); ++i)
            position[static_cast<std::size_t>(layer[i])] = static_cast<std::int32_t>(i);
    std::int64_t crossings = 0;
    std::vector<std::int64_t> tree;
    std::vector<std::int32_t> ends;
    for (std::size_t r = 0; r + 1 < graph.layers.size(); ++r) {
        // Segments by their upper end; each earlier one that ends further right is crossed.
        tree.assign(graph.layers[r + 1].size() + 1, 0);
        std::int64_t inserted = 0;
        for (const std::int32_t v : graph.layers[r]) {
            ends.clear();
            for (const auto& arc : graph.lower[static_cast<std::size_t>(v)])
                ends.push_back(position[static_cast<std::size_t>(arc.vertex)]);
            for (const std::int32_t end : ends) {
                std::int64_t notRight = 0;
                for (auto i = static_cast<std::size_t>(end) + 1; i > 0; i &= i - 1)
                    notRight += tree[i];
                crossings += inserted - notRight;
            }
            for (const std::int32_t end : ends)
                for (auto i = static_cast<std::size_t>(end) + 1; i < tree.size(); i += i & (~i + 1))
                    ++tree[i];
            inserted += static_cast<std::int64_t>(ends.size());
        }
    }
    return crossings;
}

bool orderLayers(LayeredGraph& graph, const Context& context)
{
    const std::size_t size = graph.rank.size() + graph.segmentCount;
    const std::size_t rounds = std::clamp<std::size_t>(1'500'000 / size, 4, 24);
    const std::size_t exchanges = std::min<std::size_t>(8, 2'000'000 / exchangeWork(graph));
    Ordering ordering(graph);
    std::int64_t fewest = countCrossings(graph);
    auto best = graph.layers;
    std::size_t withoutGain = 0;
    for (std::size_t round = 0; round < rounds && fewest > 0 && withoutGain < 6; ++round) {
        if (context.stopRequested())
            return false;
        ordering.sweep(round % 2 == 0, round % 4 >= 2);
        for (std::size_t i = 0; i < exchanges && ordering.exchange(); ++i) {
        }
        const std::int64_t crossings = countCrossings(graph);
        ++withoutGain;
        if (crossings < fewest) {
            fewest = crossings;
            best = graph.layers;
            withoutGain = 0;
        }
    }
    graph.layers = std::move(best);
    return !context.stopRequested();
}

} // namespace edgecut::layered
