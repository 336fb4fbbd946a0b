// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model_reader.h"

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <string>
#include <vector>

namespace edgecut::test {

/// Writes small ONNX models for tests: what it has no word for, a test does to the messages.
class OnnxModel
{
public:
    explicit OnnxModel(std::int64_t opset = 13);

    /// Dimensions as the file shall say them: "3" a number, "N" a name, "" nothing.
    onnx::ValueInfoProto* input(const std::string& name, const std::vector<std::string>& dimensions,
                                int type = onnx::TensorProto::FLOAT);
    void output(const std::string& name);
    /// A stored tensor of floats, all of them 0.
    onnx::TensorProto* weights(const std::string& name, const std::vector<std::int64_t>& shape);
    /// A stored vector of int64.
    void integers(const std::string& name, const std::vector<std::int64_t>& values);
    onnx::NodeProto* node(const std::string& operation, const std::vector<std::string>& inputs,
                          const std::vector<std::string>& outputs, const std::string& name = {});

    onnx::GraphProto& graph() { return *m_model.mutable_graph(); }
    onnx::ModelProto& model() { return m_model; }

    void write(const std::string& path) const;
    /// Writes it beside a test and reads it back.
    Result<ImportedModel> read(const ImportOptions& options = {}) const;

private:
    onnx::ModelProto m_model;
};

void addIntegers(onnx::NodeProto& node, const std::string& name,
                 const std::vector<std::int64_t>& values);
void addInteger(onnx::NodeProto& node, const std::string& name, std::int64_t value);
void addText(onnx::NodeProto& node, const std::string& name, const std::string& value);

/// A node of a graph that is no model: a subgraph, a function.
template <typename Owner>
onnx::NodeProto* addNode(Owner& owner, const std::string& operation,
                         const std::vector<std::string>& inputs,
                         const std::vector<std::string>& outputs, const std::string& name = {})
{
    onnx::NodeProto* node = owner.add_node();
    node->set_op_type(operation);
    node->set_name(name);
    for (const std::string& input : inputs)
        node->add_input(input);
    for (const std::string& output : outputs)
        node->add_output(output);
    return node;
}

} // namespace edgecut::test
