// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace edgecut {

/// xoshiro256** seeded through splitmix64 (Blackman and Vigna, 2018): the same numbers from the
/// same seed on every platform and library, which std's distributions do not promise.
class Random
{
public:
    using result_type = std::uint64_t;

    explicit Random(std::uint64_t seed);

    std::uint64_t operator()();
    static constexpr std::uint64_t min() { return 0; }
    static constexpr std::uint64_t max() { return std::numeric_limits<std::uint64_t>::max(); }

    /// Uniform in [0, 1), 53 bits.
    double uniform();
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Uniform in [low, high], both included; low <= high.
    std::int64_t integer(std::int64_t low, std::int64_t high);
    bool chance(double probability) { return uniform() < probability; }

private:
    std::uint64_t m_state[4];
};

} // namespace edgecut
