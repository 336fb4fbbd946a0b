// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier_graph.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// What is still to come from each state of a FrontierGraph, at least, when measures are weighted.
class FrontierCosts
{
public:
    using Amount = FrontierGraph::Amount;

    /// The graph must have a plan. O(steps * measures).
    FrontierCosts(const FrontierGraph& graph, std::vector<double> weights);

    const std::vector<double>& weights() const { return m_weights; }
    double leastSum() const { return m_toGo.front(); }
    /// Infinite where no plan leads on.
    double toGo(FrontierGraph::State state) const { return m_toGo[state]; }
    /// The step that gets there; only where toGo() is finite and the state is not the last.
    std::size_t bestStep(FrontierGraph::State state) const { return m_bestStep[state]; }

    /// The measures of the plan from the start along bestStep().
    std::vector<Amount> measures() const;
    /// Appends the tiers of the layers from `state` on, along bestStep().
    void followFrom(FrontierGraph::State state, std::vector<std::int8_t>& tiers) const;

    /// Fills in alongFrom().
    void addUpAlong();
    /// The measures of the way along bestStep(), after addUpAlong().
    const Amount* alongFrom(FrontierGraph::State state) const
    {
        return m_along.data() + state * m_weights.size();
    }

private:
    const FrontierGraph* m_graph;
    std::vector<double> m_weights;
    std::vector<double> m_toGo; ///< a state each
    std::vector<std::uint32_t> m_bestStep;
    std::vector<Amount> m_along; ///< states x measures
};

} // namespace edgecut
