// SPDX-License-Identifier: GPL-3.0-or-later
// paddedShape() and resizedShape(): what makes an image larger or smaller.
#include "core/formats/onnx_rules.h"
#include "core/formats/onnx_tensors.h"
#include "core/graph/checked.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

// No image is larger; below it sums cannot overflow.
constexpr std::int64_t largestSize = std::int64_t{1} << 40;

const OnnxNumbers* numbersAt(const OnnxInputs& inputs, std::size_t i)
{
    return i < inputs.size() && inputs[i] && inputs[i]->numbers ? &*inputs[i]->numbers : nullptr;
}

bool isGiven(const OnnxInputs& inputs, std::size_t i)
{
    return i < inputs.size() && inputs[i];
}

// `axes` as places in a shape of `rank` dimensions; all of them where none are named. nullopt: one
// is named twice, or is none.
std::optional<std::vector<std::size_t>> places(const std::vector<std::int64_t>& axes,
                                               std::size_t rank)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; axes.empty() && i < rank; ++i)
        places.push_back(i);
    const auto size = static_cast<std::int64_t>(rank);
    for (const std::int64_t axis : axes) {
        const std::int64_t place = axis < 0 ? axis + size : axis;
        if (place < 0 || place >= size ||
            std::count(places.begin(), places.end(), static_cast<std::size_t>(place)) > 0)
            return std::nullopt;
        places.push_back(static_cast<std::size_t>(place));
    }
    return places;
}

std::optional<std::int64_t> scaled(std::int64_t size, double scale)
{
    const double result = std::floor(static_cast<double>(size) * scale);
    if (!(scale > 0) || !(result < static_cast<double>(largestSize)))
        return std::nullopt;
    return static_cast<std::int64_t>(result);
}

// How much larger each of `count` axes becomes: input or attribute, by release. Empty: not said.
std::vector<double> scalesOf(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    // Resize has them third since release 11 (behind a region of interest), Upsample and release
    // 10's Resize second.
    const std::size_t place = node.op_type() == "Resize" && inputs.size() > 2 ? 2 : 1;
    if (const OnnxNumbers* given = numbersAt(inputs, place); given && given->real)
        return given->reals;
    if (const onnx::AttributeProto* attribute = findAttribute(node, "scales"))
        return {attribute->floats().begin(), attribute->floats().end()};
    const onnx::AttributeProto* width = findAttribute(node, "width_scale");
    const onnx::AttributeProto* height = findAttribute(node, "height_scale");
    return width && height ? std::vector<double>{1, 1, height->f(), width->f()}
                           : std::vector<double>();
}

// Sizes that keep the ratio of the sides: one scale for all, the smallest or the largest.
std::optional<Shape> keptInRatio(const Shape& input, const std::vector<std::size_t>& axes,
                                 const std::vector<std::int64_t>& sizes, bool notLarger)
{
    double scale = -1;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        if (input[axes[i]] < 1)
            return std::nullopt;
        const double one = static_cast<double>(sizes[i]) / static_cast<double>(input[axes[i]]);
        scale = scale < 0 ? one : notLarger ? std::min(scale, one) : std::max(scale, one);
    }
    Shape output = input;
    for (const std::size_t axis : axes) {
        const double size = std::round(static_cast<double>(input[axis]) * scale);
        if (!(size < static_cast<double>(largestSize)))
            return std::nullopt;
        output[axis] = static_cast<std::int64_t>(size);
    }
    return output;
}

std::optional<Shape> toSizes(const onnx::NodeProto& node, const Shape& input,
                             const std::vector<std::size_t>& axes,
                             const std::vector<std::int64_t>& sizes)
{
    const auto good = [](std::int64_t size) { return size >= 0 && size < largestSize; };
    if (sizes.size() != axes.size() || !std::all_of(sizes.begin(), sizes.end(), good))
        return std::nullopt;
    const std::string policy = textAttribute(node, "keep_aspect_ratio_policy");
    if (policy == "not_larger" || policy == "not_smaller")
        return keptInRatio(input, axes, sizes, policy == "not_larger");
    Shape output = input;
    for (std::size_t i = 0; i < axes.size(); ++i)
        output[axes[i]] = sizes[i];
    return output;
}

} // namespace

std::optional<Shape> paddedShape(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Shape& input = *shapeAt(inputs, 0);
    std::vector<std::int64_t> pads = integersAttribute(node, "pads");
    if (pads.empty())
        pads = integersAttribute(node, "paddings"); // release 1
    if (isGiven(inputs, 1)) {
        const OnnxNumbers* given = numbersAt(inputs, 1);
        if (!given || given->real)
            return std::nullopt;
        pads = given->integers;
    }
    const OnnxNumbers* named = numbersAt(inputs, 3);
    if (isGiven(inputs, 3) && !named)
        return std::nullopt;
    const auto axes = places(named ? named->integers : Shape(), input.size());
    if (!axes || pads.size() != 2 * axes->size())
        return std::nullopt;
    Shape output = input;
    for (std::size_t i = 0; i < axes->size(); ++i) {
        const std::int64_t before = pads[i];
        const std::int64_t after = pads[axes->size() + i];
        std::int64_t& size = output[(*axes)[i]];
        // Negative ones cut off.
        if (std::max(before, after) > largestSize || std::min(before, after) < -largestSize ||
            size > largestSize || size + before + after < 0)
            return std::nullopt;
        size += before + after;
    }
    return output;
}

std::optional<Shape> resizedShape(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Shape& input = *shapeAt(inputs, 0);
    const auto axes = places(integersAttribute(node, "axes"), input.size());
    if (!axes)
        return std::nullopt;
    const OnnxNumbers* sizes = node.op_type() == "Resize" ? numbersAt(inputs, 3) : nullptr;
    if (sizes && !sizes->real && sizes->size() > 0)
        return toSizes(node, input, *axes, sizes->integers);
    const std::vector<double> scales = scalesOf(node, inputs);
    if (scales.size() != axes->size())
        return std::nullopt;
    Shape output = input;
    for (std::size_t i = 0; i < axes->size(); ++i) {
        const auto size = scaled(input[(*axes)[i]], scales[i]);
        if (!size)
            return std::nullopt;
        output[(*axes)[i]] = *size;
    }
    return output;
}

} // namespace edgecut
