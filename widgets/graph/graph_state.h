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

/// Where the frame of an expanded block is, and its title beside it.
struct FrameBox
{
    QRectF area, title; ///< without a title it is not drawn
    QString text; ///< shortened where it does not fit
    int block = -1;
    std::vector<int> nodes; ///< inside
};

/// The picture with what follows from it alone: computed once, shared by view, map and figures.
struct GraphGeometry
{
    std::vector<QRectF> boxes;
    std::vector<QPainterPath> paths;        ///< an edge each
    std::vector<QRectF> extents;            ///< of the paths
    std::vector<QLineF> chords;             ///< all edges as straight pieces, for small scales
    std::vector<QString> titles, subtitles; ///< shortened where they do not fit
    std::vector<int> linksAlong;            ///< each behind all that its source reads
    std::vector<FrameBox> frames;           ///< outer ones first
    QRectF bounds;
    NodeIndex index;

    explicit GraphGeometry(const GraphPicture& picture);

    /// The block whose frame's title is there, or -1.
    int frameTitleAt(const QPointF& point) const;

private:
    void addFrames(const GraphPicture& picture);
};

/// What is known of the layers, however they are folded.
struct LayerMarks
{
    std::vector<int> tiers; ///< -1: none
    std::vector<GraphCrossing> crossings;
    std::vector<bool> pinned;
    std::vector<bool> matches; ///< empty: nothing was looked for
};

/// Everything that is drawn of a graph. A value: a figure keeps a copy.
struct GraphState
{
    std::shared_ptr<const GraphPicture> picture;
    std::shared_ptr<const GraphGeometry> geometry;
    LayerMarks layers;
    QStringList tierNames;
    std::vector<NodeTiers> tiers; ///< this and what follows is by drawn node
    std::vector<bool> pinned;
    std::vector<bool> matches;
    CutBands cut;
    std::vector<QString> notes; ///< behind the subtitles; empty: none
    std::vector<double> values; ///< empty: coloured by tier
    GraphScale scale;
    int selected = -1;
    bool hasFocus = false;
    std::vector<int> moved; ///< nodes that flash
    double flash = 0;       ///< 1 at the start, 0: over

    int nodeOf(int layer) const
    {
        const int node = picture ? picture->folding.nodeOf(layer) : -1;
        return has(node) ? node : -1;
    }
    int layerOf(int node) const { return has(node) ? picture->folding.layerOf(node) : -1; }
    /// The node that a folded block is; the frame that an expanded one has.
    int nodeOfBlock(int block) const;
    const FrameBox* frameOf(int block) const;
    /// The innermost expanded block that holds a node, or -1.
    int frameAround(int node) const;
    int blockOf(int node) const { return has(node) ? picture->folding.blockOf(node) : -1; }
    /// "edge"; "edge 8, cloud 4" (layers) where a block is on several; empty: not known.
    QString tierText(int node) const;
    int nodeCount() const { return picture ? static_cast<int>(picture->nodes.size()) : 0; }
    bool has(int node) const { return node >= 0 && node < nodeCount(); }
    /// That of most of its layers; -1: none.
    int tierOf(int node) const { return tiersOf(node).tier; }
    const NodeTiers& tiersOf(int node) const
    {
        static const NodeTiers none;
        const auto i = static_cast<std::size_t>(node);
        return i < tiers.size() ? tiers[i] : none;
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
    /// After `layers` or the picture changed: what is drawn of it.
    void updateTiers();
    void updateCut();
    void updatePins();
    void updateMatches();
};

} // namespace edgecut
