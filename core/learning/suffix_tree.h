// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace edgecut {

/// A prediction suffix tree: a Markov model of variable order (Ron, Singer and Tishby, The Power of
/// Amnesia, 1996) that counts which symbol followed each context of up to `depth` symbols.
/// Symbols are any numbers from 0 on.
class SuffixTree
{
public:
    explicit SuffixTree(std::size_t depth);

    /// Counts a sequence. O(length * depth).
    void add(std::span<const std::int32_t> sequence);

    struct Guess
    {
        std::int32_t symbol = -1;
        std::int64_t count = 0;

        bool operator==(const Guess&) const = default;
    };
    /// What followed most often, the most frequent first, a tie to the lower symbol; at most
    /// `count` of them. The context is the longest end of `history` that was seen, shortened to
    /// `subsequenceRatio` of its length (rounded, at least 1). An unknown last symbol falls back on
    /// what is frequent by itself. Empty: nothing was ever added.
    std::vector<Guess> predict(std::span<const std::int32_t> history, double subsequenceRatio,
                               std::size_t count) const;

private:
    struct Node
    {
        std::vector<std::pair<std::int32_t, std::int64_t>> followers; ///< by symbol
    };
    static void countIn(Node& node, std::int32_t symbol);
    std::int32_t child(std::int32_t node, std::int32_t symbol) const; ///< -1: none

    std::size_t m_depth;
    std::vector<Node> m_nodes; ///< a path from the root spells a context backwards
    std::unordered_map<std::int64_t, std::int32_t> m_children; ///< by node and symbol
};

} // namespace edgecut
