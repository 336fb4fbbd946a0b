// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_navigation.h"
#include "widgets/graph/graph_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace edgecut {

namespace {

constexpr double zoomPerWheelUnit = 1.0016; ///< a notch is 120 units
constexpr int gripDistance = 6;             ///< how far beside a small box a click still meets it

} // namespace

void GraphView::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y();
    if (turn != 0)
        zoomAbout(event->position(), zoom() * std::pow(zoomPerWheelUnit, turn));
    event->accept();
}

void GraphView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressedAt = m_lastAt = event->position().toPoint();
    m_isPressed = true;
    m_isPanning = event->button() == Qt::MiddleButton;
    if (m_isPanning)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void GraphView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!m_isPressed) {
        const bool isHot = nodeAt(position) >= 0 || frameTitleAt(position) >= 0;
        viewport()->setCursor(isHot ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_isPanning &&
        (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isPanning = true;
    m_isFitted = false;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPoint step = position - m_lastAt;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - step.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - step.y());
    m_lastAt = position;
}

void GraphView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isPressed)
        return;
    const bool isClick = !m_isPanning && event->button() == Qt::LeftButton;
    m_isPressed = m_isPanning = false;
    viewport()->setCursor(Qt::ArrowCursor);
    if (!isClick)
        return;
    const int node = nodeAt(event->position().toPoint());
    const int frame = node < 0 ? frameTitleAt(event->position().toPoint()) : -1;
    if (frame >= 0)
        emit collapseWanted(frame);
    else
        selectNode(node);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int node = nodeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || node < 0)
        return;
    selectNode(node);
    if (m_layer >= 0)
        showLayer(m_layer);
    activate(node);
}

void GraphView::activate(int node)
{
    if (m_state.blockOf(node) >= 0)
        emit blockActivated(m_state.blockOf(node));
    else if (node >= 0)
        emit layerActivated(m_state.layerOf(node));
}

void GraphView::askForMenu(int node, const QPoint& globalPosition)
{
    if (m_state.blockOf(node) >= 0)
        emit blockContextMenu(m_state.blockOf(node), globalPosition);
    else
        emit layerContextMenu(m_state.layerOf(node), globalPosition);
}

void GraphView::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    if (!isReady())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int node = m_state.selected;
        const QPoint place = node >= 0 ? nodePosition(node) : viewport()->rect().center();
        askForMenu(node, viewport()->mapToGlobal(place));
        return;
    }
    const int node = nodeAt(event->pos());
    if (node >= 0)
        selectNode(node);
    askForMenu(node, event->globalPos());
}

void GraphView::keyPressEvent(QKeyEvent* event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    int next = -1;
    switch (isReady() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
                ? key
                : Qt::Key_unknown) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        next = neighbour(m_state, m_state.selected, key);
        break;
    case Qt::Key_Home:
        next = firstNode(m_state);
        break;
    case Qt::Key_End:
        next = lastNode(m_state);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_state.selected);
        return;
    case Qt::Key_Backspace:
        if (const int block = m_state.frameAround(m_state.selected); block >= 0)
            emit collapseWanted(block);
        return;
    case Qt::Key_Escape:
        // What is to clear is cleared; otherwise Esc belongs to the window.
        if (m_state.selected < 0) {
            event->ignore();
            return;
        }
        select(-1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        event->ignore();
        return;
    }
    if (next >= 0) {
        selectNode(next);
        reveal(next);
    }
}

void GraphView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    m_state.hasFocus = true;
    refresh();
}

void GraphView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_state.hasFocus = false;
    refresh();
}

bool GraphView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int node = nodeAt(help->pos());
    if (node < 0 && frameTitleAt(help->pos()) >= 0) {
        QToolTip::showText(help->globalPos(), tr("Click to collapse the block"), viewport());
        return true;
    }
    if (node < 0) {
        QToolTip::hideText();
        return true;
    }
    const GraphNode& shown = m_state.picture->nodes[static_cast<std::size_t>(node)];
    QString text =
        m_toolTipText ? m_toolTipText(node) : shown.title + QLatin1Char('\n') + shown.subtitle;
    if (!m_toolTipText && m_state.tierOf(node) >= 0)
        text += QLatin1Char('\n') + m_state.tierText(node);
    if (m_state.isDifferent(node))
        text +=
            QLatin1Char('\n') + tr("%1: %2", "a plan and a tier")
                                    .arg(m_state.layers.other.name, m_state.otherTierText(node));
    const QRectF box = m_state.geometry->boxes[static_cast<std::size_t>(node)];
    QToolTip::showText(help->globalPos(), text, viewport(),
                       viewportTransform().mapRect(box).toAlignedRect());
    return true;
}

} // namespace edgecut
