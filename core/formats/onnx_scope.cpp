// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_scope.h"

#include "core/formats/onnx_tensors.h"
#include "core/graph/checked.h"
#include "core/graph/topology.h"

#include <onnx/onnx_pb.h>

#include <unordered_set>
#include <utility>

namespace edgecut {

namespace {

using Names = std::unordered_set<std::string_view>;

template <typename Visit>
void forEachSubgraph(const onnx::NodeProto& node, Visit visit)
{
    for (const onnx::AttributeProto& attribute : node.attribute()) {
        if (attribute.has_g())
            visit(attribute.g());
        for (const onnx::GraphProto& graph : attribute.graphs())
            visit(graph);
    }
}

// Names that `graph` uses and does not define, in order of use.
void collectFree(const onnx::GraphProto& graph, std::vector<std::string_view>& found)
{
    Names defined;
    for (const onnx::ValueInfoProto& input : graph.input())
        defined.insert(input.name());
    for (const onnx::TensorProto& tensor : graph.initializer())
        defined.insert(tensor.name());
    for (const onnx::SparseTensorProto& tensor : graph.sparse_initializer())
        defined.insert(tensor.values().name());
    for (const onnx::NodeProto& node : graph.node())
        defined.insert(node.output().begin(), node.output().end());

    Names taken;
    const auto use = [&](std::string_view name) {
        if (!name.empty() && !defined.count(name) && taken.insert(name).second)
            found.push_back(name);
    };
    for (const onnx::NodeProto& node : graph.node()) {
        for (const std::string& input : node.input())
            use(input);
        forEachSubgraph(node, [&](const onnx::GraphProto& inner) {
            std::vector<std::string_view> free;
            collectFree(inner, free);
            for (const std::string_view name : free)
                use(name);
        });
    }
    for (const onnx::ValueInfoProto& output : graph.output())
        use(output.name());
}

class ScopeMaker
{
public:
    ScopeMaker(const onnx::GraphProto& graph, const OnnxScope* outer)
        : m_graph(graph), m_outer(outer)
    {}

    Result<OnnxScope> make()
    {
        if (Status done = addStored(); !done)
            return failure(done.error());
        for (const onnx::ValueInfoProto& input : m_graph.input()) {
            const std::int32_t known = m_scope.find(input.name());
            if (known >= 0 && m_scope.values[std::size_t(known)].constant)
                continue; // a stored tensor that older files list among the inputs too
            if (known >= 0)
                return thereTwice(input.name());
            const std::int32_t id = add(input.name());
            declare(id, input);
            m_scope.inputs.push_back(id);
        }
        if (Status done = addNodes(); !done)
            return failure(done.error());
        for (const onnx::ValueInfoProto& info : m_graph.value_info())
            declare(m_scope.find(info.name()), info);
        for (const onnx::ValueInfoProto& output : m_graph.output()) {
            const std::int32_t id = resolve(output.name());
            if (id < 0)
                return nothingWrites(output.name(), m_graph.name());
            if (m_scope.values[std::size_t(id)].producer >= 0)
                declare(id, output);
            m_scope.outputs.push_back(id);
        }
        if (Status done = sort(); !done)
            return failure(done.error());
        return std::move(m_scope);
    }

private:
    std::int32_t add(std::string_view name)
    {
        const auto id = static_cast<std::int32_t>(m_scope.values.size());
        OnnxValue value;
        value.name = name;
        m_scope.values.push_back(std::move(value));
        m_scope.byName.emplace(name, id);
        return id;
    }

    static tl::unexpected<Error> thereTwice(const std::string& name)
    {
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The model has two inputs or stored tensors called %1; "
                                  "give each a name of its own."),
             {name}});
    }

    Status addStored()
    {
        const auto store = [this](const onnx::TensorProto& tensor, Shape shape) {
            if (m_scope.find(tensor.name()) >= 0)
                return false;
            OnnxValue& value = m_scope.values[std::size_t(add(tensor.name()))];
            value.constant = true;
            value.stored = &tensor;
            value.elementType = tensor.data_type();
            value.shape = std::move(shape);
            value.storedBytes = storedBytesOf(tensor);
            return true;
        };
        for (const onnx::TensorProto& tensor : m_graph.initializer()) {
            if (!store(tensor, dimensionsOf(tensor)))
                return thereTwice(tensor.name());
            m_scope.values.back().numbers = numbersOf(tensor);
        }
        for (const onnx::SparseTensorProto& tensor : m_graph.sparse_initializer()) {
            if (!store(tensor.values(), Shape(tensor.dims().begin(), tensor.dims().end())))
                return thereTwice(tensor.values().name());
            std::int64_t& bytes = m_scope.values.back().storedBytes;
            bytes = saturatingSum(bytes, storedBytesOf(tensor.indices()));
        }
        return {};
    }

    void declare(std::int32_t id, const onnx::ValueInfoProto& info)
    {
        if (id < 0)
            return;
        OnnxValue& value = m_scope.values[std::size_t(id)];
        value.declaredType = declaredElementType(info.type());
        value.declaredShape = declaredDimensions(info.type());
    }

    // A name of this graph, or one taken over from outside; -1: there is none.
    std::int32_t resolve(std::string_view name)
    {
        const std::int32_t id = m_scope.find(name);
        if (id >= 0 || !m_outer)
            return id;
        const std::int32_t outside = m_outer->find(name);
        if (outside < 0)
            return -1;
        const std::int32_t copy = add(name);
        OnnxValue& value = m_scope.values[std::size_t(copy)];
        value = m_outer->values[std::size_t(outside)];
        value.producer = -1;
        value.storedBytes = 0; // counted where it is stored
        return copy;
    }

    Status addNodes()
    {
        m_scope.nodes.reserve(std::size_t(m_graph.node_size()));
        for (const onnx::NodeProto& proto : m_graph.node()) {
            OnnxNode node;
            node.proto = &proto;
            for (const std::string& name : proto.output()) {
                if (name.empty()) {
                    node.outputs.push_back(-1);
                    continue;
                }
                if (m_scope.find(name) >= 0)
                    return failure(ErrorCode::InvalidInput,
                                   {translatable("core", "The tensor %1 is made twice, the second "
                                                         "time by the layer %2; only one may make "
                                                         "it."),
                                    {name, nodeTitle(proto)}});
                node.outputs.push_back(add(name));
                m_scope.values.back().producer = static_cast<std::int32_t>(m_scope.nodes.size());
            }
            m_scope.nodes.push_back(std::move(node));
        }
        for (OnnxNode& node : m_scope.nodes) {
            if (Status done = joinInputs(node); !done)
                return done;
        }
        return {};
    }

    Status joinInputs(OnnxNode& node)
    {
        for (const std::string& name : node.proto->input()) {
            const std::int32_t id = name.empty() ? -1 : resolve(name);
            if (id < 0 && !name.empty())
                return nothingWrites(name, nodeTitle(*node.proto));
            node.inputs.push_back(id);
        }
        std::vector<std::string_view> free;
        forEachSubgraph(*node.proto,
                        [&free](const onnx::GraphProto& graph) { collectFree(graph, free); });
        for (const std::string_view name : free) {
            const std::int32_t id = resolve(name);
            if (id < 0)
                return nothingWrites(name, nodeTitle(*node.proto));
            node.captured.push_back(id);
        }
        return {};
    }

    static tl::unexpected<Error> nothingWrites(std::string_view name, const std::string& reader)
    {
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The tensor %1, which %2 needs, is made by no layer and "
                                  "is no input of the model; add what makes it."),
             {std::string(name), reader}});
    }

    Status sort()
    {
        std::vector<LayerEdge> edges;
        for (std::size_t i = 0; i < m_scope.nodes.size(); ++i) {
            const auto join = [&](const std::vector<std::int32_t>& ids) {
                for (const std::int32_t id : ids) {
                    const std::int32_t from =
                        id < 0 ? -1 : m_scope.values[std::size_t(id)].producer;
                    if (from >= 0)
                        edges.emplace_back(LayerId(from), LayerId(i));
                }
            };
            join(m_scope.nodes[i].inputs);
            join(m_scope.nodes[i].captured);
        }
        for (const LayerId node : kahnOrder(m_scope.nodes.size(), edges))
            m_scope.order.push_back(node.value);
        if (m_scope.order.size() == m_scope.nodes.size())
            return {};
        const LayerId looped = layerOnCycle(m_scope.nodes.size(), edges);
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The layer %1 needs its own result: it lies on a cycle, "
                                  "and a network must have none."),
             {nodeTitle(*m_scope.nodes[looped.index()].proto)}});
    }

    const onnx::GraphProto& m_graph;
    const OnnxScope* m_outer;
    OnnxScope m_scope;
};

} // namespace

std::string nodeTitle(const onnx::NodeProto& node)
{
    if (!node.name().empty())
        return node.name();
    for (const std::string& output : node.output()) {
        if (!output.empty())
            return node.op_type() + '_' + output;
    }
    return node.op_type().empty() ? std::string("layer") : node.op_type();
}

Result<OnnxScope> makeOnnxScope(const onnx::GraphProto& graph, const OnnxScope* outer)
{
    return ScopeMaker(graph, outer).make();
}

} // namespace edgecut
