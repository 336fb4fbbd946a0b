// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_analysis.h"

#include "core/formats/onnx_library.h"
#include "core/formats/onnx_numbers.h"
#include "core/formats/onnx_outputs.h"
#include "core/formats/onnx_rules.h"
#include "core/formats/onnx_subgraphs.h"
#include "core/formats/onnx_tensors.h"

#include <onnx/onnx_pb.h>

#include <algorithm>

namespace edgecut {

namespace {

class Analyser
{
public:
    Analyser(OnnxScope& scope, const OnnxEnvironment& environment)
        : m_scope(scope), m_environment(environment)
    {}

    Status run()
    {
        for (const std::int32_t id : m_scope.inputs)
            takeDeclared(m_scope.values[std::size_t(id)]);
        for (const OnnxValue& value : m_scope.values)
            warnOfUncounted(value);
        for (const std::int32_t id : m_scope.order) {
            if (m_environment.context->stopRequested())
                return cancelled();
            if (Status done = analyseNode(m_scope.nodes[std::size_t(id)]); !done)
                return done;
        }
        return {};
    }

private:
    OnnxInputs inputsOf(const OnnxNode& node) const
    {
        OnnxInputs inputs;
        for (const std::int32_t id : node.inputs)
            inputs.push_back(id < 0 ? nullptr : &m_scope.values[std::size_t(id)]);
        return inputs;
    }

    Status analyseNode(OnnxNode& node)
    {
        const OnnxOperation operation = operationOf(*node.proto);
        node.kind = operation.kind;
        if (operation.kind == LayerKind::ControlFlow) {
            if (Status done = analyseSubgraphs(m_scope, node, m_environment); !done)
                return done;
            completeOutputs(node);
            return {};
        }
        const OnnxInputs inputs = inputsOf(node);
        node.attributes = onnxAttributes(operation, *node.proto, inputs);
        setOutputs(node, inferOutputs(operation, node, inputs));
        completeOutputs(node);
        foldConstants(node, inputs);
        if (node.folded)
            return {};
        const OnnxValue* output = firstOutput(node);
        node.macs = onnxMacs(operation, *node.proto, node.attributes, inputs,
                             output ? output->shape : std::nullopt);
        warnOfUnknown(node, operation);
        return {};
    }

    const OnnxValue* firstOutput(const OnnxNode& node) const
    {
        return node.outputs.empty() || node.outputs[0] < 0
                   ? nullptr
                   : &m_scope.values[std::size_t(node.outputs[0])];
    }

    std::vector<OnnxOutput> inferOutputs(const OnnxOperation& operation, const OnnxNode& node,
                                         const OnnxInputs& inputs)
    {
        std::vector<OnnxOutput> outputs(node.outputs.size());
        if (outputs.empty())
            return outputs;
        if (operation.shape == OnnxShapeRule::Library) {
            const std::string& domain = node.proto->domain();
            const auto opset =
                m_environment.opsets.find(domain == "ai.onnx" ? std::string() : domain);
            return inferByLibrary(*node.proto, inputs,
                                  opset == m_environment.opsets.end() ? 1 : opset->second);
        }
        outputs[0].shape = ruleShape(operation, *node.proto, node.attributes, inputs);
        outputs[0].elementType = resultType(operation, *node.proto, inputs);
        if (operation.shape == OnnxShapeRule::Reshape)
            rebatch(node, inputs, outputs[0].shape);
        addFurtherOutputs(operation, *node.proto, inputs, outputs);
        return outputs;
    }

    // Exporters write the batch that they were run with into the targets of Reshape.
    void rebatch(const OnnxNode& node, const OnnxInputs& inputs, std::optional<Shape>& shape)
    {
        const std::optional<Shape> target =
            rebatchedTarget(inputs, m_environment.fileBatch, m_environment.batch);
        if (!target || !inputs[0]->shape)
            return;
        const std::optional<Shape> better = reshaped(
            *inputs[0]->shape, *target, integerAttribute(*node.proto, "allowzero", 0) != 0);
        if (!better)
            return;
        shape = better;
        warn(node, {translatable("core", "This layer fixes a batch of %1; %2 is taken."),
                    {m_environment.fileBatch, m_environment.batch}});
    }

    void setOutputs(OnnxNode& node, std::vector<OnnxOutput> outputs)
    {
        for (std::size_t i = 0; i < outputs.size() && i < node.outputs.size(); ++i) {
            if (node.outputs[i] < 0)
                continue;
            OnnxValue& value = m_scope.values[std::size_t(node.outputs[i])];
            value.elementType = outputs[i].elementType;
            value.shape = std::move(outputs[i].shape);
        }
    }

    void completeOutputs(const OnnxNode& node)
    {
        for (const std::int32_t id : node.outputs) {
            if (id >= 0)
                takeDeclared(m_scope.values[std::size_t(id)]);
        }
    }

    void warnOfUncounted(const OnnxValue& value)
    {
        if (!value.stored || dataTypeFromOnnx(value.elementType) != DataType::Unknown)
            return;
        m_environment.warnings->push_back(
            {{translatable("core", "This parameter has a type (number %1) that this program does "
                                   "not know; its bytes are not counted."),
              {std::int64_t{value.elementType}}},
             std::string(value.name)});
    }

    // What the file says stands in for what cannot be worked out.
    void takeDeclared(OnnxValue& value) const
    {
        if (value.elementType == 0)
            value.elementType = value.declaredType;
        if (value.shape || !value.declaredShape)
            return;
        Shape shape = *value.declaredShape;
        if (std::any_of(shape.begin(), shape.end(), [](std::int64_t size) { return size < 0; }))
            return;
        const bool given = value.producer < 0;
        if (!given && !shape.empty() && shape.front() == m_environment.fileBatch)
            shape.front() = m_environment.batch;
        value.shape = std::move(shape);
    }

    // Constant in, constant out; and shapes are constants once they are known.
    void foldConstants(OnnxNode& node, const OnnxInputs& inputs)
    {
        const std::string& operation = node.proto->op_type();
        const auto constant = [](const OnnxValue* value) { return !value || value->constant; };
        const bool makesConstant = operation == "Constant" && node.proto->domain().empty();
        const bool fromConstants =
            !inputs.empty() && std::all_of(inputs.begin(), inputs.end(), constant);
        node.folded = makesConstant || (fromConstants && !isRandom(*node.proto));
        if (foldSplit(node, inputs))
            return;
        std::optional<OnnxNumbers> numbers;
        if (const OnnxValue* output = firstOutput(node); output && node.outputs.size() == 1) {
            numbers = computeNumbers(*node.proto, inputs, *output);
            node.folded = node.folded || numbers.has_value();
        }
        if (!node.folded)
            return;
        for (const std::int32_t id : node.outputs) {
            if (id >= 0)
                m_scope.values[std::size_t(id)].constant = true;
        }
        if (node.outputs.empty() || node.outputs[0] < 0)
            return;
        OnnxValue& output = m_scope.values[std::size_t(node.outputs[0])];
        output.numbers = std::move(numbers);
        // Files without weights keep their shapes: a ConstantOfShape of a stored shape stands for
        // the tensor that was there.
        const bool filled =
            operation == "ConstantOfShape" && inputs.size() == 1 && inputs[0] && inputs[0]->stored;
        if ((makesConstant || filled) && output.shape)
            output.storedBytes =
                byteCount(*output.shape, dataTypeFromOnnx(output.elementType)).value_or(0);
    }

    // A Split of a shape, the only operation of several outputs that shapes go through.
    bool foldSplit(OnnxNode& node, const OnnxInputs& inputs)
    {
        if (node.kind != LayerKind::Split)
            return false;
        std::vector<OnnxNumbers> parts = splitNumbers(*node.proto, inputs);
        for (std::size_t i = 0; i < parts.size() && i < node.outputs.size(); ++i) {
            if (node.outputs[i] < 0)
                continue;
            OnnxValue& output = m_scope.values[std::size_t(node.outputs[i])];
            output.constant = true;
            output.numbers = std::move(parts[i]);
        }
        node.folded = node.folded || !parts.empty();
        return !parts.empty();
    }

    void warnOfUnknown(const OnnxNode& node, const OnnxOperation& operation)
    {
        if (operation.work == OnnxWork::Unknown) {
            warnUnknown(node,
                        {translatable("core", "The operation %1 is not known to this program; the "
                                              "cost of this layer is unknown."),
                         {qualifiedName(*node.proto)}});
            return;
        }
        const OnnxValue* output = firstOutput(node);
        const bool shapeless = output && !output->shape;
        if (!node.macs)
            warnUnknown(node, {translatable(
                                   "core", "The shapes that this layer (%1) works on are not known "
                                           "or do not fit; its cost is unknown."),
                               {qualifiedName(*node.proto)}});
        else if (shapeless)
            warnUnknown(
                node, {translatable("core", "The shape of what this layer (%1) makes is not known; "
                                            "its bytes are unknown."),
                       {qualifiedName(*node.proto)}});
    }

    void warnUnknown(const OnnxNode& node, Message message)
    {
        *m_environment.unknown = true;
        warn(node, std::move(message));
    }

    void warn(const OnnxNode& node, Message message)
    {
        m_environment.warnings->push_back({std::move(message), nodeTitle(*node.proto)});
    }

    OnnxScope& m_scope;
    const OnnxEnvironment& m_environment;
};

} // namespace

Status analyse(OnnxScope& scope, const OnnxEnvironment& environment)
{
    return Analyser(scope, environment).run();
}

} // namespace edgecut
