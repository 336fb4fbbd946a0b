// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_state.h"

#include <Qt>

namespace edgecut {

/// Where an arrow key leads from `node`: along the drawing to the neighbour on an edge that lies
/// most nearly straight ahead, across it to the next box at the same height; -1: nowhere. From no
/// node (-1) the first box.
int neighbour(const GraphState& state, int node, Qt::Key key);

/// The first and the last box in the drawing's direction; -1 without boxes.
int firstNode(const GraphState& state);
int lastNode(const GraphState& state);

} // namespace edgecut
