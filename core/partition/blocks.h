// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/open_net.h"

#include <cstdint>
#include <span>
#include <vector>

namespace edgecut {

/// The positions between which a one-way cut can lie, apart from the prefixes of the order.
///
/// A *gate* is a layer that every earlier one feeds, if only through others. Gates feed one another
/// in turn, so each plan has one last gate on the first tier, `lower`, and all before it is there
/// too; the next gate, `upper`, is on the second tier with all that it feeds. What is left open are
/// the layers between the two and the few *late* ones behind `upper` that it does not feed
/// (NASNet's cells read the cell before the last). In a chain, DenseNet or U-Net nothing is left at
/// all.
struct Block
{
    using Position = OpenNet::Position;

    Position lower = -1; ///< -1: the settled near layers
    Position upper = 0;  ///< the number of layers: the settled far ones
    Position closed = 0; ///< from here on everything is fed by `upper`
    std::uint32_t firstLate = 0, pastLate = 0;

    // A bound below every plan of the block: innerMs besides the layers up to `lower`, bytes in so
    // many tensors besides the settled ones.
    double innerMs = 0;
    double bytes = 0, tensors = 0;

    Position first() const { return lower + 1; }
};

struct Blocks
{
    using Position = OpenNet::Position;

    std::vector<Block> blocks;  ///< those that leave something open, rising
    std::vector<Position> late; ///< positions, rising within a block

    /// What each layer reads, as indices of the net's tensors: empty until it is asked for.
    void listInputs(const OpenNet& net);
    std::vector<std::uint32_t> firstInput; ///< a position each, and one past the last
    std::vector<std::uint32_t> inputs;

    std::span<const Position> lateOf(const Block& block) const
    {
        return std::span(late).subspan(block.firstLate, block.pastLate - block.firstLate);
    }
    std::span<const std::uint32_t> inputsOf(Position at) const
    {
        const auto i = static_cast<std::size_t>(at);
        return std::span(inputs).subspan(firstInput[i], firstInput[i + 1] - firstInput[i]);
    }
};

/// `farFromMs[p]` is what the layers from p on take on the second tier. O(layers + tensor ends).
Blocks blocksOf(const OpenNet& net, std::span<const double> farFromMs);

} // namespace edgecut
