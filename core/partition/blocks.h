// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/open_net.h"

#include <cstdint>
#include <span>
#include <vector>

namespace edgecut {

/// The positions between which a one-way cut can lie, apart from the prefixes of the order.
///
/// A *gate* is a layer that every earlier open one feeds, if only through others. Gates feed one
/// another in turn, so each plan has one last gate on the first tier, `lower`, and all before it is
/// there too; the next gate, `upper`, is on the second tier with all that it feeds. What is left
/// open are the layers between the two and the few *late* ones behind `upper` that it does not feed
/// (NASNet's cells read the cell before the last). Where a gate feeds all behind it, and another
/// one does a few layers on, gates between the two are passed over: then nothing is late. In a
/// chain, DenseNet or U-Net nothing is left open at all.
struct Block
{
    using Position = OpenNet::Position;

    Position lower = -1; ///< the last settled layer when there is no gate before
    Position upper = 0;  ///< past the open layers when there is none behind
    Position closed = 0; ///< from here on everything is fed by `upper`
    std::uint32_t firstLate = 0, pastLate = 0;

    Position first() const { return lower + 1; }
};

struct Blocks
{
    using Position = OpenNet::Position;

    std::vector<Block> blocks;  ///< those that leave something open, rising
    std::vector<Position> late; ///< positions, rising within a block

    std::span<const Position> lateOf(const Block& block) const
    {
        return std::span(late).subspan(block.firstLate, block.pastLate - block.firstLate);
    }
    bool isOpen(Position at, const Block& block) const;
};

/// O(layers + tensor ends); O(1) where each layer reads the one before it.
Blocks blocksOf(const OpenNet& net);

} // namespace edgecut
