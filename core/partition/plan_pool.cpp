// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/plan_pool.h"

#include <algorithm>
#include <utility>

namespace edgecut {

PlanPool::PlanPool(PartitionProblem problem, std::size_t link)
    : m_problem(std::move(problem)), m_link(link)
{}

Result<std::size_t> PlanPool::add(Plan plan)
{
    if (const auto found = m_numbers.find(plan); found != m_numbers.end())
        return found->second;
    Result<Evaluation> evaluation = evaluate(m_problem, plan);
    if (!evaluation)
        return failure(std::move(evaluation.error()));
    const std::size_t number = m_plans.size();
    const auto place = m_numbers.emplace(std::move(plan), number).first;
    const bool crosses =
        std::ranges::any_of(evaluation->crossings, [this](const Crossing& crossing) {
            return static_cast<std::size_t>(crossing.link) == m_link;
        });
    m_plans.push_back({&place->first, std::move(*evaluation), m_problem.links[m_link], crosses});
    return number;
}

const Evaluation& PlanPool::at(std::size_t number, const Link& link)
{
    Known& known = m_plans[number];
    // A link that nothing crosses may have any rate, even 0.
    if (known.crossesLink && known.pricedAt != link) {
        m_problem.links[m_link] = link;
        reprice(m_problem, known.evaluation);
        known.pricedAt = link;
    }
    return known.evaluation;
}

} // namespace edgecut
