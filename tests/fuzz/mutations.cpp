// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutations.h"

namespace edgecut::fuzz {

namespace {

// Enough for every limit that readers have on nesting and names, and small enough to be quick.
constexpr std::size_t longestInput = std::size_t{1} << 20;

std::span<const Mutation> mutationsOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Text:
        return textMutations();
    case Dialect::Wire:
        return wireMutations();
    case Dialect::Session:
        return sessionMutations();
    }
    return byteMutations();
}

} // namespace

std::size_t anyIndex(std::size_t count, Random& random)
{
    return static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(count) - 1));
}

void mutate(std::string& input, std::span<const std::string> examples, Dialect dialect,
            Random& random)
{
    const std::span<const Mutation> mutations =
        random.chance(0.7) ? mutationsOf(dialect) : byteMutations();
    mutations[anyIndex(mutations.size(), random)](input, examples, random);
    if (input.size() > longestInput)
        input.resize(longestInput);
}

std::string mutated(std::span<const std::string> examples, Dialect dialect, std::uint64_t seed,
                    std::uint64_t number)
{
    Random random(seed * 0x9e3779b97f4a7c15ULL + number);
    std::string input = examples[anyIndex(examples.size(), random)];
    // One change gets past the first checks, several find what they let through together.
    do
        mutate(input, examples, dialect, random);
    while (random.chance(0.4));
    return input;
}

} // namespace edgecut::fuzz
