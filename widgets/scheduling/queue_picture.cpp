// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scheduling/queue_picture.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double stripHeight = 30, serverWidth = 60, serverMargin = 12, laneGap = 12;
constexpr double narrowest = 2;          ///< block
constexpr std::size_t farthest = 20'000; ///< looked ahead for requests that are ready
constexpr int mostRows = 4;              ///< of servers in a box

/// Of a workload that several lanes serve; null where none does.
const Workload* workloadOf(const QList<QueueLane>& lanes)
{
    for (const QueueLane& lane : lanes) {
        if (lane.history)
            return &lane.history->workload();
    }
    return nullptr;
}

/// The longest that a lane's queue gets, as far as so many looks tell.
std::size_t mostWaiting(const QueueHistory& history)
{
    constexpr std::size_t looks = 2000;
    const std::vector<RequestId>& order = history.run().order;
    const std::size_t step = std::max<std::size_t>(1, order.size() / looks);
    std::size_t most = 0;
    for (std::size_t i = 0; i < order.size(); i += step)
        most = std::max(most, history.at(history.service(order[i]).readyMs).waiting());
    return most;
}

} // namespace

QueuePicture queuePicture(const QList<QueueLane>& lanes)
{
    QueuePicture picture{lanes, 0, 0, 1};
    for (const QueueLane& lane : lanes) {
        if (lane.history)
            picture.mostWaiting =
                std::max(picture.mostWaiting, static_cast<double>(mostWaiting(*lane.history)));
    }
    if (const Workload* workload = workloadOf(lanes)) {
        for (const Request& request : workload->requests) {
            picture.mostValue = std::max(picture.mostValue, request.value);
            picture.meanServiceMs += request.serviceMs;
        }
        picture.meanServiceMs /= static_cast<double>(std::max<std::size_t>(1, workload->size()));
    }
    return picture;
}

double QueuePicture::endMs() const
{
    double end = 0;
    for (const QueueLane& lane : lanes) {
        if (lane.history)
            end = std::max(end, lane.history->endMs());
    }
    return end;
}

QueueGeometry::QueueGeometry(const QueuePicture& picture, const QRectF& area,
                             const QueueStyle& style)
    : m_picture(picture)
    , m_area(area)
    , m_style(style)
    , m_titleHeight(QFontMetricsF(style.font).height() + 4 * style.unit)
{
    // All that waits fits beside the server where that leaves blocks that can be seen and clicked.
    const double meanMs = std::max(picture.meanServiceMs, 1e-300);
    const double room = std::max(1.0, area.width() / 2 - serverWidth * style.unit);
    const double perBlock = std::clamp(room / picture.mostWaiting, 7 * style.unit, 28 * style.unit);
    m_pixelsPerMs = perBlock / meanMs * style.zoom;
}

double QueueGeometry::laneHeight(const QueueStyle& style)
{
    const double text = QFontMetricsF(style.font).height();
    return 2 * text + (stripHeight + laneGap + 14) * style.unit;
}

QRectF QueueGeometry::lane(int lane) const
{
    const double height = m_area.height() / static_cast<double>(m_picture.lanes.size());
    return {m_area.left(), m_area.top() + lane * height, m_area.width(), height};
}

bool QueueGeometry::hasRoomBelow() const
{
    return lane(0).height() >= 0.85 * laneHeight(m_style);
}

QRectF QueueGeometry::strip(int lane) const
{
    const QRectF whole = this->lane(lane);
    const double text = hasRoomBelow() ? QFontMetricsF(m_style.font).height() : 0;
    const double below = text + (hasRoomBelow() ? laneGap + 4 : laneGap) * m_style.unit;
    const double room = whole.height() - m_titleHeight - below;
    const double height = std::clamp(room, 8 * m_style.unit, 2 * stripHeight * m_style.unit);
    return {whole.left(), whole.top() + m_titleHeight + 4 * m_style.unit, whole.width(), height};
}

QRectF QueueGeometry::serverBox(int lane) const
{
    const QRectF strip = this->strip(lane);
    const double width = serverWidth * m_style.unit;
    // A little left of the middle: what is to come is more than half of the story.
    const double left = strip.left() + strip.width() * 0.4 - width / 2;
    return QRectF(left, strip.top(), width, strip.height()).adjusted(0, -3, 0, 3);
}

QRectF QueueGeometry::serverRow(int lane, int server) const
{
    const QRectF box = serverBox(lane);
    const int servers = m_picture.lanes[lane].history->options().servers;
    const int rows = std::min(servers, mostRows);
    const int columns = (std::min(servers, mostRows * mostRows) + rows - 1) / rows;
    const double width = box.width() / columns, height = box.height() / rows;
    const int at = std::min(server, rows * columns - 1);
    return {box.left() + (at / rows) * width, box.top() + (at % rows) * height, width, height};
}

double QueueGeometry::widthOf(const QueueLane& lane, RequestId id) const
{
    return std::max(narrowest * m_style.unit,
                    lane.history->workload()[id].serviceMs * m_pixelsPerMs);
}

void QueueGeometry::addServing(QList<QueueBlock>& blocks, int lane, double ms) const
{
    const QueueHistory& history = *m_picture.lanes[lane].history;
    const QueueHistory::Moment moment = history.at(ms);
    // At most one a server; the one that has run longest may have begun long ago.
    std::size_t serving = moment.taken - moment.finished;
    for (std::size_t i = moment.taken; i-- > 0 && serving > 0;) {
        const RequestId id = history.run().order[i];
        const Service& service = history.service(id);
        if (service.finishMs <= ms)
            continue;
        --serving;
        const double lasting = service.finishMs - service.startMs;
        blocks.append({id, QueueBlock::Place::Serving, serverRow(lane, service.server),
                       service.wasOverdue, lasting > 0 ? (ms - service.startMs) / lasting : 1});
    }
}

void QueueGeometry::addServed(QList<QueueBlock>& blocks, int lane, double ms, double glide) const
{
    const QueueLane& of = m_picture.lanes[lane];
    const QRectF strip = this->strip(lane);
    double right = serverBox(lane).left() - serverMargin * m_style.unit - glide;
    for (std::size_t i = of.history->at(ms).taken; i-- > 0 && right > strip.left();) {
        const RequestId id = of.history->run().order[i];
        const Service& service = of.history->service(id);
        if (service.finishMs > ms)
            continue;
        const double width = widthOf(of, id);
        blocks.append({id,
                       QueueBlock::Place::Served,
                       {right - width, strip.top(), width, strip.height()},
                       service.wasOverdue,
                       1});
        right -= width;
    }
}

void QueueGeometry::addWaiting(QList<QueueBlock>& blocks, int lane, double ms, double glide) const
{
    const QueueLane& of = m_picture.lanes[lane];
    const std::vector<RequestId>& order = of.history->run().order;
    const QRectF strip = this->strip(lane);
    double left = serverBox(lane).right() + serverMargin * m_style.unit;
    bool isFirst = true;
    const std::size_t taken = of.history->at(ms).taken;
    const std::size_t end = std::min(order.size(), taken + farthest);
    for (std::size_t i = taken; i < end && left < strip.right(); ++i) {
        if (of.history->service(order[i]).readyMs > ms)
            continue;
        const double width = widthOf(of, order[i]);
        if (std::exchange(isFirst, false))
            left -= glide * width;
        blocks.append({order[i],
                       QueueBlock::Place::Waiting,
                       {left, strip.top(), width, strip.height()},
                       of.history->overdueMs(order[i]) <= ms,
                       0});
        left += width;
    }
}

QList<QueueBlock> QueueGeometry::blocks(int lane, double ms) const
{
    QList<QueueBlock> blocks;
    const QueueLane& of = m_picture.lanes[lane];
    if (!of.history)
        return blocks;
    addServing(blocks, lane, ms);
    const bool glides = of.history->options().servers == 1 && blocks.size() == 1;
    const double share = glides ? blocks.first().share : 0;
    addServed(blocks, lane, ms, glides ? share * widthOf(of, blocks.first().request) : 0);
    addWaiting(blocks, lane, ms, share);
    return blocks;
}

RequestId QueueGeometry::requestAt(const QPointF& position, int lane, double ms) const
{
    for (const QueueBlock& block : blocks(lane, ms)) {
        if (block.rect.adjusted(-1, 0, 1, 0).contains(position))
            return block.request;
    }
    return {};
}

int QueueGeometry::laneAt(const QPointF& position) const
{
    for (int i = 0; i < static_cast<int>(m_picture.lanes.size()); ++i) {
        if (lane(i).contains(position))
            return i;
    }
    return -1;
}

} // namespace edgecut
