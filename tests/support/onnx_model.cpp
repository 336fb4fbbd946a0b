// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onnx_model.h"

#include "core/base/numbers.h"

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace edgecut::test {

OnnxModel::OnnxModel(std::int64_t opset)
{
    m_model.set_ir_version(8);
    m_model.add_opset_import()->set_version(opset);
    m_model.mutable_graph()->set_name("net");
}

onnx::ValueInfoProto* OnnxModel::input(const std::string& name,
                                       const std::vector<std::string>& dimensions, int type)
{
    onnx::ValueInfoProto* info = graph().add_input();
    info->set_name(name);
    auto* tensor = info->mutable_type()->mutable_tensor_type();
    tensor->set_elem_type(type);
    tensor->mutable_shape();
    for (const std::string& text : dimensions) {
        auto* dimension = tensor->mutable_shape()->add_dim();
        if (const auto number = parseInteger(text))
            dimension->set_dim_value(*number);
        else if (!text.empty())
            dimension->set_dim_param(text);
    }
    return info;
}

void OnnxModel::output(const std::string& name)
{
    onnx::ValueInfoProto* info = graph().add_output();
    info->set_name(name);
    info->mutable_type()->mutable_tensor_type()->set_elem_type(onnx::TensorProto::FLOAT);
}

onnx::TensorProto* OnnxModel::weights(const std::string& name,
                                      const std::vector<std::int64_t>& shape)
{
    onnx::TensorProto* tensor = graph().add_initializer();
    tensor->set_name(name);
    tensor->set_data_type(onnx::TensorProto::FLOAT);
    std::size_t bytes = 4;
    for (const std::int64_t size : shape) {
        tensor->add_dims(size);
        bytes *= static_cast<std::size_t>(size);
    }
    tensor->set_raw_data(std::string(bytes, '\0'));
    return tensor;
}

void OnnxModel::integers(const std::string& name, const std::vector<std::int64_t>& values)
{
    onnx::TensorProto* tensor = graph().add_initializer();
    tensor->set_name(name);
    tensor->set_data_type(onnx::TensorProto::INT64);
    tensor->add_dims(static_cast<std::int64_t>(values.size()));
    for (const std::int64_t value : values)
        tensor->add_int64_data(value);
}

onnx::NodeProto* OnnxModel::node(const std::string& operation,
                                 const std::vector<std::string>& inputs,
                                 const std::vector<std::string>& outputs, const std::string& name)
{
    return addNode(graph(), operation, inputs, outputs, name);
}

void OnnxModel::write(const std::string& path) const
{
    std::ofstream file(path, std::ios::binary);
    m_model.SerializeToOstream(&file);
}

Result<ImportedModel> OnnxModel::read(const ImportOptions& options) const
{
    const std::filesystem::path path = std::filesystem::temp_directory_path() /
                                       ("edgecut-test-" + std::to_string(getpid()) + ".onnx");
    write(path.string());
    Result<ImportedModel> model = readModel(path.string(), options);
    std::filesystem::remove(path);
    return model;
}

void addIntegers(onnx::NodeProto& node, const std::string& name,
                 const std::vector<std::int64_t>& values)
{
    onnx::AttributeProto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(onnx::AttributeProto::INTS);
    for (const std::int64_t value : values)
        attribute->add_ints(value);
}

void addInteger(onnx::NodeProto& node, const std::string& name, std::int64_t value)
{
    onnx::AttributeProto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(onnx::AttributeProto::INT);
    attribute->set_i(value);
}

void addText(onnx::NodeProto& node, const std::string& name, const std::string& value)
{
    onnx::AttributeProto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(onnx::AttributeProto::STRING);
    attribute->set_s(value);
}

} // namespace edgecut::test
