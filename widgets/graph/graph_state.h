// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/cut_bands.h"
#include "widgets/graph/graph_picture.h"
#include "widgets/graph/node_index.h"
#include "widgets/theme/theme.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace edgecut {

/// What the colours of a graph coloured by values mean.
struct GraphScale
{
    QString title;       ///< "Time on the edge"
    QString least, most; ///< "0 ms", "24.8 ms"

    bool operator==(const GraphScale&) const = default;
};

/// The picture with what follows from it alone: computed once, shared by view, map and figures.
struct GraphGeometry
{
    std::vector<QRectF> boxes;
    std::vector<QPainterPath> paths;        ///< an edge each
    std::vector<QRectF> extents;            ///< of the paths
    std::vector<QLineF> chords;             ///< all edges as straight pieces, for small scales
    std::vector<QString> titles, subtitles; ///< shortened where they do not fit
    std::vector<int> edgesAlong; ///< by where their source lies in the drawing's direction
    QRectF bounds;
    NodeIndex index;

    explicit GraphGeometry(const GraphPicture& picture);
};

/// Everything that is drawn of a graph. A value: a figure keeps a copy.
struct GraphState
{
    std::shared_ptr<const GraphPicture> picture;
    std::shared_ptr<const GraphGeometry> geometry;
    std::vector<int> tiers;
    QStringList tierNames;
    std::vector<GraphCrossing> crossings;
    CutBands cut;
    std::vector<bool> pinned;
    std::vector<double> values; ///< empty: coloured by tier
    GraphScale scale;
    std::vector<bool> matches; ///< empty: nothing was looked for
    int selected = -1;
    bool hasFocus = false;
    std::vector<int> moved; ///< nodes that flash
    double flash = 0;       ///< 1 at the start, 0: over

    int nodeCount() const { return picture ? static_cast<int>(picture->nodes.size()) : 0; }
    bool has(int node) const { return node >= 0 && node < nodeCount(); }
    int tierOf(int node) const
    {
        const auto i = static_cast<std::size_t>(node);
        return i < tiers.size() ? tiers[i] : -1;
    }
    bool isPinned(int node) const
    {
        const auto i = static_cast<std::size_t>(node);
        return i < pinned.size() && pinned[i];
    }
    bool isFaded(int node) const
    {
        const auto i = static_cast<std::size_t>(node);
        return i < matches.size() && !matches[i];
    }
    /// The tiers' colours; index tierOf().
    QList<QColor> tierColors(const Theme& theme) const { return theme.tiers(tierNames); }
    void updateCut();
};

} // namespace edgecut
