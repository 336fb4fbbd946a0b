// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_operations.h"
#include "core/formats/caffe_rules.h"
#include "core/graph/checked.h"

#include <algorithm>
#include <cmath>

namespace edgecut::caffe {

namespace {

// What a Reshape replaces: the axes [begin, end) of its input by `sizes`.
struct Replacement
{
    std::size_t begin;
    std::size_t end;
    std::vector<std::int64_t> sizes; ///< 0: as it was; -1: what is left
};

// nullopt: elements would be lost or made up.
std::optional<Shape> replaced(const Shape& from, const Replacement& part)
{
    Shape output(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(part.begin));
    std::optional<std::size_t> open;
    for (std::size_t i = 0; i < part.sizes.size(); ++i) {
        std::int64_t size = part.sizes[i];
        if (size == 0 && part.begin + i >= from.size())
            return std::nullopt;
        if (size == 0)
            size = from[part.begin + i];
        if (size < 0 && open)
            return std::nullopt;
        if (size < 0) {
            open = output.size();
            size = 1;
        }
        output.push_back(size);
    }
    output.insert(output.end(), from.begin() + static_cast<std::ptrdiff_t>(part.end), from.end());
    const std::optional<std::int64_t> wanted = elementCount(from);
    const std::optional<std::int64_t> found = elementCount(output);
    if (!wanted || !found || *found < 1 || *wanted % *found != 0)
        return std::nullopt;
    if (open)
        output[*open] = *wanted / *found;
    return open || *wanted == *found ? std::optional(output) : std::nullopt;
}

// The different aspect ratios of a prior box, 1 always among them.
std::size_t aspectRatios(const CaffeWork& work)
{
    const bool flip = work.parameters.flag("flip", true);
    const std::vector<double> given = work.parameters.numbers("aspect_ratio");
    if (given.size() > 1000) {
        work.fail({translatable("core", "The layer %1 has more than 1000 aspect ratios."),
                   {work.layer.name}});
        return 0;
    }
    std::vector<double> ratios{1.0};
    for (const double ratio : given) {
        if (ratio <= 0) {
            work.fail({translatable("core", "The aspect ratios of the layer %1 must be positive."),
                       {work.layer.name}});
            return 0;
        }
        const bool known = std::any_of(ratios.begin(), ratios.end(), [ratio](double other) {
            return std::abs(ratio - other) < 1e-6;
        });
        if (known)
            continue;
        ratios.push_back(ratio);
        if (flip)
            ratios.push_back(1 / ratio);
    }
    return ratios.size();
}

} // namespace

void flatten(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    const std::optional<std::size_t> begin = work.axis(from, "axis", 1);
    const std::optional<std::size_t> last = work.axis(from, "end_axis", -1);
    if (!begin || !last)
        return;
    if (*begin > *last)
        return work.fail({translatable("core", "The layer %1 flattens from behind its end; its "
                                               "axis must not be larger than its end_axis."),
                          {work.layer.name}});
    work.attributes.axis = static_cast<std::int64_t>(*begin);
    if (const std::optional<Shape> output = replaced(from, {*begin, *last + 1, {-1}}))
        work.make(*output);
    else
        work.tooLarge();
}

void reshape(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    const auto rank = static_cast<std::int64_t>(from.size());
    std::int64_t axis = work.parameters.integer("axis", 0, {-33, 32});
    axis += axis < 0 ? rank + 1 : 0;
    const std::int64_t axes = work.parameters.integer("num_axes", -1, {-1, 32});
    const std::int64_t end = axes < 0 ? rank : axis + axes;
    if (axis < 0 || axis > rank || end > rank)
        return work.fail({translatable("core", "The layer %1 reshapes axes that its input of %2 "
                                               "axes does not have."),
                          {work.layer.name, rank}});
    Replacement part{static_cast<std::size_t>(axis), static_cast<std::size_t>(end),
                     work.parameters.message("shape").integers("dim", {-1})};
    std::optional<Shape> output;
    // A file that fixes the batch for its inputs fixes it here too.
    if (axis == 0 && !part.sizes.empty() && part.sizes.front() == work.fileBatch &&
        work.batch != work.fileBatch) {
        Replacement other = part;
        other.sizes.front() = work.batch;
        output = replaced(from, other);
    }
    if (!output)
        output = replaced(from, part);
    if (!output)
        return work.fail({translatable("core", "The layer %1 cannot give its input that shape: the "
                                               "number of elements must stay the same."),
                          {work.layer.name}});
    work.make(*output);
}

void reduction(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    const std::optional<std::size_t> axis = work.axis(from, "axis", 0, from.empty());
    if (!axis)
        return;
    work.attributes.axis = static_cast<std::int64_t>(*axis);
    work.make(Shape(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(*axis)));
}

void argMax(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    if (!work.axis(from, 0))
        return;
    const std::int64_t best = work.parameters.integer("top_k", 1, {1});
    Shape output(std::max<std::size_t>(from.size(), 3), 1);
    if (work.parameters.has("axis")) {
        const std::optional<std::size_t> axis = work.axis(from, "axis", 0);
        if (!axis)
            return;
        output = from;
        output[*axis] = best;
    } else {
        output[0] = from[0];
        output[1] = work.parameters.flag("out_max_val", false) ? 2 : 1;
        output[2] = best;
    }
    work.make(output);
}

// Corners and variances of each box at each place.
void priorBox(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    if (!work.axis(from, 3))
        return;
    const std::size_t least = work.parameters.all("min_size").size();
    const std::size_t most = work.parameters.all("max_size").size();
    const std::size_t boxes = aspectRatios(work) * least + most;
    if (least < 1 || (most != 0 && most != least))
        return work.fail({translatable("core", "The layer %1 needs a min_size, and as many "
                                               "max_size or none."),
                          {work.layer.name}});
    const std::optional<std::int64_t> numbers =
        checkedProduct({from[2], from[3], static_cast<std::int64_t>(boxes), 4});
    if (!numbers)
        return work.tooLarge();
    work.make({1, 2, *numbers});
}

// At most this many, each of an image, a class, a confidence and four corners; without a limit the
// number depends on the image.
void detectionOutput(CaffeWork& work)
{
    if (!work.axis(work.bottoms.front(), 0))
        return;
    const std::int64_t kept = work.parameters.integer("keep_top_k", -1, {-1});
    const std::optional<std::int64_t> all = checkedProduct({work.bottoms.front()[0], kept});
    if (all && *all > 0)
        work.make({1, 1, *all, 7});
}

} // namespace edgecut::caffe
