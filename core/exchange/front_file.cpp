// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/exchange/assignment.h"
#include "core/exchange/files.h"

#include <nlohmann/json.hpp>

namespace edgecut {

using Json = nlohmann::ordered_json;

std::string writeFront(const PartitionProblem& problem, const BudgetFront& front)
{
    Json steps = Json::array();
    for (const FrontStep& step : front.steps) {
        steps.push_back({{"budget_ms", jsonNumber(step.budgetMs)},
                         {"first_tier_ms", jsonNumber(step.firstTierMs)},
                         {"latency_ms", jsonNumber(step.budgetMs + step.firstTierMs)},
                         {"assignment", assignmentJson(problem, step.plan)}});
    }
    return jsonText({{"format", "edgecut.front"},
                     {"version", 1},
                     {"problem", problem.name},
                     {"first_tier", problem.tiers.front()},
                     {"whole", front.isWhole},
                     {"steps", std::move(steps)}});
}

} // namespace edgecut
