// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_legend.h"

#include "widgets/graph/graph_painter.h"
#include "widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace edgecut {

namespace {

constexpr double scaleWidth = 132, scaleHeight = 8;
constexpr int padding = 9;
constexpr int longestName = 28; ///< of a plan, in letters: the legend must not hide the graph

QSizeF paintTiers(QPainter* painter, const QPointF& topLeft, const GraphState& state,
                  const Theme& theme, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const QList<QColor> colors = state.tierColors(theme);
    const double dotSize = metrics.height() * 0.62, dotGap = dotSize * 0.6,
                 entryGap = dotSize * 1.6;
    double x = topLeft.x();
    for (int tier = 0; tier < state.tierNames.size(); ++tier) {
        const QString& name = state.tierNames[tier];
        if (painter) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors[tier]);
            painter->drawRoundedRect(
                QRectF(x, topLeft.y() + (metrics.height() - dotSize) / 2, dotSize, dotSize),
                dotSize / 5, dotSize / 5);
            painter->setPen(theme.text);
            painter->drawText(QPointF(x + dotSize + dotGap, topLeft.y() + metrics.ascent()), name);
        }
        x += dotSize + dotGap + metrics.horizontalAdvance(name) + entryGap;
    }
    return {x - topLeft.x() - entryGap, metrics.height()};
}

QSizeF paintScale(QPainter* painter, const QPointF& topLeft, const GraphScale& scale,
                  const Theme& theme, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double ends = metrics.horizontalAdvance(scale.least) +
                        metrics.horizontalAdvance(scale.most) + metrics.height();
    const double width = std::max({scaleWidth, ends, metrics.horizontalAdvance(scale.title)});
    const double line = metrics.height();
    if (painter) {
        painter->setPen(theme.text);
        painter->drawText(QPointF(topLeft.x(), topLeft.y() + metrics.ascent()), scale.title);
        const QRectF bar(topLeft.x(), topLeft.y() + line + 4, width, scaleHeight);
        QLinearGradient gradient(bar.topLeft(), bar.topRight());
        for (int i = 0; i <= 12; ++i)
            gradient.setColorAt(i / 12.0, theme.sequential(i / 12.0));
        painter->setPen(QPen(theme.line, 1));
        painter->setBrush(gradient);
        painter->drawRect(bar);
        const double y = bar.bottom() + 3 + metrics.ascent();
        painter->setPen(theme.mutedText);
        painter->drawText(QPointF(bar.left(), y), scale.least);
        painter->drawText(QPointF(bar.right() - metrics.horizontalAdvance(scale.most), y),
                          scale.most);
    }
    return {width, 2 * line + scaleHeight + 7};
}

/// A row of the legend: a swatch, drawn into the area it is given, and words.
struct Entry
{
    QString text;
    std::function<void(QPainter&, const QRectF&)> swatch;
};

QSizeF paintEntries(QPainter* painter, const QPointF& topLeft, const QList<Entry>& entries,
                    const Theme& theme, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double height = metrics.height(), swatch = 1.7 * height, gap = 0.5 * height;
    double y = topLeft.y(), width = 0;
    for (const Entry& entry : entries) {
        width = std::max(width, swatch + gap + metrics.horizontalAdvance(entry.text));
        if (painter) {
            painter->save();
            entry.swatch(*painter, QRectF(topLeft.x(), y + 0.19 * height, swatch, 0.62 * height));
            painter->restore();
            painter->setPen(theme.text);
            painter->drawText(QPointF(topLeft.x() + swatch + gap, y + metrics.ascent()),
                              entry.text);
        }
        y += 1.25 * height;
    }
    return entries.isEmpty() ? QSizeF() : QSizeF(width, y - topLeft.y() - 0.25 * height);
}

QSizeF paintScaleWithNotes(QPainter* painter, const QPointF& topLeft, const GraphState& state,
                           const Theme& theme, const QFont& font)
{
    QList<Entry> entries;
    const bool marks =
        std::find(state.marked.begin(), state.marked.end(), true) != state.marked.end();
    bool keeps = false; // marks are hatched over their values' colours
    for (std::size_t i = 0; i < std::min(state.marked.size(), state.values.size()); ++i)
        keeps = keeps || (state.marked[i] && !std::isnan(state.values[i]));
    if (marks && !state.scale.marked.isEmpty())
        entries.append({state.scale.marked, [&](QPainter& p, const QRectF& area) {
                            const QColor fill = keeps ? theme.sequential(0.5) : markedColor(theme);
                            drawHatched(p, area, fill,
                                        keeps ? emptyStripe(theme, fill) : markedStripe(theme), 5);
                        }});
    const auto isUnknown = [](double value) { return std::isnan(value); };
    if (!state.scale.unknown.isEmpty() &&
        std::any_of(state.values.begin(), state.values.end(), isUnknown))
        entries.append({state.scale.unknown, [&](QPainter& p, const QRectF& area) {
                            p.fillRect(area, theme.sequential(std::nan("")));
                        }});
    const QSizeF scale = paintScale(painter, topLeft, state.scale, theme, font);
    const double gap = entries.isEmpty() ? 0 : 5;
    const QSizeF notes =
        paintEntries(painter, topLeft + QPointF(0, scale.height() + gap), entries, theme, font);
    return {std::max(scale.width(), notes.width()), scale.height() + gap + notes.height()};
}

QSizeF paintCompared(QPainter* painter, const QPointF& topLeft, const GraphState& state,
                     const Theme& theme, const QFont& font)
{
    const OtherPlan& other = state.layers.other;
    const QFontMetricsF metrics(font);
    const QString name =
        metrics.elidedText(other.name, Qt::ElideRight, longestName * metrics.averageCharWidth());
    const QList<QColor> colors = state.tierColors(theme);
    const auto line = [&](const QList<qreal>& dashes) {
        return [&theme, dashes](QPainter& p, const QRectF& area) {
            QPen pen(theme.text, 2, Qt::SolidLine, Qt::FlatCap);
            if (!dashes.isEmpty())
                pen.setDashPattern(dashes);
            p.setPen(pen);
            p.drawLine(QPointF(area.left(), area.center().y()),
                       QPointF(area.right(), area.center().y()));
        };
    };
    const QList<Entry> entries{
        {GraphLegendOverlay::tr("moved: left %1, right %2", "two plans").arg(name, other.shownName),
         [&](QPainter& p, const QRectF& area) {
             const QRectF left(area.topLeft(), QSizeF(area.width() / 2 - 0.7, area.height()));
             p.fillRect(left, colors.value(0, theme.mutedText));
             p.fillRect(left.translated(area.width() / 2 + 0.7, 0),
                        colors.value(colors.size() - 1, theme.mutedText));
         }},
        {GraphLegendOverlay::tr("cut: %1", "a plan").arg(name), line({3.5, 2})},
        {GraphLegendOverlay::tr("cut: %1", "a plan").arg(other.shownName), line({})}};
    const QSizeF tiers = paintTiers(painter, topLeft, state, theme, font);
    const QSizeF notes =
        paintEntries(painter, topLeft + QPointF(0, tiers.height() + 5), entries, theme, font);
    return {std::max(tiers.width(), notes.width()), tiers.height() + 5 + notes.height()};
}

} // namespace

QSizeF paintGraphLegend(QPainter* painter, const QPointF& topLeft, const GraphState& state,
                        const Theme& theme, const QFont& font)
{
    if (painter)
        painter->setFont(font);
    if (state.showsValues())
        return paintScaleWithNotes(painter, topLeft, state, theme, font);
    if (state.tierNames.isEmpty() || state.layers.tiers.empty())
        return {};
    if (state.isCompared())
        return paintCompared(painter, topLeft, state, theme, font);
    return paintTiers(painter, topLeft, state, theme, font);
}

GraphLegendOverlay::GraphLegendOverlay(const GraphState& state, QWidget* parent)
    : QWidget(parent), m_state(state)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize GraphLegendOverlay::sizeHint() const
{
    const QSizeF size =
        paintGraphLegend(nullptr, {}, m_state, Theme::of(this), typeFont(TypeSize::Small));
    if (size.isEmpty())
        return {};
    return QSize(static_cast<int>(size.width() + 1), static_cast<int>(size.height() + 1)) +
           QSize(2 * padding, 2 * padding - 4);
}

void GraphLegendOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    paintGraphLegend(&painter, QPointF(padding, padding - 2), m_state, theme,
                     typeFont(TypeSize::Small));
}

} // namespace edgecut
