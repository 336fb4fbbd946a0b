// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/blocks.h"

#include <vector>

namespace edgecut {

/// What no plan of a block undercuts, against the prefix that ends with its lower gate: bytes and
/// tensors that cross, as a flow from what is made before the block to what is behind it. A flow
/// that is pushed along once, greedily, is a bound, whether it is a maximum one or not.
class BlockBound
{
public:
    using Position = OpenNet::Position;

    struct Change ///< never above 0
    {
        double bytes = 0, tensors = 0;
    };

    /// O(tensor ends in the block).
    Change of(const OpenNet& net, const Blocks& blocks, const Block& block);

private:
    struct Layer
    {
        double canPass = 0; ///< at most so much can be pushed on from here
        double waiting = 0; ///< so much has come
    };
    double canPass(std::size_t tensor);
    double push(std::size_t tensor, double amount);
    void startFrom(std::size_t tensor, Position reader);

    const OpenNet* m_net = nullptr;
    const Blocks* m_blocks = nullptr;
    const Block* m_block = nullptr;
    std::vector<Layer> m_layers; ///< a position each
    double m_undecided = 0, m_undecidedTensors = 0;
};

} // namespace edgecut
