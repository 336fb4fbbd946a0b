// SPDX-License-Identifier: GPL-3.0-or-later
// GraphBuilder's calls for transformers, whose tensors are {batch, positions, size}, and the few
// others that move data.
#include "core/graph/checked.h"
#include "core/graph/graph_builder.h"
#include "core/graph/shape_rules.h"

#include <algorithm>
#include <utility>

namespace edgecut {

const Shape* GraphBuilder::shapeOfRank(const std::string& layer, TensorId from, std::size_t least)
{
    const Shape* shape = knownShape(layer, from);
    if (!shape || shape->size() >= least)
        return shape;
    fail({translatable("core", "The layer %1 needs a tensor of at least %2 dimensions; %3 has %4."),
          {layer, static_cast<std::int64_t>(least), tensor(from).name,
           static_cast<std::int64_t>(shape->size())}});
    return nullptr;
}

TensorId GraphBuilder::padChannels(const std::string& name, TensorId from, std::int64_t channels)
{
    const Shape* shape = imageShape(name, from);
    if (!shape)
        return {};
    if (channels < (*shape)[1]) {
        fail({translatable("core", "The layer %1 cannot pad %2 channels to %3, which are fewer."),
              {name, (*shape)[1], channels}});
        return {};
    }
    Layer layer = makeLayer(name, LayerKind::Pad, "Pad", {from});
    layer.attributes.axis = 1;
    Shape output = *shape;
    output[1] = channels;
    return append(std::move(layer), std::move(output), tensor(from).type);
}

TensorId GraphBuilder::activation(const std::string& name, TensorId from,
                                  const std::string& operation)
{
    return sameShape(name, from, LayerKind::Activation, operation);
}

TensorId GraphBuilder::linear(const std::string& name, TensorId from, std::int64_t outFeatures,
                              bool bias)
{
    const Shape* shape = shapeOfRank(name, from, 2);
    if (!shape)
        return {};
    const DataType type = tensor(from).type;
    const std::int64_t weights = byteCount({shape->back(), outFeatures}, type).value_or(0);
    const std::int64_t biases = bias ? byteCount({outFeatures}, type).value_or(0) : 0;
    return appendLinear(name, from, outFeatures, saturatingSum(weights, biases));
}

TensorId GraphBuilder::linearTied(const std::string& name, TensorId from, std::int64_t outFeatures)
{
    return shapeOfRank(name, from, 2) ? appendLinear(name, from, outFeatures, 0) : TensorId();
}

TensorId GraphBuilder::appendLinear(const std::string& name, TensorId from,
                                    std::int64_t outFeatures, std::int64_t weightBytes)
{
    if (outFeatures < 1) {
        fail({translatable("core", "The fully connected layer %1 needs a batch dimension and at "
                                   "least one output."),
              {name}});
        return {};
    }
    Layer layer = makeLayer(name, LayerKind::Gemm, "Gemm", {from});
    layer.attributes.outChannels = outFeatures;
    layer.weightBytes = weightBytes;
    Shape output = tensor(from).shape;
    const std::int64_t inFeatures = output.back();
    output.back() = outFeatures;
    std::vector<std::int64_t> factors(output);
    factors.push_back(inFeatures);
    layer.macs = checkedProduct(factors);
    return append(std::move(layer), std::move(output), tensor(from).type);
}

TensorId GraphBuilder::matMul(const std::string& name, TensorId a, TensorId b, bool transposed)
{
    const Shape* left = shapeOfRank(name, a, 2);
    const Shape* right = left ? shapeOfRank(name, b, 2) : nullptr;
    if (!right)
        return {};
    Shape second = *right;
    if (transposed)
        std::swap(second[second.size() - 1], second[second.size() - 2]);
    const std::int64_t inner = left->back();
    const std::int64_t columns = second.back();
    std::optional<Shape> output =
        broadcast(Shape(left->begin(), left->end() - 2), Shape(second.begin(), second.end() - 2));
    if (!output || second[second.size() - 2] != inner) {
        fail({translatable("core", "The layer %1 multiplies %2 and %3, whose shapes do not fit."),
              {name, tensor(a).name, tensor(b).name}});
        return {};
    }
    output->push_back((*left)[left->size() - 2]);
    output->push_back(columns);
    Layer layer = makeLayer(name, LayerKind::MatMul, "MatMul", {a, b});
    std::vector<std::int64_t> factors(*output);
    factors.push_back(inner);
    layer.macs = checkedProduct(factors);
    return append(std::move(layer), std::move(output), tensor(a).type);
}

TensorId GraphBuilder::layerNorm(const std::string& name, TensorId from)
{
    const Shape* shape = shapeOfRank(name, from, 2);
    if (!shape)
        return {};
    Layer layer = makeLayer(name, LayerKind::LayerNormalization, "LayerNormalization", {from});
    const DataType type = tensor(from).type;
    layer.attributes.axis = -1;
    layer.weightBytes = byteCount({2, shape->back()}, type).value_or(0);
    return append(std::move(layer), *shape, type);
}

TensorId GraphBuilder::embedding(const std::string& name, TensorId indices, std::int64_t rows,
                                 std::int64_t size)
{
    const Shape* shape = knownShape(name, indices);
    if (!shape)
        return {};
    constexpr DataType type = DataType::Float32;
    const std::optional<std::int64_t> stored =
        rows >= 1 && size >= 1 ? byteCount({rows, size}, type) : std::nullopt;
    if (!stored) {
        fail({translatable("core", "The layer %1 needs a table of at least one row and one column "
                                   "whose bytes can be counted."),
              {name}});
        return {};
    }
    Layer layer = makeLayer(name, LayerKind::Gather, "Gather", {indices});
    layer.weightBytes = *stored;
    Shape output = *shape;
    output.push_back(size);
    return append(std::move(layer), std::move(output), type);
}

TensorId GraphBuilder::addStored(const std::string& name, TensorId from)
{
    const Shape* shape = shapeOfRank(name, from, 2);
    if (!shape)
        return {};
    Layer layer = makeLayer(name, LayerKind::Add, "Add", {from});
    const DataType type = tensor(from).type;
    layer.weightBytes = byteCount(Shape(shape->begin() + 1, shape->end()), type).value_or(0);
    return append(std::move(layer), *shape, type);
}

TensorId GraphBuilder::prependStored(const std::string& name, TensorId from)
{
    const Shape* shape = shapeOfRank(name, from, 3);
    if (!shape)
        return {};
    Layer layer = makeLayer(name, LayerKind::Concat, "Concat", {from});
    layer.attributes.axis = 1;
    const DataType type = tensor(from).type;
    layer.weightBytes = byteCount(Shape(shape->begin() + 2, shape->end()), type).value_or(0);
    Shape output = *shape;
    ++output[1];
    return append(std::move(layer), std::move(output), type);
}

TensorId GraphBuilder::firstVector(const std::string& name, TensorId from)
{
    const Shape* shape = shapeOfRank(name, from, 3);
    if (!shape)
        return {};
    Layer layer = makeLayer(name, LayerKind::Gather, "Gather", {from});
    layer.attributes.axis = 1;
    Shape output = *shape;
    output.erase(output.begin() + 1);
    return append(std::move(layer), std::move(output), tensor(from).type);
}

TensorId GraphBuilder::reshape(const std::string& name, TensorId from, const Shape& shape)
{
    const Shape* old = knownShape(name, from);
    if (!old)
        return {};
    const std::optional<std::int64_t> count = elementCount(shape);
    if (!count || count != elementCount(*old)) {
        fail({translatable("core", "The layer %1 cannot give %2 a shape of another number of "
                                   "elements."),
              {name, tensor(from).name}});
        return {};
    }
    return append(makeLayer(name, LayerKind::Reshape, "Reshape", {from}), shape, tensor(from).type);
}

TensorId GraphBuilder::transpose(const std::string& name, TensorId from,
                                 const std::vector<std::size_t>& order)
{
    const Shape* shape = knownShape(name, from);
    if (!shape)
        return {};
    std::vector<std::size_t> sorted(order);
    std::sort(sorted.begin(), sorted.end());
    bool complete = sorted.size() == shape->size();
    for (std::size_t i = 0; complete && i < sorted.size(); ++i)
        complete = sorted[i] == i;
    if (!complete) {
        fail({translatable("core", "The layer %1 must name each dimension of %2 once."),
              {name, tensor(from).name}});
        return {};
    }
    Shape output;
    for (const std::size_t dimension : order)
        output.push_back((*shape)[dimension]);
    return append(makeLayer(name, LayerKind::Transpose, "Transpose", {from}), std::move(output),
                  tensor(from).type);
}

} // namespace edgecut
