// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <optional>
#include <vector>

namespace edgecut {

/// The number of stages of a plan: the tiers in order, then the links in order.
std::size_t stageCount(const PartitionProblem& problem);

/// The time of each stage of an evaluated plan, both directions of a link added.
std::vector<double> stageMs(const Evaluation& evaluation);

/// What a plan of stages is to be good at: of all plans that keep every cap, one whose largest
/// measure without a cap is least. A measure is the sum of some stages.
struct StageGoal
{
    struct Measure
    {
        std::vector<char> counts;    ///< a stage each: is it part of the sum?
        std::optional<double> capMs; ///< the most it may be; nothing: to be made small
        /// The weights on this tier, in bytes, instead of stages; only with a cap, in bytes too.
        /// Evaluations do not say them, so keepsCaps() leaves them to evaluate()'s memory limits.
        std::optional<TierId> weightsOn = {};

        bool operator==(const Measure&) const = default;
    };
    std::vector<Measure> measures; ///< at least one without a cap

    bool operator==(const StageGoal&) const = default;
};

/// The least maximum stage time.
StageGoal maximumStageGoal(const PartitionProblem& problem);
/// The least time on the first tier while everything behind it takes at most `budgetMs`.
StageGoal firstTierGoal(const PartitionProblem& problem, double budgetMs);
/// The least time behind the first tier while that tier takes at most `capMs`.
StageGoal behindFirstTierGoal(const PartitionProblem& problem, double capMs);
/// The least latency while everything behind the first tier takes at most `budgetMs`.
StageGoal cappedLatencyGoal(const PartitionProblem& problem, double budgetMs);

/// A measure at this plan.
double measureMs(const StageGoal::Measure& measure, const Evaluation& evaluation);

/// What `goal` minimises, at this plan.
double objectiveMs(const StageGoal& goal, const Evaluation& evaluation);

/// True when every cap is kept to within 1e-10 of itself: sums in another order differ by less.
bool keepsCaps(const StageGoal& goal, const Evaluation& evaluation);

} // namespace edgecut
