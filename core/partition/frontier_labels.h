// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier_graph.h"
#include "core/partition/pareto_filter.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// The ways from the start of a FrontierGraph to the states of one level after another: for each
/// state those that no other is at least as good as in every measure. Who uses it decides which
/// steps are taken:
///
///     for (FrontierLabels labels(graph); !labels.isAtEnd(); labels.advance(context))
///         for (State state ...)
///             for (label from firstOf(state) to before pastOf(state))
///                 ... labels.take(label, step, sums) ...
class FrontierLabels
{
public:
    using Amount = FrontierGraph::Amount;
    using State = FrontierGraph::State;
    using Label = std::uint32_t;

    /// On the first level, with one way of no length.
    explicit FrontierLabels(const FrontierGraph& graph, std::size_t measures);

    std::size_t level() const { return m_levels.size() - 1; }
    bool isAtEnd() const { return level() + 1 == m_graph.levelCount(); }
    State firstState() const { return m_graph.firstState(level()); }
    State pastState() const { return firstState() + static_cast<State>(m_firstOf.size() - 1); }
    Label firstOf(State state) const { return m_firstOf[state - firstState()]; }
    Label pastOf(State state) const { return m_firstOf[state - firstState() + 1]; }

    /// A measure each.
    const Amount* amounts(Label label) const { return m_amounts.data() + label * m_measures; }

    /// A way to the next level: `label` and then `step`, with these sums.
    void take(Label label, const FrontierGraph::Step& step, const std::vector<Amount>& sums);
    /// Goes to the next level and leaves the best ways of each state. False when stopped, or when
    /// the deadline passed: then this is of no further use.
    bool advance(const Context& context);

    /// Labels of all levels so far, those taken since the last advance() included.
    std::size_t count() const { return m_kept + m_new.size(); }

    /// The tiers of the layers placed on the way to a label, in the graph's order.
    std::vector<std::int8_t> tiersOf(Label label) const;

private:
    struct Origin
    {
        Label parent = 0; ///< on the level before
        std::int8_t tier = 0;
    };

    const FrontierGraph& m_graph;
    std::size_t m_measures;
    std::size_t m_kept = 1;
    std::vector<std::vector<Origin>> m_levels; ///< labels that are left, grouped by state
    std::vector<Label> m_firstOf;              ///< of each of the level's states, and one past
    std::vector<Amount> m_amounts;

    std::vector<Origin> m_new; ///< on the way to the next level
    std::vector<State> m_newStates;
    std::vector<Amount> m_newAmounts;
    ParetoFilter m_filter;
};

/// A plan's tiers in layer order from those in the graph's order.
std::vector<std::int8_t> inLayerOrder(const FrontierGraph& graph,
                                      const std::vector<std::int8_t>& tiers);

} // namespace edgecut
