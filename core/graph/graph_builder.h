// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/graph.h"

#include <optional>
#include <string>
#include <vector>

namespace edgecut {

/// Makes graphs: for the zoo by the typed calls below, which infer shapes, MACs and weight bytes; for
/// readers by addLayer()/addTensor(), where they have those already.
///
/// The typed calls never fail on the spot: the first mistake (an unknown tensor, a kernel larger than
/// its padded input, channels that do not divide) is kept and build() returns it. Tensors are named
/// after the layer that makes them. Linear time, build() O(V + E).
class GraphBuilder
{
public:
    explicit GraphBuilder(std::string name);

    /// A window of convolution or pooling; square by default.
    struct Window
    {
        std::int64_t kernel = 1;
        std::int64_t stride = 1;
        std::int64_t padding = 0;
        std::int64_t dilation = 1;
        bool ceilMode = false; ///< pooling rounds up, as Caffe does
    };

    TensorId input(const std::string& name, const Shape& shape, DataType type = DataType::Float32);
    TensorId conv(const std::string& name, TensorId from, std::int64_t outChannels, Window window,
        std::int64_t groups = 1, bool bias = true);
    TensorId fullyConnected(const std::string& name, TensorId from, std::int64_t outFeatures, bool bias = true);
    TensorId maxPool(const std::string& name, TensorId from, Window window);
    TensorId averagePool(const std::string& name, TensorId from, Window window);
    TensorId globalAveragePool(const std::string& name, TensorId from);
    TensorId relu(const std::string& name, TensorId from);
    TensorId lrn(const std::string& name, TensorId from);
    TensorId batchNorm(const std::string& name, TensorId from); ///< weights: 4 per channel
    TensorId softmax(const std::string& name, TensorId from);
    TensorId dropout(const std::string& name, TensorId from);
    TensorId flatten(const std::string& name, TensorId from);
    TensorId add(const std::string& name, TensorId a, TensorId b);
    /// Joins along the channel axis; all other dimensions must agree.
    TensorId concat(const std::string& name, const std::vector<TensorId>& from);

    /// For readers. The tensor's producer and consumers follow from the layers that name it; a tensor
    /// without producer or with two is an error at build().
    TensorId addTensor(std::string name, std::optional<Shape> shape, DataType type);
    LayerId addLayer(Layer layer);

    const Tensor& tensor(TensorId id) const;

    /// Checks names, ends and acyclicity (the error names a layer on the cycle).
    Result<Graph> build() &&;

private:
    TensorId append(Layer layer, std::optional<Shape> shape, DataType type);
    const Shape* imageShape(const std::string& layer, TensorId from);
    void fail(Error error);

    Graph m_graph;
    std::optional<Error> m_error;
};

} // namespace edgecut
