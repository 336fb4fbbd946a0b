// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_scope.h"
#include "core/graph/data_type.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onnx {
class AttributeProto;
class NodeProto;
class TensorProto;
class TypeProto;
} // namespace onnx

namespace edgecut {

/// Of an onnx::TensorProto::DataType.
DataType dataTypeFromOnnx(std::int32_t elementType);

Shape dimensionsOf(const onnx::TensorProto& tensor);

/// Dimensions of a type, -1 where there is a name or nothing; nullopt: no tensor, or no shape.
std::optional<Shape> declaredDimensions(const onnx::TypeProto& type);
/// 0 for what is no tensor.
std::int32_t declaredElementType(const onnx::TypeProto& type);

/// Bytes by dimensions and type, wherever the values are; 0 when they cannot be counted.
std::int64_t storedBytesOf(const onnx::TensorProto& tensor);

/// The elements of a small tensor of integers, booleans or floats whose values are in the file;
/// nullopt for any other.
std::optional<OnnxNumbers> numbersOf(const onnx::TensorProto& tensor);

/// True when the values that the tensor holds are as many as its dimensions say (they were not left
/// out): only then may others read them.
bool holdsItsValues(const onnx::TensorProto& tensor);

/// Attributes by name, with ONNX's default where the node does not say.
const onnx::AttributeProto* findAttribute(const onnx::NodeProto& node, std::string_view name);
std::int64_t integerAttribute(const onnx::NodeProto& node, std::string_view name,
                              std::int64_t otherwise);
std::vector<std::int64_t> integersAttribute(const onnx::NodeProto& node, std::string_view name);
std::string textAttribute(const onnx::NodeProto& node, std::string_view name);

} // namespace edgecut
