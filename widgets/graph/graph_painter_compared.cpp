// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_painter.h"
#include "widgets/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace edgecut {

namespace {

constexpr double nearShare = 0.42, farShare = 0.85; ///< of a tier's colour in half a box
constexpr double cutWidth = 2.2, cutPixels = 1.8;
constexpr double leastHalfPixels = 2; ///< smaller halves could not be told apart

/// A box's outline on one side of its middle.
QPainterPath halfOf(const QRectF& box, double round, bool left)
{
    const double r = std::min({round, box.width() / 2, box.height() / 2});
    const double side = left ? box.left() : box.right(), middle = box.center().x();
    const double corner = left ? side : side - 2 * r;
    QPainterPath path(QPointF(middle, box.top()));
    path.arcTo(QRectF(corner, box.top(), 2 * r, 2 * r), 90, left ? 90 : -90);
    path.arcTo(QRectF(corner, box.bottom() - 2 * r, 2 * r, 2 * r), left ? 180 : 0, left ? 90 : -90);
    path.lineTo(middle, box.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

QColor markedColor(const Theme& theme)
{
    // Okabe and Ito's reddish purple: told apart from the scale's greens and blues by everybody.
    const QColor color(0xcc, 0x79, 0xa7);
    return theme.isDark ? color.darker(115) : color.lighter(112);
}

QColor markedStripe(const Theme& theme)
{
    const QColor color = markedColor(theme);
    const bool isTextDark = theme.textOn(color).lightness() < 128;
    return mixedColors(color, isTextDark ? Qt::white : Qt::black, 0.28);
}

QColor emptyStripe(const Theme& theme, const QColor& fill)
{
    // Towards the text's colour: seen on pale fills and on dark ones, and names stay readable.
    return mixedColors(fill, theme.textOn(fill), 0.24);
}

QBrush GraphPainter::halfBrush(const NodeTiers& tiers, int node, double share) const
{
    const auto shade = [&](const QColor& tier) {
        return faded(mixedColors(m_theme.panel, tier, share), node);
    };
    return brushOf(tiers, node, shade(m_tierColors.value(tiers.tier, m_theme.mutedText)), shade);
}

void GraphPainter::paintPlainHalves(QPainter& painter, int node)
{
    QRectF box = m_geometry.boxes[static_cast<std::size_t>(node)];
    const double least = leastHalfPixels / m_scale;
    box.setHeight(std::max(box.height(), least));
    box.setWidth(std::max(box.width(), 2 * least));
    const double middle = box.center().x();
    painter.fillRect(QRectF(box.topLeft(), QPointF(middle, box.bottom())),
                     halfBrush(m_state.otherTiersOf(node), node, farShare));
    painter.fillRect(QRectF(QPointF(middle, box.top()), box.bottomRight()),
                     halfBrush(m_state.tiersOf(node), node, farShare));
}

// The other plan's tier on the left, the shown plan's on the right. Each half is bordered, and has
// a bar at its side, in its tier's full colour.
void GraphPainter::paintHalves(QPainter& painter, int node, const QRectF& box, double round,
                               double border)
{
    const double share = showsText() ? nearShare : farShare;
    const auto half = [&](const NodeTiers& tiers, bool left) {
        const QBrush full = halfBrush(tiers, node, 1);
        painter.setPen(QPen(full, border + 0.5));
        painter.setBrush(showsText() ? full : halfBrush(tiers, node, share));
        painter.drawPath(halfOf(box, round, left));
        if (!showsText())
            return;
        const double outer = std::max(boxBarWidth, round);
        QRectF inner = box.adjusted(outer, border / 2, -outer, -border / 2);
        if (left)
            inner.setRight(box.center().x());
        else
            inner.setLeft(box.center().x());
        painter.fillRect(inner, halfBrush(tiers, node, share));
    };
    half(m_state.otherTiersOf(node), true);
    half(m_state.tiersOf(node), false);
    painter.setPen(QPen(m_theme.surface, 1.4));
    painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
}

void GraphPainter::paintHatching(QPainter& painter, int node, const QRectF& box, double round)
{
    const double inset = std::min(round, 3.0);
    const QColor fill = fillOf(node);
    const QColor stripe =
        fill == markedColor(m_theme) ? markedStripe(m_theme) : emptyStripe(m_theme, fill);
    drawHatched(painter, box.adjusted(inset, inset, -inset, -inset), faded(fill, node),
                faded(stripe, node), 7);
}

// The cut of the plan that is shown as a line through its band, the other's as a dashed one.
void GraphPainter::paintComparedCuts(QPainter& painter, const QRectF& exposed)
{
    if (!m_state.isCompared())
        return;
    painter.setBrush(Qt::NoBrush);
    QPen edges(m_theme.link, atLeast(3, 1.8), Qt::CustomDashLine, Qt::FlatCap);
    edges.setDashPattern({2.5, 1.5});
    painter.setPen(edges);
    for (const int e : m_state.otherCut.edges) {
        const auto i = static_cast<std::size_t>(e);
        const bool isBoth =
            std::binary_search(m_state.cut.edges.begin(), m_state.cut.edges.end(), e);
        if (!isBoth && m_geometry.extents[i].adjusted(-3, -3, 3, 3).intersects(exposed))
            painter.drawPath(m_geometry.paths[i]);
    }
    QPen cut(m_theme.text, atLeast(cutWidth, cutPixels), Qt::SolidLine, Qt::FlatCap);
    painter.setPen(cut);
    for (const QPainterPath& band : m_state.cut.bands)
        painter.drawPath(band);
    cut.setDashPattern({5, 3.5});
    painter.setPen(cut);
    for (const QPainterPath& band : m_state.otherCut.bands)
        painter.drawPath(band);
}

} // namespace edgecut
