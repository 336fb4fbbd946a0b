// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace edgecut {

/// The application's typeface in drawing units: a graph's boxes fit its text at every zoom and on
/// every screen.
QFont graphTitleFont();
QFont graphTextFont();
QFont graphLabelFont();
QFont graphFrameFont(); ///< titles of expanded blocks

inline constexpr double boxTextLeft = 14, boxTextRight = 12, greatestBoxWidth = 240;
inline constexpr double frameMark = 16; ///< room of the triangle before a frame's title

} // namespace edgecut
