// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_scope.h"

#include <optional>
#include <vector>

namespace edgecut {

/// What a node writes first, when that is a small tensor that follows from what is known: the
/// arithmetic on shapes that exporters leave in a model (Shape, Gather, Concat, Mul, Cast ...).
/// `output` has its inferred type and shape. nullopt: not known, or an operation that this does not
/// compute. Inputs that are left out are null.
std::optional<OnnxNumbers> computeNumbers(const onnx::NodeProto& node,
                                          const std::vector<const OnnxValue*>& inputs,
                                          const OnnxValue& output);

} // namespace edgecut
