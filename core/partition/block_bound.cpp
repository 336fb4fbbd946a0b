// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/block_bound.h"

#include <algorithm>

namespace edgecut {

namespace {

using Position = OpenNet::Position;

std::size_t place(Position at)
{
    return static_cast<std::size_t>(at);
}

} // namespace

/// Of a tensor made by an open layer.
double BlockBound::canPass(std::size_t tensor)
{
    const ProblemIndex& index = m_net->index();
    const double bytes = index.bytes()[tensor];
    if (index.isResult(tensor))
        return m_net->resultsAreFar() ? bytes : 0;
    double sum = 0;
    for (const Position reader : index.readersOf(tensor)) {
        if (!m_blocks->isOpen(reader, *m_block))
            return bytes;
        sum += m_layers[place(reader)].canPass;
    }
    return std::min(bytes, sum);
}

/// As much of the amount as has come through to the far side; the rest waits at the readers.
double BlockBound::push(std::size_t tensor, double amount)
{
    const ProblemIndex& index = m_net->index();
    double left = std::min(amount, index.bytes()[tensor]);
    if (index.isResult(tensor))
        return m_net->resultsAreFar() ? left : 0;
    const auto readers = index.readersOf(tensor);
    const auto isFar = [&](Position at) { return !m_blocks->isOpen(at, *m_block); };
    if (std::ranges::any_of(readers, isFar))
        return left;
    for (const Position reader : readers) {
        Layer& layer = m_layers[place(reader)];
        const double given = std::min(left, layer.canPass - layer.waiting);
        layer.waiting += given;
        left -= given;
    }
    return 0;
}

/// A tensor from before the block, at its first reader in it. When another one is behind the block
/// it crosses in any case.
void BlockBound::startFrom(std::size_t tensor, Position reader)
{
    const ProblemIndex& index = m_net->index();
    const Position last = m_net->lastNeed(tensor);
    if (last >= m_block->closed)
        return;
    double left = index.bytes()[tensor];
    for (const Position at : index.readersOf(tensor)) {
        if (at <= m_block->lower)
            continue;
        if (at < reader || !m_blocks->isOpen(at, *m_block))
            return;
    }
    m_undecided += left;
    m_undecidedTensors += 1;
    for (const Position at : index.readersOf(tensor)) {
        if (at <= m_block->lower)
            continue;
        Layer& layer = m_layers[place(at)];
        const double given = std::min(left, layer.canPass - layer.waiting);
        layer.waiting += given;
        left -= given;
    }
}

BlockBound::Change BlockBound::of(const OpenNet& net, const Blocks& blocks, const Block& block)
{
    m_net = &net;
    m_blocks = &blocks;
    m_block = &block;
    m_layers.resize(place(net.past()));
    m_undecided = m_undecidedTensors = 0;
    const ProblemIndex& index = net.index();
    const std::span<const Position> late = blocks.lateOf(block);
    const auto forEachOpen = [&](auto visit) {
        for (Position at = block.first(); at < block.upper; ++at)
            visit(at);
        std::ranges::for_each(late, visit);
    };
    const auto look = [&](Position at) {
        double sum = 0;
        for (std::size_t i = index.firstOutput(at); i < index.firstOutput(at + 1); ++i)
            sum += canPass(i);
        m_layers[place(at)] = {sum, 0};
    };
    for (std::size_t i = late.size(); i-- > 0;)
        look(late[i]);
    for (Position at = block.upper; at-- > block.first();)
        look(at);
    forEachOpen([&](Position at) {
        for (const std::uint32_t input : index.inputsOf(at)) {
            if (index.producers()[input] <= block.lower)
                startFrom(input, at);
        }
    });
    double through = 0;
    forEachOpen([&](Position at) {
        double waiting = m_layers[place(at)].waiting;
        for (std::size_t i = index.firstOutput(at); waiting > 0 && i < index.firstOutput(at + 1);
             ++i) {
            const double pushed = std::min(waiting, canPass(i));
            through += push(i, pushed);
            waiting -= pushed;
        }
    });
    return {through - m_undecided, (through > 0 ? 1 : 0) - m_undecidedTensors};
}

} // namespace edgecut
