// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/device.h"
#include "core/graph/graph.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// Where a layer's time comes from; the studio says so beside the number.
enum class CostOrigin : std::uint8_t {
    Model,    ///< predicted by the device's model
    Clamped,  ///< the model went below zero and 0 was taken
    Unknown,  ///< MACs or bytes are not known: the time is the overhead only
    Measured, ///< from measured times
    Fused,    ///< measured together with another layer, whose time holds this one's
    Edited,   ///< typed by a person
};

struct LayerCost
{
    double ms = 0;
    double mj = 0;
    CostOrigin origin = CostOrigin::Model;

    bool operator==(const LayerCost&) const = default;
};

/// Layers x tiers.
struct CostTable
{
    std::size_t tierCount = 0;
    std::vector<LayerCost> costs; ///< [layer * tierCount + tier]

    const LayerCost& at(LayerId layer, std::size_t tier) const
    {
        return costs[layer.index() * tierCount + tier];
    }
    LayerCost& at(LayerId layer, std::size_t tier)
    {
        return costs[layer.index() * tierCount + tier];
    }
    bool operator==(const CostTable&) const = default;
};

/// Bytes that a layer reads and writes: inputs, weights and outputs; for Gather and Slice, which
/// touch only what they pick, twice the outputs. nullopt when a tensor's size is not known.
std::optional<double> memoryTraffic(const Graph& graph, LayerId layer);

/// True for layers that only rename what is already there, at inference: Input, Identity, Dropout,
/// Reshape, Flatten.
bool isFreeAtInference(LayerKind kind);

/// One layer on one device. Roofline: the longer of arithmetic and memory traffic, plus the
/// overhead; layers that are free at inference cost nothing. Regression: the term of the layer's
/// kind. Never negative, always finite: a product beyond what a number holds is unknown.
LayerCost predict(const Device& device, const Graph& graph, LayerId layer);

/// predict() for every layer on every tier's device.
CostTable costTable(const Graph& graph, std::span<const Device> tierDevices);

/// One warning for each tier that has clamped layers, and one for each that has unknown ones,
/// naming how many and the first.
std::vector<Warning> costWarnings(const Graph& graph, const CostTable& costs,
                                  std::span<const std::string> tierNames);

} // namespace edgecut
