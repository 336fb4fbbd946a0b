// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/stage_search.h"

#include "core/base/numbers.h"
#include "core/partition/constraints.h"
#include "core/partition/frontier_search.h"
#include "core/partition/stage_branching.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace edgecut {

namespace {

/// A known plan further above the answer than this costs too many of the amounts' bits.
constexpr double worthAnotherSearch = 1.0 / 1024;

/// Who watches sees bounds and branches; the frontier, which is mostly faster, gets no steps.
constexpr StageSearchLimits toWatch{0, 0, 0, 0};

Plan planOf(const std::vector<std::int8_t>& tierOf)
{
    Plan plan;
    plan.tierOf.reserve(tierOf.size());
    for (const std::int8_t tier : tierOf)
        plan.tierOf.emplace_back(tier);
    return plan;
}

/// A plan that brings nothing back is one where something may come back, too, and such plans are
/// found far sooner.
void searchOneWay(const PartitionProblem& problem, const StageGoal& goal, double knownMs,
                  StageIncumbent& incumbent, const StageSearchLimits& limits,
                  const Context& context)
{
    PartitionProblem oneWay = problem;
    oneWay.returnPath = ReturnPath::OneWay;
    const Result<AllowedTiers> allowed = allowedTiers(oneWay);
    if (!allowed)
        return;
    const StageModel model(oneWay, goal, knownMs);
    if (const std::optional<FrontierGraph> graph =
            FrontierGraph::build(model, *allowed, incumbent.objective, limits.wholeSteps, context))
        searchFrontier(model, *graph, incumbent, {limits.narrowLabels}, context);
}

struct Round
{
    SearchEnd end = SearchEnd::Proven;
    std::optional<Plan> better;
    double provenMs = 0; ///< no plan is below this and the best plan
};

Round searchOnce(const PartitionProblem& problem, const StageGoal& goal,
                 const AllowedTiers& allowed, double knownMs, const StageSearchLimits& limits,
                 const Context& context)
{
    const StageModel model(problem, goal, knownMs);
    StageIncumbent incumbent;
    if (problem.returnPath != ReturnPath::OneWay)
        searchOneWay(problem, goal, knownMs, incumbent, limits, context);
    FrontierAnswer answer{SearchEnd::TooMuch, 0};
    if (const std::optional<FrontierGraph> graph =
            FrontierGraph::build(model, allowed, incumbent.objective, limits.wholeSteps, context))
        answer = searchFrontier(model, *graph, incumbent, {limits.wholeLabels}, context);
    if (answer.end == SearchEnd::TooMuch && !context.stopRequested()) {
        const StageModel::Amount before = answer.proven;
        answer = StageBranching(model, incumbent, limits, context).run(allowed);
        answer.proven = std::max(answer.proven, before);
    }
    Round round{context.stopRequested() ? SearchEnd::Stopped : answer.end, std::nullopt,
                model.toMs(answer.proven)};
    if (!incumbent.tierOf.empty())
        round.better = planOf(incumbent.tierOf);
    return round;
}

} // namespace

Result<Solution> searchStages(const PartitionProblem& problem, const StageGoal& goal, Plan known,
                              const Context& context, const StageSearchLimits& limits)
{
    const Result<AllowedTiers> allowed = allowedTiers(problem);
    if (!allowed)
        return failure(allowed.error());
    Result<Solution> best = solutionOf(problem, std::move(known));
    if (!best)
        return best;
    best->objective = objectiveMs(goal, best->evaluation);
    best->lowerBound = 0;
    while (best->objective > 0) {
        const double knownMs = best->objective;
        Round round =
            searchOnce(problem, goal, *allowed, knownMs, context.watch ? toWatch : limits, context);
        if (round.end == SearchEnd::Stopped)
            return cancelled();
        if (round.better) {
            Result<Solution> better = solutionOf(problem, std::move(*round.better));
            if (!better)
                return better;
            better->objective = objectiveMs(goal, better->evaluation);
            if (better->objective < knownMs && keepsCaps(goal, better->evaluation)) {
                better->lowerBound = best->lowerBound;
                best = std::move(better);
            }
        }
        const double provenMs = round.end == SearchEnd::Proven
                                    ? best->objective
                                    : std::min(round.provenMs, best->objective);
        best->lowerBound = std::max(*best->lowerBound, provenMs);
        if (best->objective >= knownMs * worthAnotherSearch)
            break;
    }
    best->optimal = nearlyEqual(*best->lowerBound, best->objective);
    return best;
}

} // namespace edgecut
