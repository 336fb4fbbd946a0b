// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace edgecut {

/// How a figure is drawn at its final size. Lengths are points (1/72 in): whoever paints scales the
/// painter so that one unit is one point.
struct FigureStyle
{
    Theme theme = Theme::light();
    double textPt = 8;     ///< axis and label text
    double linePt = 1;     ///< data lines
    bool showTitle = true; ///< papers have captions instead

    bool operator==(const FigureStyle&) const = default;
};

/// Something that can be exported. A value: it keeps a copy of what it shows, so it can be drawn
/// after its widget has gone or shows something else (from the window's thread only).
struct Figure
{
    QString title;
    double heightToWidth = 0.62; ///< natural proportion
    std::function<void(QPainter&, const QRectF&, const FigureStyle&)> draw;
    std::function<QString()> csv; ///< may be empty: there are no data
    std::function<QString()>
        tex; ///< pgfplots source, as wide as the text it stands in; may be empty

    bool isValid() const { return static_cast<bool>(draw); }
};

} // namespace edgecut
