// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/graph/data_type.h"
#include "core/graph/layer_kind.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// The numbers that say what a layer does; only those its kind uses are filled.
struct LayerAttributes
{
    std::vector<std::int64_t> kernel;    ///< convolution and pooling window {h, w}
    std::vector<std::int64_t> strides;   ///< {h, w}
    std::vector<std::int64_t> dilations; ///< {h, w}
    std::vector<std::int64_t> padding;   ///< {top, left, bottom, right}, as ONNX orders pads
    std::int64_t groups = 1;
    std::int64_t outChannels = 0;
    std::int64_t axis = 0;
    bool ceilMode = false; ///< pooling rounds its output size up (Caffe)

    bool operator==(const LayerAttributes&) const = default;
};

/// One operation. What it reads and writes are tensors; its weights are counted, never stored.
struct Layer
{
    std::string name;
    LayerKind kind = LayerKind::Other;
    std::string operation; ///< as the model file names it: "Conv", "com.microsoft.Attention"
    LayerAttributes attributes;
    std::vector<TensorId> inputs; ///< each tensor once, constants left out
    std::vector<TensorId> outputs;
    std::optional<std::int64_t> macs = 0; ///< multiply-accumulates; nullopt: cost not known
    std::int64_t weightBytes = 0;         ///< every stored parameter

    bool operator==(const Layer&) const = default;
};

/// What flows between layers. Model inputs are produced by layers of kind Input, so every tensor
/// has a producer. `bytes` is 0 with an unknown type or shape (then `shapeKnown` is false).
struct Tensor
{
    std::string name;
    Shape shape;
    DataType type = DataType::Unknown;
    bool shapeKnown = false;
    std::int64_t bytes = 0;
    LayerId producer;
    std::vector<LayerId>
        consumers; ///< each layer once, in layer order; empty: a result of the model

    bool operator==(const Tensor&) const = default;
};

/// A deep neural network as a directed acyclic graph of layers joined by tensors. Built by
/// GraphBuilder, constant afterwards. Layers stand in the order of the file they came from.
/// Guaranteed: acyclic, names unique among layers and among tensors, every id valid.
class Graph
{
public:
    Graph() = default;

    const std::string& name() const { return m_name; }
    std::span<const Layer> layers() const { return m_layers; }
    std::span<const Tensor> tensors() const { return m_tensors; }
    const Layer& layer(LayerId id) const { return m_layers[id.index()]; }
    const Tensor& tensor(TensorId id) const { return m_tensors[id.index()]; }
    std::size_t layerCount() const { return m_layers.size(); }
    std::size_t tensorCount() const { return m_tensors.size(); }

    /// Kahn's order: always the ready layer that is earliest in the file (Neurosurgeon's order).
    std::span<const LayerId> topologicalOrder() const { return m_topologicalOrder; }

    /// Linear in the number of layers; for repeated look-ups make a map of your own.
    std::optional<LayerId> findLayer(std::string_view name) const;
    std::optional<TensorId> findTensor(std::string_view name) const;

    /// Direct successors and predecessors, each once, ascending.
    std::vector<LayerId> successors(LayerId id) const;
    std::vector<LayerId> predecessors(LayerId id) const;

    /// Sums over layers; unknown MACs count nothing here (callers show the warning).
    std::int64_t totalMacs() const;
    std::int64_t totalWeightBytes() const;

    bool operator==(const Graph&) const = default;

private:
    friend class GraphBuilder;

    std::string m_name;
    std::vector<Layer> m_layers;
    std::vector<Tensor> m_tensors;
    std::vector<LayerId> m_topologicalOrder;
};

} // namespace edgecut
