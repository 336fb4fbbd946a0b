// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace edgecut {

/// Element types of tensors, with their storage as ONNX defines it.
enum class DataType {
    Unknown,
    Float32,
    Float64,
    Float16,
    BFloat16,
    Float8,
    Int64,
    Int32,
    Int16,
    Int8,
    Int4,
    UInt64,
    UInt32,
    UInt16,
    UInt8,
    UInt4,
    Bool,
    Complex64,
    Complex128,
    String,
};

/// Bits one element takes in memory; 0 for Unknown and String.
int bitsPerElement(DataType type);

/// "float32", "uint8" ... "unknown".
std::string_view name(DataType type);
std::optional<DataType> dataTypeFromName(std::string_view name);

/// Dimensions, outermost first ({1, 3, 224, 224} is NCHW). Empty: a scalar.
using Shape = std::vector<std::int64_t>;

/// Product of the dimensions (1 for a scalar); nullopt when it does not fit or one is negative.
std::optional<std::int64_t> elementCount(const Shape& shape);

/// Bytes of a dense tensor, rounded up to whole bytes (4-bit types); nullopt as above.
std::optional<std::int64_t> byteCount(const Shape& shape, DataType type);

} // namespace edgecut
