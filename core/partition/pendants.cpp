// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/pendants.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace edgecut {

namespace {

using Position = ProblemIndex::Position;

std::size_t place(Position at)
{
    return static_cast<std::size_t>(at);
}

/// The layers, from `first` to before `past`, that neither the end of the longest path nor anything
/// from `past` on reads in the end; rising.
std::vector<Position> sideLayers(const ProblemIndex& index, Position first, Position past)
{
    if (first == past)
        return {};
    std::vector<std::int32_t> depth(place(past), 0);
    Position deepest = first;
    for (Position at = first; at < past; ++at) {
        std::int32_t most = 0;
        for (const std::uint32_t input : index.inputsOf(at))
            most = std::max(most, depth[place(index.producers()[input])] + 1);
        depth[place(at)] = most;
        if (most >= depth[place(deepest)])
            deepest = at;
    }
    std::vector<std::uint8_t> isMain(index.layerCount(), 0);
    std::fill(isMain.begin() + past, isMain.end(), 1);
    isMain[place(deepest)] = 1;
    std::vector<Position> side;
    for (auto at = static_cast<Position>(index.layerCount()); at-- > first;) {
        if (isMain[place(at)] == 0) {
            side.push_back(at);
            continue;
        }
        for (const std::uint32_t input : index.inputsOf(at))
            isMain[place(index.producers()[input])] = 1;
    }
    std::ranges::reverse(side);
    return side;
}

/// Which of them hang together, by their ranks among themselves.
class Components
{
public:
    explicit Components(std::span<const Position> side) : m_side(side), m_parent(side.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }
    /// At least the size: it is none of them.
    std::size_t rankOf(Position at) const
    {
        const auto found = std::ranges::lower_bound(m_side, at);
        if (found == m_side.end() || *found != at)
            return m_side.size();
        return static_cast<std::size_t>(found - m_side.begin());
    }
    std::size_t find(std::size_t rank)
    {
        while (m_parent[rank] != rank)
            rank = m_parent[rank] = m_parent[m_parent[rank]];
        return rank;
    }
    void join(std::size_t a, std::size_t b) { m_parent[find(a)] = find(b); }

private:
    std::span<const Position> m_side;
    std::vector<std::size_t> m_parent;
};

} // namespace

std::vector<FoundPendant> findPendants(const ProblemIndex& index, Position first, Position past)
{
    const std::vector<Position> side = sideLayers(index, first, past);
    Components components(side);
    // What hangs on one tensor shares its crossing, so by tensor; a component that hangs on
    // several, or has a layer that runs wherever the root does, is none.
    constexpr std::int64_t unknown = -1;
    constexpr std::int64_t several = -2;
    std::vector<std::int64_t> hangsOn(side.size(), unknown);
    for (std::size_t rank = 0; rank < side.size(); ++rank) {
        std::int64_t on = index.inputsOf(side[rank]).empty() ? several : unknown;
        for (const std::uint32_t input : index.inputsOf(side[rank])) {
            const std::size_t before = components.rankOf(index.producers()[input]);
            if (before < side.size())
                components.join(before, rank);
            else
                on = on == unknown || on == input ? input : several;
        }
        hangsOn[rank] = on;
    }
    std::vector<std::int64_t> componentOn(side.size(), unknown);
    for (std::size_t rank = 0; rank < side.size(); ++rank) {
        std::int64_t& on = componentOn[components.find(rank)];
        if (on == unknown || hangsOn[rank] == several)
            on = hangsOn[rank];
        else if (hangsOn[rank] != unknown && hangsOn[rank] != on)
            on = several;
    }
    std::vector<std::pair<std::int64_t, Position>> hanging;
    for (std::size_t rank = 0; rank < side.size(); ++rank) {
        if (const std::int64_t on = componentOn[components.find(rank)]; on >= 0)
            hanging.emplace_back(on, side[rank]);
    }
    std::ranges::sort(hanging);
    std::vector<FoundPendant> found;
    for (const auto& [tensor, at] : hanging) {
        if (found.empty() || found.back().tensor != tensor)
            found.push_back({static_cast<std::uint32_t>(tensor), {}});
        found.back().layers.push_back(at);
    }
    return found;
}

} // namespace edgecut
