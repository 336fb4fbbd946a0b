// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_tensors.h"

#include "core/graph/checked.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace edgecut {

namespace {

// Elements beyond this are weights, not shapes.
constexpr std::int64_t smallCount = 1024;

// onnx.proto, TensorProto.DataType; those past 16 came after the release this links to.
constexpr std::array types{
    DataType::Unknown,  DataType::Float32, DataType::UInt8,     DataType::Int8,
    DataType::UInt16,   DataType::Int16,   DataType::Int32,     DataType::Int64,
    DataType::String,   DataType::Bool,    DataType::Float16,   DataType::Float64,
    DataType::UInt32,   DataType::UInt64,  DataType::Complex64, DataType::Complex128,
    DataType::BFloat16, DataType::Float8,  DataType::Float8,    DataType::Float8,
    DataType::Float8,   DataType::UInt4,   DataType::Int4,      DataType::UInt4,
    DataType::Float8,
};

template <typename Number, typename Target>
bool copyRaw(const std::string& raw, std::int64_t count, std::vector<Target>& to)
{
    if (raw.size() != static_cast<std::size_t>(count) * sizeof(Number))
        return false;
    to.resize(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < to.size(); ++i) {
        Number number{};
        std::memcpy(&number, raw.data() + i * sizeof(Number), sizeof(Number));
        to[i] = static_cast<Target>(number);
    }
    return true;
}

template <typename Target, typename Field>
bool copyField(const Field& field, std::int64_t count, std::vector<Target>& to)
{
    if (field.size() != count)
        return false;
    to.assign(field.begin(), field.end());
    return true;
}

bool isExternal(const onnx::TensorProto& tensor)
{
    return tensor.data_location() == onnx::TensorProto::EXTERNAL;
}

} // namespace

DataType dataTypeFromOnnx(std::int32_t elementType)
{
    return elementType >= 0 && elementType < static_cast<std::int32_t>(types.size())
               ? types[static_cast<std::size_t>(elementType)]
               : DataType::Unknown;
}

Shape dimensionsOf(const onnx::TensorProto& tensor)
{
    return Shape(tensor.dims().begin(), tensor.dims().end());
}

std::optional<Shape> declaredDimensions(const onnx::TypeProto& type)
{
    if (!type.has_tensor_type() || !type.tensor_type().has_shape())
        return std::nullopt;
    Shape shape;
    for (const onnx::TensorShapeProto::Dimension& dimension : type.tensor_type().shape().dim())
        shape.push_back(
            dimension.has_dim_value() && dimension.dim_value() >= 0 ? dimension.dim_value() : -1);
    return shape;
}

std::int32_t declaredElementType(const onnx::TypeProto& type)
{
    return type.has_tensor_type() ? type.tensor_type().elem_type() : 0;
}

std::int64_t storedBytesOf(const onnx::TensorProto& tensor)
{
    return byteCount(dimensionsOf(tensor), dataTypeFromOnnx(tensor.data_type())).value_or(0);
}

std::optional<OnnxNumbers> numbersOf(const onnx::TensorProto& tensor)
{
    const std::optional<std::int64_t> count = elementCount(dimensionsOf(tensor));
    if (!count || *count > smallCount || isExternal(tensor))
        return std::nullopt;
    OnnxNumbers numbers;
    const std::string& raw = tensor.raw_data();
    const bool useRaw = tensor.has_raw_data();
    bool good = false;
    switch (tensor.data_type()) {
    case onnx::TensorProto::INT64:
        good = useRaw ? copyRaw<std::int64_t>(raw, *count, numbers.integers)
                      : copyField(tensor.int64_data(), *count, numbers.integers);
        break;
    case onnx::TensorProto::INT32:
        good = useRaw ? copyRaw<std::int32_t>(raw, *count, numbers.integers)
                      : copyField(tensor.int32_data(), *count, numbers.integers);
        break;
    case onnx::TensorProto::BOOL:
        good = useRaw ? copyRaw<std::uint8_t>(raw, *count, numbers.integers)
                      : copyField(tensor.int32_data(), *count, numbers.integers);
        break;
    case onnx::TensorProto::FLOAT:
        numbers.real = true;
        good = useRaw ? copyRaw<float>(raw, *count, numbers.reals)
                      : copyField(tensor.float_data(), *count, numbers.reals);
        break;
    case onnx::TensorProto::DOUBLE:
        numbers.real = true;
        good = useRaw ? copyRaw<double>(raw, *count, numbers.reals)
                      : copyField(tensor.double_data(), *count, numbers.reals);
        break;
    default:
        break;
    }
    return good ? std::optional(std::move(numbers)) : std::nullopt;
}

bool holdsItsValues(const onnx::TensorProto& tensor)
{
    const Shape shape = dimensionsOf(tensor);
    const std::optional<std::int64_t> count = elementCount(shape);
    if (!count || isExternal(tensor))
        return false;
    if (tensor.has_raw_data())
        return byteCount(shape, dataTypeFromOnnx(tensor.data_type())) ==
               static_cast<std::int64_t>(tensor.raw_data().size());
    return numbersOf(tensor).has_value();
}

const onnx::AttributeProto* findAttribute(const onnx::NodeProto& node, std::string_view name)
{
    const auto it = std::find_if(
        node.attribute().begin(), node.attribute().end(),
        [name](const onnx::AttributeProto& attribute) { return attribute.name() == name; });
    return it == node.attribute().end() ? nullptr : &*it;
}

std::int64_t integerAttribute(const onnx::NodeProto& node, std::string_view name,
                              std::int64_t otherwise)
{
    const onnx::AttributeProto* attribute = findAttribute(node, name);
    return attribute && attribute->has_i() ? attribute->i() : otherwise;
}

std::vector<std::int64_t> integersAttribute(const onnx::NodeProto& node, std::string_view name)
{
    const onnx::AttributeProto* attribute = findAttribute(node, name);
    return attribute ? std::vector<std::int64_t>(attribute->ints().begin(), attribute->ints().end())
                     : std::vector<std::int64_t>();
}

std::string textAttribute(const onnx::NodeProto& node, std::string_view name)
{
    const onnx::AttributeProto* attribute = findAttribute(node, name);
    return attribute ? attribute->s() : std::string();
}

} // namespace edgecut
