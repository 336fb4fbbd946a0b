// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace edgecut {

/// From a layer to one that reads what it writes. Parallel edges are allowed.
using LayerEdge = std::pair<LayerId, LayerId>;

/// Kahn's order: always the ready layer that is earliest in the file, that is with the lowest id.
/// Shorter than `layerCount` when there is a cycle: what stands on it and behind it is missing.
/// O(E + V log V); O(V + E) when the file is in topological order already.
std::vector<LayerId> kahnOrder(std::size_t layerCount, std::span<const LayerEdge> edges);

/// A layer on a cycle, for messages; invalid when there is none. Linear.
LayerId layerOnCycle(std::size_t layerCount, std::span<const LayerEdge> edges);

} // namespace edgecut
