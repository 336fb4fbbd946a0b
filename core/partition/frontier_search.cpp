// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier_search.h"

#include "core/partition/frontier_costs.h"
#include "core/partition/pareto_filter.h"
#include "core/partition/stage_bound.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace edgecut {

namespace {

using Amount = StageModel::Amount;
using State = FrontierGraph::State;

constexpr std::size_t mostBounds = 60;
constexpr std::size_t boundsKept = 4;
constexpr std::size_t labelsBetweenChecks = 1 << 12;

class LabelSearch
{
public:
    LabelSearch(const StageModel& model, const FrontierGraph& graph, StageIncumbent& incumbent)
        : m_model(model)
        , m_graph(graph)
        , m_incumbent(incumbent)
        , m_measures(model.measureCount())
        , m_slack(static_cast<double>(2 * graph.order().size() + 16))
        , m_filter(m_measures)
        , m_sum(m_measures)
    {}

    /// True when the bound alone says that nothing is better.
    bool boundByWeights(const Context& context);
    SearchEnd run(const FrontierLimits& limits, const Context& context);
    Amount proven() const { return m_proven; }

private:
    struct Label
    {
        std::uint32_t parent = 0; ///< on the level before
        std::int8_t tier = 0;     ///< of the layer placed last
    };

    void prepareCosts();
    void updateLimits();
    void tryPlan(const std::vector<Amount>& measures, const FrontierCosts& costs);
    void expand(std::size_t level, std::uint32_t label, State state);
    bool canImprove(State state) const;
    void tryToTheEnd(std::size_t level, std::uint32_t label, std::int8_t tier, State state);
    void gather(std::size_t level);
    std::vector<std::int8_t> planFrom(std::size_t level, std::uint32_t label) const;
    std::vector<std::int8_t> inLayerOrder(const std::vector<std::int8_t>& tiers) const;

    const StageModel& m_model;
    const FrontierGraph& m_graph;
    StageIncumbent& m_incumbent;
    std::size_t m_measures;
    double m_slack; ///< more than rounding can add to a weighted sum
    Amount m_proven = 0;

    std::vector<FrontierCosts> m_costs;
    std::size_t m_followed = 0;       ///< of m_costs, from the front: tried to the end
    std::vector<double> m_mostSum;    ///< weighted limits, one for each of m_costs
    std::vector<Amount> m_mostAmount; ///< a measure each

    std::vector<std::vector<Label>> m_levels; ///< labels that are left, grouped by state
    std::vector<Amount> m_amounts;            ///< of the current level's labels
    std::vector<std::uint32_t> m_firstOf;     ///< of each of the level's states, and one past

    // On the way to the next level, before the filter.
    std::vector<Label> m_newLabels;
    std::vector<State> m_newStates;
    std::vector<Amount> m_newAmounts;
    ParetoFilter m_filter;
    std::vector<Amount> m_sum;
};

void LabelSearch::tryPlan(const std::vector<Amount>& measures, const FrontierCosts& costs)
{
    const Amount objective = m_model.objectiveOf(measures);
    if (!m_incumbent.isImprovedBy(objective))
        return;
    std::vector<std::int8_t> tiers;
    costs.followFrom(0, tiers);
    m_incumbent.take(objective, inLayerOrder(tiers));
}

bool LabelSearch::boundByWeights(const Context& context)
{
    if (!m_graph.hasPlan()) {
        m_proven = StageModel::tooMuch;
        return true;
    }
    StageBound bound(m_model, std::max<Amount>(1, m_incumbent.worthwhile()));
    for (std::size_t i = 0; i < mostBounds && !bound.isDone(); ++i) {
        const FrontierCosts costs(m_graph, bound.weights());
        if (costs.leastSum() == std::numeric_limits<double>::infinity()) {
            m_proven = StageModel::tooMuch;
            return true;
        }
        const std::vector<Amount> measures = costs.measures();
        tryPlan(measures, costs);
        bound.add(costs.leastSum(), measures, m_slack);
        m_proven = bound.proven();
        if (bound.isProvenAbove(m_incumbent.worthwhile()))
            return true;
        if (context.stopRequested() || context.timeIsUp())
            break;
    }
    for (std::vector<double>& weights : bound.bestWeights(boundsKept))
        m_costs.emplace_back(m_graph, std::move(weights));
    return false;
}

void LabelSearch::prepareCosts()
{
    for (FrontierCosts& costs : m_costs)
        costs.addUpAlong();
    m_followed = m_costs.size();
    for (std::size_t k = 0; k < m_measures; ++k) {
        std::vector<double> single(m_measures, 0);
        single[k] = 1;
        m_costs.emplace_back(m_graph, std::move(single));
    }
    m_mostSum.resize(m_costs.size());
    m_mostAmount.resize(m_measures);
    updateLimits();
}

void LabelSearch::updateLimits()
{
    for (std::size_t k = 0; k < m_measures; ++k)
        m_mostAmount[k] = m_model.limit(k, m_incumbent.worthwhile());
    for (std::size_t i = 0; i < m_costs.size(); ++i) {
        m_mostSum[i] = m_slack;
        for (std::size_t k = 0; k < m_measures; ++k)
            m_mostSum[i] += m_costs[i].weights()[k] * static_cast<double>(m_mostAmount[k]);
    }
}

/// Whether a way to `state` that has taken m_sum can end better than the incumbent.
bool LabelSearch::canImprove(State state) const
{
    for (std::size_t k = 0; k < m_measures; ++k) {
        if (m_sum[k] > m_mostAmount[k])
            return false;
    }
    for (std::size_t i = 0; i < m_costs.size(); ++i) {
        const std::vector<double>& weights = m_costs[i].weights();
        double sum = m_costs[i].toGo(state);
        for (std::size_t k = 0; k < m_measures; ++k)
            sum += weights[k] * static_cast<double>(m_sum[k]);
        if (sum > m_mostSum[i])
            return false;
    }
    return true;
}

std::vector<std::int8_t> LabelSearch::planFrom(std::size_t level, std::uint32_t label) const
{
    std::vector<std::int8_t> tiers(level);
    for (std::size_t i = level; i > 0; --i) {
        const Label& at = m_levels[i][label];
        tiers[i - 1] = at.tier;
        label = at.parent;
    }
    return tiers;
}

std::vector<std::int8_t> LabelSearch::inLayerOrder(const std::vector<std::int8_t>& tiers) const
{
    std::vector<std::int8_t> tierOf(tiers.size());
    for (std::size_t i = 0; i < tiers.size(); ++i)
        tierOf[m_graph.order()[i].index()] = tiers[i];
    return tierOf;
}

/// Follows the cheapest way on from `state`, reached from a label by one step.
void LabelSearch::tryToTheEnd(std::size_t level, std::uint32_t label, std::int8_t tier, State state)
{
    std::vector<Amount> whole(m_measures);
    for (std::size_t i = 0; i < m_followed; ++i) {
        whole = m_sum;
        StageModel::add(whole.data(), m_costs[i].alongFrom(state), m_measures);
        const Amount objective = m_model.objectiveOf(whole);
        if (!m_incumbent.isImprovedBy(objective))
            continue;
        std::vector<std::int8_t> tiers = planFrom(level, label);
        tiers.push_back(tier);
        m_costs[i].followFrom(state, tiers);
        m_incumbent.take(objective, inLayerOrder(tiers));
        updateLimits();
    }
}

void LabelSearch::expand(std::size_t level, std::uint32_t label, State state)
{
    const Amount* before = m_amounts.data() + label * m_measures;
    for (std::size_t i = m_graph.firstStep(state); i < m_graph.pastStep(state); ++i) {
        const FrontierGraph::Step& step = m_graph.step(i);
        std::copy_n(before, m_measures, m_sum.begin());
        StageModel::add(m_sum.data(), m_graph.amounts(i), m_measures);
        if (!canImprove(step.to))
            continue;
        tryToTheEnd(level, label, step.tier, step.to);
        m_newLabels.push_back({label, step.tier});
        m_newStates.push_back(step.to);
        m_newAmounts.insert(m_newAmounts.end(), m_sum.begin(), m_sum.end());
    }
}

/// Groups the new labels by state and leaves the best of each.
void LabelSearch::gather(std::size_t level)
{
    const State first = m_graph.firstState(level);
    const std::size_t states = m_graph.firstState(level + 1) - first;
    std::vector<std::uint32_t> next(states + 1, 0);
    for (const State state : m_newStates)
        ++next[state - first + 1];
    for (std::size_t i = 0; i < states; ++i)
        next[i + 1] += next[i];
    std::vector<std::uint32_t> sorted(m_newStates.size());
    std::vector<std::uint32_t> place = next;
    for (std::uint32_t i = 0; i < m_newStates.size(); ++i)
        sorted[place[m_newStates[i] - first]++] = i;

    m_levels.emplace_back();
    std::vector<Label>& labels = m_levels.back();
    std::vector<Amount> amounts;
    m_firstOf.assign(1, 0);
    std::vector<std::uint32_t> group;
    for (std::size_t i = 0; i < states; ++i) {
        group.assign(sorted.begin() + next[i], sorted.begin() + next[i + 1]);
        m_filter.reduce(group, m_newAmounts);
        for (const std::uint32_t label : group) {
            labels.push_back(m_newLabels[label]);
            const auto from =
                m_newAmounts.begin() + static_cast<std::ptrdiff_t>(label * m_measures);
            amounts.insert(amounts.end(), from, from + static_cast<std::ptrdiff_t>(m_measures));
        }
        m_firstOf.push_back(static_cast<std::uint32_t>(labels.size()));
    }
    m_amounts = std::move(amounts);
    m_newLabels.clear();
    m_newStates.clear();
    m_newAmounts.clear();
}

SearchEnd LabelSearch::run(const FrontierLimits& limits, const Context& context)
{
    prepareCosts();
    m_levels.assign(1, {Label{}});
    m_amounts.assign(m_measures, 0);
    m_firstOf = {0, 1};
    std::size_t work = 0;
    std::size_t kept = 0;
    for (std::size_t level = 0; level + 1 < m_graph.levelCount(); ++level) {
        const State first = m_graph.firstState(level);
        for (std::size_t i = 0; i + 1 < m_firstOf.size(); ++i) {
            for (std::uint32_t label = m_firstOf[i]; label < m_firstOf[i + 1]; ++label) {
                if (++work % labelsBetweenChecks == 0) {
                    if (context.stopRequested())
                        return SearchEnd::Stopped;
                    if (context.timeIsUp())
                        return SearchEnd::TimeIsUp;
                }
                expand(level, label, first + static_cast<State>(i));
            }
            if (kept + m_newLabels.size() > limits.mostLabels)
                return SearchEnd::TooMuch;
        }
        gather(level + 1);
        kept += m_levels.back().size();
    }
    return SearchEnd::Proven;
}

} // namespace

FrontierAnswer searchFrontier(const StageModel& model, const FrontierGraph& graph,
                              StageIncumbent& incumbent, const FrontierLimits& limits,
                              const Context& context)
{
    LabelSearch search(model, graph, incumbent);
    if (search.boundByWeights(context))
        return {SearchEnd::Proven, search.proven()};
    const SearchEnd end = search.run(limits, context);
    if (end == SearchEnd::Proven)
        return {end, incumbent.objective};
    return {end, search.proven()};
}

} // namespace edgecut
