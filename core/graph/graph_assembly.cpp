// SPDX-License-Identifier: GPL-3.0-or-later
// GraphBuilder's other half: keeping what was added and making a checked graph of it.
#include "core/graph/graph_builder.h"
#include "core/graph/shape_rules.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace edgecut {

GraphBuilder::GraphBuilder(std::string name)
{
    m_graph.m_name = std::move(name);
}

void GraphBuilder::fail(Message message)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidInput, std::move(message), {}, 0};
}

const Tensor& GraphBuilder::tensor(TensorId id) const
{
    static const Tensor none;
    return id.isValid() && id.index() < m_graph.m_tensors.size() ? m_graph.m_tensors[id.index()]
                                                                 : none;
}

const Shape* GraphBuilder::knownShape(const std::string& layer, TensorId from)
{
    if (m_error)
        return nullptr;
    const Tensor& source = tensor(from);
    if (source.shapeKnown)
        return &source.shape;
    fail({translatable("core", "The layer %1 reads a tensor that is not there or has no shape; add "
                               "its producer first."),
          {layer}});
    return nullptr;
}

const Shape* GraphBuilder::imageShape(const std::string& layer, TensorId from)
{
    const Shape* shape = knownShape(layer, from);
    if (!shape || shape->size() == 4)
        return shape;
    fail({translatable("core", "The layer %1 needs a tensor of 4 dimensions (batch, channels, "
                               "height, width); %2 has %3."),
          {layer, tensor(from).name, static_cast<std::int64_t>(shape->size())}});
    return nullptr;
}

std::optional<Shape> GraphBuilder::windowShape(const std::string& layer, const Shape& from,
                                               const LayerAttributes& attributes,
                                               std::int64_t channels)
{
    Shape output{from[0], channels};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const std::optional<std::int64_t> size =
            windowOutput(from[axis + 2], windowAxis(attributes, axis), attributes.ceilMode);
        if (!size) {
            fail({translatable("core",
                               "The window of the layer %1 (kernel %2) does not fit into its "
                               "padded input of %3 elements."),
                  {layer, attributes.kernel[axis], from[axis + 2]}});
            return std::nullopt;
        }
        output.push_back(*size);
    }
    return output;
}

TensorId GraphBuilder::append(Layer layer, std::optional<Shape> shape, DataType type)
{
    if (m_error)
        return {};
    if (!layer.macs)
        fail({translatable("core", "The layer %1 is too large to count its work."), {layer.name}});
    const TensorId output = addTensor(layer.name, std::move(shape), type);
    if (!tensor(output).shapeKnown)
        fail(
            {translatable("core", "The tensor %1 is too large to count its bytes."), {layer.name}});
    layer.outputs = {output};
    addLayer(std::move(layer));
    return output;
}

TensorId GraphBuilder::addTensor(std::string name, std::optional<Shape> shape, DataType type)
{
    Tensor tensor;
    tensor.name = std::move(name);
    tensor.type = type;
    const std::optional<std::int64_t> bytes =
        shape ? byteCount(*shape, type) : std::optional<std::int64_t>();
    if (bytes) {
        tensor.shape = *std::move(shape);
        tensor.shapeKnown = true;
        tensor.bytes = *bytes;
    }
    m_graph.m_tensors.push_back(std::move(tensor));
    return TensorId(m_graph.m_tensors.size() - 1);
}

LayerId GraphBuilder::addLayer(Layer layer)
{
    std::vector<TensorId> once;
    once.reserve(layer.inputs.size());
    std::unordered_set<TensorId> seen;
    for (const TensorId input : layer.inputs) {
        if (seen.insert(input).second)
            once.push_back(input);
    }
    layer.inputs = std::move(once);
    m_graph.m_layers.push_back(std::move(layer));
    return LayerId(m_graph.m_layers.size() - 1);
}

void GraphBuilder::checkNames()
{
    std::unordered_set<std::string_view> seen;
    for (const Layer& layer : m_graph.m_layers) {
        if (layer.name.empty())
            fail({translatable("core", "A layer has no name; give it one.")});
        else if (!seen.insert(layer.name).second)
            fail({translatable("core", "The layer %1 is there twice; give each a name of its own."),
                  {layer.name}});
    }
    seen.clear();
    for (const Tensor& tensor : m_graph.m_tensors) {
        if (!seen.insert(tensor.name).second)
            fail(
                {translatable("core", "The tensor %1 is there twice; give each a name of its own."),
                 {tensor.name}});
    }
}

// Fills producers and consumers and returns the edges they make.
std::vector<LayerEdge> GraphBuilder::joinLayers()
{
    std::vector<Tensor>& tensors = m_graph.m_tensors;
    const auto exists = [&](const Layer& layer, TensorId id) {
        if (id.isValid() && id.index() < tensors.size())
            return true;
        fail({translatable("core", "The layer %1 names a tensor that is not there; add it first."),
              {layer.name}});
        return false;
    };
    for (std::size_t i = 0; i < m_graph.m_layers.size(); ++i) {
        const Layer& layer = m_graph.m_layers[i];
        for (const TensorId output : layer.outputs) {
            if (!exists(layer, output))
                continue;
            Tensor& made = tensors[output.index()];
            if (made.producer.isValid())
                fail({translatable("core", "The tensor %1 is made twice, by %2 and by %3; only one "
                                           "layer may make it."),
                      {made.name, m_graph.m_layers[made.producer.index()].name, layer.name}});
            made.producer = LayerId(i);
        }
        for (const TensorId input : layer.inputs) {
            if (exists(layer, input))
                tensors[input.index()].consumers.emplace_back(i);
        }
    }
    std::vector<LayerEdge> edges;
    for (const Tensor& tensor : tensors) {
        if (!tensor.producer.isValid())
            fail({translatable("core", "The tensor %1 is made by no layer; add one that makes it."),
                  {tensor.name}});
        for (const LayerId consumer : tensor.consumers)
            edges.emplace_back(tensor.producer, consumer);
    }
    return edges;
}

Result<Graph> GraphBuilder::build() &&
{
    if (!m_error)
        checkNames();
    const std::vector<LayerEdge> edges = m_error ? std::vector<LayerEdge>() : joinLayers();
    if (m_error)
        return failure(*std::move(m_error));
    m_graph.m_topologicalOrder = kahnOrder(m_graph.layerCount(), edges);
    if (m_graph.m_topologicalOrder.size() != m_graph.layerCount()) {
        const LayerId looped = layerOnCycle(m_graph.layerCount(), edges);
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The layer %1 needs its own result: it lies on a cycle, "
                                  "and a network must have none."),
             {m_graph.layer(looped).name}});
    }
    return std::move(m_graph);
}

} // namespace edgecut
