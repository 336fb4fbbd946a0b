// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/frontier_search.h"

#include "core/partition/frontier_costs.h"
#include "core/partition/frontier_labels.h"
#include "core/partition/stage_bound.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace edgecut {

namespace {

using Amount = StageModel::Amount;
using State = FrontierGraph::State;
using Label = FrontierLabels::Label;

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
        , m_labels(graph, m_measures)
        , m_sum(m_measures)
    {}

    /// True when the bound alone says that nothing is better.
    bool boundByWeights(const Context& context);
    SearchEnd run(const FrontierLimits& limits, const Context& context);
    Amount proven() const { return m_proven; }

private:
    void prepareCosts();
    void updateLimits();
    void tryPlan(const std::vector<Amount>& measures, const FrontierCosts& costs);
    void expand(Label label, State state);
    bool canImprove(State state) const;
    void tryToTheEnd(Label label, const FrontierGraph::Step& step);

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

    FrontierLabels m_labels;
    std::vector<Amount> m_sum;
};

void LabelSearch::tryPlan(const std::vector<Amount>& measures, const FrontierCosts& costs)
{
    const Amount objective = m_model.objectiveOf(measures);
    if (!m_incumbent.isImprovedBy(objective))
        return;
    std::vector<std::int8_t> tiers;
    costs.followFrom(0, tiers);
    m_incumbent.take(objective, inLayerOrder(m_graph, tiers));
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

/// Follows the cheapest ways on from a label and a step that has led to m_sum.
void LabelSearch::tryToTheEnd(Label label, const FrontierGraph::Step& step)
{
    std::vector<Amount> whole(m_measures);
    for (std::size_t i = 0; i < m_followed; ++i) {
        whole = m_sum;
        StageModel::add(whole.data(), m_costs[i].alongFrom(step.to), m_measures);
        const Amount objective = m_model.objectiveOf(whole);
        if (!m_incumbent.isImprovedBy(objective))
            continue;
        std::vector<std::int8_t> tiers = m_labels.tiersOf(label);
        tiers.push_back(step.tier);
        m_costs[i].followFrom(step.to, tiers);
        m_incumbent.take(objective, inLayerOrder(m_graph, tiers));
        updateLimits();
    }
}

void LabelSearch::expand(Label label, State state)
{
    for (std::size_t i = m_graph.firstStep(state); i < m_graph.pastStep(state); ++i) {
        const FrontierGraph::Step& step = m_graph.step(i);
        std::copy_n(m_labels.amounts(label), m_measures, m_sum.begin());
        StageModel::add(m_sum.data(), m_graph.amounts(i), m_measures);
        if (!canImprove(step.to))
            continue;
        tryToTheEnd(label, step);
        m_labels.take(label, step, m_sum);
    }
}

SearchEnd LabelSearch::run(const FrontierLimits& limits, const Context& context)
{
    prepareCosts();
    const auto interrupted = [&context] {
        return context.stopRequested() ? SearchEnd::Stopped : SearchEnd::TimeIsUp;
    };
    std::size_t work = 0;
    while (!m_labels.isAtEnd()) {
        for (State state = m_labels.firstState(); state < m_labels.pastState(); ++state) {
            for (Label label = m_labels.firstOf(state); label < m_labels.pastOf(state); ++label) {
                if (++work % labelsBetweenChecks == 0 &&
                    (context.stopRequested() || context.timeIsUp()))
                    return interrupted();
                expand(label, state);
            }
            if (m_labels.count() > limits.mostLabels)
                return SearchEnd::TooMuch;
        }
        if (!m_labels.advance(context))
            return interrupted();
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
