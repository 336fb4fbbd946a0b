// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/weighted.h"

namespace edgecut {

namespace {

constexpr double mjPerMwMs = 1e-3;
constexpr double megabitsPerByte = 8e-6;
constexpr double msPerHourAndMillion = 3.6;

const Radio* radioOf(const PartitionProblem& problem, std::size_t link)
{
    const bool stated = !problem.radios.empty() && problem.radios[link];
    return stated && problem.weights.energyMs > 0 ? &*problem.radios[link] : nullptr;
}

/// 1 / weighted rate = (1 + eta * base) / rate + eta * slope, eta in ms for a mW and ms.
double weightedRate(double mbps, double slope, const Radio& radio, double eta)
{
    return mbps / (1 + eta * (radio.baseMw + slope * mbps));
}

} // namespace

Link weightedLink(const PartitionProblem& problem, const Link& link, std::size_t index)
{
    const Radio* radio = radioOf(problem, index);
    if (!radio)
        return link;
    const double eta = problem.weights.energyMs * mjPerMwMs;
    return {weightedRate(link.uplinkMbps, radio->uplinkMwPerMbps, *radio, eta),
            weightedRate(link.downlinkMbps, radio->downlinkMwPerMbps, *radio, eta), link.latencyMs};
}

PartitionProblem latencyEquivalent(const PartitionProblem& problem)
{
    PartitionProblem equal = problem;
    for (std::size_t i = 0; i < equal.links.size(); ++i)
        equal.links[i] = weightedLink(problem, problem.links[i], i);
    const std::size_t tiers = problem.tierCount();
    for (std::size_t at = 0; at < equal.timeMs.size(); ++at) {
        const double price = problem.pricePerHour.empty() ? 0 : problem.pricePerHour[at % tiers];
        equal.timeMs[at] +=
            problem.weights.energyMs * problem.energyMj[at] +
            problem.weights.costMs * problem.timeMs[at] * price / msPerHourAndMillion;
        equal.energyMj[at] = 0;
    }
    equal.radios.clear();
    equal.pricePerHour.clear();
    equal.weights = {};
    return equal;
}

UplinkPrice uplinkPrice(const PartitionProblem& problem, std::size_t link)
{
    const Radio* radio = radioOf(problem, link);
    if (!radio)
        return {};
    const double eta = problem.weights.energyMs;
    return {1 + eta * mjPerMwMs * radio->baseMw, eta * megabitsPerByte * radio->uplinkMwPerMbps};
}

} // namespace edgecut
