// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost_table.h"
#include "core/costs/device.h"
#include "core/graph/graph.h"

#include <cstddef>
#include <span>
#include <vector>

namespace edgecut {

/// Layers that run as one kernel: two or more, rising. They cannot be torn apart, since what a part
/// alone takes is another kernel's time.
using FusedLayers = std::vector<LayerId>;

/// True for kinds that engines work into the kernel before them: normalisation, scaling,
/// activation.
bool fusesWithProducer(LayerKind kind);

/// What engines fuse: each layer of multiply-accumulates with the chain of layers behind it that
/// fusesWithProducer() and that nothing else reads in between. No layer stands in two. Linear time.
std::vector<FusedLayers> fusibleLayers(const Graph& graph);

/// Groups that share a layer become one; the result is rising, by its first layers. Nearly linear.
std::vector<FusedLayers> joined(std::span<const FusedLayers> groups, std::size_t layerCount);

/// Gives `whole` to the layer of the group that does most arithmetic; the others take no time of
/// their own (origin Fused).
void chargeGroup(CostTable& costs, const Graph& graph, std::span<const LayerId> group,
                 std::size_t tier, const LayerCost& whole);

/// Costs of kernels instead of layers, as times of neighbours do not simply add: on a roofline the
/// arithmetic of all, memory traffic only of weights and of what enters and leaves the group, and
/// one overhead. A regression was fitted to single layers and knows no better than their sum.
/// Linear in the groups' tensor ends.
void fuse(CostTable& costs, const Graph& graph, std::span<const Device> tierDevices,
          std::span<const FusedLayers> groups);

} // namespace edgecut
