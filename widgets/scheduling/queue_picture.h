// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scheduling/queue_history.h"
#include "widgets/figures/figure.h"
#include "widgets/theme/theme.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;

namespace edgecut {

/// One policy's queue beside its server.
struct QueueLane
{
    QString title;                               ///< "Efficiency first"
    QString note;                                ///< behind the numbers; may be empty
    std::shared_ptr<const QueueHistory> history; ///< null: `failure` says why there is none
    QString failure;

    bool operator==(const QueueLane&) const = default;
};

/// What is drawn: up to four lanes on one clock.
struct QueuePicture
{
    QList<QueueLane> lanes;
    double mostValue = 1;     ///< the darkest colour
    double meanServiceMs = 1; ///< for the scale of widths, as is
    double mostWaiting = 1;   ///< the longest queue of any lane

    double endMs() const; ///< when the last lane's last request finishes
    bool operator==(const QueuePicture&) const = default;
};

/// A picture of these lanes, which serve one workload. O(requests).
QueuePicture queuePicture(const QList<QueueLane>& lanes);

/// Where a request is drawn.
struct QueueBlock
{
    enum class Place { Served, Serving, Waiting };

    RequestId request;
    Place place = Place::Waiting;
    QRectF rect;
    bool isOverdue = false;
    double share = 0; ///< of its service that is done, while it is served
};

/// How a picture is drawn: sizes in the painter's units.
struct QueueStyle
{
    Theme theme = Theme::light();
    QColor background = Theme::light().surface; ///< behind the lanes
    QFont font;
    double unit = 1;        ///< what is one pixel on screen
    double zoom = 1;        ///< of the widths
    bool isBounded = false; ///< some lane marks requests that waited too long
};

/// Geometry of a picture in an area: the same for painting and for the mouse.
class QueueGeometry
{
public:
    QueueGeometry(const QueuePicture& picture, const QRectF& area, const QueueStyle& style);

    QRectF lane(int lane) const;  ///< with its title and what stands below its server
    QRectF strip(int lane) const; ///< where its blocks are
    QRectF serverBox(int lane) const;
    /// Those that are seen at a moment, those that wait in the order in which they will be taken:
    /// the nearest to the server on either side, as many as there is room for, so that a frame
    /// costs the same for a thousand requests as for a million. What waits and has been served
    /// glides towards and from the server while that works.
    QList<QueueBlock> blocks(int lane, double ms) const;
    /// The block at a place; not valid: none.
    RequestId requestAt(const QPointF& position, int lane, double ms) const;
    int laneAt(const QPointF& position) const; ///< -1: none
    bool hasRoomBelow() const;                 ///< for words below the servers

    /// The height that lanes would like to have.
    static double laneHeight(const QueueStyle& style);

private:
    double widthOf(const QueueLane& lane, RequestId id) const;
    void addServing(QList<QueueBlock>& blocks, int lane, double ms) const;
    void addServed(QList<QueueBlock>& blocks, int lane, double ms, double glide) const;
    void addWaiting(QList<QueueBlock>& blocks, int lane, double ms, double glide) const;
    QRectF serverRow(int lane, int server) const;

    const QueuePicture& m_picture;
    QRectF m_area;
    const QueueStyle& m_style;
    double m_titleHeight;
    double m_pixelsPerMs = 1;
};

/// Draws all lanes as they are at a moment.
void paintQueues(QPainter& painter, const QRectF& area, const QueuePicture& picture, double ms,
                 RequestId selected, const QueueStyle& style);
/// What colours and widths mean, in one line.
void paintQueueLegend(QPainter& painter, const QRectF& area, const QueuePicture& picture,
                      const QueueStyle& style);

/// "valued waiting 412 ms · efficiency 0.0031 /ms · 12 waiting".
QString queueNumbers(const QueueLane& lane, double ms);

/// The picture at a moment with its schedules as data.
Figure queueFigure(const QueuePicture& picture, double ms, RequestId selected);
QString queueCsv(const QueuePicture& picture);

} // namespace edgecut
