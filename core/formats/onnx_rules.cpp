// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_rules.h"

#include "core/formats/onnx_attention.h"
#include "core/formats/onnx_einsum.h"
#include "core/formats/onnx_tensors.h"
#include "core/graph/shape_rules.h"

#include <onnx/onnx_pb.h>

#include <algorithm>

namespace edgecut {

namespace {

using Rule = OnnxShapeRule;

std::optional<Shape> globalShape(const Shape& input)
{
    if (input.size() < 3)
        return std::nullopt;
    Shape output = input;
    std::fill(output.begin() + 2, output.end(), 1);
    return output;
}

std::optional<Shape> broadcastAll(const OnnxInputs& inputs)
{
    std::optional<Shape> result = Shape{};
    for (std::size_t i = 0; i < inputs.size() && result; ++i) {
        const Shape* shape = shapeAt(inputs, i);
        result = shape ? broadcast(*result, *shape) : std::nullopt;
    }
    return inputs.empty() ? std::nullopt : result;
}

// Axes by attribute, or in newer opsets by input; none: the node does not say.
std::optional<std::vector<std::int64_t>> namedAxes(const onnx::NodeProto& node,
                                                   const OnnxInputs& inputs)
{
    if (inputs.size() < 2 || !inputs[1])
        return integersAttribute(node, "axes");
    if (!inputs[1]->numbers || inputs[1]->numbers->real)
        return std::nullopt;
    return inputs[1]->numbers->integers;
}

std::optional<Shape> reducedShape(const onnx::NodeProto& node, const OnnxInputs& inputs,
                                  const Shape& input)
{
    const auto axes = namedAxes(node, inputs);
    if (!axes)
        return std::nullopt;
    const auto rank = static_cast<std::int64_t>(input.size());
    const bool everything = axes->empty();
    if (everything && integerAttribute(node, "noop_with_empty_axes", 0) != 0)
        return input;
    std::vector<bool> reduced(input.size(), everything);
    for (const std::int64_t axis : *axes) {
        const std::int64_t place = axis < 0 ? axis + rank : axis;
        if (place < 0 || place >= rank)
            return std::nullopt;
        reduced[std::size_t(place)] = true;
    }
    const bool keep = integerAttribute(node, "keepdims", 1) != 0;
    Shape output;
    for (std::size_t i = 0; i < input.size(); ++i) {
        if (!reduced[i])
            output.push_back(input[i]);
        else if (keep)
            output.push_back(1);
    }
    return output;
}

// Without axes, all dimensions of 1 go.
std::optional<Shape> squeezedShape(const onnx::NodeProto& node, const OnnxInputs& inputs,
                                   const Shape& input)
{
    const auto axes = namedAxes(node, inputs);
    if (!axes)
        return std::nullopt;
    const auto rank = static_cast<std::int64_t>(input.size());
    std::vector<bool> squeezed(input.size(), false);
    for (const std::int64_t axis : *axes) {
        const std::int64_t place = axis < 0 ? axis + rank : axis;
        if (place < 0 || place >= rank || input[std::size_t(place)] != 1)
            return std::nullopt;
        squeezed[std::size_t(place)] = true;
    }
    Shape output;
    for (std::size_t i = 0; i < input.size(); ++i) {
        if (axes->empty() ? input[i] != 1 : !squeezed[i])
            output.push_back(input[i]);
    }
    return output;
}

std::optional<Shape> matMulShape(const Shape& left, const Shape& right)
{
    if (left.empty() || right.empty())
        return std::nullopt;
    Shape a = left;
    Shape b = right;
    if (a.size() == 1)
        a.insert(a.begin(), 1);
    if (b.size() == 1)
        b.push_back(1);
    if (a.back() != b[b.size() - 2])
        return std::nullopt;
    std::optional<Shape> output =
        broadcast(Shape(a.begin(), a.end() - 2), Shape(b.begin(), b.end() - 2));
    if (!output)
        return std::nullopt;
    if (left.size() > 1)
        output->push_back(a[a.size() - 2]);
    if (right.size() > 1)
        output->push_back(b.back());
    return output;
}

Shape maybeTransposed(Shape shape, bool transpose)
{
    if (transpose && shape.size() >= 2)
        std::swap(shape[shape.size() - 1], shape[shape.size() - 2]);
    return shape;
}

// QLinearMatMul has its second factor fourth.
std::size_t secondFactor(const OnnxOperation& operation)
{
    return static_cast<std::size_t>(operation.weightInput);
}

std::optional<Shape> productShape(const OnnxOperation& operation, const onnx::NodeProto& node,
                                  const OnnxInputs& inputs)
{
    const Shape* a = shapeAt(inputs, 0);
    const Shape* b = shapeAt(inputs, secondFactor(operation));
    if (!a || !b)
        return std::nullopt;
    if (operation.shape == Rule::Gemm && (a->size() != 2 || b->size() != 2))
        return std::nullopt;
    return matMulShape(maybeTransposed(*a, integerAttribute(node, "transA", 0) != 0),
                       maybeTransposed(*b, integerAttribute(node, "transB", 0) != 0));
}

// The weights are packed; the node says how many columns they stand for.
std::optional<Shape> blockProductShape(const onnx::NodeProto& node, const Shape& input)
{
    const std::int64_t columns = integerAttribute(node, "N", 0);
    if (input.empty() || columns < 1 || input.back() != integerAttribute(node, "K", 0))
        return std::nullopt;
    Shape output = input;
    output.back() = columns;
    return output;
}

// A row of the table (the third input) for each word.
std::optional<Shape> embeddedShape(const OnnxInputs& inputs, const Shape& words)
{
    const Shape* table = shapeAt(inputs, 2);
    if (!table || table->size() != 2)
        return std::nullopt;
    Shape output = words;
    output.push_back(table->back());
    return output;
}

std::optional<Shape> quantizedBroadcast(const OnnxInputs& inputs, const Shape& left)
{
    const Shape* right = shapeAt(inputs, 3);
    return right ? broadcast(left, *right) : std::nullopt;
}

std::optional<Shape> reshapedShape(const onnx::NodeProto& node, const OnnxInputs& inputs,
                                   const Shape& input)
{
    const bool known = inputs.size() > 1 && inputs[1] && inputs[1]->numbers;
    if (!known && !findAttribute(node, "shape"))
        return std::nullopt;
    const Shape target =
        known ? Shape(inputs[1]->numbers->integers) : integersAttribute(node, "shape");
    return reshaped(input, target, integerAttribute(node, "allowzero", 0) != 0);
}

std::optional<Shape> firstOf(const std::vector<Shape>& shapes)
{
    return shapes.empty() ? std::nullopt : std::optional(shapes.front());
}

} // namespace

const Shape* shapeAt(const OnnxInputs& inputs, std::size_t i)
{
    return i < inputs.size() && inputs[i] && inputs[i]->shape ? &*inputs[i]->shape : nullptr;
}

std::optional<Shape> ruleShape(const OnnxOperation& operation, const onnx::NodeProto& node,
                               const LayerAttributes& attributes, const OnnxInputs& inputs)
{
    const Shape* input = shapeAt(inputs, 0);
    if (!input)
        return std::nullopt;
    switch (operation.shape) {
    case Rule::Library:
        return std::nullopt;
    case Rule::Same:
        return *input;
    case Rule::Broadcast:
        return broadcastAll(inputs);
    case Rule::Convolution:
    case Rule::TransposedConvolution:
    case Rule::Pool:
        return windowedShape(operation, node, attributes, inputs);
    case Rule::GlobalPool:
        return globalShape(*input);
    case Rule::Reduce:
        return reducedShape(node, inputs, *input);
    case Rule::Squeeze:
        return squeezedShape(node, inputs, *input);
    case Rule::MatMul:
    case Rule::Gemm:
        return productShape(operation, node, inputs);
    case Rule::BlockMatMul:
        return blockProductShape(node, *input);
    case Rule::Einsum: {
        const std::optional<OnnxEinsum> sum = einsum(textAttribute(node, "equation"), inputs);
        return sum ? std::optional(sum->output) : std::nullopt;
    }
    case Rule::Reshape:
        return reshapedShape(node, inputs, *input);
    case Rule::Split:
        return firstOf(splitShapes(node, inputs));
    case Rule::Attention:
        return firstOf(attentionShapes(node, inputs));
    case Rule::Pad:
        return paddedShape(node, inputs);
    case Rule::Resize:
        return resizedShape(node, inputs);
    case Rule::CenterCrop:
        return croppedShape(node, inputs);
    case Rule::DepthToSpace:
        return unfoldedDepth(node, inputs);
    case Rule::SpaceToDepth:
        return foldedSpace(node, inputs);
    case Rule::GridSample:
        return sampledShape(inputs);
    case Rule::Columns:
        return joinedColumns(inputs);
    case Rule::OneHot:
        return oneHotShape(node, inputs);
    case Rule::Linear:
        return linearShape(node, inputs);
    case Rule::Embedding:
        return embeddedShape(inputs, *input);
    case Rule::QuantizedBroadcast:
        return quantizedBroadcast(inputs, *input);
    }
    return std::nullopt;
}

std::optional<Shape> reshaped(const Shape& input, const Shape& target, bool allowZero)
{
    Shape output = target;
    std::optional<std::size_t> rest;
    for (std::size_t i = 0; i < output.size(); ++i) {
        if (output[i] == 0 && !allowZero) {
            if (i >= input.size())
                return std::nullopt;
            output[i] = input[i];
        }
        if (output[i] == -1) {
            if (rest)
                return std::nullopt;
            rest = i;
            output[i] = 1;
        }
    }
    const std::optional<std::int64_t> have = elementCount(input);
    const std::optional<std::int64_t> named = elementCount(output);
    if (!have || !named)
        return std::nullopt;
    if (rest && *named > 0 && *have % *named == 0)
        output[*rest] = *have / *named;
    return elementCount(output) == have ? std::optional(output) : std::nullopt;
}

std::optional<Shape> rebatchedTarget(const OnnxInputs& inputs, std::int64_t fileBatch,
                                     std::int64_t batch)
{
    const Shape* input = shapeAt(inputs, 0);
    if (fileBatch == batch || !input || input->empty() || input->front() != batch ||
        inputs.size() < 2 || !inputs[1] || !inputs[1]->numbers)
        return std::nullopt;
    Shape target = inputs[1]->numbers->integers;
    if (target.empty() || target.front() != fileBatch)
        return std::nullopt;
    target.front() = batch;
    return target;
}

} // namespace edgecut
