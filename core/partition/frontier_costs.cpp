// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier_costs.h"

#include <limits>
#include <utility>

namespace edgecut {

using State = FrontierGraph::State;

FrontierCosts::FrontierCosts(const FrontierGraph& graph, std::vector<double> weights)
    : m_graph(&graph)
    , m_weights(std::move(weights))
    , m_toGo(graph.stateCount(), 0)
    , m_bestStep(graph.stateCount(), 0)
{
    const std::size_t measures = m_weights.size();
    const State last = graph.firstState(graph.levelCount() - 1);
    for (State state = last; state-- > 0;) {
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = graph.firstStep(state); i < graph.pastStep(state); ++i) {
            double sum = m_toGo[graph.step(i).to];
            const Amount* amounts = graph.amounts(i);
            for (std::size_t k = 0; k < measures; ++k)
                sum += m_weights[k] * static_cast<double>(amounts[k]);
            if (sum < least) {
                least = sum;
                m_bestStep[state] = static_cast<std::uint32_t>(i);
            }
        }
        m_toGo[state] = least;
    }
}

std::vector<FrontierCosts::Amount> FrontierCosts::measures() const
{
    std::vector<Amount> sums(m_weights.size(), 0);
    State state = 0;
    for (std::size_t level = 0; level + 1 < m_graph->levelCount(); ++level) {
        const std::size_t step = m_bestStep[state];
        StageModel::add(sums.data(), m_graph->amounts(step), sums.size());
        state = m_graph->step(step).to;
    }
    return sums;
}

void FrontierCosts::followFrom(State state, std::vector<std::int8_t>& tiers) const
{
    for (std::size_t level = tiers.size(); level + 1 < m_graph->levelCount(); ++level) {
        const FrontierGraph::Step& step = m_graph->step(m_bestStep[state]);
        tiers.push_back(step.tier);
        state = step.to;
    }
}

void FrontierCosts::addUpAlong()
{
    const std::size_t measures = m_weights.size();
    m_along.assign(m_graph->stateCount() * measures, 0);
    for (State state = m_graph->firstState(m_graph->levelCount() - 1); state-- > 0;) {
        if (m_toGo[state] == std::numeric_limits<double>::infinity())
            continue;
        Amount* along = m_along.data() + state * measures;
        const std::size_t step = m_bestStep[state];
        StageModel::add(along, m_graph->amounts(step), measures);
        StageModel::add(along, alongFrom(m_graph->step(step).to), measures);
    }
}

} // namespace edgecut
