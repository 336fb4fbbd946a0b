// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph.h"
#include "core/graph/topology.h"

#include <cstddef>
#include <span>
#include <vector>

namespace edgecut {

/// Articulation layers and segments (PerDNN, IONN: where a DAG may be cut like a chain).
///
/// A *path* leads from a layer without predecessors to one without successors, along edges. An
/// *articulation layer* lies on every path. Layers without any edge (a model input that nothing
/// reads) lie on no path that matters: they are not asked and are no articulation layers.
///
/// A *segment* is one articulation layer, or all layers between two neighbouring ones, or those
/// before the first or behind the last; a layer without any edge is a segment of its own. An edge
/// leads within a segment, to the next one, or from one articulation layer to the next past the
/// segment between them.
struct Segment
{
    std::vector<LayerId> layers; ///< in topological order, never empty
    bool articulation = false;   ///< then it is one layer

    bool operator==(const Segment&) const = default;
};

/// In topological order. `order` is any topological order of all layers, `edges` join them. O(V +
/// E).
std::vector<LayerId> articulationLayers(std::span<const LayerId> order,
                                        std::span<const LayerEdge> edges);

/// Each layer once, segments in topological order with those of single layers without edges first.
/// O(V + E).
std::vector<Segment> segments(std::span<const LayerId> order, std::span<const LayerEdge> edges);

/// The edges of a graph, one for each layer, tensor and consumer.
std::vector<LayerEdge> layerEdges(const Graph& graph);

std::vector<LayerId> articulationLayers(const Graph& graph);
std::vector<Segment> segments(const Graph& graph);

} // namespace edgecut
