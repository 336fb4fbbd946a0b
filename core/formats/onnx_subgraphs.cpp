// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_subgraphs.h"

#include "core/formats/onnx_operations.h"
#include "core/formats/onnx_tensors.h"
#include "core/graph/checked.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

enum class Flow { If, Loop, Scan, Other };

Flow flowOf(const onnx::NodeProto& node)
{
    const std::string& name = node.op_type();
    return name == "If"     ? Flow::If
           : name == "Loop" ? Flow::Loop
           : name == "Scan" ? Flow::Scan
                            : Flow::Other;
}

struct Body
{
    OnnxScope scope;
    std::optional<std::int64_t> macs = 0;
    std::int64_t weightBytes = 0;
};

void hand(const OnnxValue& from, OnnxValue& to)
{
    to.elementType = from.elementType;
    to.shape = from.shape;
}

// What the node's inputs are inside the graph: a Loop adds its counter and condition, a Scan takes
// its last inputs apart along the first axis.
void handInputs(const OnnxScope& outer, const OnnxNode& node, OnnxScope& body)
{
    const Flow flow = flowOf(*node.proto);
    const std::size_t scanned = flow == Flow::Scan
                                    ? std::size_t(std::max<std::int64_t>(
                                          0, integerAttribute(*node.proto, "num_scan_inputs", 0)))
                                    : 0;
    for (std::size_t i = 0; i < body.inputs.size(); ++i) {
        OnnxValue& to = body.values[std::size_t(body.inputs[i])];
        if (flow == Flow::If || flow == Flow::Other || i >= node.inputs.size() ||
            node.inputs[i] < 0)
            continue;
        const OnnxValue& from = outer.values[std::size_t(node.inputs[i])];
        if (flow == Flow::Loop && i < 2) {
            to.elementType = i == 0 ? onnx::TensorProto::INT64 : onnx::TensorProto::BOOL;
            to.shape = Shape{};
            continue;
        }
        hand(from, to);
        const bool apart = flow == Flow::Scan && i + scanned >= node.inputs.size();
        if (apart && to.shape && !to.shape->empty())
            to.shape->erase(to.shape->begin());
    }
}

Result<Body> analyseBody(const onnx::GraphProto& graph, const OnnxScope& outer,
                         const OnnxNode& node, const OnnxEnvironment& environment)
{
    Result<OnnxScope> scope = makeOnnxScope(graph, &outer);
    if (!scope)
        return failure(scope.error());
    Body body;
    body.scope = *std::move(scope);
    handInputs(outer, node, body.scope);
    if (Status done = analyse(body.scope, environment); !done)
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

// An If's outputs where both branches agree; a Loop's and a Scan's carried values where they leave
// the graph as they came. What is collected over the runs depends on how many there are.
void takeOutputs(OnnxScope& scope, const OnnxNode& node, const std::vector<Body>& bodies)
{
    const Flow flow = flowOf(*node.proto);
    if (bodies.empty() || flow == Flow::Other)
        return;
    const OnnxScope& first = bodies.front().scope;
    const std::size_t skipped = flow == Flow::Loop ? 1 : 0; // the condition
    const std::size_t carried =
        flow == Flow::Loop ? (node.inputs.size() < 2 ? 0 : node.inputs.size() - 2)
        : flow == Flow::Scan
            ? node.inputs.size() -
                  std::min(node.inputs.size(),
                           std::size_t(std::max<std::int64_t>(
                               0, integerAttribute(*node.proto, "num_scan_inputs", 0))))
            : node.outputs.size();
    for (std::size_t i = 0; i < node.outputs.size(); ++i) {
        if (node.outputs[i] < 0 || i + skipped >= first.outputs.size())
            continue;
        const OnnxValue& inner = first.values[std::size_t(first.outputs[i + skipped])];
        OnnxValue& output = scope.values[std::size_t(node.outputs[i])];
        output.elementType = inner.elementType;
        bool stable = i < carried;
        for (const Body& other : bodies) {
            const bool there = i + skipped < other.scope.outputs.size();
            stable = stable && there &&
                     other.scope.values[std::size_t(other.scope.outputs[i + skipped])].shape ==
                         inner.shape;
        }
        if (stable && flow != Flow::If) {
            const std::size_t place = i + (flow == Flow::Loop ? 2 : 0);
            stable = node.inputs[place] >= 0 &&
                     scope.values[std::size_t(node.inputs[place])].shape == inner.shape;
        }
        if (stable)
            output.shape = inner.shape;
    }
}

} // namespace

Status analyseSubgraphs(OnnxScope& scope, OnnxNode& node, const OnnxEnvironment& environment)
{
    std::vector<Body> bodies;
    for (const onnx::AttributeProto& attribute : node.proto->attribute()) {
        std::vector<const onnx::GraphProto*> graphs;
        if (attribute.has_g())
            graphs.push_back(&attribute.g());
        for (const onnx::GraphProto& graph : attribute.graphs())
            graphs.push_back(&graph);
        for (const onnx::GraphProto* graph : graphs) {
            Result<Body> body = analyseBody(*graph, scope, node, environment);
            if (!body)
                return failure(body.error());
            bodies.push_back(*std::move(body));
        }
    }
    const bool oneOf = flowOf(*node.proto) == Flow::If;
    node.macs = 0;
    for (const Body& body : bodies) {
        if (!node.macs || !body.macs)
            node.macs.reset();
        else
            node.macs =
                oneOf ? std::max(*node.macs, *body.macs) : saturatingSum(*node.macs, *body.macs);
        node.bodyWeightBytes = saturatingSum(node.bodyWeightBytes, body.weightBytes);
    }
    takeOutputs(scope, node, bodies);
    const Template text =
        !node.macs
            ? translatable("core", "The cost of what this layer (%1) runs inside is unknown.")
        : oneOf ? translatable("core", "This layer (%1) runs one of two graphs; the cost of the "
                                       "larger is taken.")
                : translatable("core", "How often this layer (%1) runs its graph is not known; "
                                       "the cost of one run is taken.");
    environment.warnings->push_back({{text, {qualifiedName(*node.proto)}}, nodeTitle(*node.proto)});
    return {};
}

} // namespace edgecut
