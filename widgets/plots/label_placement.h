// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace edgecut {

/// Where one label could stand, the best place first.
struct LabelRequest
{
    QSizeF size;
    QList<QPointF> centers;
};

/// What labels should keep clear of: lines cost by how many of their pieces a label covers, points
/// cost more.
struct LabelObstacles
{
    QRectF bounds; ///< no label leaves it
    QList<QPolygonF> lines;
    QList<QRectF> points;
};

/// Places labels greedily in the order given: none over another, none outside the bounds, as few
/// lines and points covered as can be, then the earliest place in its list. A label without a free
/// place gets none (its point still shows its text under the mouse).
/// O(labels * places * (labels + line points)).
QList<std::optional<QRectF>> placeLabels(const QList<LabelRequest>& labels,
                                         const LabelObstacles& obstacles, double gap);

/// Eight places round a point, near ones first.
QList<QPointF> placesRound(const QPointF& point, const QSizeF& size, double distance);
/// Places above and below a line, from its right end to its left.
QList<QPointF> placesAlong(const QPolygonF& line, const QSizeF& size, double distance,
                           const QRectF& bounds);

} // namespace edgecut
