// SPDX-License-Identifier: GPL-3.0-or-later
// splitShapes() and splitNumbers(): the one operation whose parts are looked at singly.
#include "core/formats/onnx_rules.h"
#include "core/formats/onnx_tensors.h"

#include <onnx/onnx_pb.h>

#include <algorithm>

namespace edgecut {

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

std::vector<OnnxNumbers> splitNumbers(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Shape* shape = shapeAt(inputs, 0);
    if (!shape || shape->size() != 1 || !inputs[0]->numbers)
        return {};
    const OnnxNumbers& from = *inputs[0]->numbers;
    std::vector<OnnxNumbers> parts;
    std::ptrdiff_t next = 0;
    for (const Shape& part : splitShapes(node, inputs)) {
        const std::ptrdiff_t end = next + part[0];
        if (end > static_cast<std::ptrdiff_t>(from.size()))
            return {};
        OnnxNumbers& numbers = parts.emplace_back();
        numbers.real = from.real;
        if (from.real)
            numbers.reals.assign(from.reals.begin() + next, from.reals.begin() + end);
        else
            numbers.integers.assign(from.integers.begin() + next, from.integers.begin() + end);
        next = end;
    }
    return parts;
}

} // namespace edgecut
