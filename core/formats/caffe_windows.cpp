// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_windows.h"

#include "core/formats/caffe_rules.h"
#include "core/graph/shape_rules.h"

#include <algorithm>

namespace edgecut::caffe {

namespace {

using Numbers = std::vector<std::int64_t>;

// What convolution and its transpose have in common.
struct Filter
{
    std::size_t channelAxis;
    std::int64_t channels;
    std::int64_t outputs;
    std::int64_t groups;
    bool hasBias;
};

std::optional<Filter> readFilter(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    const std::optional<std::size_t> axis = work.axis(from, "axis", 1);
    if (!axis)
        return std::nullopt;
    if (work.bottoms.size() != work.tops.size() ||
        std::any_of(work.bottoms.begin(), work.bottoms.end(),
                    [&](const Shape& shape) { return shape != from; })) {
        work.fail({translatable("core", "The layer %1 filters several inputs; they need one shape "
                                        "and one result each."),
                   {work.layer.name}});
        return std::nullopt;
    }
    const Filter filter{*axis, from[*axis], work.parameters.integer("num_output", 0),
                        work.parameters.integer("group", 1, {1}),
                        work.parameters.flag("bias_term", true)};
    if (filter.outputs < 1) {
        work.fail({translatable("core", "The layer %1 does not say how many outputs it has; give "
                                        "num_output."),
                   {work.layer.name}});
        return std::nullopt;
    }
    if (filter.channels % filter.groups != 0 || filter.outputs % filter.groups != 0) {
        work.fail(
            {translatable("core", "The layer %1 cannot split %2 channels into %3 and make %4: both "
                                  "numbers of channels must be multiples of the groups."),
             {work.layer.name, filter.channels, filter.groups, filter.outputs}});
        return std::nullopt;
    }
    work.attributes.groups = filter.groups;
    work.attributes.outChannels = filter.outputs;
    return readWindow(work, from.size() - *axis - 1) ? std::optional(filter) : std::nullopt;
}

Shape joined(Shape head, const Shape& tail)
{
    head.insert(head.end(), tail.begin(), tail.end());
    return head;
}

// Weights are shared by all bottoms of a layer, work is not.
void finish(CaffeWork& work, const Filter& filter, const Shape& output, const Shape& swept,
            std::int64_t reads, std::int64_t stacks)
{
    work.make(output);
    for (std::size_t i = 0; i < work.bottoms.size(); ++i)
        work.multiply(joined(joined(swept, {reads}), work.attributes.kernel));
    work.store(joined({stacks, reads}, work.attributes.kernel));
    if (filter.hasBias)
        work.store({filter.outputs});
}

Shape leading(const Shape& from, const Filter& filter)
{
    Shape output(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(filter.channelAxis));
    output.push_back(filter.outputs);
    return output;
}

void convolve(CaffeWork& work, const Filter& filter)
{
    const Shape& from = work.bottoms.front();
    Shape output = leading(from, filter);
    for (std::size_t i = 0; i < work.attributes.kernel.size(); ++i) {
        const std::int64_t size = from[filter.channelAxis + 1 + i];
        const std::optional<std::int64_t> made = windowOutput(size, windowAxis(work.attributes, i));
        if (!made)
            return doesNotFit(work, i, size);
        output.push_back(*made);
    }
    finish(work, filter, output, output, filter.channels / filter.groups, filter.outputs);
}

} // namespace

std::optional<Numbers> perAxis(const CaffeWork& work, const std::string& field, std::size_t axes,
                               std::int64_t otherwise, std::int64_t least)
{
    const CaffeFields& fields = work.parameters;
    const std::string all = field == "kernel" ? "kernel_size" : field;
    Numbers numbers = fields.integers(all);
    const bool pair = fields.has(field + "_h") || fields.has(field + "_w");
    if (pair && (axes != 2 || !numbers.empty())) {
        work.fail({translatable("core", "The layer %1 gives %2 in two ways; use either %2 or the "
                                        "fields that end in _h and _w (for images only)."),
                   {work.layer.name, all}});
        return std::nullopt;
    }
    if (pair)
        numbers = {fields.integer(field + "_h", otherwise),
                   fields.integer(field + "_w", otherwise)};
    if (numbers.empty())
        numbers = {otherwise};
    if (numbers.size() == 1)
        numbers.resize(axes, numbers.front());
    if (numbers.size() != axes) {
        work.fail({translatable("core", "The layer %1 gives %2 for %3 axes, and its input has %4 "
                                        "behind the channels; give one number or as many."),
                   {work.layer.name, all, static_cast<std::int64_t>(numbers.size()),
                    static_cast<std::int64_t>(axes)}});
        return std::nullopt;
    }
    for (const std::int64_t number : numbers) {
        if (number < least) {
            work.fail({translatable("core", "The layer %1 needs a %2 of %3 or more."),
                       {work.layer.name, all, least}});
            return std::nullopt;
        }
    }
    return numbers;
}

bool readWindow(CaffeWork& work, std::size_t axes)
{
    const std::optional<Numbers> kernel = perAxis(work, "kernel", axes, 0, 1);
    const std::optional<Numbers> strides = perAxis(work, "stride", axes, 1, 1);
    const std::optional<Numbers> pads = perAxis(work, "pad", axes, 0, 0);
    const std::optional<Numbers> dilations = perAxis(work, "dilation", axes, 1, 1);
    if (!kernel || !strides || !pads || !dilations)
        return false;
    work.attributes.kernel = *kernel;
    work.attributes.strides = *strides;
    work.attributes.dilations = *dilations;
    work.attributes.padding = joined(*pads, *pads);
    return true;
}

void doesNotFit(const CaffeWork& work, std::size_t axis, std::int64_t size)
{
    work.fail({translatable("core", "The window of the layer %1 (kernel %2) does not fit into its "
                                    "padded input of %3 elements."),
               {work.layer.name, work.attributes.kernel[axis],
                size + 2 * windowAxis(work.attributes, axis).padBegin}});
}

void convolution(CaffeWork& work)
{
    if (const std::optional<Filter> filter = readFilter(work))
        convolve(work, *filter);
}

// Each channel is filtered alone, whatever the file says of groups and outputs.
void depthwise(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    if (!work.axis(from, 1) || !readWindow(work, from.size() - 2))
        return;
    work.attributes.groups = from[1];
    work.attributes.outChannels = from[1];
    convolve(work, {1, from[1], from[1], from[1], work.parameters.flag("bias_term", true)});
}

void deconvolution(CaffeWork& work)
{
    const std::optional<Filter> filter = readFilter(work);
    if (!filter)
        return;
    const Shape& from = work.bottoms.front();
    Shape output = leading(from, *filter);
    for (std::size_t i = 0; i < work.attributes.kernel.size(); ++i) {
        const std::int64_t size = from[filter->channelAxis + 1 + i];
        const std::optional<std::int64_t> made =
            transposedWindowOutput(size, windowAxis(work.attributes, i));
        if (!made)
            return doesNotFit(work, i, size);
        output.push_back(*made);
    }
    finish(work, *filter, output, from, filter->outputs / filter->groups, filter->channels);
}

void im2col(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    if (!work.axis(from, 1) || !readWindow(work, from.size() - 2))
        return;
    Shape output{from[0], from[1]};
    for (std::size_t i = 0; i + 2 < from.size(); ++i) {
        const std::optional<std::int64_t> made =
            windowOutput(from[i + 2], windowAxis(work.attributes, i));
        if (!made)
            return doesNotFit(work, i, from[i + 2]);
        output.push_back(*made);
    }
    const std::optional<std::int64_t> columns =
        elementCount(joined({from[1]}, work.attributes.kernel));
    if (!columns)
        return work.tooLarge();
    output[1] = *columns;
    work.make(output);
}

} // namespace edgecut::caffe
