// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QIcon>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace edgecut {

/// Fills `area` with `color` and diagonal stripes of `stripe`, `pitch` apart: how transfers look.
/// Drawn as vectors (no bitmap pattern), so that it is the same on screen and in print.
void drawHatched(QPainter& painter, const QRectF& area, const QColor& color, const QColor& stripe,
                 double pitch = 6);

/// A data point; `size` is its diameter. A hollow one is filled with `inside`.
void drawMarker(QPainter& painter, const QPointF& center, Marker marker, double size,
                const QColor& color, const QColor& inside = {});

/// A round dot as an icon, for menus, trees and boxes.
QIcon dotIcon(const QColor& color);

} // namespace edgecut
