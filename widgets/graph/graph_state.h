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
    QString title;        ///< "Time on the edge"
    QString least, most;  ///< "0 ms", "24.8 ms"
    QString unknown = {}; ///< what a node without a value is, for the legend; empty: not explained
    QString marked = {};  ///< what a marked node is: "moves more than once"

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

/// A second plan on the same graph, to be compared with the one that setTiers() shows.
struct OtherPlan
{
    QString name;           ///< "Neurosurgeon"
    QString shownName;      ///< of the plan that is shown: "now"
    std::vector<int> tiers; ///< of each layer; empty: there is no other plan
    std::vector<GraphCrossing> crossings;

    bool operator==(const OtherPlan&) const = default;
};

/// What is known of the layers, however they are folded.
struct LayerMarks
{
    std::vector<int> tiers; ///< -1: none
    std::vector<GraphCrossing> crossings;
    std::vector<bool> pinned;
    std::vector<bool> matches; ///< empty: nothing was looked for
    OtherPlan other;
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
    std::vector<NodeTiers> otherTiers; ///< in the other plan
    std::vector<bool> differs;         ///< some of its layers are on other tiers there
    CutBands otherCut;
    std::vector<double> values; ///< empty: coloured by tier
    std::vector<bool> marked;   ///< values that no colour of the scale can say
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
    /// Two plans are laid over one another; values are not shown then.
    bool isCompared() const { return !layers.other.tiers.empty(); }
    bool showsValues() const { return !values.empty() && !isCompared(); }
    bool isMarked(int node) const
    {
        const auto i = static_cast<std::size_t>(node);
        return i < marked.size() && marked[i];
    }
    bool isDifferent(int node) const
    {
        const auto i = static_cast<std::size_t>(node);
        return i < differs.size() && differs[i];
    }
    const NodeTiers& otherTiersOf(int node) const
    {
        static const NodeTiers none;
        const auto i = static_cast<std::size_t>(node);
        return i < otherTiers.size() ? otherTiers[i] : none;
    }
    /// Like tierText(), in the other plan.
    QString otherTierText(int node) const;
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
    /// Also after tiers changed.
    void updateOther();

private:
    QString textOf(const NodeTiers& mix, int node) const;
};

} // namespace edgecut
