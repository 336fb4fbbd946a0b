// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_operations.h"
#include "core/formats/caffe_rules.h"
#include "core/graph/checked.h"

#include <algorithm>

namespace edgecut::caffe {

namespace {

bool isImage(const CaffeWork& work, const Shape& shape)
{
    if (shape.size() == 4)
        return true;
    work.fail({translatable("core", "The layer %1 works on images, and its input has %2 axes "
                                    "instead of 4."),
               {work.layer.name, static_cast<std::int64_t>(shape.size())}});
    return false;
}

// Older files call the axis otherwise.
std::optional<std::size_t> joinedAxis(const CaffeWork& work, const char* olderName)
{
    const Shape& from = work.bottoms.front();
    return work.parameters.has(olderName) ? work.axis(from, work.parameters.integer(olderName, 1))
                                          : work.axis(from, "axis", 1);
}

// How many elements of `size` a part ends before, for each part.
std::optional<std::vector<std::int64_t>> sliceEnds(const CaffeWork& work, std::int64_t size)
{
    std::vector<std::int64_t> ends = work.parameters.integers("slice_point");
    const auto parts = static_cast<std::int64_t>(work.tops.size());
    if (ends.empty()) {
        if (size % parts != 0) {
            work.fail({translatable("core", "The layer %1 cannot slice %2 elements into %3 equal "
                                            "parts; give its slice_point."),
                       {work.layer.name, size, parts}});
            return std::nullopt;
        }
        for (std::int64_t part = 1; part <= parts; ++part)
            ends.push_back(size / parts * part);
        return ends;
    }
    ends.push_back(size);
    const bool rising = std::is_sorted(ends.begin(), ends.end(), std::less_equal<>());
    if (ends.front() >= 1 && rising && static_cast<std::int64_t>(ends.size()) == parts)
        return ends;
    work.fail({translatable("core", "The layer %1 needs one slice_point less than it has tops, "
                                    "rising, between 1 and %2."),
               {work.layer.name, size - 1}});
    return std::nullopt;
}

} // namespace

void concat(CaffeWork& work)
{
    const std::optional<std::size_t> axis = joinedAxis(work, "concat_dim");
    if (!axis)
        return;
    work.attributes.axis = static_cast<std::int64_t>(*axis);
    Shape output = work.bottoms.front();
    output[*axis] = 0;
    for (Shape part : work.bottoms) {
        const std::int64_t size = *axis < part.size() ? part[*axis] : 0;
        if (*axis < part.size())
            part[*axis] = output[*axis];
        if (part != output)
            return work.fail({translatable("core", "The inputs of the layer %1 differ in more than "
                                                   "the axis along which it joins them."),
                              {work.layer.name}});
        output[*axis] = saturatingSum(output[*axis], size);
    }
    work.make(output);
}

void slice(CaffeWork& work)
{
    const std::optional<std::size_t> axis = joinedAxis(work, "slice_dim");
    if (!axis)
        return;
    work.attributes.axis = static_cast<std::int64_t>(*axis);
    Shape part = work.bottoms.front();
    const std::optional<std::vector<std::int64_t>> ends = sliceEnds(work, part[*axis]);
    if (!ends)
        return;
    std::int64_t begin = 0;
    for (std::size_t i = 0; i < work.tops.size(); ++i) {
        part[*axis] = (*ends)[i] - begin;
        begin = (*ends)[i];
        work.tops[i] = part;
    }
}

void permute(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    std::vector<std::int64_t> order = work.parameters.integers("order");
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(from.size()); ++i) {
        if (std::find(order.begin(), order.end(), i) == order.end())
            order.push_back(i);
    }
    if (order.size() != from.size())
        return work.fail({translatable("core", "The layer %1 must name each of the %2 axes of its "
                                               "input once in its order."),
                          {work.layer.name, static_cast<std::int64_t>(from.size())}});
    Shape output;
    for (const std::int64_t axis : order)
        output.push_back(from[static_cast<std::size_t>(axis)]);
    work.make(output);
}

void crop(CaffeWork& work)
{
    const Shape& from = work.bottoms[0];
    const Shape& like = work.bottoms[1];
    const std::optional<std::size_t> axis = work.axis(from, "axis", 2);
    const std::vector<std::int64_t> offsets = work.parameters.integers("offset");
    if (!axis)
        return;
    if (offsets.size() > 1 && offsets.size() != from.size() - *axis)
        return work.fail({translatable("core", "The layer %1 needs one offset, or one for each of "
                                               "the axes it crops."),
                          {work.layer.name}});
    Shape output = from;
    for (std::size_t i = *axis; i < from.size(); ++i) {
        const std::int64_t offset = offsets.empty()       ? 0
                                    : offsets.size() == 1 ? offsets.front()
                                                          : offsets[i - *axis];
        if (i >= like.size() || from[i] < offset || from[i] - offset < like[i])
            return work.fail({translatable("core", "The layer %1 cannot crop its first input to "
                                                   "the size of its second; that is larger."),
                              {work.layer.name}});
        output[i] = like[i];
    }
    work.make(output);
}

void tile(CaffeWork& work)
{
    Shape output = work.bottoms.front();
    const std::optional<std::size_t> axis = work.axis(output, "axis", 1);
    const std::int64_t tiles = work.parameters.integer("tiles", 0);
    if (!axis)
        return;
    if (tiles < 1)
        return work.fail({translatable("core", "The layer %1 needs a number of tiles from 1 on."),
                          {work.layer.name}});
    const std::optional<std::int64_t> size = checkedProduct({output[*axis], tiles});
    if (!size)
        return work.tooLarge();
    output[*axis] = *size;
    work.make(output);
}

// As the forks for segmentation have it: paddings are negative, shrinking comes before zooming.
void interpolate(CaffeWork& work)
{
    Shape output = work.bottoms.front();
    if (!isImage(work, output) || (work.bottoms.size() == 2 && !isImage(work, work.bottoms[1])))
        return;
    const CaffeFields& fields = work.parameters;
    const std::int64_t cut = fields.integer("pad_beg", 0, {-largestCaffeNumber, 0}) +
                             fields.integer("pad_end", 0, {-largestCaffeNumber, 0});
    const std::int64_t shrink = fields.integer("shrink_factor", 1, {1});
    const std::int64_t zoom = fields.integer("zoom_factor", 1, {1});
    for (std::size_t i = 2; i < 4; ++i) {
        const std::int64_t fixed = fields.integer(i == 2 ? "height" : "width", 0);
        std::int64_t size = (output[i] + cut - 1) / shrink + 1;
        const std::optional<std::int64_t> added = checkedProduct({size - 1, zoom - 1});
        if (output[i] + cut < 1 || !added)
            return work.fail({translatable("core", "The layer %1 leaves nothing of its input, or "
                                                   "too much to count."),
                              {work.layer.name}});
        size = saturatingSum(size, *added);
        output[i] = work.bottoms.size() == 2 ? work.bottoms[1][i] : fixed > 0 ? fixed : size;
    }
    work.make(output);
}

void padding(CaffeWork& work)
{
    Shape output = work.bottoms.front();
    if (!isImage(work, output))
        return;
    const std::int64_t pad = work.parameters.integer("pad", 0);
    output[2] = saturatingSum(output[2], 2 * pad);
    output[3] = saturatingSum(output[3], 2 * pad);
    work.make(output);
}

void batchReindex(CaffeWork& work)
{
    Shape output = work.bottoms[0];
    if (!work.axis(output, 0) || !work.axis(work.bottoms[1], 0))
        return;
    output[0] = work.bottoms[1][0];
    work.make(output);
}

void parameter(CaffeWork& work)
{
    const Shape shape = work.parameters.message("shape").integers("dim", {1});
    work.make(shape);
    work.store(shape);
}

} // namespace edgecut::caffe
