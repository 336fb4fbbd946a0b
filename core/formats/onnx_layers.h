// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/formats/onnx_scope.h"
#include "core/graph/graph.h"

#include <string>
#include <vector>

namespace edgecut {

/// Makes the graph of an analysed model: an Input layer for each model input, then a layer for each
/// node that is not folded, in file order. A layer is called as its node, else by operation and
/// first output; a name that is taken gets a number (with a warning when the file gave it). Weights
/// are the stored parameters that a layer reads, directly or through folded nodes; what several
/// layers share counts at the first of them. Outputs that nothing reads and that are no result of
/// the model are left out (a layer always keeps one).
Result<Graph> makeGraph(const OnnxScope& scope, const std::string& name,
                        std::vector<Warning>& warnings);

} // namespace edgecut
