// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_legend.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace edgecut {

namespace {

constexpr double scaleWidth = 132, scaleHeight = 8;
constexpr int padding = 9;

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

} // namespace

QSizeF paintGraphLegend(QPainter* painter, const QPointF& topLeft, const GraphState& state,
                        const Theme& theme, const QFont& font)
{
    if (painter)
        painter->setFont(font);
    if (!state.values.empty())
        return paintScale(painter, topLeft, state.scale, theme, font);
    if (state.tierNames.isEmpty() || state.layers.tiers.empty())
        return {};
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
