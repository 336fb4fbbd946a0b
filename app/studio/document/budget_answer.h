// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/partition/dsh.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace edgecut::studio {

/// A step of the budget front with what its plan costs.
struct BudgetStep
{
    double budgetMs = 0;
    Evaluation evaluation;
    LayerId cutAt; ///< the layer whose output is the largest that crosses; none: nothing does
};

/// The least time on the first tier for every budget, and the plans it is compared with (DNN
/// Surgery, Figs. 19 and 20).
struct BudgetAnswer
{
    std::shared_ptr<const PartitionProblem> problem;
    std::vector<BudgetStep> steps;
    bool isWhole = true; ///< false: smaller budgets are missing
    std::optional<Evaluation> edgeOnly, cloudOnly;
};

Result<BudgetAnswer> budgetAnswerOf(std::shared_ptr<const PartitionProblem> problem,
                                    const Context& context);

} // namespace edgecut::studio
