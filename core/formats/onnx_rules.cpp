// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_rules.h"

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
    case Rule::Reshape: {
        const bool known = inputs.size() > 1 && inputs[1] && inputs[1]->numbers;
        const Shape target =
            known ? Shape(inputs[1]->numbers->integers) : integersAttribute(node, "shape");
        const bool attribute = findAttribute(node, "shape") != nullptr;
        return known || attribute
                   ? reshaped(*input, target, integerAttribute(node, "allowzero", 0) != 0)
                   : std::nullopt;
    }
    case Rule::Split: {
        const std::vector<Shape> shapes = splitShapes(node, inputs);
        return shapes.empty() ? std::nullopt : std::optional(shapes.front());
    }
    }
    return std::nullopt;
}

std::vector<Shape> splitShapes(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Shape* input = shapeAt(inputs, 0);
    const auto parts = static_cast<std::int64_t>(node.output_size());
    if (!input || parts < 1)
        return {};
    const auto rank = static_cast<std::int64_t>(input->size());
    std::int64_t axis = integerAttribute(node, "axis", 0);
    axis += axis < 0 ? rank : 0;
    if (axis < 0 || axis >= rank)
        return {};
    const std::int64_t size = (*input)[std::size_t(axis)];
    std::vector<std::int64_t> sizes = integersAttribute(node, "split");
    if (inputs.size() > 1 && inputs[1]) {
        if (!inputs[1]->numbers)
            return {};
        sizes = inputs[1]->numbers->integers;
    }
    if (sizes.empty()) {
        const std::int64_t chunk = size / parts + (size % parts != 0 ? 1 : 0);
        for (std::int64_t i = 0; i < parts; ++i)
            sizes.push_back(std::clamp<std::int64_t>(size - i * chunk, 0, chunk));
    }
    std::int64_t left = size;
    for (const std::int64_t part : sizes) {
        if (part < 0 || part > left)
            return {};
        left -= part;
    }
    if (left != 0 || sizes.size() != static_cast<std::size_t>(parts))
        return {};
    std::vector<Shape> shapes(sizes.size(), *input);
    for (std::size_t i = 0; i < sizes.size(); ++i)
        shapes[i][std::size_t(axis)] = sizes[i];
    return shapes;
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
