// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/shape_rules.h"

#include "core/graph/checked.h"

#include <algorithm>

namespace edgecut {

namespace {

// Sizes beyond this are no image; below it the sums here cannot overflow.
constexpr std::int64_t largest = std::int64_t{1} << 40;

bool inRange(std::int64_t size, const WindowAxis& axis)
{
    const auto within = [](std::int64_t value, std::int64_t least) {
        return value >= least && value <= largest;
    };
    return within(size, 1) && within(axis.kernel, 1) && within(axis.stride, 1) &&
           within(axis.dilation, 1) && within(axis.padBegin, -size) && within(axis.padEnd, -size);
}

std::optional<std::int64_t> windowReach(const WindowAxis& axis)
{
    const std::optional<std::int64_t> reach = checkedProduct({axis.dilation, axis.kernel - 1});
    return reach && *reach < largest ? std::optional(*reach + 1) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> windowOutput(std::int64_t size, const WindowAxis& axis, bool ceilMode)
{
    if (!inRange(size, axis))
        return std::nullopt;
    const std::optional<std::int64_t> reach = windowReach(axis);
    const std::int64_t padded = size + axis.padBegin + axis.padEnd;
    if (!reach || *reach > padded)
        return std::nullopt;
    const std::int64_t room = padded - *reach;
    std::int64_t count = room / axis.stride + 1;
    if (ceilMode && room % axis.stride != 0 && count * axis.stride < size + axis.padBegin)
        ++count;
    return count;
}

std::optional<std::int64_t> transposedWindowOutput(std::int64_t size, const WindowAxis& axis,
                                                   std::int64_t outputPadding)
{
    if (!inRange(size, axis) || outputPadding < 0 || outputPadding > largest)
        return std::nullopt;
    const std::optional<std::int64_t> reach = windowReach(axis);
    const std::optional<std::int64_t> spread = checkedProduct({axis.stride, size - 1});
    if (!reach || !spread || *spread > largest)
        return std::nullopt;
    const std::int64_t count = *spread + outputPadding + *reach - axis.padBegin - axis.padEnd;
    return count >= 1 ? std::optional(count) : std::nullopt;
}

WindowAxis windowAxis(const LayerAttributes& attributes, std::size_t i)
{
    const auto at = [](const std::vector<std::int64_t>& values, std::size_t index,
                       std::int64_t otherwise) {
        return index < values.size() ? values[index] : otherwise;
    };
    const std::size_t ends = attributes.padding.size() / 2;
    return {at(attributes.kernel, i, 1), at(attributes.strides, i, 1),
            i < ends ? attributes.padding[i] : 0, at(attributes.padding, ends + i, 0),
            at(attributes.dilations, i, 1)};
}

std::optional<std::int64_t> convolutionMacs(const Shape& output, std::int64_t channelsPerGroup,
                                            const std::vector<std::int64_t>& kernel)
{
    std::vector<std::int64_t> factors(output);
    factors.push_back(channelsPerGroup);
    factors.insert(factors.end(), kernel.begin(), kernel.end());
    return checkedProduct(factors);
}

std::optional<Shape> broadcast(const Shape& a, const Shape& b)
{
    Shape result(std::max(a.size(), b.size()), 1);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const std::int64_t left = i < a.size() ? a[a.size() - 1 - i] : 1;
        const std::int64_t right = i < b.size() ? b[b.size() - 1 - i] : 1;
        if (left != right && left != 1 && right != 1)
            return std::nullopt;
        result[result.size() - 1 - i] = left == 1 ? right : left;
    }
    return result;
}

} // namespace edgecut
