// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/session/scenario.h"
#include "widgets/graph/graph_picture.h"
#include "widgets/graph/graph_state.h"

#include <vector>

namespace edgecut::studio {

/// A model as boxes and edges: node i is LayerId(i), an edge for each tensor and consumer. Without
/// a layout yet.
GraphPicture modelPicture(const ScenarioProblem& model, LayoutDirection direction);

/// What colours the layers of the graph.
enum class Colouring { Tier, Time, OutputBytes, Macs };

struct LayerValues
{
    std::vector<double> fractions; ///< 0..1 of the largest; NaN: not known
    GraphScale scale;
};

/// Time is that on the layer's tier of `plan`.
LayerValues layerValues(const ScenarioProblem& model, const Plan& plan, Colouring colouring);

} // namespace edgecut::studio
