// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/cost_table.h"
#include "core/costs/device.h"
#include "core/costs/fusion.h"
#include "core/costs/measured.h"
#include "core/graph/graph.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// What each step of an inference took on one device. An engine runs several layers as one kernel
/// ("conv1 + relu1") and adds steps of its own (copies, reformatting); in a table that somebody
/// wrote a step is a layer.
struct EngineProfile
{
    struct Step
    {
        std::string name;                ///< as the engine wrote it
        std::vector<std::string> layers; ///< the layers that the name speaks of, in its order
        double ms = 0;                   ///< of one inference
        int line = 0;

        bool operator==(const Step&) const = default;
    };

    std::string file;   ///< for messages
    std::string engine; ///< "ONNX Runtime" or "TensorRT"; of a table the column's name
    std::vector<Step> steps;
    bool isTable = false; ///< of single layers: what has no step was not measured

    bool operator==(const EngineProfile&) const = default;
};

/// True for JSON, false for a table of times: enough to choose the reader.
bool looksLikeEngineProfile(std::string_view text);

/// Reads either of two files, told apart by what is in them:
/// - ONNX Runtime's profiling file (a Chrome trace): its events NAME_kernel_time of category Node,
///   `dur` in microseconds. Of a node that ran several times the median counts, and the first run,
///   which warms up, does not when there are three or more.
/// - TensorRT's per-layer file (trtexec --exportProfile): `averageMs`, else `timeMs` over `count`.
/// Names are taken apart at " + " and " || ", PWN(...) is opened, and what engines put around a
/// layer's name ("fused conv1", "conv1_nchwc") is taken off. Errors: no JSON, neither of the two,
/// no step, a time that is no number of 0 or more. Linear time, but for the medians.
Result<EngineProfile> readEngineProfile(std::string_view json, const std::string& file);

/// A column of a table as a profile: its rows' layers, without those whose cell is empty.
EngineProfile profileOf(const MeasuredTimes& table, std::size_t column);

/// Layers that were measured together, rising; often one alone.
struct MeasuredKernel
{
    std::vector<LayerId> layers;
    double ms = 0;

    bool operator==(const MeasuredKernel&) const = default;
};

/// What a profile told about a graph.
struct EngineMatch
{
    std::vector<MeasuredKernel> kernels;        ///< no layer in two
    std::vector<FusedLayers> fused;             ///< the kernels of two or more layers
    std::vector<EngineProfile::Step> strangers; ///< steps that name no layer
    std::vector<LayerId> followers;             ///< without a step, taken to be fused
    std::vector<LayerId> missing;               ///< without a time; they keep the device's
    std::vector<Warning> warnings;              ///< a sentence on each of the last three
};

/// Puts the steps' times into the column `tier` of `costs`. The layer of a fused group that does
/// most arithmetic gets the whole time (origin Measured), the others 0 (origin Fused). A layer
/// without a step that only follows a measured one (normalisation, activation, scaling) is taken to
/// be fused with it, as engines do without saying so; not where the profile is a table. Steps that
/// name no layer and layers without a time come back as warnings. InvalidInput when no step names a
/// layer. O(steps + graph).
Result<EngineMatch> applyEngineProfile(CostTable& costs, const Graph& graph, std::size_t tier,
                                       const Device& device, const EngineProfile& profile);

} // namespace edgecut
