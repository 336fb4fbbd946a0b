// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/mini_map.h"

#include "widgets/graph/graph_painter.h"
#include "widgets/graph/graph_view.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace edgecut {

namespace {

constexpr double padding = 7, greatestSide = 132, leastSide = 30;

} // namespace

MiniMap::MiniMap(GraphView* view) : QWidget(view), m_view(view)
{
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the graph"));
}

void MiniMap::refresh()
{
    m_map = {};
    update();
}

QRectF MiniMap::visibleScene() const
{
    return m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
}

bool MiniMap::isNeeded() const
{
    const auto& geometry = m_view->m_state.geometry;
    return m_view->isReady() && geometry && !geometry->boxes.empty() &&
           !visibleScene().adjusted(-2, -2, 2, 2).contains(geometry->bounds);
}

QSize MiniMap::sizeHint() const
{
    const auto& geometry = m_view->m_state.geometry;
    if (!geometry || geometry->bounds.isEmpty())
        return {};
    const QSizeF size = geometry->bounds.size();
    const double scale = greatestSide / std::max(size.width(), size.height());
    const auto side = [&](double length) {
        return static_cast<int>(std::max(length * scale, leastSide) + 2 * padding);
    };
    return {side(size.width()), side(size.height())};
}

// A thin graph stands in the middle of its map.
QTransform MiniMap::fromScene() const
{
    const QRectF bounds = m_view->m_state.geometry->bounds;
    const QRectF room = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    const double scale = std::min(room.width() / bounds.width(), room.height() / bounds.height());
    return QTransform::fromTranslate(room.center().x(), room.center().y())
        .scale(scale, scale)
        .translate(-bounds.center().x(), -bounds.center().y());
}

void MiniMap::paintMap()
{
    m_map = QPixmap(size() * devicePixelRatioF());
    m_map.setDevicePixelRatio(devicePixelRatioF());
    m_map.fill(Qt::transparent);
    GraphState state = m_view->m_state;
    state.selected = -1;
    state.flash = 0;
    state.cut.labels.clear();
    QPainter painter(&m_map);
    const QTransform transform = fromScene();
    painter.setTransform(transform, true);
    GraphPainter(state, Theme::of(this), std::min(transform.m11(), 0.2))
        .paint(painter, state.geometry->bounds);
}

void MiniMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.panel);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 5, 5);
    if (!m_view->m_state.geometry || m_view->m_state.geometry->bounds.isEmpty())
        return;
    if (m_map.isNull())
        paintMap();
    painter.drawPixmap(0, 0, m_map);
    const QRectF seen = fromScene().mapRect(visibleScene()) & frame.adjusted(1.5, 1.5, -1.5, -1.5);
    QColor fill = theme.accent;
    fill.setAlphaF(0.10f);
    painter.setBrush(fill);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(seen, 2, 2);
}

void MiniMap::moveView(const QPointF& position)
{
    m_view->m_isFitted = false;
    m_view->centerOn(fromScene().inverted().map(position));
}

void MiniMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        moveView(event->position());
}

void MiniMap::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void MiniMap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveView(event->position());
}

void MiniMap::wheelEvent(QWheelEvent* event)
{
    event->accept(); // what lies behind must not zoom
}

} // namespace edgecut
