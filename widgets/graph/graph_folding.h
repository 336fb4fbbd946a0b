// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace edgecut {

/// One consumer of a tensor: an edge from box to box, or a link from layer to layer. `tensor` is
/// the same for all links of one tensor.
struct GraphEdge
{
    int from = 0;
    int to = 0;
    int tensor = 0;

    bool operator==(const GraphEdge&) const = default;
};

/// A block that is drawn as its parts, with a frame around them.
struct GraphFrame
{
    int block = 0;
    QString title;
    std::vector<int> nodes; ///< drawn nodes inside, those of inner frames too
    int inside = 0;         ///< blocks around this one; outer frames stand before inner ones
    bool isShown = true;    ///< else only its block is known to be there

    bool operator==(const GraphFrame&) const = default;
};

/// Which layers a drawn node stands for. A node is a layer, or a block of layers folded into one.
/// By default nothing is folded: node i is layer i, and each link is an edge of its own.
///
/// Values come by layer (tiers, pins, crossing tensors) and stay when other blocks are folded; what
/// is drawn of them is worked out for each node.
struct GraphFolding
{
    std::vector<int> nodeOfLayer; ///< empty: nothing is folded, and so is everything below
    std::vector<int> layerOfNode; ///< -1: a block
    std::vector<int> blockOfNode; ///< -1: a layer
    std::vector<int> sizeOfNode;  ///< layers in it
    std::vector<GraphEdge> links; ///< between layers, a link behind all those its source reads
    std::vector<int> edgeOfLink;  ///< the drawn edge that it is part of; -1: inside a block
    std::vector<GraphFrame> frames;

    bool isFolded() const { return !nodeOfLayer.empty(); }
    /// -1 for a layer that there is not.
    int nodeOf(int layer) const { return isFolded() ? at(nodeOfLayer, layer) : layer; }
    int layerOf(int node) const { return isFolded() ? at(layerOfNode, node) : node; }
    int blockOf(int node) const { return isFolded() ? at(blockOfNode, node) : -1; }
    int sizeOf(int node) const { return isFolded() ? at(sizeOfNode, node) : 1; }

    bool operator==(const GraphFolding&) const = default;

private:
    static int at(const std::vector<int>& values, int index)
    {
        const auto i = static_cast<std::size_t>(index);
        return index >= 0 && i < values.size() ? values[i] : -1;
    }
};

/// On which tiers the layers of a drawn node are.
struct NodeTiers
{
    int tier = -1;              ///< of all or most of its layers; -1: none
    std::vector<double> shares; ///< by tier, of its layers; empty unless they are on several tiers

    bool isMixed() const { return !shares.empty(); }
    /// What lies on tiers up to `tier`, in [0, 1].
    double shareUpTo(int tier) const;

    bool operator==(const NodeTiers&) const = default;
};

/// The tiers of `nodeCount` drawn nodes. A layer without a tier (-1, or beyond the end of
/// `tierOfLayer`) counts for nothing. Linear.
std::vector<NodeTiers> nodeTiers(const GraphFolding& folding, std::size_t nodeCount,
                                 const std::vector<int>& tierOfLayer);

/// A node each: whether one of its layers is marked; empty stays empty. Linear.
std::vector<bool> nodeMarks(const GraphFolding& folding, std::size_t nodeCount,
                            const std::vector<bool>& layers);

} // namespace edgecut
