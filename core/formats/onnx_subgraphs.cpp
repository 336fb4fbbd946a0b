// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_subgraphs.h"

#include "core/formats/onnx_flow.h"
#include "core/formats/onnx_operations.h"
#include "core/formats/onnx_tensors.h"
#include "core/graph/checked.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace edgecut {

namespace {

using Kind = OnnxFlow::Kind;

struct Body
{
    OnnxScope scope;
    std::optional<std::int64_t> macs = 0;
    std::int64_t weightBytes = 0;

    const OnnxValue* output(std::size_t i) const
    {
        return i < scope.outputs.size() ? &scope.values[std::size_t(scope.outputs[i])] : nullptr;
    }
};

class Subgraphs
{
public:
    Subgraphs(OnnxScope& scope, OnnxNode& node, const OnnxEnvironment& environment)
        : m_scope(scope)
        , m_node(node)
        , m_environment(environment)
        , m_flow(flowOf(*node.proto, environment))
        , m_runs(runsOf(scope, node, m_flow, environment))
    {}

    Status run()
    {
        for (const onnx::GraphProto* graph : graphs()) {
            Result<Body> body = analyseBody(*graph);
            if (!body)
                return failure(body.error());
            m_bodies.push_back(*std::move(body));
        }
        addUp();
        for (std::size_t i = 0; i < m_node.outputs.size(); ++i)
            takeOutput(i);
        if (m_decided)
            takeConstants();
        if (!m_node.folded)
            warn();
        return {};
    }

private:
    // All graphs of the node; of an If whose condition is known, the one that runs.
    std::vector<const onnx::GraphProto*> graphs()
    {
        std::string_view only;
        const OnnxValue* condition =
            m_flow.kind == Kind::If && !m_node.inputs.empty() ? input(0) : nullptr;
        if (condition && condition->numbers && condition->numbers->integers.size() == 1)
            only = condition->numbers->integers[0] != 0 ? "then_branch" : "else_branch";
        m_decided = !only.empty();
        std::vector<const onnx::GraphProto*> graphs;
        for (const onnx::AttributeProto& attribute : m_node.proto->attribute()) {
            if (m_decided && attribute.name() != only)
                continue;
            if (attribute.has_g())
                graphs.push_back(&attribute.g());
            for (const onnx::GraphProto& graph : attribute.graphs())
                graphs.push_back(&graph);
        }
        return graphs;
    }

    const OnnxValue* input(std::size_t i) const
    {
        return i < m_node.inputs.size() && m_node.inputs[i] >= 0
                   ? &m_scope.values[std::size_t(m_node.inputs[i])]
                   : nullptr;
    }

    // What the node's inputs are inside the graph: a Loop adds its counter and condition, a Scan
    // takes its last inputs apart.
    void handInputs(OnnxScope& body) const
    {
        if (m_flow.kind != Kind::Loop && m_flow.kind != Kind::Scan)
            return;
        for (std::size_t i = 0; i < body.inputs.size(); ++i) {
            OnnxValue& to = body.values[std::size_t(body.inputs[i])];
            const std::size_t place = i + m_flow.firstInput;
            if (m_flow.kind == Kind::Loop && i < m_flow.firstState) {
                to.elementType = i == 0 ? onnx::TensorProto::INT64 : onnx::TensorProto::BOOL;
                to.shape = Shape{};
            } else if (const OnnxValue* from = input(place)) {
                to.elementType = from->elementType;
                to.shape = pieceOf(*from, place);
            }
        }
    }

    std::optional<Shape> pieceOf(const OnnxValue& from, std::size_t place) const
    {
        std::optional<Shape> shape = from.shape;
        if (shape && m_flow.batched) {
            if (shape->empty())
                return std::nullopt;
            shape->erase(shape->begin());
        }
        if (!shape || !m_flow.isScanned(place))
            return shape;
        const auto axis =
            scannedAxis(*m_node.proto, place - m_flow.firstState - m_flow.states, shape->size());
        if (!axis)
            return std::nullopt;
        shape->erase(shape->begin() + static_cast<std::ptrdiff_t>(*axis));
        return shape;
    }

    Result<Body> analyseBody(const onnx::GraphProto& graph) const
    {
        Result<OnnxScope> scope = makeOnnxScope(graph, &m_scope);
        if (!scope)
            return failure(scope.error());
        Body body;
        body.scope = *std::move(scope);
        handInputs(body.scope);
        if (Status done = analyse(body.scope, m_environment); !done)
            return failure(done.error());
        for (const OnnxNode& inner : body.scope.nodes) {
            if (inner.folded)
                continue;
            if (body.macs && inner.macs)
                *body.macs = saturatingSum(*body.macs, *inner.macs);
            else
                body.macs.reset();
            body.weightBytes = saturatingSum(body.weightBytes, inner.bodyWeightBytes);
        }
        for (const OnnxValue& value : body.scope.values)
            body.weightBytes = saturatingSum(body.weightBytes, value.storedBytes);
        return body;
    }

    void addUp()
    {
        const bool oneOf = m_flow.kind == Kind::If;
        m_node.macs = 0;
        for (const Body& body : m_bodies) {
            if (!m_node.macs || !body.macs)
                m_node.macs.reset();
            else
                m_node.macs = oneOf ? std::max(*m_node.macs, *body.macs)
                                    : saturatingSum(*m_node.macs, *body.macs);
            m_node.bodyWeightBytes = saturatingSum(m_node.bodyWeightBytes, body.weightBytes);
        }
        if (m_node.macs && m_runs)
            m_node.macs = checkedProduct({*m_node.macs, *m_runs});
    }

    // An If's outputs where its graphs agree; a Loop's and a Scan's carried values where they leave
    // the graph as they came; what is collected over the runs, when those are counted.
    void takeOutput(std::size_t i)
    {
        const OnnxValue* inner =
            m_bodies.empty() ? nullptr : m_bodies.front().output(i + m_flow.skipped);
        if (m_node.outputs[i] < 0 || m_flow.kind == Kind::Other || !inner)
            return;
        OnnxValue& output = m_scope.values[std::size_t(m_node.outputs[i])];
        output.elementType = inner->elementType;
        if (m_flow.kind == Kind::If) {
            if (std::all_of(m_bodies.begin(), m_bodies.end(), [&](const Body& body) {
                    return body.output(i) && body.output(i)->shape == inner->shape;
                }))
                output.shape = inner->shape;
        } else if (i < m_flow.states) {
            const OnnxValue* from = input(m_flow.firstState + i);
            if (from && pieceOf(*from, m_flow.firstState + i) == inner->shape)
                output.shape = from->shape;
        } else {
            output.shape = collected(*inner, i - m_flow.states);
        }
    }

    std::optional<Shape> collected(const OnnxValue& inner, std::size_t place) const
    {
        if (!m_runs || !inner.shape || !statesKeepTheirShapes())
            return std::nullopt;
        Shape shape = *inner.shape;
        const auto axis = collectedAxis(*m_node.proto, place, shape.size() + 1);
        const std::optional<std::int64_t> batch = batchSize();
        if (!axis || (m_flow.batched && !batch))
            return std::nullopt;
        const std::int64_t runs = batch && *batch > 0 ? *m_runs / *batch : *m_runs;
        shape.insert(shape.begin() + static_cast<std::ptrdiff_t>(*axis), runs);
        if (batch)
            shape.insert(shape.begin(), *batch);
        return shape;
    }

    std::optional<std::int64_t> batchSize() const
    {
        for (std::size_t i = m_flow.firstState; m_flow.batched && i < m_node.inputs.size(); ++i) {
            const OnnxValue* from = input(i);
            if (from && from->shape && !from->shape->empty())
                return from->shape->front();
        }
        return std::nullopt;
    }

    // Otherwise each run works on other sizes than the first, which is the one looked at.
    bool statesKeepTheirShapes() const
    {
        for (std::size_t i = 0; i < m_flow.states; ++i) {
            const OnnxValue* from = input(m_flow.firstState + i);
            const OnnxValue* to = m_bodies.front().output(i + m_flow.skipped);
            if (!from || !to || pieceOf(*from, m_flow.firstState + i) != to->shape)
                return false;
        }
        return true;
    }

    // The arithmetic on shapes goes on through an If that is decided.
    void takeConstants()
    {
        bool all = !m_node.outputs.empty() && !m_bodies.empty();
        for (std::size_t i = 0; i < m_node.outputs.size() && all; ++i) {
            const OnnxValue* inner = m_bodies.front().output(i);
            all = inner && inner->constant;
        }
        m_node.folded = all;
        for (std::size_t i = 0; i < m_node.outputs.size() && all; ++i) {
            if (m_node.outputs[i] < 0)
                continue;
            const OnnxValue& inner = *m_bodies.front().output(i);
            OnnxValue& output = m_scope.values[std::size_t(m_node.outputs[i])];
            output.constant = true;
            output.numbers = inner.numbers;
            output.storedBytes = inner.storedBytes;
        }
    }

    void warn() const
    {
        const std::string operation = qualifiedName(*m_node.proto);
        const std::string title = nodeTitle(*m_node.proto);
        Message message{
            translatable("core", "How often this layer (%1) runs its graph is not known; the cost "
                                 "of one run is taken. Give it with --dim %2=NUMBER."),
            {operation, title}};
        if (!m_node.macs)
            message = {
                translatable("core", "The cost of what this layer (%1) runs inside is unknown."),
                {operation}};
        else if (m_decided)
            message = {translatable("core", "This layer (%1) always runs the same one of its two "
                                            "graphs; its cost is taken."),
                       {operation}};
        else if (m_flow.kind == Kind::If)
            message = {translatable("core", "This layer (%1) runs one of two graphs; the cost of "
                                            "the larger is taken."),
                       {operation}};
        else if (m_runs)
            message = {translatable("core", "This layer (%1) runs its graph %2 times; it counts as "
                                            "one layer."),
                       {operation, *m_runs}};
        m_environment.warnings->push_back({std::move(message), title});
    }

    OnnxScope& m_scope;
    OnnxNode& m_node;
    const OnnxEnvironment& m_environment;
    const OnnxFlow m_flow;
    const std::optional<std::int64_t> m_runs;
    bool m_decided = false;
    std::vector<Body> m_bodies;
};

} // namespace

Status analyseSubgraphs(OnnxScope& scope, OnnxNode& node, const OnnxEnvironment& environment)
{
    return Subgraphs(scope, node, environment).run();
}

} // namespace edgecut
