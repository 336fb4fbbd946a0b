// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/blocks.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

using Position = OpenNet::Position;

/// A gate is no use when more layers than this must be looked at to know what it feeds.
constexpr Position longestLook = 512;
/// Between two gates that feed all behind them; longer ones are cut at the gates between.
constexpr Position longestWhole = 40;

std::size_t place(Position at)
{
    return static_cast<std::size_t>(at);
}

class Finder
{
public:
    explicit Finder(const OpenNet& net)
        : m_net(net), m_index(net.index()), m_first(net.first()), m_past(net.past())
    {}

    Blocks run()
    {
        const std::span<const Position> breaks = m_index.breaks();
        // Where each reads the one before it, each is a gate that feeds all behind it.
        if (std::ranges::none_of(breaks, [&](Position at) { return at > m_first && at < m_past; }))
            return {};
        findSources();
        findGates();
        return std::move(m_result);
    }

private:
    void findSources();
    void findGates();
    void close(Position upper);
    void add(Position lower, Position upper);
    void addBetweenGates(Position lower, Position upper);
    /// Whether it feeds all behind it.
    bool feedsAll(Position upper) const
    {
        return upper >= m_past || m_latestSource[place(upper + 1)] >= upper;
    }
    bool findLate(Block& block);

    const OpenNet& m_net;
    const ProblemIndex& m_index;
    Position m_first, m_past;
    std::vector<Position> m_latestSource; ///< of the layers from here on: least of latest producers
    std::vector<Position> m_gates;        ///< since the last one that feeds all
    Position m_lastWhole = -1;            ///< that one
    Blocks m_result;
};

void Finder::findSources()
{
    m_latestSource.assign(place(m_past) + 1, m_past);
    const std::span<const Position> breaks = m_index.breaks();
    std::size_t left = breaks.size();
    Position least = m_past;
    for (Position at = m_past; at-- > m_first;) {
        while (left > 0 && breaks[left - 1] > at)
            --left;
        Position latest = at - 1;
        if (at == m_first || (left > 0 && breaks[left - 1] == at)) {
            const std::span<const std::uint32_t> inputs = m_index.inputsOf(at);
            latest = inputs.empty() ? -1 : m_index.producers()[inputs.back()];
        }
        m_latestSource[place(at)] = least = std::min(latest, least);
    }
}

/// Each layer before a gate is read at or before it.
void Finder::findGates()
{
    const std::span<const Position> firstReader = m_index.firstReaders();
    Position lastRead = -1; // of what stands before
    m_lastWhole = m_first - 1;
    std::size_t tensor = m_index.firstOutput(m_first);
    for (Position at = m_first; at < m_past; ++at) {
        if (lastRead <= at) {
            if (feedsAll(at))
                close(at);
            else
                m_gates.push_back(at);
        }
        Position read = m_past;
        for (const std::size_t end = m_index.firstOutput(at + 1); tensor < end; ++tensor)
            read = std::min(read, firstReader[tensor]);
        lastRead = std::max(lastRead, read);
    }
    close(m_past);
}

/// A gate that feeds all, or the end.
void Finder::close(Position upper)
{
    const Position lower = std::exchange(m_lastWhole, upper);
    if (upper - lower == 1)
        return;
    if (upper - lower <= longestWhole || m_gates.empty())
        add(lower, upper);
    else
        addBetweenGates(lower, upper);
    m_gates.clear();
}

void Finder::add(Position lower, Position upper)
{
    Block block;
    block.lower = lower;
    block.upper = upper;
    block.closed = std::min(upper + 1, m_past);
    block.firstLate = block.pastLate = static_cast<std::uint32_t>(m_result.late.size());
    m_result.blocks.push_back(block);
}

/// Where looking for late layers takes too long, the block swallows the next one.
void Finder::addBetweenGates(Position lower, Position upper)
{
    m_gates.push_back(upper);
    for (const Position gate : m_gates) {
        add(lower, gate);
        Block& block = m_result.blocks.back();
        if (!findLate(block)) {
            m_result.blocks.pop_back();
            continue;
        }
        if (gate - lower == 1 && block.firstLate == block.pastLate)
            m_result.blocks.pop_back();
        lower = gate;
    }
}

bool Finder::findLate(Block& block)
{
    const Position upper = block.upper;
    if (feedsAll(upper))
        return true;
    const auto late = [&] { return std::span(m_result.late).subspan(block.firstLate); };
    Position fedSince = upper; // all from here to `at` is fed by the gate
    for (Position at = upper + 1; at < m_past; ++at) {
        if (m_latestSource[place(at)] >= fedSince)
            break;
        if (at - upper > longestLook) {
            m_result.late.resize(block.firstLate);
            return false;
        }
        const bool fed = std::ranges::any_of(m_index.inputsOf(at), [&](std::uint32_t i) {
            const Position source = m_index.producers()[i];
            return source >= upper && !std::ranges::binary_search(late(), source);
        });
        if (!fed) {
            m_result.late.push_back(at);
            fedSince = at + 1;
        }
    }
    block.pastLate = static_cast<std::uint32_t>(m_result.late.size());
    block.closed = block.pastLate > block.firstLate ? m_result.late.back() + 1 : upper + 1;
    return true;
}

} // namespace

bool Blocks::isOpen(Position at, const Block& block) const
{
    if (at < block.upper)
        return at > block.lower;
    return block.firstLate != block.pastLate && at < block.closed &&
           std::ranges::binary_search(lateOf(block), at);
}

Blocks blocksOf(const OpenNet& net)
{
    return Finder(net).run();
}

} // namespace edgecut
