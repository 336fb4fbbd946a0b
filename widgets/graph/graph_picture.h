// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

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

    bool operator==(const GraphNode&) const = default;
};

/// One consumer of a tensor; `tensor` is the same for all edges of one tensor.
struct GraphEdge
{
    int from = 0;
    int to = 0;
    int tensor = 0;

    bool operator==(const GraphEdge&) const = default;
};

/// A laid-out graph. Node i is LayerId(i); `layout` is that of layoutRequest(nodes, edges, ...).
struct GraphPicture
{
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    GraphLayout layout;
    LayoutDirection direction = LayoutDirection::TopToBottom;
};

/// The box that the view draws for a node, in drawing units (pixels at 100 %).
Size boxSize(const GraphNode& node);

/// What to ask core's layout for. In the window's thread, as it measures text; the layout itself
/// may then run anywhere.
LayoutRequest layoutRequest(const std::vector<GraphNode>& nodes,
                            const std::vector<GraphEdge>& edges,
                            LayoutDirection direction = LayoutDirection::TopToBottom);

} // namespace edgecut
