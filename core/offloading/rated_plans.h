// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/plan_pool.h"

#include <cstddef>
#include <map>
#include <optional>

namespace edgecut {

/// Plans of a problem at any rate of its first uplink; the rate 0 stands for a link that is down in
/// both directions. The problem must be checked and, with the context, outlive this.
class RatedPlans
{
public:
    RatedPlans(const PartitionProblem& problem, const Context& context)
        : m_problem(problem), m_context(context), m_pool(problem, 0)
    {}

    /// The plan of least objective (latency and the problem's weights), one exact cut for each
    /// different rate; none where none is allowed. At 0 the least latency without the link.
    Result<std::optional<std::size_t>> bestAt(double mbps);
    /// Everything that is not pinned on one tier; none where that is not allowed.
    std::optional<std::size_t> allOn(TierId tier);

    const Plan& plan(std::size_t number) const { return m_pool.plan(number); }
    /// Infinite where the link is down and the plan crosses it.
    double latencyAt(std::size_t plan, double mbps);
    double objectiveAt(std::size_t plan, double mbps);

private:
    const PartitionProblem& m_problem;
    const Context& m_context;
    PlanPool m_pool;
    std::map<double, std::optional<std::size_t>> m_best; ///< by rate
};

} // namespace edgecut
