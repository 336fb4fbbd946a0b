// SPDX-License-Identifier: GPL-3.0-or-later
// onnxAttributes() and windowedShape(): what slides over an image.
#include "core/formats/onnx_rules.h"
#include "core/formats/onnx_tensors.h"
#include "core/graph/checked.h"
#include "core/graph/shape_rules.h"

#include <onnx/onnx_pb.h>

#include <algorithm>

namespace edgecut {

namespace {

using Rule = OnnxShapeRule;

// Windows beyond this are no windows; below it sums cannot overflow.
constexpr std::int64_t largestReach = std::int64_t{1} << 40;

bool isWindowed(Rule rule)
{
    return rule == Rule::Convolution || rule == Rule::TransposedConvolution || rule == Rule::Pool;
}

// ONNX's auto_pad: outputs of ceil(size / stride), the odd one out at the end or the beginning.
void addAutomaticPadding(const std::string& mode, const Shape& input, LayerAttributes& attributes)
{
    const std::size_t axes = attributes.kernel.size();
    if ((mode != "SAME_UPPER" && mode != "SAME_LOWER") || input.size() != axes + 2)
        return;
    attributes.padding.assign(2 * axes, 0);
    for (std::size_t i = 0; i < axes; ++i) {
        const WindowAxis axis = windowAxis(attributes, i);
        const std::int64_t size = input[i + 2];
        std::int64_t reach = 0;
        if (axis.stride < 1 || size < 1 || axis.kernel < 1 ||
            __builtin_mul_overflow(axis.dilation, axis.kernel - 1, &reach) || reach < 0 ||
            reach > largestReach)
            return;
        const std::int64_t last = (size - 1) / axis.stride * axis.stride;
        const std::int64_t total = std::max<std::int64_t>(0, last + reach + 1 - size);
        const std::int64_t larger = total - total / 2;
        attributes.padding[i] = mode == "SAME_UPPER" ? total / 2 : larger;
        attributes.padding[axes + i] = total - attributes.padding[i];
    }
}

// The input's channels are those that the weights were made for.
bool channelsFit(const OnnxOperation& operation, const LayerAttributes& attributes,
                 const OnnxInputs& inputs)
{
    const Shape* input = shapeAt(inputs, 0);
    const Shape* weights = shapeAt(inputs, static_cast<std::size_t>(operation.weightInput));
    if (!input || !weights || input->size() < 3 || weights->size() != input->size() ||
        attributes.outChannels < 1)
        return false;
    if (operation.shape == Rule::TransposedConvolution)
        return (*input)[1] == weights->front();
    return checkedProduct({(*weights)[1], attributes.groups}) == (*input)[1];
}

std::optional<Shape> pooledShape(const LayerAttributes& attributes, const Shape& input,
                                 std::int64_t channels)
{
    const std::size_t axes = attributes.kernel.size();
    if (input.size() != axes + 2)
        return std::nullopt;
    // SAME_* asks for ceil(size / stride); with its padding the usual formula gives just that.
    Shape output{input[0], channels};
    for (std::size_t i = 0; i < axes; ++i) {
        const std::optional<std::int64_t> size =
            windowOutput(input[i + 2], windowAxis(attributes, i), attributes.ceilMode);
        if (!size)
            return std::nullopt;
        output.push_back(*size);
    }
    return output;
}

std::optional<Shape> transposedShape(const onnx::NodeProto& node, const LayerAttributes& attributes,
                                     const Shape& input)
{
    const std::size_t axes = attributes.kernel.size();
    if (input.size() != axes + 2)
        return std::nullopt;
    const std::vector<std::int64_t> extra = integersAttribute(node, "output_padding");
    const std::vector<std::int64_t> given = integersAttribute(node, "output_shape");
    const bool same = textAttribute(node, "auto_pad").rfind("SAME", 0) == 0;
    Shape output{input[0], attributes.outChannels};
    for (std::size_t i = 0; i < axes; ++i) {
        const WindowAxis axis = windowAxis(attributes, i);
        std::optional<std::int64_t> size =
            transposedWindowOutput(input[i + 2], axis, i < extra.size() ? extra[i] : 0);
        if (same)
            size = checkedProduct({input[i + 2], axis.stride});
        if (given.size() == axes)
            size = given[i];
        if (!size || *size < 1)
            return std::nullopt;
        output.push_back(*size);
    }
    return output;
}

} // namespace

LayerAttributes onnxAttributes(const OnnxOperation& operation, const onnx::NodeProto& node,
                               const OnnxInputs& inputs)
{
    LayerAttributes attributes;
    attributes.axis = integerAttribute(node, "axis", 0);
    const Shape* weights = shapeAt(inputs, static_cast<std::size_t>(operation.weightInput));
    if (weights && std::any_of(weights->begin(), weights->end(),
                               [](std::int64_t dimension) { return dimension < 0; }))
        weights = nullptr; // a stored tensor may say anything of itself
    if (operation.shape == Rule::Gemm && weights && weights->size() == 2)
        attributes.outChannels = (*weights)[integerAttribute(node, "transB", 0) != 0 ? 0 : 1];
    if (operation.shape == Rule::MatMul && weights && weights->size() >= 2)
        attributes.outChannels = weights->back();
    if (!isWindowed(operation.shape))
        return attributes;

    attributes.kernel = integersAttribute(node, "kernel_shape");
    attributes.groups = integerAttribute(node, "group", 1);
    attributes.ceilMode = integerAttribute(node, "ceil_mode", 0) != 0;
    if (operation.shape != Rule::Pool && weights && weights->size() >= 3) {
        attributes.kernel.assign(weights->begin() + 2, weights->end());
        const bool transposed = operation.shape == Rule::TransposedConvolution;
        const std::optional<std::int64_t> channels =
            transposed ? checkedProduct({(*weights)[1], attributes.groups}) : weights->front();
        attributes.outChannels = channels.value_or(0);
    }
    const std::size_t axes = attributes.kernel.size();
    attributes.strides = integersAttribute(node, "strides");
    attributes.dilations = integersAttribute(node, "dilations");
    attributes.padding = integersAttribute(node, "pads");
    attributes.strides.resize(axes, 1);
    attributes.dilations.resize(axes, 1);
    attributes.padding.resize(2 * axes, 0);
    const auto positive = [](const std::vector<std::int64_t>& list) {
        return std::all_of(list.begin(), list.end(), [](std::int64_t x) { return x >= 1; });
    };
    if (!positive(attributes.kernel) || !positive(attributes.strides) ||
        !positive(attributes.dilations) || attributes.groups < 1)
        return {}; // no window: what it makes stays unknown
    if (const Shape* input = shapeAt(inputs, 0))
        addAutomaticPadding(textAttribute(node, "auto_pad"), *input, attributes);
    return attributes;
}

std::optional<Shape> windowedShape(const OnnxOperation& operation, const onnx::NodeProto& node,
                                   const LayerAttributes& attributes, const OnnxInputs& inputs)
{
    const Shape* input = shapeAt(inputs, 0);
    if (!input || input->size() < 3)
        return std::nullopt;
    if (operation.shape == Rule::Pool)
        return pooledShape(attributes, *input, (*input)[1]);
    if (!channelsFit(operation, attributes, inputs))
        return std::nullopt;
    return operation.shape == Rule::Convolution
               ? pooledShape(attributes, *input, attributes.outChannels)
               : transposedShape(node, attributes, *input);
}

} // namespace edgecut
