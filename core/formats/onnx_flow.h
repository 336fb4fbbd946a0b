// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_analysis.h"
#include "core/formats/onnx_scope.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace edgecut {

/// How the inputs and outputs of a node that holds graphs go with those of the graphs.
struct OnnxFlow
{
    enum class Kind { If, Loop, Scan, Other };

    Kind kind = Kind::Other;
    std::size_t firstInput = 0; ///< of the node: what the graph's first input is
    std::size_t firstState = 0; ///< of the node: the first value that runs hand on
    std::size_t states = 0;     ///< how many those are: the node's first outputs
    std::size_t scanned = 0;    ///< inputs behind them that are taken apart, run by run
    std::size_t skipped = 0;    ///< outputs of the graph that the node does not write
    bool batched = false;       ///< release 8's Scan: everything has a leading batch dimension

    /// True for a value that every run gets a piece of; `input` counts the node's.
    bool isScanned(std::size_t input) const
    {
        return input >= firstState + states && input < firstState + states + scanned;
    }
};

OnnxFlow flowOf(const onnx::NodeProto& node, const OnnxEnvironment& environment);

/// Along which dimension of a scanned input of `rank` dimensions the runs lie (its batch left out);
/// nullopt: there is no such dimension. `place` counts scanned inputs.
std::optional<std::size_t> scannedAxis(const onnx::NodeProto& node, std::size_t place,
                                       std::size_t rank);
/// Where the runs' results of a collected output lie in the whole of them, `rank` dimensions.
std::optional<std::size_t> collectedAxis(const onnx::NodeProto& node, std::size_t place,
                                         std::size_t rank);

/// How often the graph runs: what --dim says for the node's name, a constant number of rounds, the
/// length of what a Scan takes apart. nullopt: not known.
std::optional<std::int64_t> runsOf(const OnnxScope& scope, const OnnxNode& node,
                                   const OnnxFlow& flow, const OnnxEnvironment& environment);

} // namespace edgecut
