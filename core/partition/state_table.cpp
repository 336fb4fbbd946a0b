// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/state_table.h"

#include <algorithm>

namespace edgecut {

/// FNV-1a, its upper bits folded in.
std::size_t StateTable::hash(const std::uint8_t* bytes) const
{
    std::uint64_t code = 14695981039346656037u;
    for (std::size_t i = 0; i < m_width; ++i)
        code = (code ^ bytes[i]) * 1099511628211u;
    return static_cast<std::size_t>(code ^ (code >> 32));
}

std::size_t StateTable::place(const std::uint8_t* bytes)
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash(bytes) & mask;; slot = (slot + 1) & mask) {
        const std::uint32_t found = m_slots[slot];
        if (found == empty) {
            m_slots[slot] = static_cast<std::uint32_t>(m_size);
            m_bytes.insert(m_bytes.end(), bytes, bytes + m_width);
            if (2 * ++m_size > m_slots.size())
                grow();
            return m_size - 1;
        }
        if (std::equal(bytes, bytes + m_width, at(found)))
            return found;
    }
}

void StateTable::grow()
{
    m_slots.assign(2 * m_slots.size(), empty);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_size; ++i) {
        std::size_t slot = hash(at(i)) & mask;
        while (m_slots[slot] != empty)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(i);
    }
}

} // namespace edgecut
