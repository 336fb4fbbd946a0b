// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layered_graph.h"

namespace edgecut::layered {

/// Centres and curves of one connected part, top to bottom, its left upper corner at (0, 0).
struct PartDrawing
{
    std::vector<Point> centres;
    std::vector<EdgeCurve> edges;
    Size size;
};

/// Heights for the ranks and curves for the edges, once the vertices' x are known. Curves leave a
/// box at the middle of its lower side and reach the next at the middle of its upper side, follow
/// their trunk straight past each rank and bend only between ranks; gaps grow with the distance
/// curves must cover there. Linear in vertices and segments.
PartDrawing drawPart(const LayeredGraph& graph, const std::vector<double>& x,
                     const std::vector<Size>& boxes, const Adjacency::Pairs& edges);

} // namespace edgecut::layered
