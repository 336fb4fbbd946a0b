// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/constraints.h"
#include "core/partition/flow_network.h"
#include "core/partition/stage_model.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <stop_token>
#include <vector>

namespace edgecut {

/// Plans of least weighted sum of a StageModel's measures, as minimum cuts (the network is that of
/// CutNetwork). Made for one range of tiers a layer, then asked for as many weights as one likes.
/// Layers whose range is one tier are no part of the network, so it shrinks as branching settles
/// them.
class StageCut
{
public:
    using Amount = StageModel::Amount;

    /// `allowed` must be closed under the return path (see closeRanges()).
    StageCut(const StageModel& model, const AllowedTiers& allowed);

    /// More than rounding can have added to a sum.
    double slack() const { return m_slack; }

    /// The least weighted sum over all plans; infinite when each has a part that is tooMuch. The
    /// weights add up to about 1. Nothing when stopped.
    std::optional<double> leastSum(const std::vector<double>& weights, const std::stop_token& stop);
    /// The tiers of a plan that has it, after leastSum().
    std::vector<std::int8_t> plan() const;

    /// The same with one layer kept to a part of its range, at the weights of the last leastSum().
    std::optional<double> leastSumWith(LayerId layer, TierId nearest, TierId furthest,
                                       const std::stop_token& stop);

private:
    friend class StageCutBuilder;

    static constexpr std::int32_t source = 0;
    static constexpr std::int32_t sink = 1;

    struct Chain ///< the arcs of one layer, a tier each from the nearest of its range
    {
        LayerId layer;
        std::size_t firstArc = 0;
        std::int32_t firstNode = 0;
    };
    enum class Price : std::uint8_t { Nothing, Amounts, Forbidden };
    struct Arc
    {
        Price forward = Price::Nothing, backward = Price::Nothing;
        const Amount* forwardAmounts = nullptr;
        const Amount* backwardAmounts = nullptr;
    };

    double weighted(const Amount* amounts) const;
    std::int64_t capacityOf(Price price, const Amount* amounts) const;
    void subtractLeast(const Chain& chain);
    double sumOf(std::int64_t value) const;

    const StageModel& m_model;
    AllowedTiers m_allowed;
    std::size_t m_nodeCount = 2;
    std::vector<FlowArc> m_flowArcs;
    std::vector<Arc> m_arcs;
    std::vector<Chain> m_chains;
    std::vector<std::size_t> m_chainOf;   ///< a layer each; none for settled ones
    std::vector<const Amount*> m_settled; ///< parts of every plan
    std::optional<FlowNetwork> m_flow;
    std::vector<ArcCapacity> m_capacities;
    std::vector<double> m_weights;
    double m_base = 0; ///< what every plan has at these weights
    double m_unit = 1; ///< of a capacity, in weighted amounts
    double m_slack = 0;
};

/// Follows the ranges through the network where nothing may come back: no layer nearer than what it
/// reads, none further than what reads it. False when a range is empty.
bool closeRanges(const StageModel& model, AllowedTiers& allowed);

} // namespace edgecut
