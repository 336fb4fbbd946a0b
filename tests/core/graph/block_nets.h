// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/graph/blocks.h"

#include <QByteArray>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

/// Networks in few words, and what must hold of the blocks of any network.
namespace blocknets {

using namespace edgecut;

using Edges = std::vector<LayerEdge>;

struct Net
{
    std::vector<std::string> names;
    std::vector<BlockLayer> layers;
    Edges edges;

    int add(LayerKind kind, const std::vector<int>& inputs, std::uint64_t scale = 0)
    {
        const int layer = static_cast<int>(layers.size());
        layers.push_back({"", kind, static_cast<std::uint64_t>(kind) + 1, scale});
        for (const int input : inputs)
            edges.emplace_back(LayerId(input), LayerId(layer));
        return layer;
    }
    BlockTree blocks() const { return findBlocks(layers, edges); }
};

inline QByteArray describe(const Net& net)
{
    QByteArray text = QByteArray::number(static_cast<qulonglong>(net.layers.size())) + " layers:";
    for (std::size_t e = 0; e < std::min<std::size_t>(net.edges.size(), 200); ++e)
        text += ' ' + QByteArray::number(net.edges[e].first.value) + '>' +
                QByteArray::number(net.edges[e].second.value);
    return text;
}

// Boxes of the layers when `folded` blocks are one box each.
inline std::vector<int> boxesOf(const BlockTree& tree, const std::vector<bool>& folded)
{
    std::vector<int> box(tree.order.size());
    for (std::size_t i = 0; i < box.size(); ++i)
        box[i] = static_cast<int>(i);
    for (std::size_t b = tree.blocks.size(); b-- > 1;) // outer ones last: they win
        if (folded[b])
            for (int p = tree.blocks[b].begin; p < tree.blocks[b].end; ++p)
                box[tree.order[static_cast<std::size_t>(p)].index()] =
                    static_cast<int>(tree.order.size() + b);
    return box;
}

inline bool isAcyclic(const std::vector<int>& box, std::size_t boxes, const Edges& edges)
{
    Edges quotient;
    for (const auto& [from, to] : edges)
        if (box[from.index()] != box[to.index()])
            quotient.emplace_back(LayerId(box[from.index()]), LayerId(box[to.index()]));
    return kahnOrder(boxes, quotient).size() == boxes;
}

// Empty: all that the header promises holds.
inline QByteArray fault(const Net& net, const BlockTree& tree, Random& random)
{
    const std::size_t count = net.layers.size();
    std::vector<int> place(count, -1);
    for (std::size_t i = 0; i < tree.order.size(); ++i)
        place[tree.order[i].index()] = static_cast<int>(i);
    if (tree.order.size() != count || std::count(place.begin(), place.end(), -1) > 0)
        return "the order is not one of all layers";
    for (const auto& [from, to] : net.edges)
        if (place[from.index()] >= place[to.index()])
            return "the order is not topological";
    std::vector<int> innermost(count, 0);
    std::vector<std::size_t> fan(tree.blocks.size(), 0);
    for (std::size_t b = 1; b < tree.blocks.size(); ++b) {
        const Block& block = tree.blocks[b];
        if (block.parent < 0 || block.parent >= static_cast<int>(b))
            return "a parent stands behind its child";
        const Block& parent = tree.blocks[static_cast<std::size_t>(block.parent)];
        if (block.begin < parent.begin || block.end > parent.end ||
            block.end - block.begin == parent.end - parent.begin)
            return "a block is not a part of the one around it";
        if (block.end - block.begin < 2)
            return "a block of one layer";
        if (block.depth != parent.depth + 1)
            return "a wrong depth";
        for (int p = block.begin; p < block.end; ++p)
            innermost[tree.order[static_cast<std::size_t>(p)].index()] = static_cast<int>(b);
        ++fan[static_cast<std::size_t>(block.parent)];
    }
    for (std::size_t layer = 0; layer < count; ++layer) {
        if (tree.blockOfLayer[layer] != innermost[layer])
            return "a layer's innermost block is another";
        ++fan[static_cast<std::size_t>(innermost[layer])];
    }
    if (*std::max_element(fan.begin(), fan.end()) > greatestFanOut)
        return "too much stands directly in a block";
    for (std::size_t a = 1; a < tree.blocks.size() && tree.blocks.size() < 400; ++a)
        for (std::size_t b = a + 1; b < tree.blocks.size(); ++b) {
            const Block &x = tree.blocks[a], &y = tree.blocks[b];
            if (y.begin < x.end && y.end > x.end)
                return "blocks overlap";
        }
    for (int trial = 0; trial < 4; ++trial) {
        std::vector<bool> folded(tree.blocks.size());
        const double share = random.uniform();
        for (std::size_t b = 1; b < folded.size(); ++b)
            folded[b] = random.chance(share);
        if (!isAcyclic(boxesOf(tree, folded), count + tree.blocks.size(), net.edges))
            return "folded blocks make a cycle";
    }
    return {};
}

inline Net randomNet(Random& random)
{
    const std::vector<LayerKind> kinds{LayerKind::Conv,    LayerKind::Relu,   LayerKind::Add,
                                       LayerKind::Concat,  LayerKind::MatMul, LayerKind::Mul,
                                       LayerKind::MaxPool, LayerKind::Softmax};
    Net net;
    const auto count = static_cast<int>(random.integer(1, random.chance(0.1) ? 150 : 24));
    const double density = random.uniform(0.3, 2.2);
    const auto reach = static_cast<int>(random.integer(1, count));
    for (int i = 0; i < count; ++i) {
        std::set<int> inputs;
        for (double left = density; i > 0 && left > 0; left -= 1)
            if (random.chance(left))
                inputs.insert(static_cast<int>(random.integer(std::max(0, i - reach), i - 1)));
        if (i > 0 && random.chance(0.5))
            inputs.insert(i - 1);
        const auto kind = kinds[static_cast<std::size_t>(random.integer(0, 7))];
        net.add(kind, {inputs.begin(), inputs.end()},
                static_cast<std::uint64_t>(random.integer(0, 2)));
    }
    // Layers stand in any order in a file.
    if (random.chance(0.3)) {
        std::vector<int> place(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            place[static_cast<std::size_t>(i)] = i;
        for (int i = count - 1; i > 0; --i)
            std::swap(place[static_cast<std::size_t>(i)],
                      place[static_cast<std::size_t>(random.integer(0, i))]);
        for (auto& [from, to] : net.edges) {
            from = LayerId(place[from.index()]);
            to = LayerId(place[to.index()]);
        }
    }
    return net;
}

} // namespace blocknets
