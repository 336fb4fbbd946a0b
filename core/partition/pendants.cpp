// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/pendants.h"

#include <algorithm>
#include <numeric>

namespace edgecut {

namespace {

using Position = ProblemIndex::Position;

std::size_t place(Position at)
{
    return static_cast<std::size_t>(at);
}

/// The layers that the end of the longest path, or something from `past` on, reads in the end.
std::vector<bool> mainLayers(const ProblemIndex& index, Position first, Position past)
{
    std::vector<std::int32_t> depth(place(past), 0);
    Position deepest = first;
    for (Position at = first; at < past; ++at) {
        for (const std::uint32_t input : index.inputsOf(at))
            depth[place(at)] =
                std::max(depth[place(at)], depth[place(index.producers()[input])] + 1);
        if (depth[place(at)] >= depth[place(deepest)])
            deepest = at;
    }
    std::vector<bool> isMain(index.layerCount(), false);
    std::fill(isMain.begin() + past, isMain.end(), true);
    isMain[place(deepest)] = true;
    for (Position at = past; at-- > 0;) {
        for (std::size_t i = index.firstOutput(at); i < index.firstOutput(at + 1); ++i) {
            for (const Position reader : index.readersOf(i)) {
                if (isMain[place(reader)])
                    isMain[place(at)] = true;
            }
        }
    }
    return isMain;
}

class Components
{
public:
    explicit Components(std::size_t count) : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    Position find(Position at)
    {
        while (m_parent[place(at)] != at)
            at = m_parent[place(at)] = m_parent[place(m_parent[place(at)])];
        return at;
    }
    void join(Position a, Position b) { m_parent[place(find(a))] = find(b); }

private:
    std::vector<Position> m_parent;
};

} // namespace

std::vector<FoundPendant> findPendants(const ProblemIndex& index, Position first, Position past)
{
    const std::vector<bool> isMain = mainLayers(index, first, past);
    const auto isSide = [&](Position at) { return at >= first && !isMain[place(at)]; };
    Components components(place(past));
    for (Position at = first; at < past; ++at) {
        if (!isSide(at))
            continue;
        for (const std::uint32_t input : index.inputsOf(at)) {
            if (isSide(index.producers()[input]))
                components.join(index.producers()[input], at);
        }
    }
    constexpr std::int64_t unknown = -1;
    constexpr std::int64_t several = -2;
    std::vector<std::int64_t> hangsOn(place(past), unknown);
    std::vector<std::vector<Position>> members(place(past));
    for (Position at = first; at < past; ++at) {
        if (!isSide(at))
            continue;
        const std::size_t component = place(components.find(at));
        members[component].push_back(at);
        if (index.inputsOf(at).empty()) // it runs wherever the root does
            hangsOn[component] = several;
        for (const std::uint32_t input : index.inputsOf(at)) {
            if (isSide(index.producers()[input]))
                continue;
            if (hangsOn[component] == unknown)
                hangsOn[component] = input;
            else if (hangsOn[component] != input)
                hangsOn[component] = several;
        }
    }
    // What hangs on one tensor shares its crossing.
    std::vector<std::int32_t> foundOn(index.tensorCount(), -1);
    std::vector<FoundPendant> found;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].empty() || hangsOn[i] < 0)
            continue;
        const auto tensor = static_cast<std::uint32_t>(hangsOn[i]);
        if (foundOn[tensor] < 0) {
            foundOn[tensor] = static_cast<std::int32_t>(found.size());
            found.push_back({tensor, {}});
        }
        std::vector<Position>& layers = found[place(foundOn[tensor])].layers;
        layers.insert(layers.end(), members[i].begin(), members[i].end());
    }
    for (FoundPendant& pendant : found)
        std::ranges::sort(pendant.layers);
    return found;
}

} // namespace edgecut
