// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace edgecut {

/// Reads protobuf's wire format from a file of any size, front to back, with 64-bit offsets and in
/// constant memory. What is skipped is not read: the file is sought past it.
class WireReader
{
public:
    /// How a field's value is stored (protobuf's encoding document).
    enum class Kind : std::uint8_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

    struct Field
    {
        std::uint32_t number = 0;
        Kind kind = Kind::Varint;
        std::uint64_t varint = 0; ///< of a Varint
        std::uint64_t length = 0; ///< of what follows: Bytes, Fixed32, Fixed64
    };

    /// An Io error for what is no regular file or cannot be read.
    static Result<WireReader> open(const std::string& path);

    std::uint64_t offset() const { return m_bufferStart + m_position; }
    std::uint64_t size() const { return m_size; }
    std::uint64_t bytesRead() const { return m_bytesRead; }

    /// The next key, with the value of a varint and the length of anything else (which may reach
    /// beyond the file: the caller compares). nullopt where the bytes are no key or use groups.
    std::optional<Field> readField();
    /// false: the file ends before.
    bool append(std::uint64_t count, std::string& to);
    bool skip(std::uint64_t count);

private:
    explicit WireReader(std::ifstream file, std::uint64_t size);
    bool readByte(std::uint8_t& byte);
    std::optional<std::uint64_t> readVarint();
    bool refill();

    std::ifstream m_file;
    std::uint64_t m_size = 0;
    std::uint64_t m_bufferStart = 0; ///< where in the file the buffer begins
    std::size_t m_position = 0;
    std::size_t m_filled = 0;
    std::uint64_t m_bytesRead = 0;
    std::vector<char> m_buffer;
};

/// Appends a key, a varint: what a copy of a message is written with.
void appendVarint(std::uint64_t value, std::string& to);
void appendKey(std::uint32_t number, WireReader::Kind kind, std::string& to);

} // namespace edgecut
