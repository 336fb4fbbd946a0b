// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_library.h"

#include "core/formats/onnx_tensors.h"

#include <onnx/defs/schema.h>
#include <onnx/onnx_pb.h>
#include <onnx/shape_inference/implementation.h>

#include <algorithm>
#include <exception>
#include <string>
#include <unordered_map>

namespace edgecut {

namespace {

onnx::TypeProto typeOf(const OnnxValue& value)
{
    onnx::TypeProto type;
    type.mutable_tensor_type()->set_elem_type(value.elementType);
    if (value.shape) {
        onnx::TensorShapeProto* shape = type.mutable_tensor_type()->mutable_shape();
        for (const std::int64_t size : *value.shape)
            shape->add_dim()->set_dim_value(size);
    }
    return type;
}

onnx::TensorProto tensorOf(const OnnxValue& value)
{
    onnx::TensorProto tensor;
    for (const std::int64_t size : *value.shape)
        tensor.add_dims(size);
    tensor.set_data_type(value.elementType);
    for (const std::int64_t number : value.numbers->integers) {
        if (value.elementType == onnx::TensorProto::INT64)
            tensor.add_int64_data(number);
        else
            tensor.add_int32_data(static_cast<std::int32_t>(number));
    }
    for (const double number : value.numbers->reals) {
        if (value.elementType == onnx::TensorProto::DOUBLE)
            tensor.add_double_data(number);
        else
            tensor.add_float_data(static_cast<float>(number));
    }
    return tensor;
}

bool breaksSignature(const onnx::OpSchema& schema, const onnx::NodeProto& node)
{
    return node.input_size() < schema.min_input() || node.input_size() > schema.max_input() ||
           node.output_size() > schema.max_output();
}

// What one node reads, in the form that the library asks for.
struct LibraryInputs
{
    std::vector<onnx::TypeProto> types;
    std::vector<onnx::TensorProto> computed;
    std::unordered_map<std::string, onnx::TypeProto*> typesByName;
    std::unordered_map<std::string, const onnx::TensorProto*> dataByName;

    explicit LibraryInputs(const std::vector<const OnnxValue*>& inputs)
    {
        // Pointers into both are kept: they must not grow.
        types.reserve(inputs.size());
        computed.reserve(inputs.size());
        for (const OnnxValue* value : inputs) {
            if (!value || value->elementType == 0)
                continue;
            const std::string name(value->name);
            types.push_back(typeOf(*value));
            typesByName[name] = &types.back();
            if (value->stored && holdsItsValues(*value->stored)) {
                dataByName[name] = value->stored;
            } else if (value->numbers && value->shape) {
                computed.push_back(tensorOf(*value));
                dataByName[name] = &computed.back();
            }
        }
    }
};

OnnxOutput outputOf(const onnx::TypeProto& type)
{
    OnnxOutput output{declaredElementType(type), declaredDimensions(type)};
    const auto unknown = [](std::int64_t size) { return size < 0; };
    if (output.shape && std::any_of(output.shape->begin(), output.shape->end(), unknown))
        output.shape.reset();
    return output;
}

/// A target shape with more than this is no shape; the library would make each of them.
constexpr std::int64_t mostDimensions = 1024;

/// What the library must not be asked for: it divides by SplitToSequence's pieces of size 0,
/// follows pointers to what it was not told of the graphs inside others, takes a recurrent layer's
/// input to have three dimensions, and believes any number of dimensions.
bool failsInLibrary(const std::string& operation, const std::vector<const OnnxValue*>& inputs)
{
    if (operation == "RNN" || operation == "GRU" || operation == "LSTM")
        return inputs.empty() || !inputs[0] || !inputs[0]->shape || inputs[0]->shape->size() != 3;
    if (operation == "ConstantOfShape" || operation == "Expand") {
        const OnnxValue* const target = inputs.empty() ? nullptr : inputs.back();
        return target && target->shape && target->shape->size() == 1 &&
               target->shape->front() > mostDimensions;
    }
    return operation == "SplitToSequence" || operation == "Scan" || operation == "Loop" ||
           operation == "If" || operation == "SequenceMap";
}

} // namespace

std::vector<OnnxOutput> inferByLibrary(const onnx::NodeProto& node,
                                       const std::vector<const OnnxValue*>& inputs,
                                       std::int64_t opset)
{
    std::vector<OnnxOutput> outputs(static_cast<std::size_t>(node.output_size()));
    if (failsInLibrary(node.op_type(), inputs))
        return outputs;
    try {
        const int version = static_cast<int>(std::clamp<std::int64_t>(opset, 1, 1000));
        const std::string domain = node.domain() == "ai.onnx" ? std::string() : node.domain();
        const onnx::OpSchema* schema =
            onnx::OpSchemaRegistry::Schema(node.op_type(), version, domain);
        if (!schema || !schema->has_type_and_shape_inference_function() ||
            breaksSignature(*schema, node))
            return outputs;
        LibraryInputs read(inputs);
        onnx::NodeProto copy(node); // the context wants to be able to change it
        onnx::shape_inference::InferenceContextImpl context(copy, read.typesByName, read.dataByName,
                                                            {});
        schema->GetTypeAndShapeInferenceFunction()(context);
        for (std::size_t i = 0; i < outputs.size(); ++i)
            outputs[i] = outputOf(context.allOutputTypes_[i]);
    } catch (const std::exception&) {
        // What it says is for its own developers; the node's outputs stay unknown and the reader
        // says so in its own words.
        outputs.assign(outputs.size(), {});
    }
    return outputs;
}

} // namespace edgecut
