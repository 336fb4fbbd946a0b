// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/stage_branching.h"

#include "core/partition/shown_ms.h"
#include "core/partition/stage_bound.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>
#include <utility>

namespace edgecut {

namespace {

constexpr std::size_t mostCuts = 30;
constexpr std::size_t cutsOfBound = 4; // mostly

} // namespace

FrontierAnswer StageBranching::run(const AllowedTiers& allowed)
{
    m_root = allowed;
    m_open = {{}};
    while (!m_open.empty()) {
        std::pop_heap(m_open.begin(), m_open.end());
        Open node = m_open.back();
        m_open.pop_back();
        if (node.bound > m_incumbent.worthwhile())
            break; // and all others, too
        Split split;
        const Fate fate = explore(node, split);
        ++m_explored;
        if (m_context.watch && m_explored <= Step::mostSteps)
            tell(node, fate, split);
        if (fate == Fate::Interrupted) {
            for (const Open& other : m_open)
                node.bound = std::min(node.bound, other.bound);
            const SearchEnd end =
                m_context.stopRequested() ? SearchEnd::Stopped : SearchEnd::TimeIsUp;
            return {end, node.bound};
        }
        if (fate == Fate::Branch)
            branch(node, split);
        m_context.report(static_cast<double>(node.bound) /
                             static_cast<double>(std::max<Amount>(1, m_incumbent.objective)),
                         translatable("core", "Branching"));
    }
    return {SearchEnd::Proven, m_incumbent.objective};
}

AllowedTiers StageBranching::rangesOf(std::int32_t decision) const
{
    AllowedTiers ranges = m_root;
    for (; decision >= 0; decision = m_decisions[static_cast<std::size_t>(decision)].before) {
        const Decision& made = m_decisions[static_cast<std::size_t>(decision)];
        TierId& nearest = ranges.nearest[made.layer.index()];
        TierId& furthest = ranges.furthest[made.layer.index()];
        nearest = std::max(nearest, made.nearest);
        furthest = std::min(furthest, made.furthest);
    }
    return ranges;
}

StageBranching::Fate StageBranching::explore(Open& node, Split& split)
{
    AllowedTiers ranges = rangesOf(node.decision);
    if (!closeRanges(m_model, ranges))
        return Fate::Closed;
    {
        StageCut cut(m_model, ranges);
        if (const Fate fate = bound(cut, node); fate != Fate::Branch)
            return fate;
        if (const Fate fate = settle(cut, ranges, node); fate != Fate::Branch)
            return fate;
    }
    if (const Fate fate = searchNarrow(ranges, node); fate != Fate::Branch)
        return fate;
    split = chooseSplit(ranges);
    return split.layer.isValid() ? Fate::Branch : Fate::Closed;
}

StageBranching::Fate StageBranching::bound(StageCut& cut, Open& node)
{
    m_plans.clear();
    StageBound bound(m_model, std::max<Amount>(1, m_incumbent.worthwhile()));
    const double tolerance = node.decision < 0 ? 1e-7 : 1e-4;
    for (std::size_t i = 0; i < mostCuts && !bound.isDone(tolerance); ++i) {
        if (isInterrupted())
            return Fate::Interrupted;
        const std::optional<double> sum = cut.leastSum(bound.weights(), m_context.stopToken);
        if (!sum)
            return Fate::Interrupted;
        if (std::isinf(*sum))
            return Fate::Closed;
        m_plans.push_back(cut.plan());
        const std::vector<Amount> measures = m_model.measuresOf(m_plans.back());
        const Amount objective = m_model.objectiveOf(measures);
        if (m_incumbent.isImprovedBy(objective))
            m_incumbent.take(objective, m_plans.back());
        bound.add(*sum, measures, cut.slack());
        node.bound = std::max(node.bound, bound.proven());
        if (node.bound > m_incumbent.worthwhile())
            return Fate::Closed;
    }
    m_mixture = bound.mixture();
    m_weights = bound.bestWeights(1);
    return Fate::Branch;
}

/// Keeps layers from tiers on which the bound allows no plan that is worth having.
StageBranching::Fate StageBranching::settle(StageCut& cut, AllowedTiers& ranges, Open& node)
{
    if (node.depth < node.settleAt)
        return Fate::Branch;
    std::size_t tried = 0;
    std::size_t settled = 0;
    const std::optional<double> least = cut.leastSum(m_weights.front(), m_context.stopToken);
    if (!least)
        return Fate::Interrupted;
    const Tiers plan = cut.plan();
    double most = cut.slack();
    for (std::size_t k = 0; k < m_model.measureCount(); ++k) {
        most +=
            m_weights.front()[k] * static_cast<double>(m_model.limit(k, m_incumbent.worthwhile()));
    }
    for (const LayerId layer : m_model.order()) {
        const TierId here(plan[layer.index()]);
        TierId& nearest = ranges.nearest[layer.index()];
        TierId& furthest = ranges.furthest[layer.index()];
        if (isInterrupted())
            return Fate::Interrupted;
        if (here > nearest) {
            const std::optional<double> sum =
                cut.leastSumWith(layer, nearest, TierId(here.value - 1), m_context.stopToken);
            if (!sum)
                return Fate::Interrupted;
            ++tried;
            if (*sum > most) {
                nearest = here;
                ++settled;
            }
        }
        if (here < furthest) {
            const std::optional<double> sum =
                cut.leastSumWith(layer, TierId(here.value + 1), furthest, m_context.stopToken);
            if (!sum)
                return Fate::Interrupted;
            ++tried;
            if (*sum > most) {
                furthest = here;
                ++settled;
            }
        }
    }
    // Trying every layer takes as many cuts as bounding the nodes of so many levels below; where it
    // tells little it is left for longer.
    const auto levels = static_cast<std::int32_t>(std::bit_width(tried / cutsOfBound)) + 1;
    node.settleAt = node.depth + (2 * settled >= tried ? levels : 4 * levels);
    return closeRanges(m_model, ranges) ? Fate::Branch : Fate::Closed;
}

StageBranching::Fate StageBranching::searchNarrow(const AllowedTiers& ranges, Open& node)
{
    const std::optional<FrontierGraph> graph = FrontierGraph::build(
        m_model, ranges, m_incumbent.worthwhile(), m_limits.narrowSteps, m_context);
    if (!graph)
        return isInterrupted() ? Fate::Interrupted : Fate::Branch;
    const FrontierAnswer answer =
        searchFrontier(m_model, *graph, m_incumbent, {m_limits.narrowLabels}, m_context);
    switch (answer.end) {
    case SearchEnd::Proven:
        return Fate::Closed;
    case SearchEnd::TooMuch:
        node.bound = std::max(node.bound, answer.proven);
        return Fate::Branch;
    case SearchEnd::TimeIsUp:
    case SearchEnd::Stopped:
        break;
    }
    return Fate::Interrupted;
}

/// The open layer on which the mixture's plans differ most, of those nearly alike the one in the
/// middle: where the plans are all near and all far, they differ alike on every layer, and a split
/// at an end leaves one half as it was. One they agree on when there is none.
StageBranching::Split StageBranching::chooseSplit(const AllowedTiers& ranges) const
{
    constexpr double worthOfMiddle = 0.05;
    const auto isOpen = [&ranges](LayerId layer) {
        return ranges.nearest[layer.index()] != ranges.furthest[layer.index()];
    };
    const auto open = static_cast<double>(std::ranges::count_if(m_model.order(), isOpen));
    Split split;
    double best = -1;
    double seen = 0;
    for (const LayerId layer : m_model.order()) {
        if (!isOpen(layer))
            continue;
        const std::size_t i = layer.index();
        double mean = 0;
        for (std::size_t p = 0; p < m_plans.size(); ++p)
            mean += m_mixture[p] * m_plans[p][i];
        const double last = std::clamp(std::floor(mean), double(ranges.nearest[i].value),
                                       double(ranges.furthest[i].value - 1));
        const double doubt = std::clamp(0.5 - std::abs(mean - last - 0.5), 0.0, 0.5);
        const double middle = 0.5 - std::abs(seen++ / open - 0.5);
        if (doubt + worthOfMiddle * middle > best) {
            best = doubt + worthOfMiddle * middle;
            split = {layer, TierId(static_cast<std::int32_t>(last))};
        }
    }
    return split;
}

/// A node that was explored, as a step.
void StageBranching::tell(const Open& node, Fate fate, const Split& split)
{
    const double bestMs = m_model.toMs(m_incumbent.objective);
    const double nodeMs = m_model.toMs(std::min(node.bound, m_incumbent.objective));
    // The least bound of all that is open bounds every plan that is left.
    Amount open = fate == Fate::Closed ? m_incumbent.objective : node.bound;
    for (const Open& other : m_open)
        open = std::min(open, other.bound);
    const double boundMs = m_model.toMs(std::min(open, m_incumbent.objective));
    const double gapPercent = bestMs > 0 ? 100 * (bestMs - boundMs) / bestMs : 0;
    Step step{fate == Fate::Branch ? "branch" : "bound", {}, {}, {}, {}};
    step.numbers = {{"bound_ms", boundMs}, {"best_ms", bestMs}, {"gap_percent", gapPercent}};
    const AllowedTiers ranges = rangesOf(node.decision);
    for (std::size_t i = 0; i < m_model.problem().layerCount(); ++i) {
        if (ranges.nearest[i] == ranges.furthest[i])
            step.marks.push_back({LayerId(i), StepMark::Role::Settled});
    }
    for (const std::int8_t tier : m_incumbent.tierOf)
        step.plan.emplace_back(static_cast<std::int32_t>(tier));
    const auto depth = static_cast<std::int64_t>(node.depth);
    if (fate == Fate::Branch) {
        step.marks.push_back({split.layer, StepMark::Role::Chosen});
        step.sentence = {translatable("core", "Depth %1: no plan here is below %2 ms, the best so "
                                              "far has %3 ms. The halves disagree most on %4: "
                                              "split there."),
                         {depth, shownMs(nodeMs), shownMs(bestMs),
                          m_model.problem().layers[split.layer.index()].name}};
    } else {
        step.sentence = {
            translatable("core", "Depth %1: nothing here can be below %2 ms, and the "
                                 "best so far has %3 ms: closed. %4 parts are open."),
            {depth, shownMs(nodeMs), shownMs(bestMs), static_cast<std::int64_t>(m_open.size())}};
    }
    m_context.watch(std::move(step));
}

void StageBranching::branch(const Open& node, const Split& split)
{
    for (const bool near : {true, false}) {
        Decision decision{node.decision, split.layer, TierId(0), m_model.problem().lastTier()};
        if (near)
            decision.furthest = split.last;
        else
            decision.nearest = TierId(split.last.value + 1);
        m_decisions.push_back(decision);
        m_open.push_back({node.bound, static_cast<std::int32_t>(m_decisions.size() - 1),
                          node.depth + 1, node.settleAt});
        std::push_heap(m_open.begin(), m_open.end());
    }
}

} // namespace edgecut
