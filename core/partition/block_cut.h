// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/block_flow.h"
#include "core/partition/blocks.h"
#include "core/partition/flow_network.h"
#include "core/partition/open_net.h"

#include <optional>
#include <vector>

namespace edgecut {

/// A pendant at the prices at hand, as the network at its root sees it: one layer more, which reads
/// the tensor and is done with.
struct PricedPendant
{
    OpenNet::Position root = 0;
    std::int64_t tensor = -1; ///< none when nothing else reads it
    double farMs = 0;         ///< with the root on the second tier
    double freeMs = 0;        ///< with the root on the first, when the tensor crosses in any case
    double heldMs = 0;        ///< when it does not: the pendant pays for it if it must
};

/// The best cut inside a block, as a minimum cut of that block's layers alone.
class BlockCut
{
public:
    using Position = OpenNet::Position;

    struct Answer
    {
        bool isWithin = false;      ///< the limit; nothing else is said where it is not
        double bytes = 0;           ///< that cross, of tensors which the block has a say in
        double tensors = 0;         ///< so many
        std::vector<Position> near; ///< the block's open layers on the first tier, rising
    };

    /// What is asked: prices of the uplink, and what the answer must not exceed to be of interest.
    struct Question
    {
        double uplinkMbps = 1;
        double latencyMs = 0;
        double limitMs = 0; ///< on what the block adds; dearer arcs are taken as infinite
        std::span<const PricedPendant> pendants;
    };

    /// A block to ask about. What is there must outlive the questions.
    void take(const OpenNet& net, const Blocks& blocks, const Block& block);

    /// Of equally good answers the one with most layers on the first tier; nothing when stopped.
    /// Pendants whose tensor the block has a say in are part of what it adds, the others are not.
    std::optional<Answer> best(const Question& question, const std::stop_token& stop);

    /// Made before the block and crossing only if the block says so.
    struct Undecided
    {
        double bytes = 0;
        std::vector<std::uint32_t> tensors; ///< rising
    };
    const Undecided& undecided() const { return m_undecided; }

private:
    struct Arc
    {
        std::int32_t from = 0, to = 0;
        double ms = 0;
        bool closed = false; ///< the opposite direction is forbidden
    };
    enum class Side { Near, Open, Far };

    void number();
    std::int32_t addNode(double nearMs, double farMs);
    void findUndecided();
    Side sideOf(Position at) const;
    bool isOpenNode(Position at) const { return sideOf(at) == Side::Open; }
    std::int32_t nodeOf(Position at) const { return m_nodeOf[place(at)]; }
    static std::size_t place(std::int32_t i) { return static_cast<std::size_t>(i); }
    bool crossesForSure(std::size_t tensor) const;
    void addPendants(std::size_t tensor, std::int32_t producer);
    void addTensor(std::size_t tensor, std::int32_t producer);
    void addReaders(std::int32_t producer, double ms);
    Answer answer() const;
    std::optional<bool> cut(double limitMs, const std::stop_token& stop);
    std::optional<std::int64_t> smallCut(const std::stop_token& stop);
    std::optional<std::int64_t> largeCut(const std::stop_token& stop);
    std::int64_t capacity(double ms) const;
    bool isOnFarSide(std::int32_t node) const
    {
        return m_large ? m_large->isOnSinkSide(node) : m_small.isOnSinkSide(node);
    }
    double priceOf(double bytes) const;
    bool isFar(std::size_t tensor) const;

    const OpenNet* m_net = nullptr;
    const Blocks* m_blocks = nullptr;
    Block m_block;
    Undecided m_undecided;

    // Of the block at hand. Nodes 0 and 1 are the source and the sink.
    std::vector<Position> m_open;          ///< rising
    std::vector<std::int32_t> m_nodeOf;    ///< a position each; good for open ones only
    std::vector<double> m_nearMs, m_farMs; ///< a node each
    std::vector<Arc> m_arcs;
    std::vector<std::int32_t> m_readers;
    Question m_question;

    struct Capacities
    {
        double mostMs = 0;                   ///< what is dearer is infinite
        double halfScale = 1, otherHalf = 1; ///< their product need not be a double
        std::int64_t infinity = 0;
    };
    Capacities m_capacities;
    BlockFlow m_small;
    std::optional<FlowNetwork> m_large; ///< when the last cut needed one
};

} // namespace edgecut
