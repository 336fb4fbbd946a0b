// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <string>
#include <vector>

namespace edgecut {

/// What stands in a box: one line, or two.
struct BoxLabel
{
    std::string title, subtitle;
};

/// A plain picture of a laid-out graph as SVG 1.1, one unit a pixel. `labels` may be empty; a box
/// without one is drawn empty. `layout` must be one of `request`.
std::string layoutSvg(const LayoutRequest& request, const GraphLayout& layout,
                      const std::vector<BoxLabel>& labels = {});

/// A box wide enough for its label at 12 and 10 pixels in a usual sans-serif font, for programs
/// that cannot measure text.
Size estimatedBoxSize(const BoxLabel& label);

} // namespace edgecut
