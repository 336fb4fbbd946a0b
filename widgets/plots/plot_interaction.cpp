// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse and the keys of PlotWidget: read-out, rubber band, wheel, markers.
#include "widgets/plots/plot_widget_private.h"
#include "widgets/plots/plot_zoom.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace edgecut {

void PlotWidget::Private::zoomTo(const PlotRange& x, const PlotRange& y)
{
    zoomed = true;
    scene.setRanges(zoomDirections.testFlag(Qt::Horizontal) ? limited(x, homeX) : homeX,
                    zoomDirections.testFlag(Qt::Vertical) ? limited(y, homeY) : homeY);
    const PlotFrame now = scene.frame();
    zoomed = !(now.x == homeX && now.y == homeY);
    scene.replot();
}

QRectF PlotWidget::Private::band(const PlotFrame& frame) const
{
    QRectF rect = QRectF(pressed, mouse).normalized() & frame.area;
    if (!zoomDirections.testFlag(Qt::Vertical))
        rect = QRectF(rect.left(), frame.area.top(), rect.width(), frame.area.height());
    if (!zoomDirections.testFlag(Qt::Horizontal))
        rect = QRectF(frame.area.left(), rect.top(), frame.area.width(), rect.height());
    return rect;
}

void PlotWidget::Private::drawHover(QPainter& painter, const PlotFrame& frame) const
{
    const Theme& theme = scene.style().theme;
    painter.setFont(scene.style().font());
    const QFontMetricsF metrics(painter.font(), painter.device());
    QRectF text = metrics.boundingRect(QRectF(0, 0, 1e4, 1e4), Qt::AlignLeft, hoverText);
    text = QRectF(0, 0, text.width() + 17, text.height() + 10);
    text.moveTopLeft(mouse + QPointF(14, 14));
    if (text.right() > frame.whole.right())
        text.moveRight(mouse.x() - 10);
    if (text.bottom() > frame.whole.bottom())
        text.moveBottom(mouse.y() - 10);
    text.moveLeft(std::max(text.left(), frame.whole.left() + 2));
    text.moveTop(std::max(text.top(), frame.whole.top() + 2));
    painter.setPen(theme.line);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(text, 4, 4);
    painter.setPen(theme.text);
    painter.drawText(text.adjusted(8, 5, -8, -5), Qt::AlignLeft, hoverText);
}

void PlotWidget::Private::drawOverlay(QPainter& painter, const PlotFrame& frame) const
{
    if (mode == MouseMode::RubberBand) {
        QColor fill = scene.style().theme.accent;
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.12f);
        painter.setBrush(fill);
        painter.drawRect(band(frame));
    } else if (!hoverText.isEmpty()) {
        drawHover(painter, frame);
    }
}

bool PlotWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_private->scene.widget())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint:
        if (m_private->dirty)
            rebuild();
        return false;
    case QEvent::MouseButtonPress:
        pressedAt(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseMove:
        movedTo(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonRelease:
        releasedAt(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        resetView();
        m_private->mode = MouseMode::None;
        return true;
    case QEvent::Wheel:
        wheeled(*static_cast<QWheelEvent*>(event));
        return true;
    case QEvent::Leave:
        setHover({}, {});
        return false;
    default:
        return false;
    }
}

void PlotWidget::setHover(const QPointF& position, const QString& text)
{
    Private& d = *m_private;
    if (text.isEmpty() && d.hoverText.isEmpty())
        return;
    const bool changed = text != d.hoverText;
    d.hoverText = text;
    d.mouse = position;
    d.scene.replot(PlotLayer::Overlay);
    if (changed)
        emit hovered(text);
}

void PlotWidget::pressedAt(const QMouseEvent& event)
{
    Private& d = *m_private;
    if (event.button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    d.pressed = d.mouse = event.position();
    d.mode = grabsMouse(d.pressed) ? MouseMode::Grabbed : MouseMode::Pressed;
    setHover({}, {});
}

void PlotWidget::movedTo(const QMouseEvent& event)
{
    Private& d = *m_private;
    const QPointF position = event.position();
    const double distance = (position - d.pressed).manhattanLength();
    switch (d.mode) {
    case MouseMode::None: {
        d.scene.widget()->setCursor(grabsMouse(position) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        const bool inside = frame().area.adjusted(-4, -4, 4, 4).contains(position);
        setHover(position, inside ? textAt(position) : QString());
        break;
    }
    case MouseMode::Pressed:
        if (distance >= QGuiApplication::styleHints()->startDragDistance())
            d.mode = MouseMode::RubberBand;
        break;
    case MouseMode::RubberBand:
        break;
    case MouseMode::Grabbed:
        dragged(position);
        break;
    }
    if (d.mode == MouseMode::RubberBand) {
        d.mouse = position;
        d.scene.replot(PlotLayer::Overlay);
    }
}

void PlotWidget::releasedAt(const QMouseEvent& event)
{
    Private& d = *m_private;
    if (event.button() != Qt::LeftButton)
        return;
    const MouseMode mode = d.mode;
    d.mode = MouseMode::None;
    d.mouse = event.position();
    switch (mode) {
    case MouseMode::None:
        return;
    case MouseMode::Pressed:
        clicked(event.position());
        return;
    case MouseMode::Grabbed:
        dragFinished();
        return;
    case MouseMode::RubberBand:
        break;
    }
    const PlotFrame now = frame();
    const QRectF band = d.band(now);
    // A band of a few pixels is a slip of the hand.
    if (band.width() < 6 || band.height() < 6) {
        d.scene.replot(PlotLayer::Overlay);
        return;
    }
    PlotRange x = now.x;
    x.from = now.valueX(band.left());
    x.to = now.valueX(band.right());
    PlotRange y = now.y;
    y.from = now.valueY(band.bottom());
    y.to = now.valueY(band.top());
    d.zoomTo(x, y);
}

void PlotWidget::wheeled(const QWheelEvent& event)
{
    if (event.angleDelta().y() == 0 || m_private->dirty)
        return;
    zoomBy(std::pow(0.8, event.angleDelta().y() / 120.0), event.position());
}

void PlotWidget::zoomBy(double factor, const QPointF& center)
{
    const PlotFrame now = frame();
    const auto scaled = [factor](const PlotRange& range, double value) {
        const double place = std::clamp(shareOf(range, value), 0.0, 1.0);
        return partOf(range, place * (1 - factor), place + (1 - place) * factor);
    };
    m_private->zoomTo(scaled(now.x, now.valueX(center.x())), scaled(now.y, now.valueY(center.y())));
}

void PlotWidget::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_private->mode == MouseMode::Grabbed) {
            m_private->mode = MouseMode::None;
            dragCancelled();
        } else if (m_private->mode == MouseMode::RubberBand) {
            m_private->mode = MouseMode::None;
            m_private->scene.replot(PlotLayer::Overlay);
        } else if (m_private->zoomed) {
            resetView();
        } else {
            event->ignore();
        }
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(0.8, frame().area.center());
        return;
    case Qt::Key_Minus:
        zoomBy(1.25, frame().area.center());
        return;
    case Qt::Key_0:
        resetView();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace edgecut
