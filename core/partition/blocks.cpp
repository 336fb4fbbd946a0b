// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/blocks.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

using Position = OpenNet::Position;

/// A gate is no use when more layers than this must be looked at to know what it feeds.
constexpr Position longestLook = 512;

std::size_t place(Position at)
{
    return static_cast<std::size_t>(at);
}

class Finder
{
public:
    Finder(const OpenNet& net, std::span<const double> farFromMs)
        : m_net(net), m_farFromMs(farFromMs), m_count(net.count())
    {}

    Blocks run()
    {
        findSources();
        findGates();
        if (m_result.blocks.empty())
            return std::move(m_result);
        const auto hasLate = [this](const Block& block) { return !allFed(block.upper); };
        if (std::ranges::any_of(m_result.blocks, hasLate)) {
            m_result.listInputs(m_net);
            findLate();
        }
        for (Block& block : m_result.blocks)
            bound(block);
        addSureTensors();
        return std::move(m_result);
    }

private:
    void findSources();
    void findGates();
    bool allFed(Position upper) const ///< by it, what stands behind it
    {
        return upper >= m_count || m_latestSource[place(upper) + 1] >= upper;
    }
    void findLate();
    bool findLate(Block& block);
    void bound(Block& block) const;
    void addSureTensors();

    const OpenNet& m_net;
    std::span<const double> m_farFromMs;
    Position m_count;
    std::vector<Position> m_latestSource; ///< of the layers from here on: least of latest producers
    Blocks m_result;
};

void Finder::findSources()
{
    m_latestSource.assign(place(m_count) + 1, m_count);
    for (Position at = m_count; at-- > 0;)
        m_latestSource[place(at)] = std::min(m_net.lastSource(at), m_latestSource[place(at) + 1]);
}

/// Each layer before a gate is read at or before it; so a block each for the layers between.
void Finder::findGates()
{
    Position lastRead = -1; // of what stands before
    Position lower = -1;
    const auto close = [&](Position upper) {
        if (upper - lower > 1 || !allFed(upper)) {
            Block block;
            block.lower = lower;
            block.upper = upper;
            block.closed = std::min(upper + 1, m_count);
            m_result.blocks.push_back(block);
        }
        lower = upper;
    };
    for (Position at = 0; at < m_count; ++at) {
        if (lastRead <= at)
            close(at);
        lastRead = std::max(lastRead, m_net.firstReader(at));
    }
    if (m_count - lower > 1)
        close(m_count);
}

/// Where looking for late layers takes too long, the block swallows the next one.
void Finder::findLate()
{
    std::vector<Block> kept;
    Position swallowed = -2; // the lower end of a block whose upper gate was given up
    for (Block block : m_result.blocks) {
        if (swallowed != -2)
            block.lower = swallowed;
        swallowed = -2;
        if (findLate(block))
            kept.push_back(block);
        else
            swallowed = block.lower;
    }
    if (swallowed != -2) {
        Block rest;
        rest.lower = swallowed;
        rest.upper = rest.closed = m_count;
        kept.push_back(rest);
    }
    m_result.blocks = std::move(kept);
}

bool Finder::findLate(Block& block)
{
    const Position upper = block.upper;
    block.firstLate = block.pastLate = static_cast<std::uint32_t>(m_result.late.size());
    if (allFed(upper))
        return true;
    const auto late = [&] { return std::span(m_result.late).subspan(block.firstLate); };
    Position fedSince = upper; // all from here to `at` is fed by the gate
    for (Position at = upper + 1; at < m_count; ++at) {
        if (m_latestSource[place(at)] >= fedSince)
            break;
        if (at - upper > longestLook) {
            m_result.late.resize(block.firstLate);
            return false;
        }
        const bool fed = std::ranges::any_of(m_result.inputsOf(at), [&](std::uint32_t i) {
            const Position source = m_net.tensors()[i].producer;
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

void Finder::bound(Block& block) const
{
    const auto least = [&](Position at) { return std::min(m_net.nearMs(at), m_net.farMs(at)); };
    for (Position at = block.first(); at < block.upper; ++at)
        block.innerMs += least(at);
    if (block.upper >= m_count)
        return;
    const std::span<const Position> late = m_result.lateOf(block);
    for (Position at = block.upper; at < block.closed; ++at)
        block.innerMs += std::ranges::binary_search(late, at) ? least(at) : m_net.farMs(at);
    block.innerMs += m_farFromMs[place(block.closed)];
}

/// What is made up to the lower gate and read from where the block is closed crosses for sure. When
/// that is nothing of the lower gate's own, some tensor on the way to the upper gate does besides.
void Finder::addSureTensors()
{
    std::vector<Block>& blocks = m_result.blocks;
    const auto firstBehind = [&](Position producer) {
        return std::ranges::lower_bound(blocks, producer, {}, &Block::lower) - blocks.begin();
    };
    std::vector<double> bytes(blocks.size() + 1, 0);
    std::vector<double> tensors(blocks.size() + 1, 0);
    for (const OpenNet::Tensor& tensor : m_net.tensors()) {
        // Short ones, by far the most, are in no block for sure.
        if (!tensor.neededFar && tensor.last - tensor.producer < 2)
            continue;
        const auto from = firstBehind(tensor.producer);
        auto past = static_cast<std::ptrdiff_t>(blocks.size());
        if (!tensor.neededFar) {
            const auto closes = [&](const Block& b) {
                return b.closed == b.upper + 1 ? b.upper : b.closed;
            };
            past = from;
            while (past < std::ssize(blocks) &&
                   closes(blocks[place(static_cast<Position>(past))]) <= tensor.last)
                ++past;
        }
        if (past <= from)
            continue;
        bytes[static_cast<std::size_t>(from)] += tensor.bytes;
        bytes[static_cast<std::size_t>(past)] -= tensor.bytes;
        tensors[static_cast<std::size_t>(from)] += 1;
        tensors[static_cast<std::size_t>(past)] -= 1;
    }
    double sureBytes = 0;
    double sureTensors = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Block& block = blocks[i];
        sureBytes += bytes[i];
        sureTensors += tensors[i];
        block.bytes = sureBytes;
        block.tensors = sureTensors;
        if (block.lower < 0 || block.upper >= m_count)
            continue;
        double least = std::numeric_limits<double>::infinity();
        bool mayBeSure = false;
        for (const OpenNet::Tensor& tensor : m_net.outputsOf(block.lower)) {
            least = std::min(least, tensor.bytes);
            mayBeSure = mayBeSure || tensor.neededFar || tensor.last >= block.upper;
        }
        if (mayBeSure)
            continue;
        for (Position at = block.first(); at < block.upper; ++at) {
            for (const OpenNet::Tensor& tensor : m_net.outputsOf(at))
                least = std::min(least, tensor.bytes);
        }
        block.bytes += least;
        block.tensors += 1;
    }
}

} // namespace

void Blocks::listInputs(const OpenNet& net)
{
    const std::span<const OpenNet::Tensor> tensors = net.tensors();
    std::vector<std::uint32_t> next(place(net.count()) + 2, 0);
    for (const OpenNet::Tensor& tensor : tensors) {
        for (const Position reader : net.consumersOf(tensor))
            ++next[place(reader) + 2];
    }
    for (std::size_t i = 2; i < next.size(); ++i)
        next[i] += next[i - 1];
    inputs.resize(next.back());
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        for (const Position reader : net.consumersOf(tensors[i]))
            inputs[next[place(reader) + 1]++] = static_cast<std::uint32_t>(i);
    }
    next.pop_back();
    firstInput = std::move(next);
}

Blocks blocksOf(const OpenNet& net, std::span<const double> farFromMs)
{
    return Finder(net, farFromMs).run();
}

} // namespace edgecut
