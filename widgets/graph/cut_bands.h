// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_picture.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace edgecut {

struct GraphGeometry;

/// A tensor that crosses a link.
struct GraphCrossing
{
    int tensor = 0;
    bool up = true; ///< outward, away from the data source
    QString label;  ///< "301 kB"; empty: no label

    bool operator==(const GraphCrossing&) const = default;
};

/// What is drawn of a cut. A link has one band a front: with a way back a path may cross the same
/// link several times, and edges that follow one another cannot lie on one line.
struct CutBands
{
    struct Label
    {
        QRectF area;
        QString text;
        bool up = true;
        std::size_t band = 0; ///< the one it belongs to
    };
    std::vector<QPainterPath> bands; ///< across the drawing, to be stroked broadly
    std::vector<int> edges;          ///< drawn edges that cross, ascending
    std::vector<Label> labels; ///< a crossing each that has an edge; clear of boxes if possible
};

/// Bands and labels for layers on tiers. Each band meets its edges at one height wherever that lies
/// on all of them, and swings gently to where it does not; what crosses inside a folded block is
/// met in the block. Near-linear in layers and links.
CutBands cutBands(const GraphPicture& picture, const GraphGeometry& geometry,
                  const std::vector<int>& tierOfLayer, const std::vector<GraphCrossing>& crossings);

} // namespace edgecut
