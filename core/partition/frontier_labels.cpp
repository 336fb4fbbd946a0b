// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier_labels.h"

#include <numeric>
#include <utility>

namespace edgecut {

FrontierLabels::FrontierLabels(const FrontierGraph& graph, std::size_t measures)
    : m_graph(graph)
    , m_measures(measures)
    , m_levels(1, {Origin{}})
    , m_firstOf{0, 1}
    , m_amounts(measures, 0)
    , m_filter(measures)
{}

void FrontierLabels::take(Label label, const FrontierGraph::Step& step,
                          const std::vector<Amount>& sums)
{
    m_new.push_back({label, step.tier});
    m_newStates.push_back(step.to);
    m_newAmounts.insert(m_newAmounts.end(), sums.begin(), sums.end());
}

bool FrontierLabels::advance(const Context& context)
{
    const State first = m_graph.firstState(level() + 1);
    const std::size_t states = m_graph.firstState(level() + 2) - first;
    std::vector<Label> from(states + 1, 0);
    for (const State state : m_newStates)
        ++from[state - first + 1];
    std::partial_sum(from.begin(), from.end(), from.begin());
    std::vector<Label> grouped(m_newStates.size());
    std::vector<Label> place = from;
    for (Label i = 0; i < m_newStates.size(); ++i)
        grouped[place[m_newStates[i] - first]++] = i;

    m_levels.emplace_back();
    m_amounts.clear();
    m_firstOf.assign(1, 0);
    std::vector<Label> group;
    for (std::size_t i = 0; i < states; ++i) {
        group.assign(grouped.begin() + from[i], grouped.begin() + from[i + 1]);
        if (!m_filter.reduce(group, m_newAmounts, context))
            return false;
        for (const Label label : group) {
            m_levels.back().push_back(m_new[label]);
            const auto at = m_newAmounts.begin() + static_cast<std::ptrdiff_t>(label * m_measures);
            m_amounts.insert(m_amounts.end(), at, at + static_cast<std::ptrdiff_t>(m_measures));
        }
        m_firstOf.push_back(static_cast<Label>(m_levels.back().size()));
    }
    m_kept += m_levels.back().size();
    m_new.clear();
    m_newStates.clear();
    m_newAmounts.clear();
    return true;
}

std::vector<std::int8_t> FrontierLabels::tiersOf(Label label) const
{
    std::vector<std::int8_t> tiers(level());
    for (std::size_t i = level(); i > 0; --i) {
        const Origin& at = m_levels[i][label];
        tiers[i - 1] = at.tier;
        label = at.parent;
    }
    return tiers;
}

std::vector<std::int8_t> inLayerOrder(const FrontierGraph& graph,
                                      const std::vector<std::int8_t>& tiers)
{
    std::vector<std::int8_t> tierOf(tiers.size());
    for (std::size_t i = 0; i < tiers.size(); ++i)
        tierOf[graph.order()[i].index()] = tiers[i];
    return tierOf;
}

} // namespace edgecut
