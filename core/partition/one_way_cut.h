// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/block_bound.h"
#include "core/partition/block_cut.h"
#include "core/partition/blocks.h"
#include "core/partition/open_net.h"
#include "core/partition/prefix_lines.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace edgecut {

/// Least latency of a one-way problem of two tiers, far faster than a minimum cut of the whole
/// network: every prefix of the topological order is looked at in one pass; then only those blocks
/// (see Block) are cut whose bound is below the best prefix. Pendants (see OpenNet::Pendant) are
/// cut apart, each for the two ways in which the rest of the network can meet it. Prepared once,
/// then asked for as many link rates as one likes.
class OneWayCut
{
public:
    using Position = OpenNet::Position;

    /// The best plan at some rate, as a line over the rate.
    struct Choice
    {
        double fixedMs = 0; ///< with the latency of all crossings
        double bytes = 0;
        Position prefix = 0;            ///< layers of the order before it are on the first tier
        std::vector<Position> alsoNear; ///< layers behind it that are, too; rising
        struct OfPendant;
        std::vector<OfPendant> pendants;

        double latencyMs(const Link& link) const
        {
            return fixedMs + transferMs(bytes, link.uplinkMbps);
        }
        bool isSamePlan(const Choice& other) const;
    };

    /// Nothing when the problem is of another kind (see OpenNet::of). Refers to both.
    static std::optional<OneWayCut> prepare(const PartitionProblem& problem,
                                            const ProblemIndex& index);

    /// `layerCount` is the problem's.
    OneWayCut(std::size_t layerCount, OpenNet net);
    OneWayCut(OneWayCut&&) noexcept;
    OneWayCut& operator=(OneWayCut&&) noexcept;
    ~OneWayCut();

    /// Of plans that are equally good, as far as double tells, every layer nearest to the data.
    /// Nothing when stopped.
    std::optional<Choice> best(const Link& link, const std::stop_token& stop = {});

    Plan planOf(const Choice& choice) const;

private:
    struct Pendant;
    struct Event ///< from this cut on a pendant is met in another way
    {
        Position cut = 0;
        std::size_t pendant = 0;
        bool isHeld = false; ///< or free
    };
    struct BlockPrice
    {
        bool isBounded = false;
        bool hasPendant = false; ///< may have a say in it
        double leastBytes = -1;  ///< that cross; below 0: not known yet
        double leastMs = 0;      ///< that some layer more on the first tier takes at least
        BlockBound::Change change;
    };
    struct Promise
    {
        double boundMs = 0;
        std::size_t block = 0;
    };
    struct Prices ///< of the question at hand
    {
        Link link;
        double msPerByte = 0;
        double of(const PrefixLines::Line& line) const
        {
            return line.computeMs + line.bytes * msPerByte + line.tensors * link.latencyMs;
        }
    };

    void addPendants();
    void findSections();
    void setLatency(double latencyMs);
    bool pricePendants(const std::stop_token& stop);
    double pendantsMs(Position cut) const;
    Choice bestPrefix() const;
    void findPromising(double limitMs);
    bool isHopeless(std::size_t block, double limitMs);
    double boundOf(std::size_t block);
    std::optional<Choice> bestIn(std::size_t block, double limitMs, const std::stop_token& stop);
    double computeMs(const Block& block, std::span<const Position> near) const;
    void choosePendants(Choice& choice) const;
    bool isNear(const Choice& choice, Position at) const;
    void put(const Choice& choice, Plan& plan) const;

    std::size_t m_layerCount = 0;
    OpenNet m_net;
    Blocks m_blocks;
    std::vector<Pendant> m_pendants;
    std::vector<Event> m_events; ///< by cut
    std::vector<Position> m_sections;

    // At the latency of the last question.
    double m_latencyMs = -1;
    PrefixLines m_lines;

    // Of the question at hand.
    Prices m_prices;
    std::vector<PricedPendant> m_pricedPendants;
    std::vector<double> m_sectionMs; ///< all pendants together
    double m_leastPendantsMs = 0;

    std::vector<BlockPrice> m_blockPrices;
    std::vector<Promise> m_promising;
    struct Inside
    {
        BlockBound bound;
        BlockCut cut;
    };
    std::unique_ptr<Inside> m_inside; ///< when some block is looked into
};

/// How a pendant is cut, with a plan of its own unless its root is on the second tier.
struct OneWayCut::Choice::OfPendant
{
    enum class Met { Far, Free, Held } met = Met::Far;
    Choice choice;
};

} // namespace edgecut
