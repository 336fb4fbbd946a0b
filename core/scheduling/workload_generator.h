// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/costs/device.h"
#include "core/graph/graph.h"
#include "core/scheduling/workload.h"

#include <span>
#include <string>
#include <vector>

namespace edgecut {

/// A layer as people count them: one that multiplies, with the small ones that follow it.
struct LayerWork
{
    std::string label;    ///< "VGG-16 conv3_1"
    double serviceMs = 0; ///< on the edge device
    double depth = 0;     ///< share of its network's layers up to it, itself included: (0, 1]

    bool operator==(const LayerWork&) const = default;
};

/// The layers of one network on one device. Never empty for a network that multiplies at all.
std::vector<LayerWork> layersOf(const Graph& graph, const std::string& title, const Device& device);

/// The four networks of mobile web AR (AlexNet, VGG-16, ResNet-32, MobileNet-v1 for CIFAR-10's
/// pictures: 8, 16, 32 and 28 layers) on one device.
Result<std::vector<std::vector<LayerWork>>> mobileWebArLayers(const Device& device);

/// What is drawn. Values are EXAMPLE DATA: mobile web AR prints none, so a layer's is leastValue at
/// a network's start, mostValue at its end, rising with the root of the depth between, and off by
/// up to valueSpread either way for the input at hand, kept within [0.01, 1].
struct WorkloadOptions
{
    double requests = 100;        ///< whole
    double arrivalsPerSecond = 0; ///< users that come at random (Poisson); 0: all at once
    double runLength = 1;         ///< a user asks for 1 to so many consecutive layers; whole
    double leastValue = 0.1;
    double mostValue = 0.9;
    double valueSpread = 0.1;

    bool operator==(const WorkloadOptions&) const = default;
};

/// The table of the above (keys "requests", "arrival-rate" ...) and its values read by it:
/// InvalidInput where one is out of range or the values fall.
std::span<const OptionSpec> workloadOptionSpecs();
Result<WorkloadOptions> workloadOptions(const OptionValues& values);

/// A device that stands for the edge server where none is named.
std::string_view standardEdgeDevice();

/// Requests drawn at layer granularity: a user picks one of the four networks and a run of its
/// layers, each equally likely; each layer of a run comes after the one before it. With a run
/// length of 1, as in mobile web AR, nothing comes after anything. `arrivalsMs`, where it is not
/// empty, holds when each user comes and must last for all of them. The seed of the context gives
/// the same workload every time, and a shorter one is the beginning of a longer one. O(requests).
Result<Workload> generateWorkload(const Device& device, const WorkloadOptions& options,
                                  std::span<const double> arrivalsMs = {},
                                  const Context& context = {});

} // namespace edgecut
