// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

namespace edgecut {

/// Sizes finite, positive or zero and not absurd; edges between boxes that exist, none from a box
/// to itself. Whether there is a cycle the layouts find out themselves.
Status checkRequest(const LayoutRequest& request);

/// What a layout says to a graph that is not acyclic.
tl::unexpected<Error> cyclicRequest();

/// Whether `layout` can be a drawing of `request`: a centre a box, a curve of 1 + 3n points an
/// edge, everything finite.
bool fits(const GraphLayout& layout, const LayoutRequest& request);

} // namespace edgecut
