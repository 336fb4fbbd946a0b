// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_fonts.h"

#include "widgets/theme/theme.h"

namespace edgecut {

namespace {

QFont drawingFont(int pixels, bool bold)
{
    QFont font = typeFont(TypeSize::Body, bold);
    font.setPixelSize(pixels);
    // Hinted glyphs would jump from pixel to pixel while zooming.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont graphTitleFont()
{
    return drawingFont(12, false);
}

QFont graphTextFont()
{
    return drawingFont(10, false);
}

QFont graphLabelFont()
{
    return drawingFont(11, true);
}

QFont graphFrameFont()
{
    return drawingFont(11, false);
}

} // namespace edgecut
