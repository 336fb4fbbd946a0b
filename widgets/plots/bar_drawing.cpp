// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/bar_drawing.h"

#include "widgets/theme/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgecut {

PlotRange barRange(qsizetype count)
{
    return {-0.6, static_cast<double>(std::max<qsizetype>(count, 1)) - 0.4, false};
}

int barAtPosition(const PlotFrame& frame, const QPointF& position, qsizetype count)
{
    if (!frame.area.adjusted(0, 0, 0, 200).contains(position))
        return -1;
    const auto bar = static_cast<int>(std::lround(frame.valueX(position.x())));
    return bar >= 0 && bar < count ? bar : -1;
}

QRectF barRect(const PlotFrame& frame, double place, double width, double from, double to)
{
    const double left = frame.pixelX(place - width / 2);
    const double right = std::max(frame.pixelX(place + width / 2), left + 1);
    const double bottom =
        std::clamp(frame.pixelY(from), frame.area.top() - 10, frame.area.bottom());
    const double top = std::clamp(frame.pixelY(to), frame.area.top() - 10, frame.area.bottom());
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

VisibleBars visibleBars(const PlotFrame& frame, qsizetype count)
{
    return {std::max(0, static_cast<int>(std::floor(frame.x.from))),
            std::min(static_cast<int>(count) - 1, static_cast<int>(std::ceil(frame.x.to)))};
}

void drawSelectedBar(QPainter& painter, const PlotFrame& frame, const PlotStyle& style, int bar)
{
    if (bar < 0)
        return;
    QRectF column(QPointF(frame.pixelX(bar - 0.5), frame.area.top()),
                  QPointF(frame.pixelX(bar + 0.5), frame.area.bottom()));
    // In a dense plot the column must still be seen.
    const double least = 5 * style.unit;
    if (column.width() < least)
        column.adjust(-(least - column.width()) / 2, 0, (least - column.width()) / 2, 0);
    QColor fill = style.theme.accent;
    fill.setAlphaF(0.16f);
    painter.fillRect(column, fill);
    painter.fillRect(
        QRectF(column.left(), column.bottom() - 2.5 * style.unit, column.width(), 2.5 * style.unit),
        style.theme.accent);
}

void drawBarNote(QPainter& painter, const PlotFrame& frame, const PlotStyle& style, double place,
                 double top, const QString& text)
{
    const double unit = style.unit;
    const double x = frame.pixelX(place);
    if (x < frame.area.left() || x > frame.area.right())
        return;
    const double y = std::max(frame.pixelY(top), frame.area.top());
    drawMarker(painter, {x, y - 6 * unit}, Marker::TriangleDown, 7 * unit, style.theme.text);
    painter.setFont(style.font(0.94, true));
    const QFontMetricsF metrics(painter.font(), painter.device());
    QRectF label(0, 0, metrics.horizontalAdvance(text) + 8 * unit, metrics.height() + 2 * unit);
    label.moveCenter({x, 0});
    label.moveBottom(y - 11 * unit);
    label.moveLeft(std::clamp(label.left(), frame.area.left(),
                              std::max(frame.area.left(), frame.area.right() - label.width())));
    QColor back = style.theme.panel;
    back.setAlphaF(0.82f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(label, 3 * unit, 3 * unit);
    painter.setPen(style.theme.text);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace edgecut
