// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"
#include "core/partition/problem_index.h"

namespace edgecut {

/// The plan of least latency, by one minimum cut: of the whole network (MinCutModel), or for two
/// tiers without a return path of those blocks alone where one can lie (OneWayCut), or for two
/// tiers with one by a dynamic programme that finds the same (TwoWayCut). `lowerBound` is the value
/// of the cut.
Result<Solution> minCut(const PartitionProblem& problem, const OptionValues& options,
                        const Context& context);

/// The same with the problem's index at hand.
Result<Solution> minCut(const PartitionProblem& problem, const ProblemIndex& index,
                        const Context& context = {});

Method minCutMethod();

} // namespace edgecut
