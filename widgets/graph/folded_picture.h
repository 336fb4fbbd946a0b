// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/blocks.h"
#include "widgets/graph/graph_picture.h"

#include <QSizeF>

#include <vector>

namespace edgecut {

/// The picture of a graph with some of its blocks folded into one box each.
///
/// `whole` has a node for each layer and an edge for each tensor and consumer. `boxes[b]` is how
/// block b looks. `expanded[b]`: drawn as its parts, if all blocks around it are; [0] always is.
/// Without a layout. Nodes stand in the order of their first layer. Linear in layers, edges and the
/// layers of the framed blocks.
GraphPicture foldedPicture(const GraphPicture& whole, const BlockTree& tree,
                           const std::vector<GraphNode>& boxes, const std::vector<bool>& expanded);

/// All blocks with fewer than `level` blocks around them: 1 folds everything within the network,
/// beyond the deepest nothing is folded. Units, which say the least, stay folded until then.
std::vector<bool> expandedTo(const BlockTree& tree, int level);

/// The finest level at which the names of the boxes can be read when the drawing is fitted into a
/// view; 1 if there is none. An estimate without a layout; linear for each level.
int readableLevel(const GraphPicture& whole, const BlockTree& tree,
                  const std::vector<GraphNode>& boxes, const QSizeF& view);

} // namespace edgecut
