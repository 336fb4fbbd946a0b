// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"

namespace edgecut {

// What evaluate() finds wrong with a plan, in words.

/// InvalidInput for a plan of the wrong size or with a tier that is not there, Infeasible for one
/// that moves a pinned layer.
Status obeysSizesAndPins(const PartitionProblem& problem, const Plan& plan);

/// Infeasible when layers that run as one are on several tiers. The plan's size must be right.
Status obeysFusing(const PartitionProblem& problem, const Plan& plan);

/// Infeasible when the weights on some tier take more than it has.
Status obeysMemory(const PartitionProblem& problem, const Plan& plan);

/// Why the tensor, which would come back in this plan, may not.
tl::unexpected<Error> returnNotAllowed(const PartitionProblem& problem, const ProblemTensor& tensor,
                                       const Plan& plan);

} // namespace edgecut
