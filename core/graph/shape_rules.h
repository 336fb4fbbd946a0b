// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/data_type.h"
#include "core/graph/graph.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace edgecut {

/// One axis of a sliding window, as convolution and pooling use it.
struct WindowAxis
{
    std::int64_t kernel = 1;
    std::int64_t stride = 1;
    std::int64_t padBegin = 0;
    std::int64_t padEnd = 0;
    std::int64_t dilation = 1;
};

/// Output size of a window over `size` elements:
///     (size + padBegin + padEnd - dilation * (kernel - 1) - 1) / stride + 1,
/// the division rounded down, or up with `ceilMode`; then a last window that would begin in the
/// padding behind the data is left out, as Caffe, PyTorch and ONNX do. nullopt: the window does not
/// fit into the padded input, or a number is out of its range (kernel, stride, dilation >= 1).
std::optional<std::int64_t> windowOutput(std::int64_t size, const WindowAxis& axis,
                                         bool ceilMode = false);

/// Output size of a transposed convolution:
///     stride * (size - 1) + outputPadding + dilation * (kernel - 1) + 1 - padBegin - padEnd.
std::optional<std::int64_t> transposedWindowOutput(std::int64_t size, const WindowAxis& axis,
                                                   std::int64_t outputPadding = 0);

/// Axis `i` of a layer's window, with ONNX's defaults for what the layer does not say. The layer's
/// padding holds all beginnings, then all ends.
WindowAxis windowAxis(const LayerAttributes& attributes, std::size_t i);

/// Multiply-accumulates of a convolution: one for every output element, input channel of its group
/// and kernel element.
std::optional<std::int64_t> convolutionMacs(const Shape& output, std::int64_t channelsPerGroup,
                                            const std::vector<std::int64_t>& kernel);

/// Shape of an element-wise operation on a and b (numpy's broadcasting); nullopt: they do not fit.
std::optional<Shape> broadcast(const Shape& a, const Shape& b);

} // namespace edgecut
