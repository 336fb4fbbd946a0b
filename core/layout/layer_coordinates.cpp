// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layered_graph.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace edgecut::layered {

namespace {

using Layers = std::vector<std::vector<std::int32_t>>;

std::size_t at(std::int32_t v)
{
    return static_cast<std::size_t>(v);
}

std::vector<std::int32_t> positions(const Layers& layers, std::size_t vertices)
{
    std::vector<std::int32_t> position(vertices);
    for (const auto& layer : layers)
        for (std::size_t i = 0; i < layer.size(); ++i)
            position[at(layer[i])] = static_cast<std::int32_t>(i);
    return position;
}

// Segments that cross a trunk's inner segment: they give way, so that trunks stay straight.
std::vector<bool> givingWay(const LayeredGraph& graph, const std::vector<std::int32_t>& position)
{
    std::vector<bool> marked(graph.segmentCount, false);
    const auto innerAbove = [&](std::int32_t v) -> std::int32_t {
        if (graph.isPassing(v))
            for (const auto& arc : graph.upper[at(v)])
                if (graph.isPassing(arc.vertex))
                    return arc.vertex;
        return -1;
    };
    for (std::size_t r = 1; r < graph.layers.size(); ++r) {
        const auto& layer = graph.layers[r];
        std::int32_t from = 0;
        std::size_t scanned = 0;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const std::int32_t inner = innerAbove(layer[i]);
            if (inner < 0 && i + 1 < layer.size())
                continue;
            const std::int32_t to = inner >= 0
                                        ? position[at(inner)]
                                        : static_cast<std::int32_t>(graph.layers[r - 1].size());
            for (; scanned <= i; ++scanned)
                for (const auto& arc : graph.upper[at(layer[scanned])]) {
                    const std::int32_t p = position[at(arc.vertex)];
                    const bool isInner =
                        graph.isPassing(arc.vertex) && graph.isPassing(layer[scanned]);
                    if (!isInner && (p < from || p > to))
                        marked[at(arc.edge)] = true;
                }
            from = to;
        }
    }
    return marked;
}

// Trunks beside a path that goes on from box to box: skip connections. (The trunk of a box with
// nothing else below is just the lower end of a branch.)
std::vector<bool> skipConnections(const LayeredGraph& graph)
{
    std::vector<bool> skips(graph.rank.size(), false);
    for (std::size_t v = graph.realCount; v < skips.size(); ++v) {
        // A passing vertex has exactly one above it, numbered before it when that passes too.
        const std::int32_t above = graph.upper[v].front().vertex;
        if (graph.isPassing(above))
            skips[v] = skips[at(above)];
        else
            skips[v] = graph.lower[at(above)].size() > 1;
    }
    return skips;
}

// The only neighbour on one side through which a vertex's path or trunk goes on; -1: none or
// several.
std::vector<std::int32_t> onlyAlike(const LayeredGraph& graph, const Adjacency& side,
                                    const std::vector<bool>& skips)
{
    std::vector<std::int32_t> followed(graph.rank.size(), -1);
    for (std::size_t v = 0; v < followed.size(); ++v) {
        const bool passing = graph.isPassing(static_cast<std::int32_t>(v));
        std::size_t alike = 0;
        for (const auto& arc : side[v])
            if (passing ? graph.isPassing(arc.vertex) : !skips[at(arc.vertex)]) {
                followed[v] = arc.vertex;
                ++alike;
            }
        if (alike != 1)
            followed[v] = -1;
    }
    return followed;
}

struct Preferences
{
    std::vector<bool> givesWay; ///< a segment each
    std::vector<std::int32_t> above, below;
};

// One of the four drawings: aligned with the layer above or below, pushed to the left or right.
// A drawing to the right is one to the left of the mirror image.
class Drawing
{
public:
    Drawing(const LayeredGraph& graph, const Preferences& preferences, bool fromAbove, bool left)
        : m_graph(graph)
        , m_neighbours(fromAbove ? graph.upper : graph.lower)
        , m_layers(graph.layers)
        , m_root(graph.rank.size())
        , m_left(left)
    {
        if (!fromAbove)
            std::reverse(m_layers.begin(), m_layers.end());
        if (!left)
            for (auto& layer : m_layers)
                std::reverse(layer.begin(), layer.end());
        align(preferences.givesWay, fromAbove ? preferences.above : preferences.below,
              fromAbove ? preferences.below : preferences.above);
    }

    std::vector<double> coordinates() const
    {
        std::vector<double> x = compact();
        for (std::size_t v = 0; v < x.size(); ++v)
            if (at(m_root[v]) != v)
                x[v] = x[at(m_root[v])];
        if (!m_left)
            for (double& value : x)
                value = -value;
        return x;
    }

private:
    // `toward` is what each vertex follows on the side it is aligned with, `back` on the other.
    void align(const std::vector<bool>& givesWay, const std::vector<std::int32_t>& toward,
               const std::vector<std::int32_t>& back)
    {
        const std::vector<std::int32_t> position = positions(m_layers, m_root.size());
        for (std::size_t v = 0; v < m_root.size(); ++v)
            m_root[v] = static_cast<std::int32_t>(v);
        std::vector<Adjacency::Arc> choice;
        for (const auto& layer : m_layers) {
            std::int32_t last = -1;
            for (const std::int32_t v : layer) {
                choose(v, toward[at(v)], position, choice);
                for (const auto& arc : choice) {
                    const std::int32_t itsOwn = back[at(arc.vertex)];
                    if (position[at(arc.vertex)] <= last || givesWay[at(arc.edge)] ||
                        (itsOwn >= 0 && itsOwn != v))
                        continue;
                    m_root[at(v)] = m_root[at(arc.vertex)];
                    last = position[at(arc.vertex)];
                    break;
                }
            }
        }
    }

    // Which neighbours to stand in line with, best first: the one followed, else the middle ones.
    void choose(std::int32_t v, std::int32_t followed, const std::vector<std::int32_t>& position,
                std::vector<Adjacency::Arc>& choice)
    {
        const auto arcs = m_neighbours[at(v)];
        m_sorted.assign(arcs.begin(), arcs.end());
        std::sort(m_sorted.begin(), m_sorted.end(), [&](const auto& a, const auto& b) {
            return position[at(a.vertex)] < position[at(b.vertex)];
        });
        choice.clear();
        for (const auto& arc : m_sorted)
            if (arc.vertex == followed)
                choice.push_back(arc);
        if (m_sorted.empty())
            return;
        choice.push_back(m_sorted[(m_sorted.size() - 1) / 2]);
        if (m_sorted.size() % 2 == 0)
            choice.push_back(m_sorted[m_sorted.size() / 2]);
    }

    // As far left as the separations allow, then each block to the right as far as its neighbours
    // leave room, as otherwise what stands alone on the left would stay far off.
    std::vector<double> compact() const
    {
        Adjacency::Pairs pairs;
        std::vector<double> separations;
        for (const auto& layer : m_layers)
            for (std::size_t i = 0; i + 1 < layer.size(); ++i) {
                pairs.emplace_back(m_root[at(layer[i])], m_root[at(layer[i + 1])]);
                separations.push_back(m_left ? m_graph.separation(layer[i], layer[i + 1])
                                             : m_graph.separation(layer[i + 1], layer[i]));
            }
        const std::size_t vertices = m_root.size();
        const Adjacency right(vertices, pairs, false), left(vertices, pairs, true);
        const std::vector<std::int32_t> order = blockOrder(right, left);
        std::vector<double> x(vertices, 0);
        for (const std::int32_t block : order)
            for (const auto& arc : left[at(block)])
                x[at(block)] =
                    std::max(x[at(block)], x[at(arc.vertex)] + separations[at(arc.edge)]);
        for (auto block = order.rbegin(); block != order.rend(); ++block) {
            double room = std::numeric_limits<double>::infinity();
            for (const auto& arc : right[at(*block)])
                room = std::min(room, x[at(arc.vertex)] - separations[at(arc.edge)]);
            if (room < std::numeric_limits<double>::infinity())
                x[at(*block)] = std::max(x[at(*block)], room);
        }
        return x;
    }

    std::vector<std::int32_t> blockOrder(const Adjacency& right, const Adjacency& left) const
    {
        std::vector<std::int32_t> order;
        std::vector<std::size_t> waiting(m_root.size());
        for (std::size_t v = 0; v < m_root.size(); ++v) {
            waiting[v] = left[v].size();
            if (at(m_root[v]) == v && waiting[v] == 0)
                order.push_back(static_cast<std::int32_t>(v));
        }
        for (std::size_t i = 0; i < order.size(); ++i)
            for (const auto& arc : right[at(order[i])])
                if (--waiting[at(arc.vertex)] == 0)
                    order.push_back(arc.vertex);
        return order;
    }

    const LayeredGraph& m_graph;
    const Adjacency& m_neighbours;
    Layers m_layers;
    std::vector<Adjacency::Arc> m_sorted;
    std::vector<std::int32_t> m_root; ///< the first vertex of each one's block
    bool m_left;
};

} // namespace

std::vector<double> assignCoordinates(const LayeredGraph& graph)
{
    const std::vector<bool> skips = skipConnections(graph);
    const Preferences preferences{givingWay(graph, positions(graph.layers, graph.rank.size())),
                                  onlyAlike(graph, graph.upper, skips),
                                  onlyAlike(graph, graph.lower, skips)};
    std::array<std::vector<double>, 4> drawings;
    std::array<std::pair<double, double>, 4> extents;
    std::size_t narrowest = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        drawings[i] = Drawing(graph, preferences, i < 2, i % 2 == 0).coordinates();
        const auto [low, high] = std::minmax_element(drawings[i].begin(), drawings[i].end());
        extents[i] = {*low, *high};
        const auto width = [&](std::size_t k) { return extents[k].second - extents[k].first; };
        if (width(i) < width(narrowest))
            narrowest = i;
    }
    // Left ones share the narrowest's left border, right ones its right border; the mean of the two
    // middle values keeps every separation that all four keep.
    for (std::size_t i = 0; i < 4; ++i) {
        const double shift = i % 2 == 0 ? extents[narrowest].first - extents[i].first
                                        : extents[narrowest].second - extents[i].second;
        for (double& value : drawings[i])
            value += shift;
    }
    std::vector<double> x(graph.rank.size());
    for (std::size_t v = 0; v < x.size(); ++v) {
        std::array<double, 4> values{drawings[0][v], drawings[1][v], drawings[2][v],
                                     drawings[3][v]};
        std::sort(values.begin(), values.end());
        x[v] = (values[1] + values[2]) / 2;
    }
    return x;
}

} // namespace edgecut::layered
