// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/budget_answer.h"

#include "app/studio/document/answer.h"
#include "core/partition/budget_front.h"
#include "core/partition/method.h"

#include <chrono>
#include <utility>

namespace edgecut::studio {

namespace {

/// A staircase of more steps than a screen has pixels tells nothing more.
constexpr std::size_t MostSteps = 5000;
constexpr std::chrono::seconds TimeForFront(10);

std::optional<Evaluation> evaluationBy(const char* method, const PartitionProblem& problem,
                                       const Context& context)
{
    Result<Solution> solution = solve(*findMethod(method), problem, {}, context);
    return solution ? std::optional(std::move(solution->evaluation)) : std::nullopt;
}

} // namespace

Result<BudgetAnswer> budgetAnswerOf(std::shared_ptr<const PartitionProblem> problem,
                                    const Context& context)
{
    Context within = context;
    within.deadline = std::chrono::steady_clock::now() + TimeForFront;
    BudgetFrontLimits limits;
    limits.mostPlans = MostSteps;
    Result<BudgetFront> front = budgetFront(*problem, within, limits);
    if (!front)
        return failure(std::move(front.error()));
    BudgetAnswer answer;
    for (const FrontStep& step : front->steps) {
        Result<Evaluation> evaluation = evaluate(*problem, step.plan);
        if (!evaluation)
            return failure(std::move(evaluation.error()));
        const LayerId cutAt = largestCrossing(*problem, *evaluation, 0);
        answer.steps.push_back({step.budgetMs, std::move(*evaluation), cutAt});
    }
    answer.isWhole = front->isWhole;
    answer.edgeOnly = evaluationBy("edge-only", *problem, context);
    answer.cloudOnly = evaluationBy("cloud-only", *problem, context);
    answer.problem = std::move(problem);
    return answer;
}

} // namespace edgecut::studio
