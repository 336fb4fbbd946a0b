// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_painter.h"

#include "widgets/graph/cut_labels.h"
#include "widgets/graph/graph_fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace edgecut {

namespace {

constexpr double radius = 5, borderWidth = 1.3;
constexpr double bandWidth = 15;
constexpr double fadedShare = 0.25;
constexpr double leastTitlePixels = 8.5, farTitlePixels = 10; ///< box height, letter height
constexpr std::size_t mostSmoothLines = 4000; ///< smooth lines of a far view cost too much beyond

double radiusOf(const GraphNode& node, const QRectF& box)
{
    return node.kindGroup == 2 ? box.height() / 2 : radius;
}

} // namespace

QColor mixedColors(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) {
        return static_cast<int>(std::lround(x + (y - x) * share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

GraphPainter::GraphPainter(const GraphState& state, const Theme& theme, double scale)
    : m_state(state)
    , m_geometry(*state.geometry)
    , m_theme(theme)
    , m_scale(scale)
    , m_tierColors(state.tierColors(theme))
    , m_titleFont(graphTitleFont())
    , m_textFont(graphTextFont())
    , m_labelFont(graphLabelFont())
{}

QColor GraphPainter::tierColor(int node) const
{
    const int tier = m_state.tierOf(node);
    return tier >= 0 && tier < m_tierColors.size() ? m_tierColors[tier] : m_theme.mutedText;
}

// Seen from afar a box is its tier's colour; the nearer, the quieter, until the border says it.
QColor GraphPainter::fillOf(int node) const
{
    if (m_state.showsValues()) {
        const auto i = static_cast<std::size_t>(node);
        const double value = i < m_state.values.size() ? m_state.values[i] : std::nan("");
        // A mark says that the value is none of the scale's, or hatches the value's own colour.
        return m_state.isMarked(node) && std::isnan(value) ? markedColor(m_theme)
                                                           : m_theme.sequential(value);
    }
    return nearTierFill(tierColor(node));
}

QColor GraphPainter::nearTierFill(const QColor& tier) const
{
    const double distance = std::clamp((0.62 - m_scale) / (0.62 - 0.25), 0.0, 1.0);
    const double nearShare = m_theme.isDark ? 0.10 : 0.05;
    return mixedColors(m_theme.panel, tier, nearShare + (0.85 - nearShare) * distance);
}

QBrush GraphPainter::tierBrush(int node) const
{
    return brushOf(m_state.tiersOf(node), node, faded(tierColor(node), node),
                   [&](const QColor& tier) { return faded(tier, node); });
}

QBrush GraphPainter::fillBrush(int node) const
{
    const QColor plain = faded(fillOf(node), node);
    if (m_state.showsValues())
        return plain;
    return brushOf(m_state.tiersOf(node), node, plain,
                   [&](const QColor& tier) { return faded(nearTierFill(tier), node); });
}

// Towards the background rather than transparent: what lies behind must not shine through.
QColor GraphPainter::faded(const QColor& color, int node) const
{
    return m_state.isFaded(node) ? mixedColors(m_theme.surface, color, fadedShare) : color;
}

void GraphPainter::paint(QPainter& painter, const QRectF& exposed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double reach = atLeast(12, 12);
    const std::vector<int> nodes =
        m_geometry.index.in(exposed.adjusted(-reach, -reach, reach, reach));
    paintFrames(painter, exposed);
    paintBands(painter);
    paintEdges(painter, exposed);
    paintCrossingEdges(painter, exposed);
    paintComparedCuts(painter, exposed);
    if (showsShapes()) {
        for (const int node : nodes)
            paintBox(painter, node);
    } else {
        paintPlainBoxes(painter, nodes);
    }
    paintMarks(painter, nodes);
    paintLabels(painter, exposed);
}

void GraphPainter::paintBands(QPainter& painter)
{
    QColor color = m_theme.link;
    color.setAlphaF(m_theme.isDark ? 0.30f : 0.24f);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, atLeast(bandWidth, 6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPainterPath& band : m_state.cut.bands)
        painter.drawPath(band);
}

void GraphPainter::paintEdges(QPainter& painter, const QRectF& exposed)
{
    QColor color = mixedColors(m_theme.surface, m_theme.mutedText, m_theme.isDark ? 0.75 : 0.8);
    if (!m_state.matches.empty())
        color.setAlphaF(0.35f);
    if (!showsShapes()) {
        painter.setRenderHint(QPainter::Antialiasing, m_geometry.chords.size() < mostSmoothLines);
        color.setAlphaF(color.alphaF() * 0.8f);
        painter.setPen(QPen(color, 0));
        painter.drawLines(m_geometry.chords.data(), static_cast<int>(m_geometry.chords.size()));
        painter.setRenderHint(QPainter::Antialiasing);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, atLeast(1.3, 0.9), Qt::SolidLine, Qt::FlatCap));
    auto crossing = m_state.cut.edges.begin();
    for (std::size_t e = 0; e < m_geometry.paths.size(); ++e) {
        if (crossing != m_state.cut.edges.end() && *crossing == static_cast<int>(e)) {
            ++crossing;
            continue;
        }
        // QRectF::intersects() is false for a straight line's extent.
        if (m_geometry.extents[e].adjusted(-1, -1, 1, 1).intersects(exposed))
            painter.drawPath(m_geometry.paths[e]);
    }
}

void GraphPainter::paintCrossingEdges(QPainter& painter, const QRectF& exposed)
{
    if (m_state.cut.edges.empty())
        return;
    const double width = atLeast(3, 1.8);
    const auto draw = [&](const QPen& pen) {
        painter.setPen(pen);
        for (const int e : m_state.cut.edges) {
            const auto i = static_cast<std::size_t>(e);
            if (m_geometry.extents[i].adjusted(-width, -width, width, width).intersects(exposed))
                painter.drawPath(m_geometry.paths[i]);
        }
    };
    painter.setBrush(Qt::NoBrush);
    draw(QPen(m_theme.link, width, Qt::SolidLine, Qt::FlatCap));
}

void GraphPainter::paintPlainBoxes(QPainter& painter, const std::vector<int>& nodes)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    std::map<QRgb, QList<QRectF>> batches;
    for (const int node : nodes) {
        if (m_state.isDifferent(node)) {
            paintPlainHalves(painter, node);
            continue;
        }
        const QColor color = faded(fillOf(node), node);
        if (m_state.tiersOf(node).isMixed() && !m_state.showsValues()) {
            painter.fillRect(m_geometry.boxes[static_cast<std::size_t>(node)], fillBrush(node));
            continue;
        }
        // Thinner than a pixel a box would come and go while one pans.
        QRectF box = m_geometry.boxes[static_cast<std::size_t>(node)];
        const double least = 1 / m_scale;
        if (box.height() < least)
            box.setHeight(least);
        if (box.width() < least)
            box.setWidth(least);
        batches[color.rgb()].push_back(box);
    }
    for (const auto& [color, boxes] : batches) {
        painter.setBrush(QColor(color));
        painter.drawRects(boxes);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void GraphPainter::paintBox(QPainter& painter, int node)
{
    const QRectF box = m_geometry.boxes[static_cast<std::size_t>(node)];
    const QColor fill = faded(fillOf(node), node);
    const QBrush tier = tierBrush(node);
    const double round = radiusOf(m_state.picture->nodes[static_cast<std::size_t>(node)], box);
    const double border = m_state.selected == node ? 2.6 : borderWidth;
    paintStack(painter, node, box, round);
    painter.setPen(QPen(tier, border));
    if (m_state.isDifferent(node)) {
        paintHalves(painter, node, box, round, border);
    } else if (!showsText() || round > radius) {
        painter.setBrush(fillBrush(node));
        painter.drawRoundedRect(box, round, round);
    } else {
        // The bar on the left is what the fill leaves of a box in the tier's colour.
        painter.setBrush(tier);
        painter.drawRoundedRect(box, round, round);
        const QRectF inner = box.adjusted(boxBarWidth, border / 2, -border / 2, -border / 2);
        const double r = round - border / 2;
        QPainterPath path(inner.topLeft());
        path.lineTo(inner.right() - r, inner.top());
        path.arcTo(inner.right() - 2 * r, inner.top(), 2 * r, 2 * r, 90, -90);
        path.lineTo(inner.right(), inner.bottom() - r);
        path.arcTo(inner.right() - 2 * r, inner.bottom() - 2 * r, 2 * r, 2 * r, 0, -90);
        path.lineTo(inner.bottomLeft());
        path.closeSubpath();
        painter.fillPath(path, fillBrush(node));
    }
    if (m_state.showsValues() && m_state.isMarked(node))
        paintHatching(painter, node, box, round);
    if (showsText()) {
        paintText(painter, node, box, fill);
        if (m_state.isPinned(node))
            paintPin(painter, box, fill);
    } else {
        paintFarTitle(painter, node, box, fill);
    }
}

// A whole network of moderate size, fitted, is seen at a scale where boxes are a line high: the
// name alone still fits, in letters as large as the box lets them be.
void GraphPainter::paintFarTitle(QPainter& painter, int node, const QRectF& box, const QColor& fill)
{
    if (box.height() * m_scale < leastTitlePixels)
        return;
    QFont font = m_titleFont;
    font.setPixelSize(
        static_cast<int>(std::lround(std::min(farTitlePixels / m_scale, box.height() * 0.8))));
    const QRectF area = box.adjusted(6, 0, -6, 0);
    painter.setFont(font);
    painter.setPen(faded(m_theme.textOn(fill), node));
    painter.drawText(
        area, Qt::AlignCenter,
        QFontMetricsF(font).elidedText(m_state.picture->nodes[static_cast<std::size_t>(node)].title,
                                       Qt::ElideRight, area.width()));
}

void GraphPainter::paintText(QPainter& painter, int node, const QRectF& box, const QColor& fill)
{
    const auto i = static_cast<std::size_t>(node);
    const bool onValue = m_state.showsValues();
    const QColor strong = faded(onValue ? m_theme.textOn(fillOf(node)) : m_theme.text, node);
    const bool isTinted = onValue || m_state.isDifferent(node);
    const QColor quiet = isTinted ? mixedColors(fill, strong, 0.8) : faded(m_theme.mutedText, node);
    const bool isQuiet = m_state.picture->nodes[i].kindGroup == 1;
    const QString& subtitle = m_geometry.subtitles[i];
    const double x = box.left() + boxTextLeft;
    painter.setFont(m_titleFont);
    painter.setPen(isQuiet ? mixedColors(fill, strong, 0.85) : strong);
    painter.drawText(QPointF(x, subtitle.isEmpty() ? box.center().y() + 4.2 : box.top() + 15.5),
                     m_geometry.titles[i]);
    if (subtitle.isEmpty())
        return;
    painter.setFont(m_textFont);
    painter.setPen(quiet);
    painter.drawText(QPointF(x, box.bottom() - 7.5),
                     i < m_state.notes.size() ? subtitle + m_state.notes[i] : subtitle);
}

void GraphPainter::paintPin(QPainter& painter, const QRectF& box, const QColor& fill)
{
    // The pin of the icon set, 20 x 20, on the box's upper right corner.
    painter.save();
    painter.translate(box.right() - 3, box.top() - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.panel);
    painter.drawEllipse(QPointF(0, 0), 9, 9);
    painter.setPen(QPen(m_theme.isDark ? m_theme.line : mixedColors(fill, m_theme.line, 0.8), 1));
    painter.drawEllipse(QPointF(0, 0), 9, 9);
    painter.rotate(24);
    painter.scale(0.72, 0.72);
    painter.translate(-10, -10);
    QPainterPath pin(QPointF(7.25, 3.25));
    pin.lineTo(12.75, 3.25);
    pin.moveTo(8, 3.25);
    pin.lineTo(8, 7.75);
    pin.lineTo(5.5, 10.75);
    pin.lineTo(5.5, 11.75);
    pin.lineTo(14.5, 11.75);
    pin.lineTo(14.5, 10.75);
    pin.lineTo(12, 7.75);
    pin.lineTo(12, 3.25);
    pin.moveTo(10, 11.75);
    pin.lineTo(10, 16.75);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.text, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pin);
    painter.restore();
}

// Rings around found, moved and selected boxes; visible at every scale.
void GraphPainter::paintMarks(QPainter& painter, const std::vector<int>& nodes)
{
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](int node, const QColor& color, double distance, double width) {
        const QRectF box = m_geometry.boxes[static_cast<std::size_t>(node)];
        const double round =
            radiusOf(m_state.picture->nodes[static_cast<std::size_t>(node)], box) + distance;
        painter.setPen(QPen(color, width));
        painter.drawRoundedRect(box.adjusted(-distance, -distance, distance, distance), round,
                                round);
    };
    if (!m_state.matches.empty())
        for (const int node : nodes)
            if (!m_state.isFaded(node))
                ring(node, m_theme.accent, atLeast(2.5, 2), atLeast(2, 1.5));
    if (m_state.flash > 0)
        for (const int node : m_state.moved)
            if (std::binary_search(nodes.begin(), nodes.end(), node)) {
                QColor color = tierColor(node);
                color.setAlphaF(static_cast<float>(0.75 * m_state.flash));
                const double spread = 1 - m_state.flash;
                ring(node, color, atLeast(2 + 6 * spread, 1 + 4 * spread), atLeast(4, 2.5));
            }
    if (m_state.has(m_state.selected)) {
        QColor halo = m_theme.accent;
        halo.setAlphaF(m_state.hasFocus ? 0.55f : 0.30f);
        ring(m_state.selected, showsText() ? halo : m_theme.accent, atLeast(3.5, 2.5),
             atLeast(3.5, 2));
    }
}

void GraphPainter::paintLabels(QPainter& painter, const QRectF& exposed)
{
    // Dark enough for white text in the light theme, as links are drawn light in the dark one.
    const QColor fill = m_theme.isDark ? m_theme.link : mixedColors(m_theme.link, Qt::black, 0.2);
    painter.setFont(m_labelFont);
    for (const PlacedLabel& label : placedLabels(m_state, m_scale)) {
        if (!label.area.intersects(exposed))
            continue;
        painter.save();
        painter.translate(label.area.center());
        painter.scale(label.growth, label.growth);
        const QSizeF size = label.area.size() / label.growth;
        const QRectF pill(-size.width() / 2, -size.height() / 2, size.width(), size.height());
        painter.setPen(QPen(m_theme.surface, 1.5));
        painter.setBrush(fill);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(m_theme.textOn(fill));
        painter.drawText(pill, Qt::AlignCenter, label.text);
        painter.restore();
    }
}

} // namespace edgecut
