// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scheduling/queue_picture.h"

#include <QWidget>

namespace edgecut {

/// Queues side by side on one clock: what was served on the left, the server, what waits on the
/// right. One widget paints all; the state at a moment is looked up in the finished schedules, so
/// that any moment can be shown at any time.
///
/// A click selects a request in every lane. Keys: Left and Right ask for a step, Home and End for
/// the ends, Up and Down move between lanes, Return selects what the lane's server has, Space asks
/// to play or pause, + and - zoom.
class QueueLanes : public QWidget
{
    Q_OBJECT

public:
    explicit QueueLanes(QWidget* parent = nullptr);

    void setPicture(const QueuePicture& picture);
    const QueuePicture& picture() const { return m_picture; }
    /// Shown instead of lanes while there are none.
    void setEmptyText(const QString& text);

    double timeMs() const { return m_timeMs; }
    void setTimeMs(double ms); ///< clamped to the picture

    RequestId selected() const { return m_selected; }
    int currentLane() const { return m_currentLane; }
    void select(RequestId request, int lane);

    void zoomBy(double factor);
    void resetZoom();

    /// What is to be seen, in words.
    QString summary() const;
    Figure figure() const { return queueFigure(m_picture, m_timeMs, m_selected); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A request was chosen in a lane; not valid: none any more.
    void requestSelected(edgecut::RequestId request, int lane);
    void stepRequested(int direction); ///< -1, 1; -2 and 2: to the ends
    void playRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QueueStyle style() const;
    QRectF lanesArea() const;
    QRectF legendArea() const;
    QString textAt(const QPointF& position) const;
    void selectServing();

    QueuePicture m_picture;
    QString m_emptyText;
    double m_timeMs = 0;
    double m_zoom = 1;
    RequestId m_selected;
    int m_currentLane = 0;
};

} // namespace edgecut
