// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <map>
#include <vector>

namespace edgecut {

/// Plans of one problem, each once, that can be priced at any state of one link: evaluated when
/// they come, repriced when asked.
class PlanPool
{
public:
    /// `link` is the one that changes.
    PlanPool(PartitionProblem problem, std::size_t link);

    /// Its number, the same for the same plan. Fails as evaluate() does.
    Result<std::size_t> add(Plan plan);

    std::size_t size() const { return m_plans.size(); }
    const Plan& plan(std::size_t number) const { return *m_plans[number].plan; }
    bool crossesLink(std::size_t number) const { return m_plans[number].crossesLink; }

    /// What the plan costs with the link like that; valid until the plan is priced anew. Linear in
    /// the plan's crossings.
    const Evaluation& at(std::size_t number, const Link& link);

private:
    struct Known
    {
        const Plan* plan = nullptr; ///< the key in m_numbers, which stays where it is
        Evaluation evaluation;
        Link pricedAt;
        bool crossesLink = false;
    };
    struct ByTiers
    {
        bool operator()(const Plan& a, const Plan& b) const { return a.tierOf < b.tierOf; }
    };

    PartitionProblem m_problem;
    std::size_t m_link;
    std::map<Plan, std::size_t, ByTiers> m_numbers;
    std::vector<Known> m_plans;
};

} // namespace edgecut
