// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model_reader.h"

#include <string>

namespace edgecut {

/// Reads an ONNX model of any opset; weights stay in the file. See the headers of the steps:
/// onnx_strip (what is read), onnx_functions, onnx_inputs (batch and dimensions), onnx_scope (names
/// and order checked), onnx_analysis (shapes and work), onnx_layers (the graph).
Result<ImportedModel> readOnnx(const std::string& path, const ImportOptions& options,
                               const Context& context);

} // namespace edgecut
