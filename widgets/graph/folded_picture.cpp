// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/folded_picture.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace edgecut {

namespace {

// At the first the lowest boxes are a line of about nine pixels high; what is folded for being too
// much to read shall be read more easily.
constexpr double readableScale = 0.34, foldedScale = 0.37;
constexpr double leastGap = 18, boxGap = 26, viewMargin = 56;
constexpr double leastArea = 112 * 26; ///< of a box

// By block: the outermost folded one that it is or lies in; -1: none.
std::vector<int> foldedAround(const BlockTree& tree, const std::vector<bool>& expanded)
{
    std::vector<int> folded(tree.blocks.size(), -1);
    for (std::size_t b = 1; b < folded.size(); ++b) {
        const int parent = folded[static_cast<std::size_t>(tree.blocks[b].parent)];
        const bool isExpanded = b < expanded.size() && expanded[b];
        folded[b] = parent >= 0 ? parent : isExpanded ? -1 : static_cast<int>(b);
    }
    return folded;
}

void addNodes(GraphPicture& picture, const GraphPicture& whole, const BlockTree& tree,
              const std::vector<GraphNode>& boxes, const std::vector<int>& folded)
{
    GraphFolding& folding = picture.folding;
    std::vector<int> nodeOfBlock(tree.blocks.size(), -1);
    folding.nodeOfLayer.resize(whole.nodes.size());
    for (std::size_t layer = 0; layer < whole.nodes.size(); ++layer) {
        const int block = folded[static_cast<std::size_t>(tree.blockOfLayer[layer])];
        const auto next = static_cast<int>(picture.nodes.size());
        int node = next;
        if (block >= 0) {
            int& known = nodeOfBlock[static_cast<std::size_t>(block)];
            if (known < 0)
                known = next;
            node = known;
        }
        folding.nodeOfLayer[layer] = node;
        if (node < next) {
            ++folding.sizeOfNode[static_cast<std::size_t>(node)];
            continue;
        }
        picture.nodes.push_back(block >= 0 ? boxes[static_cast<std::size_t>(block)]
                                           : whole.nodes[layer]);
        folding.layerOfNode.push_back(block >= 0 ? -1 : static_cast<int>(layer));
        folding.blockOfNode.push_back(block);
        folding.sizeOfNode.push_back(1);
    }
}

// Between two boxes of which one is a block one edge carries all tensors.
void addEdges(GraphPicture& picture, const GraphPicture& whole, const BlockTree& tree)
{
    GraphFolding& folding = picture.folding;
    std::map<std::tuple<int, int, int>, int> known;
    std::vector<int> edgeOf(whole.edges.size(), -1);
    for (std::size_t e = 0; e < whole.edges.size(); ++e) {
        const int from = folding.nodeOf(whole.edges[e].from),
                  to = folding.nodeOf(whole.edges[e].to);
        if (from == to)
            continue;
        const bool plain = folding.blockOf(from) < 0 && folding.blockOf(to) < 0;
        const auto [place, isNew] = known.try_emplace(
            {from, to, plain ? whole.edges[e].tensor : -1}, static_cast<int>(picture.edges.size()));
        if (isNew)
            picture.edges.push_back({from, to, whole.edges[e].tensor});
        edgeOf[e] = place->second;
    }
    std::vector<int> place(whole.nodes.size());
    for (std::size_t p = 0; p < tree.order.size(); ++p)
        place[tree.order[p].index()] = static_cast<int>(p);
    std::vector<int> order(whole.edges.size());
    for (std::size_t e = 0; e < order.size(); ++e)
        order[e] = static_cast<int>(e);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto source = [&](int e) {
            return place[static_cast<std::size_t>(whole.edges[static_cast<std::size_t>(e)].from)];
        };
        return source(a) < source(b);
    });
    for (const int e : order) {
        folding.links.push_back(whole.edges[static_cast<std::size_t>(e)]);
        folding.edgeOfLink.push_back(edgeOf[static_cast<std::size_t>(e)]);
    }
}

void addFrames(GraphPicture& picture, const BlockTree& tree, const std::vector<GraphNode>& boxes,
               const std::vector<int>& folded)
{
    GraphFolding& folding = picture.folding;
    for (std::size_t b = 1; b < tree.blocks.size(); ++b) {
        if (folded[b] >= 0)
            continue;
        const Block& block = tree.blocks[b];
        GraphFrame frame;
        frame.block = static_cast<int>(b);
        frame.title = boxes[b].title;
        frame.inside = block.depth - 1;
        frame.isShown = block.kind != BlockKind::Unit && block.kind != BlockKind::Branch;
        for (int p = block.begin; p < block.end; ++p)
            frame.nodes.push_back(folding.nodeOf(tree.order[static_cast<std::size_t>(p)].value));
        frame.nodes.erase(std::unique(frame.nodes.begin(), frame.nodes.end()), frame.nodes.end());
        folding.frames.push_back(std::move(frame));
    }
}

bool isExpandedAt(const BlockTree& tree, const Block& block, int level)
{
    return block.kind == BlockKind::Unit ? level > tree.greatestDepth : block.depth < level;
}

// Boxes of a level; many are not read however they are laid out.
std::size_t boxesAt(const BlockTree& tree, int level)
{
    std::size_t count = 0;
    const std::vector<bool> expanded = expandedTo(tree, level);
    const std::vector<int> folded = foldedAround(tree, expanded);
    for (std::size_t b = 1; b < folded.size(); ++b)
        count += folded[b] == static_cast<int>(b);
    for (const std::int32_t block : tree.blockOfLayer)
        count += folded[static_cast<std::size_t>(block)] < 0;
    return count;
}

// How large the drawing will be at least: ranks of the longest ways, side by side what shares one.
QSizeF leastSize(const GraphPicture& picture)
{
    const LayoutRequest request = layoutRequest(picture.nodes, {}, picture.direction);
    const bool sideways = picture.direction == LayoutDirection::LeftToRight;
    std::vector<int> rank(picture.nodes.size(), 0);
    for (std::size_t i = 0; i < picture.links().size(); ++i) {
        const int e = picture.edgeOf(static_cast<int>(i));
        if (e < 0)
            continue;
        const GraphEdge& edge = picture.edges[static_cast<std::size_t>(e)];
        int& to = rank[static_cast<std::size_t>(edge.to)];
        to = std::max(to, rank[static_cast<std::size_t>(edge.from)] + 1);
    }
    std::vector<double> along, across;
    for (std::size_t node = 0; node < picture.nodes.size(); ++node) {
        const auto r = static_cast<std::size_t>(rank[node]);
        if (r >= along.size()) {
            along.resize(r + 1, 0);
            across.resize(r + 1, 0);
        }
        const Size& box = request.nodes[node];
        along[r] = std::max(along[r], sideways ? box.width : box.height);
        across[r] += (sideways ? box.height : box.width) + boxGap;
    }
    double length = 0, width = 0;
    for (std::size_t r = 0; r < along.size(); ++r) {
        length += along[r] + leastGap;
        width = std::max(width, across[r]);
    }
    return sideways ? QSizeF(length, width) : QSizeF(width, length);
}

} // namespace

GraphPicture foldedPicture(const GraphPicture& whole, const BlockTree& tree,
                           const std::vector<GraphNode>& boxes, const std::vector<bool>& expanded)
{
    GraphPicture picture;
    picture.direction = whole.direction;
    if (whole.nodes.empty())
        return picture;
    const std::vector<int> folded = foldedAround(tree, expanded);
    addNodes(picture, whole, tree, boxes, folded);
    addEdges(picture, whole, tree);
    addFrames(picture, tree, boxes, folded);
    return picture;
}

std::vector<bool> expandedTo(const BlockTree& tree, int level)
{
    std::vector<bool> expanded;
    for (const Block& block : tree.blocks)
        expanded.push_back(isExpandedAt(tree, block, level));
    return expanded;
}

int readableLevel(const GraphPicture& whole, const BlockTree& tree,
                  const std::vector<GraphNode>& boxes, const QSizeF& view)
{
    for (int level = tree.greatestDepth + 1; level > 1; --level) {
        const double scale = level > tree.greatestDepth ? readableScale : foldedScale;
        const double room = view.width() * view.height() / (scale * scale);
        if (static_cast<double>(boxesAt(tree, level)) * leastArea > room)
            continue;
        const QSizeF size = leastSize(foldedPicture(whole, tree, boxes, expandedTo(tree, level)));
        if ((view.width() - viewMargin) / size.width() >= scale &&
            (view.height() - viewMargin) / size.height() >= scale)
            return level;
    }
    return 1;
}

} // namespace edgecut
