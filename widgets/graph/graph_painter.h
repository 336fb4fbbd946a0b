// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_state.h"

#include <QPen>

#include <functional>

class QPainter;

namespace edgecut {

/// Paints a graph in scene coordinates, as much of it as a scale allows to see: text from half
/// size, rounded boxes and curves from a quarter, plain rectangles and straight lines below. Only
/// what touches the exposed area is visited.
class GraphPainter
{
public:
    /// `scale` is what one unit of the painter will be in pixels.
    GraphPainter(const GraphState& state, const Theme& theme, double scale);

    void paint(QPainter& painter, const QRectF& exposed);

private:
    void paintFrames(QPainter& painter, const QRectF& exposed);
    void paintFrameTitle(QPainter& painter, const FrameBox& frame);
    void paintBands(QPainter& painter);
    void paintEdges(QPainter& painter, const QRectF& exposed);
    void paintCrossingEdges(QPainter& painter, const QRectF& exposed);
    void paintPlainBoxes(QPainter& painter, const std::vector<int>& nodes);
    void paintBox(QPainter& painter, int node);
    void paintPlainHalves(QPainter& painter, int node);
    void paintHalves(QPainter& painter, int node, const QRectF& box, double round, double border);
    void paintHatching(QPainter& painter, int node, const QRectF& box, double round);
    void paintComparedCuts(QPainter& painter, const QRectF& exposed);
    void paintStack(QPainter& painter, int node, const QRectF& box, double round);
    void paintText(QPainter& painter, int node, const QRectF& box, const QColor& fill);
    void paintFarTitle(QPainter& painter, int node, const QRectF& box, const QColor& fill);
    void paintPin(QPainter& painter, const QRectF& box, const QColor& fill);
    void paintMarks(QPainter& painter, const std::vector<int>& nodes);
    void paintLabels(QPainter& painter, const QRectF& exposed);

    QColor tierColor(int node) const;
    QColor fillOf(int node) const;
    QColor nearTierFill(const QColor& tier) const;
    using Shade = std::function<QColor(const QColor&)>;
    QBrush brushOf(const NodeTiers& tiers, int node, const QColor& plain, const Shade& shade) const;
    QBrush halfBrush(const NodeTiers& tiers, int node, double share) const;
    QBrush tierBrush(int node) const;
    QBrush fillBrush(int node) const;
    QColor faded(const QColor& color, int node) const;
    double atLeast(double units, double pixels) const { return std::max(units, pixels / m_scale); }
    bool showsText() const { return m_scale >= 0.5; }
    bool showsShapes() const { return m_scale >= 0.25; }

    const GraphState& m_state;
    const GraphGeometry& m_geometry;
    const Theme& m_theme;
    const double m_scale;
    QList<QColor> m_tierColors;
    QFont m_titleFont, m_textFont, m_labelFont;
};

/// How wide the bar of a tier's colour at the side of a box is, for text is beside it.
inline constexpr double boxBarWidth = 6;

/// Of a node whose value the scale cannot say: a colour that no scale and no tier has.
QColor markedColor(const Theme& theme);
/// Its hatching, away from the colour of text, so that names stay readable.
QColor markedStripe(const Theme& theme);
/// The stripes over a value's own colour.
QColor emptyStripe(const Theme& theme, const QColor& fill);

/// `share` of `b` in `a`.
QColor mixedColors(const QColor& a, const QColor& b, double share);

} // namespace edgecut
