// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_scope.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace edgecut {

/// Type and shape of one output as far as they are known.
struct OnnxOutput
{
    std::int32_t elementType = 0;
    std::optional<Shape> shape;
};

/// What libonnx says about a node's outputs, one entry each; nothing known where it has no rule,
/// its rule fails, or the node breaks the operation's signature. `opset` is the model's version of
/// the node's domain; versions newer than the library's get its newest rule. Never throws.
std::vector<OnnxOutput> inferByLibrary(const onnx::NodeProto& node,
                                       const std::vector<const OnnxValue*>& inputs,
                                       std::int64_t opset);

} // namespace edgecut
