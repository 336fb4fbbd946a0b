// SPDX-License-Identifier: GPL-3.0-or-later
// What takes its result's size from a small tensor or from another input.
#include "core/formats/onnx_rules.h"
#include "core/formats/onnx_tensors.h"
#include "core/graph/checked.h"

#include <onnx/onnx_pb.h>

#include <algorithm>

namespace edgecut {

namespace {

const std::vector<std::int64_t>* integersAt(const OnnxInputs& inputs, std::size_t i)
{
    const bool known = i < inputs.size() && inputs[i] && inputs[i]->numbers;
    return known && !inputs[i]->numbers->real ? &inputs[i]->numbers->integers : nullptr;
}

// No picture has blocks as large; below it squares do not overflow.
constexpr std::int64_t largestBlock = std::int64_t{1} << 20;

// The side of a block, 0 where the node says nonsense or the input is no picture.
std::int64_t blockOf(const onnx::NodeProto& node, const Shape& input)
{
    const std::int64_t block = integerAttribute(node, "blocksize", 0);
    return input.size() == 4 && block > 0 && block <= largestBlock ? block : 0;
}

} // namespace

// libonnx squares the block and divides by what overflowed.
std::optional<Shape> unfoldedDepth(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Shape& input = *shapeAt(inputs, 0);
    const std::int64_t block = blockOf(node, input);
    if (block == 0 || input[1] % (block * block) != 0)
        return std::nullopt;
    const auto height = checkedProduct({input[2], block});
    const auto width = checkedProduct({input[3], block});
    return height && width
               ? std::optional(Shape{input[0], input[1] / (block * block), *height, *width})
               : std::nullopt;
}

std::optional<Shape> foldedSpace(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Shape& input = *shapeAt(inputs, 0);
    const std::int64_t block = blockOf(node, input);
    if (block == 0 || input[2] % block != 0 || input[3] % block != 0)
        return std::nullopt;
    const auto channels = checkedProduct({input[1], block * block});
    return channels ? std::optional(Shape{input[0], *channels, input[2] / block, input[3] / block})
                    : std::nullopt;
}

std::optional<Shape> croppedShape(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    Shape output = *shapeAt(inputs, 0);
    const std::vector<std::int64_t>* sizes = integersAt(inputs, 1);
    std::vector<std::int64_t> axes = integersAttribute(node, "axes");
    const auto rank = static_cast<std::int64_t>(output.size());
    for (std::int64_t i = 0; !findAttribute(node, "axes") && i < rank; ++i)
        axes.push_back(i);
    if (!sizes || sizes->size() != axes.size())
        return std::nullopt;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const std::int64_t axis = axes[i] < 0 ? axes[i] + rank : axes[i];
        if (axis < 0 || axis >= rank || (*sizes)[i] < 0)
            return std::nullopt;
        output[std::size_t(axis)] = (*sizes)[i];
    }
    return output;
}

// A point of the grid for each place: [batch, places ..., coordinates].
std::optional<Shape> sampledShape(const OnnxInputs& inputs)
{
    const Shape& input = *shapeAt(inputs, 0);
    const Shape* grid = shapeAt(inputs, 1);
    if (!grid || grid->size() != input.size() || input.size() < 3 ||
        grid->back() != static_cast<std::int64_t>(input.size()) - 2)
        return std::nullopt;
    Shape output(input.begin(), input.begin() + 2);
    output.insert(output.end(), grid->begin() + 1, grid->end() - 1);
    return output;
}

// [batch, channels x block, blocks] put together to pictures.
std::optional<Shape> joinedColumns(const OnnxInputs& inputs)
{
    const Shape& input = *shapeAt(inputs, 0);
    const std::vector<std::int64_t>* picture = integersAt(inputs, 1);
    const std::vector<std::int64_t>* block = integersAt(inputs, 2);
    if (!picture || !block || input.size() != 3)
        return std::nullopt;
    const auto size = checkedProduct(*block);
    const bool good = std::all_of(picture->begin(), picture->end(), [](auto n) { return n >= 0; });
    if (!size || *size < 1 || !good || input[1] % *size != 0)
        return std::nullopt;
    Shape output{input[0], input[1] / *size};
    output.insert(output.end(), picture->begin(), picture->end());
    return output;
}

std::optional<Shape> oneHotShape(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    Shape output = *shapeAt(inputs, 0);
    const std::vector<std::int64_t>* depth = integersAt(inputs, 1);
    std::int64_t axis = integerAttribute(node, "axis", -1);
    axis += axis < 0 ? static_cast<std::int64_t>(output.size()) + 1 : 0;
    if (!depth || depth->size() != 1 || depth->front() < 0 || axis < 0 ||
        axis > static_cast<std::int64_t>(output.size()))
        return std::nullopt;
    output.insert(output.begin() + axis, depth->front());
    return output;
}

// A regressor's targets; a classifier's labels, one for each row.
std::optional<Shape> linearShape(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Shape& input = *shapeAt(inputs, 0);
    if (input.empty() || input.size() > 2)
        return std::nullopt;
    const std::int64_t rows = input.size() == 2 ? input[0] : 1;
    if (node.op_type() == "LinearClassifier")
        return Shape{rows};
    const std::int64_t targets = integerAttribute(node, "targets", 1);
    return targets < 1 ? std::nullopt : std::optional(Shape{rows, targets});
}

} // namespace edgecut
