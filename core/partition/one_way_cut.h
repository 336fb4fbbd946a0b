// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/block_cut.h"
#include "core/partition/blocks.h"
#include "core/partition/open_net.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace edgecut {

/// Least latency of a one-way problem of two tiers, far faster than a minimum cut of the whole
/// network: first every prefix of the topological order is looked at, which costs one
/// multiplication each; then only those blocks (see Block) are cut whose bound is below the best
/// prefix. Prepared once, then asked for as many link rates as one likes.
class OneWayCut
{
public:
    using Position = OpenNet::Position;

    /// The best plan at some rate, as a line over the rate.
    struct Choice
    {
        double computeMs = 0;
        double bytes = 0;
        double tensors = 0;
        Position prefix = 0;            ///< open layers before it are on the first tier
        std::vector<Position> alsoNear; ///< open layers behind it that are, too

        double latencyMs(const Link& link) const
        {
            return computeMs + transferMs(bytes, link.uplinkMbps) + tensors * link.latencyMs;
        }
    };

    /// Nothing when the problem is of another kind (see OpenNet::of).
    static std::optional<OneWayCut> prepare(const PartitionProblem& problem);

    /// Of plans that are equally good, as far as double tells, every layer nearest to the data.
    /// Nothing when stopped.
    std::optional<Choice> best(const Link& link, const std::stop_token& stop = {});

    Plan planOf(const Choice& choice) const;

private:
    explicit OneWayCut(OpenNet net);

    Position bestPrefix(const Link& link);
    Choice prefixChoice(Position prefix) const;
    void findPromising(const Link& link, double limitMs);
    std::optional<Choice> bestIn(std::size_t block, const Link& link, double limitMs,
                                 const std::stop_token& stop);

    std::unique_ptr<OpenNet> m_net; ///< where m_cut can refer to it
    std::vector<double> m_nearToMs; ///< layers before a position on the first tier
    std::vector<double> m_farFromMs;
    std::vector<double> m_bytesAt, m_tensorsAt; ///< that cross when the order is cut at a position
    std::unique_ptr<Blocks> m_blocks;
    std::unique_ptr<BlockCut> m_cut;

    struct Promise
    {
        double boundMs = 0;
        std::size_t block = 0;
    };
    std::vector<double> m_prefixMs;
    std::vector<Promise> m_promising;
};

} // namespace edgecut
