// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_scene.h"

#include <QColor>
#include <QList>

#include <optional>

class QPainter;

namespace edgecut {

/// The range of an axis with n bars at 0 ... n-1.
PlotRange barRange(qsizetype count);

/// The bar at this place of the screen, or -1.
int barAtPosition(const PlotFrame& frame, const QPointF& position, qsizetype count);

/// The bar that a key leads to from bar `now` (-1: none was selected): Left, Right, Home and End.
/// Nothing for other keys; -1 when there are no bars.
std::optional<int> barAfterKey(int key, int now, qsizetype count);

/// From `from` to `to` on the y axis; `offset` and `width` in bars. Never thinner than a pixel.
QRectF barRect(const PlotFrame& frame, double place, double width, double from, double to);

/// Bars drawn only where they can be seen: [first, last], empty when last < first.
struct VisibleBars
{
    int first = 0;
    int last = -1;
};
VisibleBars visibleBars(const PlotFrame& frame, qsizetype count);

/// The column of the selected bar.
void drawSelectedBar(QPainter& painter, const PlotFrame& frame, const PlotStyle& style, int bar);

/// A label with a pointer above a bar's top, kept inside the plot.
void drawBarNote(QPainter& painter, const PlotFrame& frame, const PlotStyle& style, double place,
                 double top, const QString& text);

} // namespace edgecut
