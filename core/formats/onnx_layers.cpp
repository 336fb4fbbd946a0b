// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_layers.h"

#include "core/formats/onnx_operations.h"
#include "core/formats/onnx_tensors.h"
#include "core/formats/unique_names.h"
#include "core/graph/checked.h"
#include "core/graph/graph_builder.h"

#include <onnx/onnx_pb.h>

#include <utility>

namespace edgecut {

namespace {

class GraphMaker
{
public:
    GraphMaker(const OnnxScope& scope, const std::string& name, std::vector<Warning>& warnings)
        : m_scope(scope)
        , m_warnings(warnings)
        , m_builder(name)
        , m_tensors(scope.values.size())
        , m_counted(scope.values.size(), false)
    {}

    Result<Graph> make()
    {
        findUsed();
        nameLayers();
        for (const std::int32_t id : m_scope.inputs)
            addInput(id);
        for (std::size_t i = 0; i < m_scope.nodes.size(); ++i)
            addOutputs(m_scope.nodes[i]);
        for (std::size_t i = 0; i < m_scope.nodes.size(); ++i) {
            if (!m_scope.nodes[i].folded)
                addLayer(m_scope.nodes[i], std::move(m_names[i]));
        }
        return std::move(m_builder).build();
    }

private:
    void findUsed()
    {
        m_used.assign(m_scope.values.size(), false);
        for (const OnnxNode& node : m_scope.nodes) {
            if (node.folded)
                continue;
            for (const auto* list : {&node.inputs, &node.captured}) {
                for (const std::int32_t id : *list) {
                    if (id >= 0)
                        m_used[std::size_t(id)] = true;
                }
            }
        }
        for (const std::int32_t id : m_scope.outputs) {
            m_used[std::size_t(id)] = true;
            if (m_scope.values[std::size_t(id)].constant)
                m_warnings.push_back(
                    {{translatable("core", "This result of the model does not depend on its inputs "
                                           "and is left out.")},
                     validUtf8(m_scope.values[std::size_t(id)].name)});
        }
    }

    // Names that the file gives come before names that are made up.
    void nameLayers()
    {
        for (const std::int32_t id : m_scope.inputs)
            m_inputNames.push_back(m_layerNames.take(m_scope.values[std::size_t(id)].name));
        m_names.resize(m_scope.nodes.size());
        for (const bool given : {true, false}) {
            for (std::size_t i = 0; i < m_scope.nodes.size(); ++i) {
                const OnnxNode& node = m_scope.nodes[i];
                if (node.folded || node.proto->name().empty() == given)
                    continue;
                const std::string title = validUtf8(nodeTitle(*node.proto));
                m_names[i] = m_layerNames.take(title);
                if (given && m_names[i] != title)
                    m_warnings.push_back(
                        {{translatable("core", "The file has this name twice; the second is called "
                                               "%1."),
                          {m_names[i]}},
                         title});
            }
        }
    }

    TensorId addTensor(std::int32_t id)
    {
        const OnnxValue& value = m_scope.values[std::size_t(id)];
        m_tensors[std::size_t(id)] = m_builder.addTensor(
            m_tensorNames.take(value.name), value.shape, dataTypeFromOnnx(value.elementType));
        return m_tensors[std::size_t(id)];
    }

    void addInput(std::int32_t id)
    {
        Layer layer;
        layer.name = std::move(m_inputNames[m_nextInput++]);
        layer.kind = LayerKind::Input;
        layer.operation = "Input";
        layer.outputs = {addTensor(id)};
        m_builder.addLayer(std::move(layer));
    }

    void addOutputs(const OnnxNode& node)
    {
        if (node.folded)
            return;
        bool any = false;
        for (const std::int32_t id : node.outputs) {
            if (id < 0 || !m_used[std::size_t(id)])
                continue;
            addTensor(id);
            any = true;
        }
        if (!any && !node.outputs.empty() && node.outputs[0] >= 0)
            addTensor(node.outputs[0]);
    }

    void addLayer(const OnnxNode& node, std::string name)
    {
        Layer layer;
        layer.name = std::move(name);
        layer.kind = node.kind;
        layer.operation = validUtf8(qualifiedName(*node.proto));
        layer.attributes = node.attributes;
        layer.macs = node.macs;
        layer.weightBytes = node.bodyWeightBytes;
        for (std::size_t i = 0; i < node.inputs.size(); ++i)
            addRead(node.inputs[i], isSetting(*node.proto, i), layer);
        for (const std::int32_t id : node.captured)
            addRead(id, false, layer);
        for (const std::int32_t id : node.outputs) {
            if (id >= 0 && m_tensors[std::size_t(id)].isValid())
                layer.outputs.push_back(m_tensors[std::size_t(id)]);
        }
        m_builder.addLayer(std::move(layer));
    }

    void addRead(std::int32_t id, bool setting, Layer& layer)
    {
        if (id < 0)
            return;
        if (!m_scope.values[std::size_t(id)].constant)
            layer.inputs.push_back(m_tensors[std::size_t(id)]);
        else if (!setting)
            layer.weightBytes = saturatingSum(layer.weightBytes, storedBehind(id));
    }

    // Bytes of the stored parameters that a constant is computed from, each counted once in all.
    std::int64_t storedBehind(std::int32_t constant)
    {
        std::int64_t bytes = 0;
        std::vector<std::int32_t> open{constant};
        while (!open.empty()) {
            const auto place = static_cast<std::size_t>(open.back());
            open.pop_back();
            const OnnxValue& value = m_scope.values[place];
            if (m_counted[place] || !value.constant)
                continue;
            m_counted[place] = true;
            bytes = saturatingSum(bytes, value.storedBytes);
            if (value.storedBytes > 0 || value.producer < 0)
                continue;
            const OnnxNode& node = m_scope.nodes[std::size_t(value.producer)];
            for (std::size_t i = 0; i < node.inputs.size(); ++i) {
                if (node.inputs[i] >= 0 && !isSetting(*node.proto, i))
                    open.push_back(node.inputs[i]);
            }
        }
        return bytes;
    }

    const OnnxScope& m_scope;
    std::vector<Warning>& m_warnings;
    GraphBuilder m_builder;
    UniqueNames m_layerNames;
    UniqueNames m_tensorNames;
    std::vector<TensorId> m_tensors; ///< by value; invalid: none
    std::vector<bool> m_counted;
    std::vector<bool> m_used;
    std::vector<std::string> m_names; ///< by node
    std::vector<std::string> m_inputNames;
    std::size_t m_nextInput = 0;
};

} // namespace

Result<Graph> makeGraph(const OnnxScope& scope, const std::string& name,
                        std::vector<Warning>& warnings)
{
    return GraphMaker(scope, name, warnings).make();
}

} // namespace edgecut
