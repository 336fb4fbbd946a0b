// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mobility/world_map.h"

#include "widgets/text/text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double dragPixels = 4;
constexpr double clickPixels = 9;
constexpr double cellsWiderBy = 1.4;

} // namespace

WorldMap::WorldMap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of servers and users"));
}

MapStyle WorldMap::style() const
{
    return {Theme::of(this), typeFont(TypeSize::Small), 1};
}

QSize WorldMap::sizeHint() const
{
    return {720, 480};
}

QSize WorldMap::minimumSizeHint() const
{
    return {320, 220};
}

void WorldMap::changed(bool cellsToo)
{
    if (cellsToo)
        m_cells = {};
    update();
}

void WorldMap::setReport(const std::shared_ptr<const MobilityReport>& report)
{
    const bool sameWorld =
        m_picture.report && report && m_picture.report->servers->size() == report->servers->size();
    m_picture.report = report;
    m_picture.crowded = report ? crowdedIn(report->run) : std::vector<bool>();
    if (!sameWorld) {
        m_picture.followedUser = -1;
        m_picture.selected = {};
        m_isFitted = true;
    }
    if (m_isFitted)
        m_view = wholeWorld(m_picture, rect(), legendHeight(style()));
    setAccessibleDescription(summary());
    changed(true);
}

void WorldMap::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void WorldMap::setQuantity(CellQuantity quantity)
{
    if (m_picture.quantity == quantity)
        return;
    m_picture.quantity = quantity;
    changed(true);
}

void WorldMap::setStep(double step)
{
    m_picture.step = step;
    if (m_picture.followedUser >= 0 && m_picture.report && m_picture.report->run.history &&
        !m_isFitted) {
        const WorldHistory& history = *m_picture.report->run.history;
        const std::ptrdiff_t at = intervalAt(history, step);
        if (at >= 0) {
            const auto interval = static_cast<std::size_t>(at);
            const std::size_t end = interval + 1 < history.intervals.size()
                                        ? history.intervals[interval + 1].moments
                                        : history.moments.size();
            for (std::size_t i = history.intervals[interval].moments; i < end; ++i) {
                const UserMoment& moment = history.moments[i];
                if (static_cast<int>(m_picture.report->data->walks[moment.walk].user) !=
                    m_picture.followedUser)
                    continue;
                m_view.centre = positionOf(*m_picture.report, moment, step - std::floor(step));
            }
        }
    }
    update();
}

void WorldMap::follow(int user)
{
    m_picture.followedUser = user;
    setStep(m_picture.step);
}

void WorldMap::select(ServerId server)
{
    if (m_picture.selected == server)
        return;
    m_picture.selected = server;
    changed(true);
}

void WorldMap::resetView()
{
    m_isFitted = true;
    m_view = wholeWorld(m_picture, rect(), legendHeight(style()));
    changed(true);
}

void WorldMap::zoomBy(double factor)
{
    zoomAt(rect().center(), factor);
}

void WorldMap::zoomAt(QPointF position, double factor)
{
    const Position fixed = m_view.metres(position);
    m_view.scale = std::clamp(m_view.scale * factor, 1e-4, 100.0);
    const Position now = m_view.metres(position);
    m_view.centre = {m_view.centre.xM + fixed.xM - now.xM, m_view.centre.yM + fixed.yM - now.yM};
    m_isFitted = false;
    changed(true);
}

void WorldMap::moveBy(QPointF pixels)
{
    m_view.centre = {m_view.centre.xM - pixels.x() / m_view.scale,
                     m_view.centre.yM + pixels.y() / m_view.scale};
    m_isFitted = false;
    changed(false);
}

QString WorldMap::summary() const
{
    if (!m_picture.report)
        return m_emptyText;
    return tr("%1 servers, %2 users, coloured by: %3")
        .arg(m_picture.report->servers->size())
        .arg(m_picture.report->testUsers)
        .arg(quantityTitle(m_picture.quantity));
}

/// Wider than the map, so that what is moved a little, or follows somebody, need not be drawn anew.
void WorldMap::drawCells(const MapStyle& style)
{
    m_cellsView = m_view;
    m_cellsView.page = QRectF(QPointF(), QSizeF(size()) * cellsWiderBy);
    m_cells = QPixmap((m_cellsView.page.size() * devicePixelRatioF()).toSize());
    m_cells.setDevicePixelRatio(devicePixelRatioF());
    m_cells.fill(style.theme.surface);
    QPainter painter(&m_cells);
    paintCells(painter, m_picture, m_cellsView, style);
}

/// Where the cells' picture lies on the map; nothing when it would not cover it.
std::optional<QPointF> WorldMap::placeOfCells() const
{
    if (m_cells.isNull() || m_cellsView.scale != m_view.scale)
        return std::nullopt;
    const QPointF there = m_cellsView.at(m_view.centre) - m_view.page.center();
    const QRectF map(there, QSizeF(size()));
    if (!m_cellsView.page.adjusted(-1, -1, 1, 1).contains(map))
        return std::nullopt;
    return -there;
}

void WorldMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const MapStyle drawn = style();
    if (!m_picture.report) {
        painter.fillRect(rect(), drawn.theme.surface);
        painter.setPen(drawn.theme.mutedText);
        painter.setFont(typeFont(TypeSize::Body));
        painter.drawText(rect().adjusted(groupSpace, groupSpace, -groupSpace, -groupSpace),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    std::optional<QPointF> place = placeOfCells();
    if (!place) {
        drawCells(drawn);
        place = placeOfCells();
    }
    painter.drawPixmap(place.value_or(QPointF()).toPoint(), m_cells);
    paintPeople(painter, m_picture, m_view, drawn);
    paintMapLegend(painter, m_picture, m_view, drawn);
    if (hasFocus()) {
        painter.setPen(QPen(drawn.theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void WorldMap::resizeEvent(QResizeEvent*)
{
    if (m_isFitted)
        m_view = wholeWorld(m_picture, rect(), legendHeight(style()));
    m_view.page = rect();
    changed(true);
}

void WorldMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        changed(true);
}

int WorldMap::userAt(QPointF position) const
{
    if (!m_picture.report || !m_picture.report->run.history)
        return -1;
    const WorldHistory& history = *m_picture.report->run.history;
    const std::ptrdiff_t at = intervalAt(history, m_picture.step);
    if (at < 0)
        return -1;
    const auto interval = static_cast<std::size_t>(at);
    const std::size_t end = interval + 1 < history.intervals.size()
                                ? history.intervals[interval + 1].moments
                                : history.moments.size();
    int nearest = -1;
    double nearestPixels = clickPixels;
    for (std::size_t i = history.intervals[interval].moments; i < end; ++i) {
        const UserMoment& moment = history.moments[i];
        const QPointF off = m_view.at(positionOf(*m_picture.report, moment,
                                                 m_picture.step - std::floor(m_picture.step))) -
                            position;
        const double pixels = std::hypot(off.x(), off.y());
        if (pixels < nearestPixels) {
            nearestPixels = pixels;
            nearest = static_cast<int>(m_picture.report->data->walks[moment.walk].user);
        }
    }
    return nearest;
}

void WorldMap::clickAt(QPointF position)
{
    if (!m_picture.report)
        return;
    if (const int user = userAt(position); user >= 0) {
        follow(user);
        emit userChosen(user);
        return;
    }
    const ServerId server = m_picture.report->servers->at(m_view.metres(position));
    select(server);
    emit serverSelected(server);
}

void WorldMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_last = event->position();
    m_isDragging = false;
}

void WorldMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_picture.report)
        return;
    const QPointF off = event->position() - m_pressed;
    m_isDragging = m_isDragging || std::hypot(off.x(), off.y()) > dragPixels;
    if (m_isDragging)
        moveBy(event->position() - m_last);
    m_last = event->position();
}

void WorldMap::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_isDragging)
        clickAt(event->position());
}

void WorldMap::wheelEvent(QWheelEvent* event)
{
    if (m_picture.report && event->angleDelta().y() != 0)
        zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void WorldMap::keyPressEvent(QKeyEvent* event)
{
    constexpr double pixels = 40;
    const bool steps = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int sign = event->key() == Qt::Key_Left ? -1 : 1;
        if (steps)
            emit stepRequested(sign);
        else
            moveBy({-sign * pixels, 0});
        return;
    }
    case Qt::Key_Up:
        return moveBy({0, pixels});
    case Qt::Key_Down:
        return moveBy({0, -pixels});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.25);
    case Qt::Key_Minus:
        return zoomBy(1 / 1.25);
    case Qt::Key_0:
        return resetView();
    case Qt::Key_Space:
        emit playRequested();
        return;
    case Qt::Key_Escape:
        select({});
        emit serverSelected({});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace edgecut
