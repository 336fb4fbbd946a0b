// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/wire.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace edgecut {

namespace {

// One page more than a large directory entry; larger buffers read weights that are then skipped.
constexpr std::size_t bufferSize = 32 * 1024;

} // namespace

WireReader::WireReader(std::ifstream file, std::uint64_t size)
    : m_file(std::move(file)), m_size(size), m_buffer(bufferSize)
{}

Result<WireReader> WireReader::open(const std::string& path)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return failure(ErrorCode::Io,
                       {translatable("core", "There is no such file; check its name.")}, path);
    if (!std::filesystem::is_regular_file(status))
        return failure(ErrorCode::Io,
                       {translatable("core", "This is not a regular file; give a model file.")},
                       path);
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    std::ifstream file;
    file.rdbuf()->pubsetbuf(nullptr, 0); // this class has a buffer of its own
    file.open(path, std::ios::binary);
    if (error || !file)
        return failure(
            ErrorCode::Io,
            {translatable("core", "The file cannot be read; check that you may read it.")}, path);
    return WireReader(std::move(file), size);
}

bool WireReader::refill()
{
    m_bufferStart += m_filled;
    m_position = 0;
    m_file.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_filled = static_cast<std::size_t>(m_file.gcount());
    m_bytesRead += m_filled;
    return m_filled > 0;
}

bool WireReader::readByte(std::uint8_t& byte)
{
    if (m_position == m_filled && !refill())
        return false;
    byte = static_cast<std::uint8_t>(m_buffer[m_position++]);
    return true;
}

std::optional<std::uint64_t> WireReader::readVarint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        std::uint8_t byte = 0;
        if (!readByte(byte))
            return std::nullopt;
        value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
        if ((byte & 0x80U) == 0)
            return value;
    }
    return std::nullopt;
}

std::optional<WireReader::Field> WireReader::readField()
{
    const std::optional<std::uint64_t> key = readVarint();
    if (!key || (*key >> 3) == 0 || (*key >> 3) >= (std::uint64_t{1} << 29))
        return std::nullopt;
    Field field;
    field.number = static_cast<std::uint32_t>(*key >> 3);
    std::optional<std::uint64_t> value = 0;
    switch (*key & 7U) {
    case 0:
        value = readVarint();
        field.varint = value.value_or(0);
        break;
    case 1:
        field.kind = Kind::Fixed64;
        field.length = 8;
        break;
    case 2:
        field.kind = Kind::Bytes;
        value = readVarint();
        field.length = value.value_or(0);
        break;
    case 5:
        field.kind = Kind::Fixed32;
        field.length = 4;
        break;
    default:
        return std::nullopt;
    }
    return value ? std::optional(field) : std::nullopt;
}

bool WireReader::append(std::uint64_t count, std::string& to)
{
    while (count > 0) {
        if (m_position == m_filled && !refill())
            return false;
        const std::size_t part =
            static_cast<std::size_t>(std::min<std::uint64_t>(count, m_filled - m_position));
        to.append(m_buffer.data() + m_position, part);
        m_position += part;
        count -= part;
    }
    return true;
}

bool WireReader::skip(std::uint64_t count)
{
    if (count <= m_filled - m_position) {
        m_position += static_cast<std::size_t>(count);
        return true;
    }
    const std::uint64_t target = offset() + count;
    if (target > m_size)
        return false;
    m_file.clear();
    m_file.seekg(static_cast<std::streamoff>(target));
    m_bufferStart = target;
    m_position = m_filled = 0;
    return static_cast<bool>(m_file);
}

void appendVarint(std::uint64_t value, std::string& to)
{
    for (; value >= 0x80U; value >>= 7)
        to.push_back(static_cast<char>(static_cast<std::uint8_t>(value | 0x80U)));
    to.push_back(static_cast<char>(static_cast<std::uint8_t>(value)));
}

void appendKey(std::uint32_t number, WireReader::Kind kind, std::string& to)
{
    appendVarint((static_cast<std::uint64_t>(number) << 3) | static_cast<std::uint64_t>(kind), to);
}

} // namespace edgecut
