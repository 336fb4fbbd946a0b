// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/data_type.h"

#include "core/graph/checked.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

struct Entry
{
    DataType type;
    std::string_view name;
    int bits;
};

constexpr std::array entries{
    Entry{DataType::Unknown, "unknown", 0},
    Entry{DataType::Float32, "float32", 32},
    Entry{DataType::Float64, "float64", 64},
    Entry{DataType::Float16, "float16", 16},
    Entry{DataType::BFloat16, "bfloat16", 16},
    Entry{DataType::Float8, "float8", 8},
    Entry{DataType::Int64, "int64", 64},
    Entry{DataType::Int32, "int32", 32},
    Entry{DataType::Int16, "int16", 16},
    Entry{DataType::Int8, "int8", 8},
    Entry{DataType::Int4, "int4", 4},
    Entry{DataType::UInt64, "uint64", 64},
    Entry{DataType::UInt32, "uint32", 32},
    Entry{DataType::UInt16, "uint16", 16},
    Entry{DataType::UInt8, "uint8", 8},
    Entry{DataType::UInt4, "uint4", 4},
    Entry{DataType::Bool, "bool", 8},
    Entry{DataType::Complex64, "complex64", 64},
    Entry{DataType::Complex128, "complex128", 128},
    Entry{DataType::String, "string", 0},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (static_cast<std::size_t>(entries[i].type) != i)
            return false;
    }
    return entries.size() == static_cast<std::size_t>(DataType::String) + 1;
}
static_assert(inOrder(), "entries are looked up by their enumerator's value");

} // namespace

int bitsPerElement(DataType type)
{
    return entries[static_cast<std::size_t>(type)].bits;
}

std::string_view name(DataType type)
{
    return entries[static_cast<std::size_t>(type)].name;
}

std::optional<DataType> dataTypeFromName(std::string_view name)
{
    const auto it = std::find_if(entries.begin(), entries.end(),
                                 [name](const Entry& entry) { return entry.name == name; });
    return it == entries.end() ? std::nullopt : std::optional(it->type);
}

std::optional<std::int64_t> elementCount(const Shape& shape)
{
    return checkedProduct(shape);
}

std::optional<std::int64_t> byteCount(const Shape& shape, DataType type)
{
    const int bits = bitsPerElement(type);
    const std::optional<std::int64_t> count = elementCount(shape);
    if (bits == 0 || !count)
        return std::nullopt;
    if (bits >= 8)
        return checkedProduct({*count, bits / 8});
    const std::int64_t perByte = 8 / bits;
    return *count / perByte + (*count % perByte != 0 ? 1 : 0);
}

} // namespace edgecut
