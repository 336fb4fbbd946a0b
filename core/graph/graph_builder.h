// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/graph.h"
#include "core/graph/topology.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace edgecut {

/// Makes graphs: for the zoo by the typed calls below, which infer shapes, MACs and weight bytes;
/// for readers by addLayer() and addTensor(), where they have those already.
///
/// Nothing fails on the spot: the first mistake (an unknown tensor, a kernel larger than its padded
/// input, channels that do not divide) is kept, later calls return invalid ids, and build() returns
/// it. A typed call's tensor is named after the layer that makes it. Images are NCHW. Linear time.
class GraphBuilder
{
public:
    explicit GraphBuilder(std::string name);

    /// A window of convolution or pooling, square unless it says otherwise.
    struct Window
    {
        std::int64_t kernel = 1;
        std::int64_t stride = 1;
        std::int64_t padding = 0; ///< on each side
        std::int64_t dilation = 1;
        bool ceilMode = false;       ///< pooling rounds up, as Caffe does
        std::int64_t endPadding = 0; ///< more at the bottom and on the right: TensorFlow's "same"
        std::optional<std::int64_t> kernelWidth = std::nullopt;  ///< where it is not `kernel`
        std::optional<std::int64_t> paddingWidth = std::nullopt; ///< where it is not `padding`
    };

    TensorId input(const std::string& name, const Shape& shape, DataType type = DataType::Float32);
    TensorId conv(const std::string& name, TensorId from, std::int64_t outChannels, Window window,
                  std::int64_t groups = 1, bool bias = true);
    /// Everything behind the batch dimension is one vector, as in Caffe's InnerProduct.
    TensorId fullyConnected(const std::string& name, TensorId from, std::int64_t outFeatures,
                            bool bias = true);
    TensorId maxPool(const std::string& name, TensorId from, Window window);
    TensorId averagePool(const std::string& name, TensorId from, Window window);
    TensorId globalAveragePool(const std::string& name, TensorId from);
    TensorId relu(const std::string& name, TensorId from);
    TensorId lrn(const std::string& name, TensorId from);
    TensorId batchNorm(const std::string& name, TensorId from); ///< weights: 4 per channel
    TensorId softmax(const std::string& name, TensorId from);
    TensorId dropout(const std::string& name, TensorId from);
    TensorId flatten(const std::string& name, TensorId from);
    /// Element-wise sum; numpy's broadcasting.
    TensorId add(const std::string& name, TensorId a, TensorId b);
    /// Joins along the second axis, the channels of images; all other dimensions must agree.
    TensorId concat(const std::string& name, const std::vector<TensorId>& from);

    /// Zeros behind the channels until there are `channels` (He et al.'s shortcut of option A).
    TensorId padChannels(const std::string& name, TensorId from, std::int64_t channels);

    /// Any element-wise non-linearity of its own name: "LeakyRelu", "Gelu".
    TensorId activation(const std::string& name, TensorId from, const std::string& operation);
    /// Fully connected over the last dimension, at each position of the others.
    TensorId linear(const std::string& name, TensorId from, std::int64_t outFeatures,
                    bool bias = true);
    /// linear() without bias by weights that another layer stores and counts (tied embeddings).
    TensorId linearTied(const std::string& name, TensorId from, std::int64_t outFeatures);
    /// The product of the last two dimensions, the others as numpy broadcasts them; `transposed`
    /// takes b's last two the other way round. Neither is stored: attention's two products.
    TensorId matMul(const std::string& name, TensorId a, TensorId b, bool transposed = false);
    TensorId layerNorm(const std::string& name, TensorId from); ///< weights: 2 per last dimension
    /// One stored row of `size` numbers for each index; `rows` of them.
    TensorId embedding(const std::string& name, TensorId indices, std::int64_t rows,
                       std::int64_t size);
    /// Adds a stored tensor of the input's shape without the batch, as position embeddings are.
    TensorId addStored(const std::string& name, TensorId from);
    /// Puts one stored vector before the others: {batch, n, size} becomes {batch, n + 1, size}.
    TensorId prependStored(const std::string& name, TensorId from);
    /// The first vector of {batch, n, size}.
    TensorId firstVector(const std::string& name, TensorId from);
    /// The same elements, renumbered.
    TensorId reshape(const std::string& name, TensorId from, const Shape& shape);
    /// `order[i]` is the input's dimension that becomes dimension i.
    TensorId transpose(const std::string& name, TensorId from,
                       const std::vector<std::size_t>& order);

    /// Each place `factor` times as high and wide (nearest neighbour).
    TensorId upsample(const std::string& name, TensorId from, std::int64_t factor);
    /// The `count` best boxes of each image, {batch * count, 5}: its number and four corners. The
    /// first of `from` holds the scores, an image of anchors (Ren et al. 2015).
    TensorId proposals(const std::string& name, const std::vector<TensorId>& from,
                       std::int64_t count);
    /// What `features` show in each box, pooled to size x size: {boxes, channels, size, size}.
    TensorId roiPool(const std::string& name, TensorId features, TensorId boxes, std::int64_t size);

    /// For readers. Producer and consumers follow from the layers that name the tensor; one without
    /// producer or with two is an error at build(). Where `shape` is missing or its bytes cannot be
    /// counted (a type without a size, a product that does not fit), the tensor has no known shape.
    TensorId addTensor(std::string name, std::optional<Shape> shape, DataType type);
    /// An input that stands twice is kept once.
    LayerId addLayer(Layer layer);

    /// An empty tensor for an invalid id.
    const Tensor& tensor(TensorId id) const;

    /// Checks names, ends and acyclicity (the error names a layer on the cycle). A builder without
    /// layers makes an empty graph. O(V + E) and the topological order.
    Result<Graph> build() &&;

private:
    static Layer makeLayer(const std::string& name, LayerKind kind, std::string operation,
                           std::vector<TensorId> inputs);
    TensorId append(Layer layer, std::optional<Shape> shape, DataType type);
    TensorId pool(const std::string& name, TensorId from, const Window& window, LayerKind kind,
                  std::string operation);
    TensorId sameShape(const std::string& name, TensorId from, LayerKind kind,
                       std::string operation);
    TensorId appendLinear(const std::string& name, TensorId from, std::int64_t outFeatures,
                          std::int64_t weightBytes);
    std::optional<Shape> windowShape(const std::string& layer, const Shape& from,
                                     const LayerAttributes& attributes, std::int64_t channels);
    const Shape* knownShape(const std::string& layer, TensorId from);
    const Shape* imageShape(const std::string& layer, TensorId from);
    const Shape* shapeOfRank(const std::string& layer, TensorId from, std::size_t least);
    void fail(Message message);
    std::vector<LayerEdge> joinLayers();
    void checkNames();

    Graph m_graph;
    std::optional<Error> m_error;
};

} // namespace edgecut
