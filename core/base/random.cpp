// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <bit>

namespace edgecut {

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t& word : m_state) {
        seed += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        word = mixed ^ (mixed >> 31);
    }
}

std::uint64_t Random::operator()()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>((*this)() >> 11) * 0x1.0p-53;
}

std::int64_t Random::integer(std::int64_t low, std::int64_t high)
{
    const std::uint64_t span =
        static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    if (span == 0)
        return static_cast<std::int64_t>((*this)());
    // Rejection keeps every value equally likely.
    const std::uint64_t limit = max() - max() % span;
    std::uint64_t drawn = (*this)();
    while (drawn >= limit)
        drawn = (*this)();
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + drawn % span);
}

} // namespace edgecut
