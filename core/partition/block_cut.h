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

/// The best cut inside a block, as a minimum cut of that block's layers alone.
class BlockCut
{
public:
    using Position = OpenNet::Position;

    struct Answer
    {
        double computeMs = 0;       ///< of its open layers
        double bytes = 0;           ///< that cross, of tensors which the block has a say in
        double tensors = 0;         ///< so many
        std::vector<Position> near; ///< the block's open layers on the first tier
    };

    /// What is asked: prices of the uplink, and what the answer must not exceed to be of interest.
    struct Question
    {
        double uplinkMbps = 1;
        double latencyMs = 0;
        double limitMs = 0; ///< on what the block adds; dearer arcs are taken as infinite
    };

    BlockCut(const OpenNet& net, const Blocks& blocks) : m_net(net), m_blocks(blocks) {}

    /// Of equally good answers the one with most layers on the first tier; nothing when stopped.
    /// When nothing costs at most the limit the answer's computeMs is infinite.
    std::optional<Answer> best(const Block& block, const Question& question,
                               const std::stop_token& stop);

    /// Bytes and tensors made before the block that cross only if the block says so.
    struct Undecided
    {
        double bytes = 0, tensors = 0;
    };
    Undecided undecided(const Block& block);

private:
    struct Arc
    {
        std::int32_t from = 0, to = 0;
        double ms = 0;
        bool closed = false; ///< the opposite direction is forbidden
    };
    enum class Side { Near, Open, Far };

    void number(const Block& block);
    void forget();
    Side sideOf(Position at, const Block& block) const;
    void addTensor(const OpenNet::Tensor& tensor, std::int32_t producer, const Block& block);
    template <typename Visit>
    void forEachInput(const Block& block, Visit visit);
    std::optional<bool> cut(double limitMs, const std::stop_token& stop);
    std::optional<std::int64_t> smallCut(const std::stop_token& stop);
    std::optional<std::int64_t> largeCut(const std::stop_token& stop);
    std::int64_t capacity(double ms) const;
    bool isOnFarSide(std::int32_t node) const
    {
        return m_large ? m_large->isOnSinkSide(node) : m_small.isOnSinkSide(node);
    }
    double priceOf(double bytes) const;
    bool isFar(const OpenNet::Tensor& tensor, const Block& block) const;

    const OpenNet& m_net;
    const Blocks& m_blocks;

    // Of the block at hand. Nodes 0 and 1 are the source and the sink.
    std::vector<Position> m_open;          ///< rising
    std::vector<std::int32_t> m_nodeOf;    ///< a position each; -1: not open here
    std::vector<double> m_nearMs, m_farMs; ///< a node each
    std::vector<Arc> m_arcs;
    std::vector<std::int32_t> m_readers;
    std::vector<std::uint32_t> m_inputs; ///< tensors from before the block
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
