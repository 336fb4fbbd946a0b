// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/curve.h"
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
enum class Colouring { Tier, Time, OutputBytes, Macs, SwitchingRate };

struct LayerValues
{
    std::vector<double> fractions; ///< by drawn node: 0..1 of the largest; NaN: not known
    std::vector<bool> marked;      ///< empty, or by drawn node: what no fraction can say
    GraphScale scale;
};

/// The uplink rate at which each layer moves outward, on the logarithmic scale of `curve`. Layers
/// that never move have none: NaN. Those that come back or move more than once (cuts need not be
/// nested) are marked, as what they have are ranges; so are folded blocks that move in parts.
LayerValues switchingRates(const BandwidthCurve& curve, const GraphFolding& folding = {});

/// "edge to 1.2 Mbit/s, cloud to 39 Mbit/s, then edge": where a layer runs as the uplink grows.
QString rangesText(const PartitionProblem& problem, const BandwidthCurve& curve, LayerId layer);

/// Time is that on the layer's tier of `plan`. Of a folded block: the sum over its layers, for
/// output bytes over what leaves it. Not for Tier and SwitchingRate.
LayerValues layerValues(const ScenarioProblem& model, const Plan& plan, Colouring colouring,
                        const GraphFolding& folding = {});

} // namespace edgecut::studio
