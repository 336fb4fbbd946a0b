// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/frontier_search.h"
#include "core/partition/stage_cut.h"
#include "core/partition/stage_incumbent.h"
#include "core/partition/stage_search.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// Branch and bound on the tiers of layers, for networks too wide for a FrontierGraph as a whole.
///
/// Each node is bounded by weighted minimum cuts (StageBound); then every layer is tried on the
/// other side of where the best cut has it, and kept from there when the bound allows no better
/// plan. What is left is often narrow enough for the frontier, else the layer is split on which the
/// plans of the bound's mixture agree least. The node of the least bound comes first.
class StageBranching
{
public:
    StageBranching(const StageModel& model, StageIncumbent& incumbent,
                   const StageSearchLimits& limits, const Context& context)
        : m_model(model), m_incumbent(incumbent), m_limits(limits), m_context(context)
    {}

    /// Over all plans within `allowed`.
    FrontierAnswer run(const AllowedTiers& allowed);

private:
    using Amount = StageModel::Amount;
    using Tiers = std::vector<std::int8_t>;

    struct Decision ///< on the way from the root
    {
        std::int32_t before = -1;
        LayerId layer;
        TierId nearest, furthest;
    };
    struct Open
    {
        Amount bound = 0;
        std::int32_t decision = -1;
        std::int32_t depth = 0;
        std::int32_t settleAt = 0; ///< depth from which it is worth trying to settle layers

        bool operator<(const Open& other) const ///< a heap has its largest on top
        {
            return bound != other.bound ? bound > other.bound : depth < other.depth;
        }
    };
    struct Split
    {
        LayerId layer;
        TierId last; ///< of the nearer half
    };
    enum class Fate { Closed, Branch, Interrupted };

    AllowedTiers rangesOf(std::int32_t decision) const;
    Fate explore(Open& node, Split& split);
    Fate bound(StageCut& cut, Open& node);
    Fate settle(StageCut& cut, AllowedTiers& ranges, Open& node);
    Fate searchNarrow(const AllowedTiers& ranges, Open& node);
    Split chooseSplit(const AllowedTiers& ranges) const;
    void branch(const Open& node, const Split& split);
    void tell(const Open& node, Fate fate, const Split& split);
    bool isInterrupted() const { return m_context.stopRequested() || m_context.timeIsUp(); }

    const StageModel& m_model;
    StageIncumbent& m_incumbent;
    const StageSearchLimits& m_limits;
    const Context& m_context;
    AllowedTiers m_root;
    std::vector<Decision> m_decisions;
    std::vector<Open> m_open; ///< a heap
    std::size_t m_explored = 0;

    // Of the node at hand: the plans of its cuts and how the bound mixes them.
    std::vector<Tiers> m_plans;
    std::vector<double> m_mixture;
    std::vector<std::vector<double>> m_weights; ///< best first
};

} // namespace edgecut
