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

/// Whether dot draws this in about a second. What it takes grows with the ranks that all edges
/// together span: 1,000 boxes of Inception modules (1,400 ranks) take it 0.1 s, a DenseNet of 300
/// boxes (20,000) 3 s, 80 transformer layers that share one mask (44,000) 20 s. Linear.
bool suitsGraphviz(const LayoutRequest& request);

} // namespace edgecut
