// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace edgecut {

void drawHatched(QPainter& painter, const QRectF& area, const QColor& color, const QColor& stripe,
                 double pitch)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    painter.fillRect(area, color);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stripe, pitch * 0.32, Qt::SolidLine, Qt::FlatCap));
    // On a lattice of the painter's own origin, so that neighbouring areas continue one another.
    pitch = std::max(pitch, (area.width() + area.height()) / 2000.0);
    const double first = std::floor((area.left() + area.top()) / pitch) * pitch;
    const double last = area.right() + area.bottom();
    QList<QLineF> lines;
    for (double sum = first; sum <= last + pitch; sum += pitch)
        lines.append({{sum - area.top(), area.top()}, {sum - area.bottom(), area.bottom()}});
    painter.drawLines(lines);
    painter.restore();
}

namespace {

QPolygonF polygon(const QPointF& center, double radius, int corners, double startDegrees,
                  double innerShare = 1)
{
    QPolygonF result;
    const int points = innerShare < 1 ? corners * 2 : corners;
    for (int i = 0; i < points; ++i) {
        const double angle = (startDegrees + 360.0 * i / points) * 3.14159265358979 / 180.0;
        const double r = i % 2 == 1 && innerShare < 1 ? radius * innerShare : radius;
        result.append(center + QPointF(r * std::cos(angle), r * std::sin(angle)));
    }
    return result;
}

} // namespace

void drawMarker(QPainter& painter, const QPointF& center, Marker marker, double size,
                const QColor& color, const QColor& inside)
{
    const double radius = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, std::max(size / 6, 0.5)));
    painter.setBrush(inside.isValid() ? inside : color);
    switch (marker) {
    case Marker::None:
        break;
    case Marker::Circle:
        painter.drawEllipse(center, radius, radius);
        break;
    case Marker::Square:
        painter.drawPolygon(polygon(center, radius * 1.2, 4, 45));
        break;
    case Marker::Diamond:
        painter.drawPolygon(polygon(center, radius * 1.2, 4, 0));
        break;
    case Marker::TriangleUp:
        painter.drawPolygon(polygon(center, radius * 1.2, 3, -90));
        break;
    case Marker::TriangleDown:
        painter.drawPolygon(polygon(center, radius * 1.2, 3, 90));
        break;
    case Marker::Star:
        painter.drawPolygon(polygon(center, radius * 1.3, 5, -90, 0.45));
        break;
    case Marker::Cross:
        painter.drawLine(center + QPointF(-radius, -radius), center + QPointF(radius, radius));
        painter.drawLine(center + QPointF(-radius, radius), center + QPointF(radius, -radius));
        break;
    case Marker::Plus:
        painter.drawLine(center - QPointF(radius, 0), center + QPointF(radius, 0));
        painter.drawLine(center - QPointF(0, radius), center + QPointF(0, radius));
        break;
    }
    painter.restore();
}

QIcon dotIcon(const QColor& color)
{
    QIcon icon;
    for (const int size : {16, 32}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(size / 2.0, size / 2.0), size * 0.28, size * 0.28);
        painter.end();
        // Selected rows keep the colour: it has a meaning.
        icon.addPixmap(pixmap, QIcon::Normal);
        icon.addPixmap(pixmap, QIcon::Selected);
    }
    return icon;
}

} // namespace edgecut
