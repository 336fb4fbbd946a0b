// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_scene.h"
#include "widgets/plots/plot_widget.h"

class QPainter;

namespace edgecut {

enum class MouseMode { None, Pressed, RubberBand, Grabbed };

struct PlotWidget::Private
{
    explicit Private(QWidget* parent) : scene(parent) {}

    PlotScene scene;
    QString emptyText;
    PlotRange homeX;
    PlotRange homeY;
    bool zoomed = false;
    bool dirty = true;
    Qt::Orientations zoomDirections = Qt::Horizontal | Qt::Vertical;
    MouseMode mode = MouseMode::None;
    QPointF pressed;
    QPointF mouse;
    QString hoverText;

    void drawOverlay(QPainter& painter, const PlotFrame& frame) const;
    void drawHover(QPainter& painter, const PlotFrame& frame) const;
    QRectF band(const PlotFrame& frame) const;
    void zoomTo(const PlotRange& x, const PlotRange& y);
};

} // namespace edgecut
