// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/rated_plans.h"

#include "core/partition/link_down.h"
#include "core/partition/min_cut.h"

#include <limits>
#include <utility>

namespace edgecut {

double RatedPlans::latencyAt(std::size_t plan, double mbps)
{
    if (mbps <= 0 && m_pool.crossesLink(plan))
        return std::numeric_limits<double>::infinity();
    Link link = m_problem.links.front();
    link.uplinkMbps = mbps > 0 ? mbps : link.uplinkMbps;
    return m_pool.at(plan, link).latencyMs;
}

double RatedPlans::objectiveAt(std::size_t plan, double mbps)
{
    if (mbps <= 0 && m_pool.crossesLink(plan))
        return std::numeric_limits<double>::infinity();
    Link link = m_problem.links.front();
    link.uplinkMbps = mbps > 0 ? mbps : link.uplinkMbps;
    return objectiveMs(m_problem, m_pool.at(plan, link));
}

/// The plan of least objective at a rate of the first uplink; none where none is allowed.
Result<std::optional<std::size_t>> RatedPlans::bestAt(double mbps)
{
    if (const auto known = m_best.find(mbps); known != m_best.end())
        return known->second;
    std::optional<Plan> plan;
    if (mbps > 0) {
        PartitionProblem now = m_problem;
        now.links.front().uplinkMbps = mbps;
        Result<Solution> solution = solve(minCutMethod(), now, {}, m_context);
        if (!solution)
            return failure(std::move(solution.error()));
        plan = std::move(solution->plan);
    } else {
        // Parts of the problem have weights like it, but tell only their latency.
        PartitionProblem plain = m_problem;
        plain.weights = {};
        Result<std::optional<Solution>> solution = bestWithoutLink(
            plain, 0,
            [](const PartitionProblem& part, const Context& context) {
                return minCut(part, {}, context);
            },
            [](const Evaluation& evaluation) { return evaluation.latencyMs; }, m_context);
        if (!solution)
            return failure(std::move(solution.error()));
        if (*solution)
            plan = std::move((*solution)->plan);
    }
    std::optional<std::size_t> number;
    if (plan) {
        const Result<std::size_t> added = m_pool.add(std::move(*plan));
        if (!added)
            return failure(added.error());
        number = *added;
    }
    m_best.emplace(mbps, number);
    return number;
}

std::optional<std::size_t> RatedPlans::allOn(TierId tier)
{
    Plan plan;
    for (const ProblemLayer& layer : m_problem.layers)
        plan.tierOf.push_back(layer.pinned.value_or(tier));
    const Result<std::size_t> number = m_pool.add(std::move(plan));
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace edgecut
