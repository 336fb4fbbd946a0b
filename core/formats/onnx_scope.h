// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/graph.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onnx {
class GraphProto;
class NodeProto;
class TensorProto;
} // namespace onnx

namespace edgecut {

/// A small tensor whose elements are known while the model is read: shapes and what is computed
/// from them. One of the two lists is used.
struct OnnxNumbers
{
    bool real = false;
    std::vector<std::int64_t> integers;
    std::vector<double> reals;

    std::size_t size() const { return real ? reals.size() : integers.size(); }
};

/// One name of a graph: an input, a stored tensor, or what a node writes.
struct OnnxValue
{
    std::string_view name;        ///< lives as long as the ModelProto
    std::int32_t elementType = 0; ///< onnx::TensorProto::DataType; 0: not known
    std::optional<Shape> shape;
    bool constant = false;              ///< the same for every input: never crosses a link
    std::optional<OnnxNumbers> numbers; ///< of a small constant
    const onnx::TensorProto* stored = nullptr;
    std::int64_t storedBytes = 0;       ///< of a stored parameter: by its dimensions and type
    std::int32_t producer = -1;         ///< node that writes it
    std::int32_t declaredType = 0;      ///< what the file says of it, for want of better
    std::optional<Shape> declaredShape; ///< -1 for a dimension that it does not say
};

struct OnnxNode
{
    const onnx::NodeProto* proto = nullptr;
    std::vector<std::int32_t> inputs; ///< values; -1 for an optional one left out
    std::vector<std::int32_t> outputs;
    std::vector<std::int32_t> captured; ///< values of this scope that subgraphs of the node use
    bool folded = false;                ///< computes constants only: no layer
    LayerKind kind = LayerKind::Other;
    LayerAttributes attributes;
    std::optional<std::int64_t> macs;
    std::int64_t bodyWeightBytes = 0; ///< stored in subgraphs of the node
};

/// A graph of an ONNX model with names resolved: nodes and values by index, in file order.
struct OnnxScope
{
    std::vector<OnnxValue> values;
    std::unordered_map<std::string_view, std::int32_t> byName;
    std::vector<OnnxNode> nodes;
    std::vector<std::int32_t> order;  ///< nodes in topological order
    std::vector<std::int32_t> inputs; ///< values given from outside, stored ones left out
    std::vector<std::int32_t> outputs;

    std::int32_t find(std::string_view name) const
    {
        const auto it = byName.find(name);
        return it == byName.end() ? -1 : it->second;
    }
};

/// How people name a node: its own name, or operation and first output.
std::string nodeTitle(const onnx::NodeProto& node);

/// Resolves the names of `graph`; those that it does not define are taken from `outer` (null: there
/// is none). Errors: a value written twice, one that nothing writes, a cycle (naming a node on it).
/// Linear; a subgraph is looked through once for each level above it.
Result<OnnxScope> makeOnnxScope(const onnx::GraphProto& graph, const OnnxScope* outer);

} // namespace edgecut
