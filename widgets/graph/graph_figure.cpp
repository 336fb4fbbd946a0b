// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_fonts.h"
#include "widgets/graph/graph_legend.h"
#include "widgets/graph/graph_painter.h"
#include "widgets/graph/graph_view.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>

namespace edgecut {

namespace {

// Text is wanted in print however small it gets: a reader zooms in.
constexpr double printScale = 1;

void drawFigure(const GraphState& state, QPainter& painter, const QRectF& area,
                const FigureStyle& style)
{
    if (!state.geometry || state.geometry->bounds.isEmpty() || area.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF drawn = state.geometry->bounds;
    for (const QPainterPath& band : state.cut.bands)
        drawn |= band.controlPointRect();
    for (const QPainterPath& band : state.otherCut.bands)
        drawn |= band.controlPointRect();
    for (const CutBands::Label& label : state.cut.labels)
        drawn |= label.area;
    drawn.adjust(-10, -10, 10, 10);
    // No larger than the boxes' own text: the legend is not what the figure is about.
    const double titleSize = QFontInfo(graphTitleFont()).pixelSize() *
                             std::min(area.width() / drawn.width(), area.height() / drawn.height());
    QFont font = typeFont(TypeSize::Small);
    font.setPixelSize(std::max(4, qRound(std::min(style.textPt, titleSize * 1.1))));
    const QSizeF legend = paintGraphLegend(nullptr, {}, state, style.theme, font);
    const double legendRoom = legend.isEmpty() ? 0 : legend.height() * 1.8;
    const QRectF room = area.adjusted(0, 0, 0, -legendRoom);
    const double scale = std::min(room.width() / drawn.width(), room.height() / drawn.height());
    if (!legend.isEmpty())
        paintGraphLegend(
            &painter,
            QPointF(area.center().x() - legend.width() / 2, area.bottom() - legend.height()), state,
            style.theme, font);
    painter.translate(room.center());
    painter.scale(scale, scale);
    painter.translate(-drawn.center());
    GraphPainter(state, style.theme, printScale).paint(painter, drawn);
    painter.restore();
}

// What only matters at the screen does not go into a figure.
GraphState forPrint(GraphState state)
{
    state.selected = -1;
    state.flash = 0;
    state.layers.matches.clear();
    state.matches.clear();
    return state;
}

} // namespace

void GraphView::paintFigure(QPainter& painter, const QRectF& area, const FigureStyle& style) const
{
    drawFigure(forPrint(m_state), painter, area, style);
}

Figure GraphView::figure(const QString& title) const
{
    Figure figure;
    figure.title = title;
    const GraphState state = forPrint(m_state);
    if (!state.geometry || state.geometry->bounds.isEmpty())
        return figure;
    const QRectF bounds = state.geometry->bounds;
    figure.heightToWidth = std::clamp(bounds.height() / bounds.width(), 0.3, 1.4);
    figure.draw = [state](QPainter& painter, const QRectF& area, const FigureStyle& style) {
        drawFigure(state, painter, area, style);
    };
    return figure;
}

} // namespace edgecut
