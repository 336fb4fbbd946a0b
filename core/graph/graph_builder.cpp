// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"

#include "core/graph/checked.h"
#include "core/graph/shape_rules.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

LayerAttributes windowAttributes(const GraphBuilder::Window& window)
{
    LayerAttributes attributes;
    const std::int64_t paddingWidth = window.paddingWidth.value_or(window.padding);
    attributes.kernel = {window.kernel, window.kernelWidth.value_or(window.kernel)};
    attributes.strides = {window.stride, window.stride};
    attributes.dilations = {window.dilation, window.dilation};
    attributes.padding = {window.padding, paddingWidth,
                          saturatingSum(window.padding, window.endPadding),
                          saturatingSum(paddingWidth, window.endPadding)};
    attributes.ceilMode = window.ceilMode;
    return attributes;
}

std::int64_t bytesOf(std::int64_t parameters, DataType type)
{
    return byteCount({parameters}, type).value_or(0);
}

} // namespace

Layer GraphBuilder::makeLayer(const std::string& name, LayerKind kind, std::string operation,
                              std::vector<TensorId> inputs)
{
    Layer layer;
    layer.name = name;
    layer.kind = kind;
    layer.operation = std::move(operation);
    layer.inputs = std::move(inputs);
    return layer;
}

TensorId GraphBuilder::input(const std::string& name, const Shape& shape, DataType type)
{
    const bool positive =
        std::all_of(shape.begin(), shape.end(), [](std::int64_t size) { return size >= 1; });
    if (!positive || !byteCount(shape, type))
        fail({translatable("core", "The input %1 needs a shape of positive numbers and a type with "
                                   "a size."),
              {name}});
    return append(makeLayer(name, LayerKind::Input, "Input", {}), shape, type);
}

TensorId GraphBuilder::conv(const std::string& name, TensorId from, std::int64_t outChannels,
                            Window window, std::int64_t groups, bool bias)
{
    const Shape* shape = imageShape(name, from);
    if (!shape)
        return {};
    const std::int64_t channels = (*shape)[1];
    if (groups < 1 || outChannels < 1 || channels % groups != 0 || outChannels % groups != 0) {
        fail(
            {translatable("core", "The layer %1 cannot split %2 channels into %3 and make %4: both "
                                  "numbers of channels must be multiples of the groups."),
             {name, channels, groups, outChannels}});
        return {};
    }
    Layer layer = makeLayer(name, LayerKind::Conv, "Conv", {from});
    layer.attributes = windowAttributes(window);
    layer.attributes.groups = groups;
    layer.attributes.outChannels = outChannels;
    const DataType type = tensor(from).type;
    const std::optional<Shape> output = windowShape(name, *shape, layer.attributes, outChannels);
    if (!output)
        return {};
    layer.macs = convolutionMacs(*output, channels / groups, layer.attributes.kernel);
    layer.weightBytes =
        saturatingSum(byteCount({outChannels, channels / groups, layer.attributes.kernel[0],
                                 layer.attributes.kernel[1]},
                                type)
                          .value_or(0),
                      bias ? bytesOf(outChannels, type) : 0);
    return append(std::move(layer), output, type);
}

TensorId GraphBuilder::fullyConnected(const std::string& name, TensorId from,
                                      std::int64_t outFeatures, bool bias)
{
    const Shape* shape = knownShape(name, from);
    if (!shape)
        return {};
    if (shape->empty() || outFeatures < 1) {
        fail({translatable("core", "The fully connected layer %1 needs a batch dimension and at "
                                   "least one output."),
              {name}});
        return {};
    }
    Layer layer = makeLayer(name, LayerKind::Gemm, "Gemm", {from});
    layer.attributes.outChannels = outFeatures;
    const std::int64_t batch = shape->front();
    const std::int64_t features = elementCount(Shape(shape->begin() + 1, shape->end())).value_or(0);
    const DataType type = tensor(from).type;
    layer.macs = checkedProduct({batch, features, outFeatures});
    layer.weightBytes = saturatingSum(byteCount({features, outFeatures}, type).value_or(0),
                                      bias ? bytesOf(outFeatures, type) : 0);
    return append(std::move(layer), Shape{batch, outFeatures}, type);
}

TensorId GraphBuilder::maxPool(const std::string& name, TensorId from, Window window)
{
    return pool(name, from, window, LayerKind::MaxPool, "MaxPool");
}

TensorId GraphBuilder::averagePool(const std::string& name, TensorId from, Window window)
{
    return pool(name, from, window, LayerKind::AveragePool, "AveragePool");
}

TensorId GraphBuilder::pool(const std::string& name, TensorId from, const Window& window,
                            LayerKind kind, std::string operation)
{
    const Shape* shape = imageShape(name, from);
    if (!shape)
        return {};
    Layer layer = makeLayer(name, kind, std::move(operation), {from});
    layer.attributes = windowAttributes(window);
    const std::optional<Shape> output = windowShape(name, *shape, layer.attributes, (*shape)[1]);
    return output ? append(std::move(layer), output, tensor(from).type) : TensorId();
}

TensorId GraphBuilder::globalAveragePool(const std::string& name, TensorId from)
{
    const Shape* shape = imageShape(name, from);
    if (!shape)
        return {};
    return append(makeLayer(name, LayerKind::GlobalAveragePool, "GlobalAveragePool", {from}),
                  Shape{(*shape)[0], (*shape)[1], 1, 1}, tensor(from).type);
}

TensorId GraphBuilder::relu(const std::string& name, TensorId from)
{
    return sameShape(name, from, LayerKind::Relu, "Relu");
}

TensorId GraphBuilder::lrn(const std::string& name, TensorId from)
{
    return sameShape(name, from, LayerKind::Lrn, "LRN");
}

TensorId GraphBuilder::softmax(const std::string& name, TensorId from)
{
    return sameShape(name, from, LayerKind::Softmax, "Softmax");
}

TensorId GraphBuilder::dropout(const std::string& name, TensorId from)
{
    return sameShape(name, from, LayerKind::Dropout, "Dropout");
}

TensorId GraphBuilder::sameShape(const std::string& name, TensorId from, LayerKind kind,
                                 std::string operation)
{
    const Shape* shape = knownShape(name, from);
    if (!shape)
        return {};
    return append(makeLayer(name, kind, std::move(operation), {from}), *shape, tensor(from).type);
}

TensorId GraphBuilder::batchNorm(const std::string& name, TensorId from)
{
    const Shape* shape = imageShape(name, from);
    if (!shape)
        return {};
    Layer layer = makeLayer(name, LayerKind::BatchNormalization, "BatchNormalization", {from});
    const DataType type = tensor(from).type;
    layer.weightBytes = byteCount({4, (*shape)[1]}, type).value_or(0);
    return append(std::move(layer), *shape, type);
}

TensorId GraphBuilder::flatten(const std::string& name, TensorId from)
{
    const Shape* shape = knownShape(name, from);
    if (!shape)
        return {};
    const std::int64_t batch = shape->empty() ? 1 : shape->front();
    const Shape rest(shape->empty() ? shape->end() : shape->begin() + 1, shape->end());
    Layer layer = makeLayer(name, LayerKind::Flatten, "Flatten", {from});
    layer.attributes.axis = 1;
    return append(std::move(layer), Shape{batch, elementCount(rest).value_or(0)},
                  tensor(from).type);
}

TensorId GraphBuilder::add(const std::string& name, TensorId a, TensorId b)
{
    const Shape* left = knownShape(name, a);
    const Shape* right = knownShape(name, b);
    if (!left || !right)
        return {};
    const std::optional<Shape> sum = broadcast(*left, *right);
    if (!sum) {
        fail({translatable("core", "The layer %1 adds %2 and %3, whose shapes do not fit."),
              {name, tensor(a).name, tensor(b).name}});
        return {};
    }
    return append(makeLayer(name, LayerKind::Add, "Add", {a, b}), sum, tensor(a).type);
}

TensorId GraphBuilder::concat(const std::string& name, const std::vector<TensorId>& from)
{
    if (from.empty()) {
        fail({translatable("core", "The layer %1 joins nothing; give it a tensor."), {name}});
        return {};
    }
    const Shape* first = shapeOfRank(name, from.front(), 2);
    if (!first)
        return {};
    Shape joined = *first;
    joined[1] = 0;
    for (const TensorId part : from) {
        const Shape* shape = shapeOfRank(name, part, 2);
        if (!shape)
            return {};
        Shape expected = *shape;
        expected[1] = joined[1];
        if (expected != joined) {
            fail({translatable("core", "The layer %1 joins %2 and %3, which differ in more than "
                                       "their channels."),
                  {name, tensor(from.front()).name, tensor(part).name}});
            return {};
        }
        joined[1] += (*shape)[1];
    }
    Layer layer = makeLayer(name, LayerKind::Concat, "Concat", from);
    layer.attributes.axis = 1;
    return append(std::move(layer), joined, tensor(from.front()).type);
}

} // namespace edgecut
