// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/formats/onnx_scope.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace edgecut {

/// What holds for a whole model while its graphs are worked out.
struct OnnxEnvironment
{
    std::map<std::string, std::int64_t> opsets; ///< by domain; "" is ONNX itself
    std::int64_t fileBatch = 1;                 ///< what the file was made for
    std::int64_t batch = 1;                     ///< what it is asked for
    std::map<std::string, std::int64_t> runs;   ///< of a Loop's graph, by the node's name
    std::vector<Warning>* warnings = nullptr;
    bool* unknown = nullptr; ///< set when an operation or a shape is not known
    const Context* context = nullptr;
};

/// Works out, node by node in topological order: types and shapes of what each writes, constants
/// (also the arithmetic on shapes: such nodes are folded and are no layers), kinds, attributes and
/// multiply-accumulates. What cannot be known stays unknown and is warned of by the node's name. An
/// If, Loop or Scan is one node with the work of its graphs, each taken as often as it is known to
/// run, otherwise once (of an If's two, the one that runs, otherwise the larger). Error: cancelled,
/// or a subgraph with wrong names.
Status analyse(OnnxScope& scope, const OnnxEnvironment& environment);

} // namespace edgecut
