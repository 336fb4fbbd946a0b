// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"
#include "widgets/graph/graph_folding.h"

#include <QString>

#include <vector>

namespace edgecut {

/// A box of a drawn graph.
struct GraphNode
{
    QString title;     ///< "conv1 7×7 /2"
    QString subtitle;  ///< "118 MMAC · 9.1 ms"; empty: a lower box with one line
    int kindGroup = 0; ///< 0: does the work; 1: a small step, written quieter; 2: model input or
                       ///< output, with round ends
    /// The longest text that GraphView::setNotes() may write behind the subtitle: room is left.
    QString noteRoom = {};

    bool operator==(const GraphNode&) const = default;
};

/// A laid-out graph: what is drawn are nodes, and `folding` says for which layers each stands (by
/// default node i is LayerId(i)). `layout` is that of layoutRequest(nodes, edges, ...).
struct GraphPicture
{
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges; ///< from node to node
    GraphFolding folding;
    GraphLayout layout;
    LayoutDirection direction = LayoutDirection::TopToBottom;

    std::size_t layerCount() const
    {
        return folding.isFolded() ? folding.nodeOfLayer.size() : nodes.size();
    }
    /// From layer to layer, folded or not.
    const std::vector<GraphEdge>& links() const
    {
        return folding.isFolded() ? folding.links : edges;
    }
    /// The drawn edge that a link is part of; -1: inside a block.
    int edgeOf(int link) const
    {
        return folding.isFolded() ? folding.edgeOfLink[static_cast<std::size_t>(link)] : link;
    }
};

/// The box that the view draws for a node, in drawing units (pixels at 100 %).
Size boxSize(const GraphNode& node);

/// What to ask core's layout for. In the window's thread, as it measures text; the layout itself
/// may then run anywhere.
LayoutRequest layoutRequest(const std::vector<GraphNode>& nodes,
                            const std::vector<GraphEdge>& edges,
                            LayoutDirection direction = LayoutDirection::TopToBottom);

} // namespace edgecut
