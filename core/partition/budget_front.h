// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <vector>

namespace edgecut {

/// From this budget on, up to the next step's, no plan has less time on the first tier.
struct FrontStep
{
    double budgetMs = 0;    ///< what the links and all other tiers take together
    double firstTierMs = 0; ///< at least, within that budget
    Plan plan;

    bool operator==(const FrontStep&) const = default;
};

/// The least time on the first tier for every budget at once, as a staircase: budgets rise, times
/// fall, and each step is a plan that no other is at least as good as in both. Below the first
/// step's budget no plan is allowed (what dsccs() answers for one budget).
struct BudgetFront
{
    std::vector<FrontStep> steps;
    bool isWhole = true; ///< false: the time was up, and steps of smaller budgets are missing

    bool operator==(const BudgetFront&) const = default;
};

struct BudgetFrontLimits
{
    std::size_t mostSteps = 400'000, mostLabels = 4'000'000; ///< of the frontier programme
    std::size_t mostPlans = 100'000;                         ///< in the answer
};

/// Exact, for any number of tiers and each return path: one programme over the network's frontier
/// (FrontierGraph) or, where that is too wide, two searches for each step. A front may have very
/// many steps: Limit when they are more than `mostPlans`. Fails with Unsupported when there are
/// memory limits, Infeasible when no plan is allowed, Cancelled when stopped. The problem is
/// checked here.
Result<BudgetFront> budgetFront(const PartitionProblem& problem, const Context& context = {},
                                const BudgetFrontLimits& limits = {});

} // namespace edgecut
