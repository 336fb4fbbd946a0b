// SPDX-License-Identifier: GPL-3.0-or-later
// GraphBuilder's calls for networks that find objects in images.
#include "core/graph/checked.h"
#include "core/graph/graph_builder.h"

#include <utility>

namespace edgecut {

TensorId GraphBuilder::upsample(const std::string& name, TensorId from, std::int64_t factor)
{
    const Shape* shape = imageShape(name, from);
    if (!shape)
        return {};
    const std::optional<std::int64_t> height = checkedProduct({(*shape)[2], factor});
    const std::optional<std::int64_t> width = checkedProduct({(*shape)[3], factor});
    if (factor < 1 || !height || !width) {
        fail({translatable("core", "The layer %1 cannot enlarge an image %2 times; the factor must "
                                   "be a whole number from 1."),
              {name, factor}});
        return {};
    }
    return append(makeLayer(name, LayerKind::Resize, "Upsample", {from}),
                  Shape{(*shape)[0], (*shape)[1], *height, *width}, tensor(from).type);
}

TensorId GraphBuilder::proposals(const std::string& name, const std::vector<TensorId>& from,
                                 std::int64_t count)
{
    const Shape* scores = from.empty() ? nullptr : imageShape(name, from.front());
    if (!scores) {
        fail({translatable("core", "The layer %1 needs the scores of an image's places."), {name}});
        return {};
    }
    const std::optional<std::int64_t> boxes = checkedProduct({(*scores)[0], count});
    if (count < 1 || !boxes) {
        fail({translatable("core", "The layer %1 must propose at least one box and not %2."),
              {name, count}});
        return {};
    }
    return append(makeLayer(name, LayerKind::Detection, "Proposal", from), Shape{*boxes, 5},
                  tensor(from.front()).type);
}

TensorId GraphBuilder::roiPool(const std::string& name, TensorId features, TensorId boxes,
                               std::int64_t size)
{
    const Shape* image = imageShape(name, features);
    const Shape* regions = shapeOfRank(name, boxes, 2);
    if (!image || !regions)
        return {};
    if (size < 1) {
        fail({translatable("core", "The layer %1 must pool to at least one place and not %2."),
              {name, size}});
        return {};
    }
    Layer layer = makeLayer(name, LayerKind::RoiPool, "RoiPool", {features, boxes});
    layer.attributes.kernel = {size, size};
    return append(std::move(layer), Shape{(*regions)[0], (*image)[1], size, size},
                  tensor(features).type);
}

} // namespace edgecut
