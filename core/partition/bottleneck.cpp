// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/bottleneck.h"

#include "core/base/numbers.h"
#include "core/partition/constraints.h"
#include "core/partition/min_cut.h"
#include "core/partition/stage_search.h"

#include <algorithm>
#include <utility>

namespace edgecut {

Result<Solution> bottleneck(const PartitionProblem& problem, const OptionValues& /*options*/,
                            const Context& context)
{
    if (const Status status = refuseMemoryLimits(problem, "bottleneck"); !status)
        return failure(status.error());
    // All stages together take no more than their number times the longest, so the least latency
    // bounds it, and its plan is at most that much worse.
    Context quiet = context;
    quiet.watch = {};
    Result<Solution> known = minCut(problem, {}, quiet);
    if (!known)
        return known;
    const double boundMs = known->lowerBound.value_or(0) / static_cast<double>(stageCount(problem));
    Result<Solution> found =
        searchStages(problem, maximumStageGoal(problem), std::move(known->plan), context);
    if (found && !found->optimal) {
        found->lowerBound = std::clamp(boundMs, *found->lowerBound, found->objective);
        found->optimal = nearlyEqual(*found->lowerBound, found->objective);
    }
    return found;
}

Method bottleneckMethod()
{
    Method method;
    method.id = "bottleneck";
    method.title = translatable("core", "Least maximum stage time, exact");
    method.minimises = translatable("core", "maximum stage time");
    method.reference = "The problem (ECDI-H): Liang et al., DNN Surgery, IEEE Transactions on "
                       "Cloud Computing, 2023; the exact search is this program's";
    method.exact = true;
    method.tellsSteps = true;
    method.run = bottleneck;
    return method;
}

} // namespace edgecut
