// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_view.h"
#include "widgets/graph/mini_map.h"

#include <QScrollBar>

#include <algorithm>
#include <optional>
#include <utility>

namespace edgecut {

namespace {

constexpr double fitMargin = 28, greatestFit = 1.25;
constexpr double greatestZoom = 6, zoomStep = 1.25, readableZoom = 0.9;

QPointF topCentre(const QRectF& box)
{
    return {box.center().x(), box.top()};
}

} // namespace

void GraphView::fit()
{
    m_isFitted = true;
    if (!m_state.geometry || m_state.geometry->bounds.isEmpty())
        return;
    const QSizeF graph = m_state.geometry->bounds.size();
    const QSizeF room(std::max(40.0, viewport()->width() - 2 * fitMargin),
                      std::max(40.0, viewport()->height() - 2 * fitMargin));
    const double scale =
        std::min({greatestFit, room.width() / graph.width(), room.height() / graph.height()});
    setTransform(QTransform::fromScale(scale, scale));
    leaveRoomToPan();
    centerOn(m_state.geometry->bounds.center());
    placeOverlays();
    emit zoomChanged(scale);
}

void GraphView::refold(std::shared_ptr<const GraphPicture> picture, int block)
{
    const int node = m_state.nodeOfBlock(block);
    const FrameBox* frame = m_state.frameOf(block);
    const bool wasChosen = m_layer < 0 && node >= 0 && node == m_state.selected;
    const bool collapses = node < 0 && frame && !frame->title.isEmpty();
    std::optional<QPointF> before;
    if (node >= 0)
        before = topCentre(m_state.geometry->boxes[static_cast<std::size_t>(node)]);
    else if (frame)
        before = frame->title.isEmpty() ? topCentre(frame->area) : frame->title.topLeft();
    const QPointF onScreen = viewportTransform().map(before.value_or(QPointF()));
    const int inside =
        node < 0 && frame && m_layer < 0 ? m_state.frameAround(m_state.selected) : -1;
    draw(std::move(picture));
    const int folded = m_state.nodeOfBlock(block);
    frame = m_state.frameOf(block);
    if (wasChosen && frame && !frame->nodes.empty())
        selectNode(frame->nodes.front());
    else if (folded >= 0 && inside >= 0)
        selectNode(folded);
    leaveRoomToPan();
    if (!before || (folded < 0 && !frame)) {
        fit();
        return;
    }
    m_isFitted = false;
    const QRectF box =
        folded >= 0 ? m_state.geometry->boxes[static_cast<std::size_t>(folded)] : frame->area;
    const QPointF after = collapses ? box.topLeft() : topCentre(box);
    const QPointF drift = viewportTransform().map(after) - onScreen;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(drift.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(drift.y()));
    if (folded >= 0)
        reveal(folded);
    placeOverlays();
}

// The scene is larger than the graph by what the view shows, so that each box can be centred.
void GraphView::leaveRoomToPan()
{
    if (!m_state.geometry)
        return;
    const double w = viewport()->width() / zoom(), h = viewport()->height() / zoom();
    setSceneRect(m_state.geometry->bounds.adjusted(-w, -h, w, h));
}

void GraphView::zoomAbout(const QPointF& viewportPosition, double scale)
{
    if (!m_state.geometry || !isReady())
        return;
    const QSizeF graph = m_state.geometry->bounds.size();
    const double whole =
        std::min(viewport()->width() / graph.width(), viewport()->height() / graph.height());
    scale = std::clamp(scale, std::min(0.5 * whole, 0.2), greatestZoom);
    const QPointF fixed = viewportTransform().inverted().map(viewportPosition);
    m_isFitted = false;
    setTransform(QTransform::fromScale(scale, scale));
    leaveRoomToPan();
    // The scroll bars count whole pixels; the point stays to within half of one.
    const QPointF drift = viewportTransform().map(fixed) - viewportPosition;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(drift.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(drift.y()));
    placeOverlays();
    emit zoomChanged(zoom());
}

void GraphView::zoomTo(double scale)
{
    zoomAbout(QRectF(viewport()->rect()).center(), scale);
}

void GraphView::zoomIn()
{
    zoomTo(zoom() * zoomStep);
}

void GraphView::zoomOut()
{
    zoomTo(zoom() / zoomStep);
}

void GraphView::centreOn(int layer)
{
    const int node = m_state.nodeOf(layer);
    if (node < 0)
        return;
    m_isFitted = false;
    centerOn(m_state.geometry->boxes[static_cast<std::size_t>(node)].center());
}

void GraphView::showLayer(int layer)
{
    if (m_state.nodeOf(layer) < 0)
        return;
    if (zoom() < readableZoom)
        zoomTo(1);
    centreOn(layer);
}

void GraphView::reveal(int node)
{
    const QRectF box = m_state.geometry->boxes[static_cast<std::size_t>(node)];
    if (!viewport()->rect().contains(viewportTransform().mapRect(box).toAlignedRect())) {
        m_isFitted = false;
        ensureVisible(box, 60, 60);
    }
}

QPoint GraphView::nodePosition(int node) const
{
    return m_state.has(node)
               ? mapFromScene(m_state.geometry->boxes[static_cast<std::size_t>(node)].center())
               : QPoint();
}

int GraphView::nodeAt(const QPoint& viewportPosition) const
{
    return isReady() ? m_state.geometry->index.at(mapToScene(viewportPosition)) : -1;
}

int GraphView::frameTitleAt(const QPoint& viewportPosition) const
{
    return isReady() ? m_state.geometry->frameTitleAt(mapToScene(viewportPosition)) : -1;
}

QPoint GraphView::frameTitlePosition(int block) const
{
    const FrameBox* frame = m_state.frameOf(block);
    return frame ? mapFromScene(frame->title.center()) : QPoint();
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
    else
        leaveRoomToPan();
    placeOverlays();
}

void GraphView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeOverlays();
}

} // namespace edgecut
