// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_library.h"
#include "core/formats/onnx_rules.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// Type of what a node with a rule of our own writes first (onnx::TensorProto::DataType; 0: not
/// known): mostly that of what it reads first.
std::int32_t resultType(const OnnxOperation& operation, const onnx::NodeProto& node,
                        const OnnxInputs& inputs);

/// Types and shapes of what such a node writes behind its first output, which is filled: the other
/// parts of a Split, a Dropout's mask, a MaxPool's indices, a normalisation's statistics, the keys
/// and values that an attention keeps.
void addFurtherOutputs(const OnnxOperation& operation, const onnx::NodeProto& node,
                       const OnnxInputs& inputs, std::vector<OnnxOutput>& outputs);

} // namespace edgecut
