// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_rules.h"
#include "core/formats/caffe_windows.h"
#include "core/graph/checked.h"
#include "core/graph/shape_rules.h"

namespace edgecut::caffe {

namespace {

// Caffe rounds up, and leaves out a last window that would begin in the padding behind the data
// only where there is padding at all; so it can make more than windowOutput().
std::optional<std::int64_t> pooledSize(std::int64_t size, const WindowAxis& axis, bool ceilMode)
{
    const std::optional<std::int64_t> reach = checkedProduct({axis.dilation, axis.kernel - 1});
    if (!reach)
        return std::nullopt;
    const std::int64_t room = size + 2 * axis.padBegin - *reach - 1;
    std::int64_t count = room / axis.stride + 1;
    if (room < 0)
        count = ceilMode && -room < axis.stride ? 1 : 0;
    else if (ceilMode && room % axis.stride != 0)
        ++count;
    if (axis.padBegin > 0 && (count - 1) * axis.stride >= size + axis.padBegin)
        --count;
    return count >= 1 ? std::optional(count) : std::nullopt;
}

bool isImage(const CaffeWork& work)
{
    if (work.bottoms.front().size() == 4)
        return true;
    work.fail({translatable("core", "The layer %1 works on images, and its input has %2 axes "
                                    "instead of 4."),
               {work.layer.name, static_cast<std::int64_t>(work.bottoms.front().size())}});
    return false;
}

void poolWhole(CaffeWork& work, bool average)
{
    const Shape& from = work.bottoms.front();
    work.kind = average ? LayerKind::GlobalAveragePool : LayerKind::GlobalMaxPool;
    work.attributes.kernel = {from[2], from[3]};
    work.make({from[0], from[1], 1, 1});
}

} // namespace

void pooling(CaffeWork& work)
{
    if (!isImage(work))
        return;
    const bool average = work.parameters.word("pool", {"MAX", "AVE", "STOCHASTIC"}, 0) != 0;
    if (work.parameters.flag("global_pooling", false))
        return poolWhole(work, average);
    work.kind = average ? LayerKind::AveragePool : LayerKind::MaxPool;
    if (!readWindow(work, 2))
        return;
    work.attributes.ceilMode = work.parameters.flag("ceil_mode", true) &&
                               work.parameters.word("round_mode", {"CEIL", "FLOOR"}, 0) == 0;
    const Shape& from = work.bottoms.front();
    Shape output{from[0], from[1]};
    for (std::size_t i = 0; i < 2; ++i) {
        const WindowAxis axis = windowAxis(work.attributes, i);
        const std::optional<std::int64_t> made =
            pooledSize(from[i + 2], axis, work.attributes.ceilMode);
        if (!made)
            return doesNotFit(work, i, from[i + 2]);
        if (axis.padBegin >= axis.kernel)
            return work.fail({translatable("core", "The layer %1 pads by %2, as much as its kernel "
                                                   "or more; the padding must be smaller."),
                              {work.layer.name, axis.padBegin}});
        output.push_back(*made);
    }
    work.make(output);
}

void spatialPyramid(CaffeWork& work)
{
    if (!isImage(work))
        return;
    const std::int64_t height = work.parameters.integer("pyramid_height", 0, {1, 16});
    const Shape& from = work.bottoms.front();
    std::int64_t bins = 0;
    for (std::int64_t level = 0; level < height; ++level)
        bins += std::int64_t{1} << (2 * level);
    const std::optional<std::int64_t> features = checkedProduct({from[1], bins});
    if (height < 1 || !features)
        return work.fail({translatable("core", "The layer %1 needs a pyramid_height from 1 on that "
                                               "its input allows."),
                          {work.layer.name}});
    work.make(height == 1 ? Shape{from[0], from[1], 1, 1} : Shape{from[0], *features});
}

void roiPooling(CaffeWork& work)
{
    if (!isImage(work) || !work.axis(work.bottoms[1], 0))
        return;
    const std::int64_t height = work.parameters.integer("pooled_h", 0);
    const std::int64_t width = work.parameters.integer("pooled_w", 0);
    if (height < 1 || width < 1)
        return work.fail({translatable("core", "The layer %1 needs pooled_h and pooled_w from 1 "
                                               "on."),
                          {work.layer.name}});
    work.attributes.kernel = {height, width};
    work.make({work.bottoms[1][0], work.bottoms[0][1], height, width});
}

void sensitivePooling(CaffeWork& work)
{
    if (!isImage(work) || !work.axis(work.bottoms[1], 0))
        return;
    const std::int64_t outputs = work.parameters.integer("output_dim", 0);
    const std::int64_t cells = work.parameters.integer("group_size", 0);
    if (outputs < 1 || cells < 1)
        return work.fail({translatable("core", "The layer %1 needs output_dim and group_size from "
                                               "1 on."),
                          {work.layer.name}});
    work.make({work.bottoms[1][0], outputs, cells, cells});
}

} // namespace edgecut::caffe
