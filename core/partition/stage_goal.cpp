// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/stage_goal.h"

#include <algorithm>

namespace edgecut {

namespace {

constexpr double capTolerance = 1e-10;

/// The sum of the stages from `first` to before `past`.
StageGoal::Measure sumOf(const PartitionProblem& problem, std::size_t first, std::size_t past)
{
    StageGoal::Measure measure;
    for (std::size_t i = 0; i < stageCount(problem); ++i)
        measure.counts.push_back(first <= i && i < past);
    return measure;
}

StageGoal::Measure behindFirstTier(const PartitionProblem& problem)
{
    return sumOf(problem, 1, stageCount(problem));
}

StageGoal::Measure capped(StageGoal::Measure measure, double capMs)
{
    measure.capMs = capMs;
    return measure;
}

} // namespace

std::size_t stageCount(const PartitionProblem& problem)
{
    return problem.tierCount() + problem.links.size();
}

std::vector<double> stageMs(const Evaluation& evaluation)
{
    std::vector<double> stages = evaluation.computeMs;
    for (std::size_t i = 0; i < evaluation.uplinkMs.size(); ++i)
        stages.push_back(evaluation.uplinkMs[i] + evaluation.downlinkMs[i]);
    return stages;
}

StageGoal maximumStageGoal(const PartitionProblem& problem)
{
    StageGoal goal;
    for (std::size_t i = 0; i < stageCount(problem); ++i)
        goal.measures.push_back(sumOf(problem, i, i + 1));
    return goal;
}

StageGoal firstTierGoal(const PartitionProblem& problem, double budgetMs)
{
    return {{sumOf(problem, 0, 1), capped(behindFirstTier(problem), budgetMs)}};
}

StageGoal behindFirstTierGoal(const PartitionProblem& problem, double capMs)
{
    return {{behindFirstTier(problem), capped(sumOf(problem, 0, 1), capMs)}};
}

StageGoal cappedLatencyGoal(const PartitionProblem& problem, double budgetMs)
{
    return {{sumOf(problem, 0, stageCount(problem)), capped(behindFirstTier(problem), budgetMs)}};
}

double measureMs(const StageGoal::Measure& measure, const Evaluation& evaluation)
{
    const std::vector<double> stages = stageMs(evaluation);
    double sum = 0;
    for (std::size_t i = 0; i < stages.size(); ++i)
        sum += measure.counts[i] ? stages[i] : 0;
    return sum;
}

double objectiveMs(const StageGoal& goal, const Evaluation& evaluation)
{
    double largest = 0;
    for (const StageGoal::Measure& measure : goal.measures) {
        if (!measure.capMs)
            largest = std::max(largest, measureMs(measure, evaluation));
    }
    return largest;
}

bool keepsCaps(const StageGoal& goal, const Evaluation& evaluation)
{
    return std::ranges::all_of(goal.measures, [&](const StageGoal::Measure& measure) {
        return !measure.capMs ||
               measureMs(measure, evaluation) <= *measure.capMs * (1 + capTolerance);
    });
}

} // namespace edgecut
