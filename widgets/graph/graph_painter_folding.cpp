// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_fonts.h"
#include "widgets/graph/graph_painter.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace edgecut {

namespace {

constexpr double stackStep = 3.5;       ///< of the card behind a folded block's box
constexpr double leastFramePixels = 26; ///< smaller frames are not worth their lines
constexpr double farTitlePixels = 9.5, greatestTitleGrowth = 2.6;

// Hard steps from part to part, along the drawing.
QBrush stripes(const QRectF& box, bool sideways, const QList<QPair<double, QColor>>& parts)
{
    QLinearGradient gradient(box.topLeft(), sideways ? box.topRight() : box.bottomLeft());
    double from = 0;
    for (const auto& [share, color] : parts) {
        gradient.setColorAt(std::min(from + 1e-6, 1.0), color);
        from += share;
        gradient.setColorAt(std::min(from, 1.0), color);
    }
    return gradient;
}

} // namespace

// A block on several tiers shows each by its share of the layers; the border between two of them is
// where the cut's band passes through.
QBrush GraphPainter::brushOf(const NodeTiers& tiers, int node, const QColor& plain,
                             const Shade& shade) const
{
    if (!tiers.isMixed())
        return plain;
    QList<QPair<double, QColor>> parts;
    for (std::size_t tier = 0; tier < tiers.shares.size(); ++tier)
        if (tiers.shares[tier] > 0)
            parts.append({tiers.shares[tier],
                          shade(m_tierColors.value(static_cast<int>(tier), m_theme.mutedText))});
    return stripes(m_geometry.boxes[static_cast<std::size_t>(node)],
                   m_state.picture->direction == LayoutDirection::LeftToRight, parts);
}

// A card behind the box: there is more inside.
void GraphPainter::paintStack(QPainter& painter, int node, const QRectF& box, double round)
{
    if (m_state.blockOf(node) < 0)
        return;
    painter.setPen(QPen(faded(mixedColors(m_theme.surface, tierColor(node), 0.7), node), 1.1));
    painter.setBrush(faded(mixedColors(m_theme.surface, tierColor(node), 0.18), node));
    painter.drawRoundedRect(box.translated(stackStep, stackStep), round, round);
}

// Frames of expanded blocks, behind everything: a hair line, and beside it a title to click on.
void GraphPainter::paintFrames(QPainter& painter, const QRectF& exposed)
{
    const QColor line =
        mixedColors(m_theme.surface, m_theme.mutedText, m_theme.isDark ? 0.5 : 0.45);
    QColor fill = m_theme.mutedText;
    fill.setAlphaF(m_theme.isDark ? 0.07f : 0.05f);
    for (const FrameBox& frame : m_geometry.frames) {
        if (frame.title.isEmpty())
            continue;
        const double side = std::max(frame.area.width(), frame.area.height());
        if (side * m_scale < leastFramePixels || !(frame.area | frame.title).intersects(exposed))
            continue;
        painter.setPen(QPen(line, atLeast(1, 0.8)));
        painter.setBrush(fill);
        painter.drawRoundedRect(frame.area, 6, 6);
        if (showsShapes())
            paintFrameTitle(painter, frame);
    }
}

void GraphPainter::paintFrameTitle(QPainter& painter, const FrameBox& frame)
{
    const bool above = m_state.picture->direction == LayoutDirection::LeftToRight;
    const double room = above ? frame.area.width() : frame.area.height();
    const double growth = std::min({std::max(1.0, farTitlePixels / (11 * m_scale)),
                                    greatestTitleGrowth, room / frame.title.height()});
    painter.save();
    painter.translate(above ? frame.title.bottomLeft() : frame.title.topRight());
    painter.scale(growth, growth);
    painter.translate(above ? 0 : -frame.title.width(), above ? -frame.title.height() : 0);
    const QRectF title({}, frame.title.size());
    QPolygonF mark; // points down: open
    const double y = title.center().y();
    mark << QPointF(4, y - 2.5) << QPointF(11, y - 2.5) << QPointF(7.5, y + 2.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.mutedText);
    painter.drawPolygon(mark);
    painter.setFont(graphFrameFont());
    painter.setPen(m_theme.mutedText);
    painter.drawText(title.adjusted(frameMark, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     frame.text);
    painter.restore();
}

} // namespace edgecut
