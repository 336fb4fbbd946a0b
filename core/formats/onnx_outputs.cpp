// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_outputs.h"

#include "core/formats/onnx_attention.h"
#include "core/formats/onnx_tensors.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace edgecut {

namespace {

std::int32_t typeAt(const OnnxInputs& inputs, std::size_t i)
{
    return i < inputs.size() && inputs[i] ? inputs[i]->elementType : 0;
}

// Which input the result has the type of; by default the first.
std::size_t model(const OnnxOperation& operation, const onnx::NodeProto& node)
{
    // Quantised operations write in the type of a zero point.
    static const std::unordered_map<std::string_view, std::size_t> places{
        {"QLinearConv", 7}, {"QLinearMatMul", 7},        {"QLinearAdd", 7},
        {"QLinearMul", 7},  {"QuantizeLinear", 2},       {"DequantizeLinear", 1},
        {"QAttention", 2},  {"MatMulIntegerToFloat", 2}, {"QGemm", 8},
    };
    if (operation.shape == OnnxShapeRule::Embedding || operation.shape == OnnxShapeRule::OneHot)
        return 2;
    const auto it = places.find(node.op_type());
    return it == places.end() ? 0 : it->second;
}

// Mean and deviation: one number where the normalised dimensions were.
void addStatistics(const onnx::NodeProto& node, std::vector<OnnxOutput>& outputs)
{
    if (!outputs[0].shape)
        return;
    Shape shape = *outputs[0].shape;
    const auto rank = static_cast<std::int64_t>(shape.size());
    std::int64_t axis = integerAttribute(node, "axis", -1);
    axis += axis < 0 ? rank : 0;
    if (axis < 0 || axis > rank)
        return;
    std::fill(shape.begin() + axis, shape.end(), 1);
    for (std::size_t i = 1; i < outputs.size() && i < 3; ++i)
        outputs[i] = {onnx::TensorProto::FLOAT, shape};
}

// A number for each row and class.
void addScores(const onnx::NodeProto& node, std::vector<OnnxOutput>& outputs)
{
    const onnx::AttributeProto* biases = findAttribute(node, "intercepts");
    if (outputs[0].shape && biases && biases->floats_size() > 1)
        outputs[1] = {onnx::TensorProto::FLOAT,
                      Shape{outputs[0].shape->front(), biases->floats_size()}};
}

} // namespace

std::int32_t resultType(const OnnxOperation& operation, const onnx::NodeProto& node,
                        const OnnxInputs& inputs)
{
    const std::string& name = node.op_type();
    if (name == "ConvInteger" || name == "MatMulInteger")
        return onnx::TensorProto::INT32;
    if (node.domain() == "ai.onnx.ml" && name != "Imputer")
        return name == "LinearClassifier" ? onnx::TensorProto::INT64 : onnx::TensorProto::FLOAT;
    const std::size_t place = model(operation, node);
    if (const std::int32_t type = typeAt(inputs, place); type != 0 || place == 0)
        return type;
    // A zero point that is left out is one of unsigned bytes; without one, floats come out.
    return name == "QuantizeLinear"                  ? onnx::TensorProto::UINT8
           : name == "QGemm" || name == "QAttention" ? onnx::TensorProto::FLOAT
           : name == "MatMulIntegerToFloat"          ? onnx::TensorProto::FLOAT
                                                     : typeAt(inputs, 0);
}

void addFurtherOutputs(const OnnxOperation& operation, const onnx::NodeProto& node,
                       const OnnxInputs& inputs, std::vector<OnnxOutput>& outputs)
{
    if (outputs.size() < 2)
        return;
    const std::string& name = node.op_type();
    const bool several =
        operation.shape == OnnxShapeRule::Split || operation.shape == OnnxShapeRule::Attention;
    if (several) {
        const std::vector<Shape> shapes = operation.shape == OnnxShapeRule::Split
                                              ? splitShapes(node, inputs)
                                              : attentionShapes(node, inputs);
        for (std::size_t i = 0; i < shapes.size() && i < outputs.size(); ++i)
            outputs[i] = {outputs[0].elementType, shapes[i]};
        return;
    }
    if (name == "LinearClassifier")
        addScores(node, outputs);
    else if (name == "Dropout")
        outputs[1] = {onnx::TensorProto::BOOL, outputs[0].shape};
    else if (name == "MaxPool")
        outputs[1] = {onnx::TensorProto::INT64, outputs[0].shape};
    else if (name == "LayerNormalization" || name == "SimplifiedLayerNormalization")
        addStatistics(node, outputs);
    else if (name.rfind("Skip", 0) == 0 && outputs.size() > 3)
        outputs[3] = outputs[0]; // the sum before it is normalised
    else if (operation.shape == OnnxShapeRule::Embedding && outputs.size() > 2)
        outputs[2] = outputs[0];
}

} // namespace edgecut
