// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/plan.h"
#include "core/partition/stage_goal.h"

#include <cstddef>

namespace edgecut {

/// How much the parts of a search may take before another takes over. Any values give the same
/// answer.
struct StageSearchLimits
{
    std::size_t wholeSteps = 400'000, wholeLabels = 8'000'000;  ///< of the whole network's frontier
    std::size_t narrowSteps = 30'000, narrowLabels = 200'000; ///< of what branching leaves
};

/// The best plan for a goal of stages, with a proof.
///
/// Where the network is narrow a programme over its frontier decides (FrontierGraph); where it is
/// wide, branch and bound on where layers run, with a minimum cut for each bound, until the rest is
/// narrow. `known` must be an allowed plan that keeps the goal's caps: the answer is no worse.
///
/// The solution's objective is objectiveMs(); its lower bound is proven, and equals the objective
/// unless the context's deadline passed first. Cancelled when stopped. The problem must be checked
/// and without memory limits, the known plan's objective finite.
Result<Solution> searchStages(const PartitionProblem& problem, const StageGoal& goal, Plan known,
                              const Context& context, const StageSearchLimits& limits = {});

} // namespace edgecut
