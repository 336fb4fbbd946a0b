// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/plan_comparison.h"

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

bool fits(const Plan& plan, const std::shared_ptr<const Answer>& answer)
{
    if (!answer || plan.tierOf.size() != answer->problem->layerCount())
        return false;
    const std::size_t tiers = answer->problem->tierCount();
    return std::all_of(plan.tierOf.begin(), plan.tierOf.end(),
                       [tiers](TierId tier) { return tier.index() < tiers; });
}

/// The same layers on the same tiers: numbers of one mean the same in the other.
bool isSameModel(const PartitionProblem& a, const PartitionProblem& b)
{
    return a.tiers == b.tiers &&
           std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                      [](const auto& x, const auto& y) { return x.name == y.name; });
}

} // namespace

bool PlanComparison::start(const QString& name, Plan plan, std::shared_ptr<const Answer> present)
{
    if (!fits(plan, present))
        return false;
    m_name = name;
    m_plan = std::move(plan);
    m_present = std::move(present);
    compare();
    emit started();
    return true;
}

void PlanComparison::stop()
{
    if (!m_plan)
        return;
    m_plan.reset();
    m_present.reset();
    m_moved.clear();
    emit changed();
}

void PlanComparison::setPresent(std::shared_ptr<const Answer> present)
{
    if (!m_plan || present == m_present)
        return;
    if (!present || !isSameModel(*present->problem, *m_present->problem)) {
        stop();
        return;
    }
    m_present = std::move(present);
    compare();
}

void PlanComparison::compare()
{
    m_evaluation = evaluate(*m_present->problem, *m_plan);
    m_moved.clear();
    const std::vector<TierId>& other = m_plan->tierOf;
    for (std::size_t i = 0; i < other.size() && m_present->solution; ++i) {
        const TierId here = m_present->solution->plan.tierOf[i];
        if (here != other[i])
            m_moved.push_back({LayerId(i), other[i], here});
    }
    emit changed();
}

} // namespace edgecut::studio
