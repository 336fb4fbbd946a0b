// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace edgecut {

class GraphView;

/// The whole graph small in a corner, with a frame around what the view shows. Dragging in it moves
/// the view. Shown only while part of the graph is out of sight.
class MiniMap : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMap(GraphView* view);

    /// After colours or the picture changed.
    void refresh();
    /// Whether the view shows less than the whole graph.
    bool isNeeded() const;

    QSize sizeHint() const override;

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QRectF visibleScene() const;
    QTransform fromScene() const;
    void moveView(const QPointF& position);
    void paintMap();

    GraphView* m_view;
    QPixmap m_map;
};

} // namespace edgecut
