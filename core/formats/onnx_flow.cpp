// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_flow.h"

#include "core/formats/onnx_tensors.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <string>

namespace edgecut {

namespace {

// A loop that only its condition ends is written with the largest number that there is.
constexpr std::int64_t mostRounds = std::int64_t{1} << 31;

std::optional<std::size_t> axisOf(const onnx::NodeProto& node, const char* attribute,
                                  std::size_t place, std::size_t rank)
{
    const std::vector<std::int64_t> axes = integersAttribute(node, attribute);
    std::int64_t axis = place < axes.size() ? axes[place] : 0;
    axis += axis < 0 ? static_cast<std::int64_t>(rank) : 0;
    if (axis < 0 || axis >= static_cast<std::int64_t>(rank))
        return std::nullopt;
    return static_cast<std::size_t>(axis);
}

std::optional<std::int64_t> scannedLength(const OnnxScope& scope, const OnnxNode& node,
                                          const OnnxFlow& flow)
{
    for (std::size_t i = 0; i < node.inputs.size(); ++i) {
        if (!flow.isScanned(i) || node.inputs[i] < 0)
            continue;
        std::optional<Shape> shape = scope.values[std::size_t(node.inputs[i])].shape;
        if (!shape || (flow.batched && shape->empty()))
            continue;
        const std::int64_t batch = flow.batched ? shape->front() : 1;
        if (flow.batched)
            shape->erase(shape->begin());
        const auto axis =
            scannedAxis(*node.proto, i - flow.firstState - flow.states, shape->size());
        std::int64_t runs = 0;
        if (axis && !__builtin_mul_overflow(batch, (*shape)[*axis], &runs))
            return runs;
    }
    return std::nullopt;
}

} // namespace

OnnxFlow flowOf(const onnx::NodeProto& node, const OnnxEnvironment& environment)
{
    OnnxFlow flow;
    const std::string& name = node.op_type();
    const auto inputs = static_cast<std::size_t>(node.input_size());
    if (name == "If") {
        flow.kind = OnnxFlow::Kind::If;
    } else if (name == "Loop") {
        flow.kind = OnnxFlow::Kind::Loop;
        flow.firstState = 2; // behind the rounds and the condition
        flow.states = inputs < 2 ? 0 : inputs - 2;
        flow.skipped = 1; // the condition
    } else if (name == "Scan") {
        flow.kind = OnnxFlow::Kind::Scan;
        const auto opset = environment.opsets.find("");
        flow.batched = opset != environment.opsets.end() && opset->second < 9;
        flow.firstInput = flow.firstState = flow.batched ? 1 : 0; // behind sequence_lens
        const std::size_t all = inputs - std::min(inputs, flow.firstState);
        flow.scanned = std::min(all, static_cast<std::size_t>(std::max<std::int64_t>(
                                         0, integerAttribute(node, "num_scan_inputs", 0))));
        flow.states = all - flow.scanned;
    }
    return flow;
}

std::optional<std::size_t> scannedAxis(const onnx::NodeProto& node, std::size_t place,
                                       std::size_t rank)
{
    return axisOf(node, "scan_input_axes", place, rank);
}

std::optional<std::size_t> collectedAxis(const onnx::NodeProto& node, std::size_t place,
                                         std::size_t rank)
{
    return axisOf(node, "scan_output_axes", place, rank);
}

std::optional<std::int64_t> runsOf(const OnnxScope& scope, const OnnxNode& node,
                                   const OnnxFlow& flow, const OnnxEnvironment& environment)
{
    if (flow.kind == OnnxFlow::Kind::If)
        return 1;
    if (const auto it = environment.runs.find(nodeTitle(*node.proto)); it != environment.runs.end())
        return it->second;
    if (flow.kind == OnnxFlow::Kind::Scan)
        return scannedLength(scope, node, flow);
    if (flow.kind != OnnxFlow::Kind::Loop || node.inputs.empty() || node.inputs[0] < 0)
        return std::nullopt;
    const std::optional<OnnxNumbers>& rounds = scope.values[std::size_t(node.inputs[0])].numbers;
    const bool said = rounds && rounds->integers.size() == 1 && rounds->integers[0] >= 0 &&
                      rounds->integers[0] < mostRounds;
    return said ? std::optional(rounds->integers[0]) : std::nullopt;
}

} // namespace edgecut
