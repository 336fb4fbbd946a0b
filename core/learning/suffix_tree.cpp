// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/suffix_tree.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

std::int64_t keyOf(std::int32_t node, std::int32_t symbol)
{
    return (static_cast<std::int64_t>(node) << 32) | static_cast<std::uint32_t>(symbol);
}

} // namespace

SuffixTree::SuffixTree(std::size_t depth) : m_depth(depth), m_nodes(1) {}

void SuffixTree::countIn(Node& node, std::int32_t symbol)
{
    const auto place = std::ranges::lower_bound(node.followers, symbol, {},
                                                &std::pair<std::int32_t, std::int64_t>::first);
    if (place != node.followers.end() && place->first == symbol)
        ++place->second;
    else
        node.followers.insert(place, {symbol, 1});
}

std::int32_t SuffixTree::child(std::int32_t node, std::int32_t symbol) const
{
    const auto found = m_children.find(keyOf(node, symbol));
    return found == m_children.end() ? -1 : found->second;
}

void SuffixTree::add(std::span<const std::int32_t> sequence)
{
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        countIn(m_nodes[0], sequence[i]);
        std::int32_t node = 0;
        for (std::size_t back = 1; back <= std::min(i, m_depth); ++back) {
            const auto [found, isNew] = m_children.try_emplace(
                keyOf(node, sequence[i - back]), static_cast<std::int32_t>(m_nodes.size()));
            if (isNew)
                m_nodes.emplace_back();
            node = found->second;
            countIn(m_nodes[static_cast<std::size_t>(node)], sequence[i]);
        }
    }
}

std::vector<SuffixTree::Guess> SuffixTree::predict(std::span<const std::int32_t> history,
                                                   double subsequenceRatio, std::size_t count) const
{
    std::size_t longest = 0;
    std::int32_t node = 0;
    while (longest < std::min(history.size(), m_depth)) {
        const std::int32_t next = child(node, history[history.size() - 1 - longest]);
        if (next < 0)
            break;
        node = next;
        ++longest;
    }
    auto length =
        static_cast<std::size_t>(std::llround(subsequenceRatio * static_cast<double>(longest)));
    length = std::clamp<std::size_t>(length, std::min<std::size_t>(longest, 1), longest);
    node = 0;
    for (std::size_t back = 1; back <= length; ++back)
        node = child(node, history[history.size() - back]);
    const auto& followers = m_nodes[static_cast<std::size_t>(node)].followers;
    std::vector<Guess> guesses;
    guesses.reserve(followers.size());
    for (const auto& [symbol, times] : followers)
        guesses.push_back({symbol, times});
    const auto kept = static_cast<std::ptrdiff_t>(std::min(count, guesses.size()));
    std::ranges::partial_sort(guesses, guesses.begin() + kept, [](const Guess& a, const Guess& b) {
        return a.count != b.count ? a.count > b.count : a.symbol < b.symbol;
    });
    guesses.resize(static_cast<std::size_t>(kept));
    return guesses;
}

} // namespace edgecut
