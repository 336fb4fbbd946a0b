// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_state.h"

#include <vector>

namespace edgecut {

/// A label as it is drawn at some scale: `growth` times the size of its text's font.
struct PlacedLabel
{
    QRectF area;
    QString text;
    double growth = 1;
};

/// Labels that can be read at `scale`. Near, each stands at its edge. Far, where they would hide
/// the boxes, they grow and stand in a row at the end of their band, the last of many saying how
/// many more there are; none lies on another.
std::vector<PlacedLabel> placedLabels(const GraphState& state, double scale);

} // namespace edgecut
