// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// The layers that an engine's step speaks of, as far as its name tells: taken apart at " + " and
/// " || ", PWN(a, b) opened (TensorRT's point-wise kernels, nested at will), and "fused ", "_nchwc"
/// and "_quant" taken off (ONNX Runtime's). Empty for steps that are no layer's: reformatting,
/// copies. Whether the layers are there is for the caller to see. Linear time, no recursion.
std::vector<std::string> layersNamedBy(std::string_view step);

} // namespace edgecut
