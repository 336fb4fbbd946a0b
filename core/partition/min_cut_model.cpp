// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/min_cut_model.h"

#include "core/base/numbers.h"
#include "core/partition/min_cut_steps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace edgecut {

namespace {

/// What leaves the source or enters the sink adds up to less than 2 to this power, before rounding.
constexpr int capacityBits = 60;
/// A known plan further above the answer than this costs too many of those bits.
constexpr double worthAnotherCut = 1.0 / 1024;

} // namespace

Result<MinCutModel> MinCutModel::prepare(PartitionProblem problem)
{
    if (const Status status = refuseMemoryLimits(problem, "min-cut"); !status)
        return failure(status.error());
    Result<AllowedTiers> allowed = allowedTiers(problem);
    if (!allowed)
        return failure(std::move(allowed.error()));
    Result<CutNetwork> network = cutNetwork(problem, *allowed);
    if (!network)
        return failure(std::move(network.error()));
    return MinCutModel(std::move(problem), std::move(*allowed), std::move(*network));
}

MinCutModel::MinCutModel(PartitionProblem problem, AllowedTiers allowed, CutNetwork network)
    : m_problem(std::move(problem))
    , m_allowed(std::move(allowed))
    , m_network(std::move(network))
    , m_flow(m_network.nodeCount, m_network.arcs, CutNetwork::source, CutNetwork::sink)
    , m_forwardMs(m_network.arcs.size())
    , m_backwardMs(m_network.arcs.size())
    , m_capacities(m_network.arcs.size())
{}

Result<Solution> MinCutModel::solve(std::span<const Link> links, const Context& context)
{
    std::vector<Link> before = std::exchange(m_problem.links, {links.begin(), links.end()});
    if (const Status status = checkLinks(m_problem); !status) {
        m_problem.links = std::move(before);
        return failure(status.error());
    }
    return solve(context);
}

Result<Solution> MinCutModel::solve(const Context& context)
{
    fillPrices();
    const Result<double> known = knownLatency();
    if (!known)
        return failure(known.error());
    std::optional<MinCutSteps> steps;
    if (context.watch) {
        steps.emplace(m_problem, m_allowed, m_network, context);
        steps->begin(m_leastMs, *known);
    }
    for (double limitMs = *known;;) {
        Result<Cut> cut = cutBelow(limitMs, context, steps ? &*steps : nullptr);
        if (!cut)
            return failure(std::move(cut.error()));
        Result<Solution> solution = solutionOf(m_problem, std::move(cut->plan));
        if (!solution)
            return solution;
        if (solution->objective < limitMs * worthAnotherCut) {
            limitMs = solution->objective;
            continue;
        }
        // Rounding can lift the cut's value above the plan's by a few units in the last place.
        solution->lowerBound = std::min(cut->boundMs, solution->objective);
        solution->optimal = nearlyEqual(*solution->lowerBound, solution->objective);
        if (steps)
            steps->end(*solution, cut->boundMs - m_leastMs);
        return solution;
    }
}

double MinCutModel::priceOf(const Charge& charge) const
{
    switch (charge.kind) {
    case Charge::Kind::Nothing:
        return 0;
    case Charge::Kind::Fixed:
        return charge.amount;
    case Charge::Kind::Up: {
        const Link& link = m_problem.links[static_cast<std::size_t>(charge.link)];
        return transferMs(charge.amount, link.uplinkMbps) + link.latencyMs;
    }
    case Charge::Kind::Down: {
        const Link& link = m_problem.links[static_cast<std::size_t>(charge.link)];
        return transferMs(charge.amount, link.downlinkMbps) + link.latencyMs;
    }
    case Charge::Kind::Forbidden:
        break;
    }
    return std::numeric_limits<double>::infinity();
}

void MinCutModel::fillPrices()
{
    const auto price = [this](const Charge& charge) { return priceOf(charge); };
    std::ranges::transform(m_network.forward, m_forwardMs.begin(), price);
    std::ranges::transform(m_network.backward, m_backwardMs.begin(), price);
    m_leastMs = m_network.leastComputeMs;
    for (const Charge& charge : m_network.always)
        m_leastMs += priceOf(charge);
}

/// Of the two plans that allowedTiers() promises.
Result<double> MinCutModel::knownLatency() const
{
    const Result<Evaluation> nearest = evaluate(m_problem, Plan{m_allowed.nearest});
    if (!nearest)
        return failure(nearest.error());
    const Result<Evaluation> furthest = evaluate(m_problem, Plan{m_allowed.furthest});
    if (!furthest)
        return failure(furthest.error());
    return std::min(nearest->latencyMs, furthest->latencyMs);
}

Result<MinCutModel::Cut> MinCutModel::cutBelow(double limitMs, const Context& context,
                                               MinCutSteps* steps)
{
    if (context.stopRequested())
        return cancelled();
    const int exponent = fillCapacities(limitMs);
    const auto watch = [&](const FlowMove& move) { steps->moved(move, exponent); };
    const std::optional<std::int64_t> value =
        steps ? m_flow.minimumCut(m_capacities, watch, context.stopToken)
              : m_flow.minimumCut(m_capacities, context.stopToken);
    if (!value)
        return cancelled();
    return Cut{planOfCut(), m_leastMs + std::scalbn(static_cast<double>(*value), -exponent)};
}

/// A capacity is price * 2^exponent, rounded; returns the exponent.
int MinCutModel::fillCapacities(double limitMs)
{
    // The cut of the known plan; a little more, since the difference of two sums is rounded.
    const double mostMs = std::max(0.0, limitMs - m_leastMs) + 1e-12 * limitMs;
    const double largest = std::max(mostMs, atEnds(mostMs));
    const int exponent = largest > 0 ? capacityBits - 1 - std::ilogb(largest) : 0;

    // Rounding adds at most half a unit for each arc to the known plan's cut.
    const std::int64_t infinity = std::llround(std::ceil(std::scalbn(mostMs, exponent))) +
                                  static_cast<std::int64_t>(m_capacities.size()) + 1;
    const auto capacity = [&](double price) {
        return price > mostMs ? infinity : std::llround(std::scalbn(price, exponent));
    };
    for (std::size_t i = 0; i < m_capacities.size(); ++i)
        m_capacities[i] = {capacity(m_forwardMs[i]), capacity(m_backwardMs[i])};
    return exponent;
}

/// The larger of what leaves the source and what enters the sink.
double MinCutModel::atEnds(double mostMs) const
{
    double leaving = 0;
    double entering = 0;
    for (std::size_t i = 0; i < m_network.arcs.size(); ++i) {
        const auto [from, to] = m_network.arcs[i];
        const double forward = std::min(m_forwardMs[i], mostMs);
        const double backward = std::min(m_backwardMs[i], mostMs);
        leaving += from == CutNetwork::source ? forward : to == CutNetwork::source ? backward : 0;
        entering += to == CutNetwork::sink ? forward : from == CutNetwork::sink ? backward : 0;
    }
    return std::max(leaving, entering);
}

Plan MinCutModel::planOfCut() const
{
    Plan plan{m_allowed.nearest};
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i) {
        std::int32_t& tier = plan.tierOf[i].value;
        while (tier < m_allowed.furthest[i].value &&
               m_flow.isOnSinkSide(m_network.nodeOf(m_allowed, LayerId(i), tier)))
            ++tier;
    }
    return plan;
}

} // namespace edgecut
