// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scheduling/queue_lanes.h"

#include "widgets/text/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr int legendHeight = 24;
constexpr int side = 8; ///< where the lane of the keys is marked

} // namespace

QueueLanes::QueueLanes(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Queues"));
}

void QueueLanes::setPicture(const QueuePicture& picture)
{
    m_picture = picture;
    m_currentLane = std::clamp(m_currentLane, 0, std::max<int>(0, int(picture.lanes.size()) - 1));
    m_timeMs = std::clamp(m_timeMs, 0.0, picture.endMs());
    setAccessibleDescription(summary());
    updateGeometry();
    update();
}

void QueueLanes::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void QueueLanes::setTimeMs(double ms)
{
    const double shown = std::clamp(ms, 0.0, m_picture.endMs());
    if (shown == m_timeMs)
        return;
    m_timeMs = shown;
    update();
}

void QueueLanes::select(RequestId request, int lane)
{
    if (request == m_selected && lane == m_currentLane)
        return;
    m_selected = request;
    m_currentLane = lane;
    setAccessibleDescription(summary());
    update();
    emit requestSelected(request, lane);
}

void QueueLanes::zoomBy(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 0.05, 50.0);
    update();
}

void QueueLanes::resetZoom()
{
    m_zoom = 1;
    update();
}

QString QueueLanes::summary() const
{
    QStringList lines;
    for (const QueueLane& lane : m_picture.lanes)
        lines.append(lane.title + QStringLiteral(": ") +
                     (lane.history ? queueNumbers(lane, m_timeMs) : lane.failure));
    return lines.join(QStringLiteral(". "));
}

QueueStyle QueueLanes::style() const
{
    QueueStyle style;
    style.theme = Theme::of(this);
    style.background = style.theme.surface;
    style.font = typeFont(TypeSize::Small);
    style.zoom = m_zoom;
    style.isBounded = std::ranges::any_of(m_picture.lanes, [](const QueueLane& lane) {
        return lane.history && lane.history->options().mu;
    });
    return style;
}

QRectF QueueLanes::lanesArea() const
{
    return QRectF(rect()).adjusted(side, 0, 0, -legendHeight);
}

QRectF QueueLanes::legendArea() const
{
    return {double(side), height() - double(legendHeight), double(width() - side),
            double(legendHeight)};
}

QSize QueueLanes::sizeHint() const
{
    const auto lanes = static_cast<double>(std::max<qsizetype>(1, m_picture.lanes.size()));
    return {900, static_cast<int>(lanes * QueueGeometry::laneHeight(style())) + legendHeight};
}

QSize QueueLanes::minimumSizeHint() const
{
    return {420, sizeHint().height() * 3 / 4};
}

void QueueLanes::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QueueStyle drawn = style();
    if (m_picture.lanes.isEmpty()) {
        painter.setPen(drawn.theme.mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    paintQueues(painter, lanesArea(), m_picture, m_timeMs, m_selected, drawn);
    paintQueueLegend(painter, legendArea(), m_picture, drawn);
    if (!hasFocus())
        return;
    // A short bar at the lane that the keys are for.
    const QRectF lane =
        QueueGeometry(m_picture, lanesArea(), drawn).lane(m_currentLane).adjusted(0, 0, 0, -6);
    painter.fillRect(QRectF(0, lane.top() + 3, 2, lane.height() - 6), drawn.theme.accent);
}

void QueueLanes::mousePressEvent(QMouseEvent* event)
{
    const QueueStyle drawn = style();
    if (event->button() != Qt::LeftButton || m_picture.lanes.isEmpty())
        return;
    const QueueGeometry geometry(m_picture, lanesArea(), drawn);
    const int lane = geometry.laneAt(event->position());
    if (lane >= 0)
        select(geometry.requestAt(event->position(), lane, m_timeMs), lane);
}

void QueueLanes::wheelEvent(QWheelEvent* event)
{
    zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

void QueueLanes::selectServing()
{
    if (m_picture.lanes.isEmpty())
        return;
    const QueueStyle drawn = style();
    for (const QueueBlock& block :
         QueueGeometry(m_picture, lanesArea(), drawn).blocks(m_currentLane, m_timeMs)) {
        if (block.place == QueueBlock::Place::Serving) {
            select(block.request, m_currentLane);
            return;
        }
    }
}

void QueueLanes::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_picture.lanes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        emit stepRequested(-1);
        break;
    case Qt::Key_Right:
        emit stepRequested(1);
        break;
    case Qt::Key_Home:
        emit stepRequested(-2);
        break;
    case Qt::Key_End:
        emit stepRequested(2);
        break;
    case Qt::Key_Space:
        emit playRequested();
        break;
    case Qt::Key_Up:
        select(m_selected, std::max(0, m_currentLane - 1));
        break;
    case Qt::Key_Down:
        select(m_selected, std::clamp(m_currentLane + 1, 0, std::max(0, last)));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        selectServing();
        break;
    case Qt::Key_Escape:
        select({}, m_currentLane);
        break;
    case Qt::Key_Plus:
        zoomBy(1.2);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / 1.2);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

QString QueueLanes::textAt(const QPointF& position) const
{
    const QueueStyle drawn = style();
    const QueueGeometry geometry(m_picture, lanesArea(), drawn);
    const int lane = geometry.laneAt(position);
    const RequestId id = lane < 0 ? RequestId() : geometry.requestAt(position, lane, m_timeMs);
    if (!id.isValid())
        return {};
    const QueueHistory& history = *m_picture.lanes[lane].history;
    const Request& request = history.workload()[id];
    QStringList lines{QString::fromStdString(request.id)};
    if (request.label >= 0)
        lines.append(QString::fromStdString(
            history.workload().labels[static_cast<std::size_t>(request.label)]));
    lines.append(
        tr("value %1, service %2").arg(formatNumber(request.value), formatMs(request.serviceMs)));
    lines.append(tr("waits %1 in all").arg(formatMs(history.service(id).waitingMs())));
    return wrappedToolTip(lines);
}

bool QueueLanes::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FocusIn ||
        event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::ToolTip || m_picture.lanes.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

} // namespace edgecut
