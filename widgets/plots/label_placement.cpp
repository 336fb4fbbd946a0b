// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/label_placement.h"

#include <algorithm>
#include <limits>

namespace edgecut {

namespace {

/// Liang and Barsky's test: does any of the segment lie in the rectangle?
bool crosses(const QRectF& rect, const QPointF& a, const QPointF& b)
{
    double from = 0;
    double to = 1;
    const auto clip = [&](double direction, double distance) {
        if (direction == 0)
            return distance >= 0;
        const double t = distance / direction;
        if (direction < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        return from <= to;
    };
    const double dx = b.x() - a.x();
    const double dy = b.y() - a.y();
    return clip(-dx, a.x() - rect.left()) && clip(dx, rect.right() - a.x()) &&
           clip(-dy, a.y() - rect.top()) && clip(dy, rect.bottom() - a.y());
}

double costOf(const QRectF& rect, const LabelObstacles& obstacles)
{
    double cost = 0;
    for (const QRectF& point : obstacles.points) {
        if (point.intersects(rect))
            cost += 400;
    }
    for (const QPolygonF& line : obstacles.lines) {
        bool covered = false;
        for (qsizetype i = 1; i < line.size(); ++i) {
            if (crosses(rect, line[i - 1], line[i])) {
                cost += covered ? 2 : 60;
                covered = true;
            }
        }
    }
    return cost;
}

} // namespace

QList<std::optional<QRectF>> placeLabels(const QList<LabelRequest>& labels,
                                         const LabelObstacles& obstacles, double gap)
{
    QList<std::optional<QRectF>> places;
    QList<QRectF> taken;
    for (const LabelRequest& label : labels) {
        std::optional<QRectF> best;
        double bestCost = std::numeric_limits<double>::infinity();
        for (qsizetype i = 0; i < label.centers.size(); ++i) {
            const auto preference = static_cast<double>(i);
            if (preference >= bestCost)
                break;
            QRectF rect({0, 0}, label.size);
            rect.moveCenter(label.centers[i]);
            if (!obstacles.bounds.contains(rect))
                continue;
            const QRectF padded = rect.adjusted(-gap, -gap / 2, gap, gap / 2);
            if (std::ranges::any_of(taken,
                                    [&](const QRectF& other) { return other.intersects(padded); }))
                continue;
            const double cost = preference + costOf(rect, obstacles);
            if (cost < bestCost) {
                bestCost = cost;
                best = rect;
            }
        }
        if (best)
            taken.append(*best);
        places.append(best);
    }
    return places;
}

QList<QPointF> placesRound(const QPointF& point, const QSizeF& size, double distance)
{
    const double w = size.width() / 2;
    const double h = size.height() / 2;
    QList<QPointF> places;
    for (const double far : {1.0, 2.2, 4.0}) {
        const double d = distance * far;
        places.append({point + QPointF(w + d * 0.6, -h - d), point + QPointF(w + d * 0.6, h + d),
                       point + QPointF(-w - d * 0.6, -h - d), point + QPointF(-w - d * 0.6, h + d),
                       point + QPointF(0, -h - d * 1.4), point + QPointF(0, h + d * 1.4),
                       point + QPointF(w + d * 1.6, 0), point + QPointF(-w - d * 1.6, 0)});
    }
    return places;
}

QList<QPointF> placesAlong(const QPolygonF& line, const QSizeF& size, double distance,
                           const QRectF& bounds)
{
    QList<QPointF> places;
    const double step = std::max(bounds.width() / 24, 1.0);
    double next = std::numeric_limits<double>::infinity();
    for (qsizetype i = line.size() - 1; i >= 0; --i) {
        const QPointF& point = line[i];
        if (point.x() > next || !bounds.contains(point))
            continue;
        next = point.x() - step;
        const double above = point.y() - size.height() / 2 - distance;
        const double below = point.y() + size.height() / 2 + distance;
        for (const double x : {point.x() - size.width() / 2 - distance,
                               point.x() + size.width() / 2 + distance, point.x()}) {
            places.append({x, above});
            places.append({x, below});
        }
    }
    return places;
}

} // namespace edgecut
