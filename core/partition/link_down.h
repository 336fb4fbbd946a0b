// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace edgecut {

/// Finds a plan for a checked problem; what "good" means is its own affair.
using PlanFinder = std::function<Result<Solution>(const PartitionProblem&, const Context&)>;

/// What makes one plan better than another.
using PlanMeasure = double (*)(const Evaluation&);

/// The best plan in which nothing crosses the link between tiers `link` and `link` + 1, in either
/// direction and at whatever price; none when there is no such plan. `find` is called for parts of
/// the problem on the tiers on one side of the link and must minimise `measure`.
///
/// Layers that are joined by tensors stay together on one side, by their pins and results where
/// those say so. Groups that are free to choose each take the side that is better for them alone,
/// or all of them the same side, whichever is best as a whole: exact where measures of parts add up
/// (latency), and wherever at most one group is free; networks whose input is pinned have none.
Result<std::optional<Solution>> bestWithoutLink(const PartitionProblem& problem, std::size_t link,
                                                const PlanFinder& find, PlanMeasure measure,
                                                const Context& context = {});

} // namespace edgecut
