// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace edgecut {

/// Numbers byte strings of one length from 0 in the order in which they are first seen. Open
/// addressing in one flat array.
class StateTable
{
public:
    explicit StateTable(std::size_t width) : m_width(width), m_slots(16, empty) {}

    std::size_t size() const { return m_size; }
    const std::uint8_t* at(std::size_t index) const { return m_bytes.data() + index * m_width; }

    /// The number of the string of `width` bytes, a new one when it was not there.
    std::size_t place(const std::uint8_t* bytes);

private:
    static constexpr std::uint32_t empty = 0xFFFFFFFF;

    std::size_t hash(const std::uint8_t* bytes) const;
    void grow();

    std::size_t m_width;
    std::size_t m_size = 0;
    std::vector<std::uint8_t> m_bytes;
    std::vector<std::uint32_t> m_slots; ///< a power of two of them, at most half full
};

} // namespace edgecut
