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

std::optional<int> barAfterKey(int key, int now, qsizetype count)
{
    const int last = static_cast<int>(count) - 1;
    if (key == Qt::Key_Left)
        return now < 0 ? last : std::max(now - 1, 0);
    if (key == Qt::Key_Right)
        return std::min(now + 1, last);
    if (key == Qt::Key_Home)
        return std::min(0, last);
    return key == Qt::Key_End ? std::optional(last) : std::nullopt;
}

QRectF barRect(const PlotFrame& frame, double place, double width, double from, double to)
{
    // Gaps of less than two pixels only shimmer.
    if (frame.pixelX(1) - frame.pixelX(0) < 7)
        width = 1;
    // On whole pixels, or neighbours would shine through one another's edges.
    const double left = std::round(frame.pixelX(place - width / 2));
    const double right = std::max(std::round(frame.pixelX(place + width / 2)), left + 1);
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
    fill.setAlphaF(0.09f);
    painter.fillRect(column, fill);
    QColor edge = style.theme.accent;
    edge.setAlphaF(0.6f);
    painter.setPen(QPen(edge, style.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(column.adjusted(0.5, 0.5, -0.5, -0.5));
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
    painter.setFont(style.font(0.94, true));
    const QFontMetricsF metrics(painter.font(), painter.device());
    QRectF label(0, 0, metrics.horizontalAdvance(text) + 8 * unit, metrics.height() + 2 * unit);
    label.moveCenter({x, 0});
    label.moveTop(frame.area.top());
    label.moveLeft(std::clamp(label.left(), frame.area.left(),
                              std::max(frame.area.left(), frame.area.right() - label.width())));
    const double y = std::max(frame.pixelY(top), label.bottom() + 8 * unit);
    painter.setPen(QPen(style.theme.text, unit));
    painter.drawLine(QPointF(x, label.bottom()), QPointF(x, y - 6 * unit));
    drawMarker(painter, {x, y - 5 * unit}, Marker::TriangleDown, 6 * unit, style.theme.text);
    painter.setPen(style.theme.text);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace edgecut
