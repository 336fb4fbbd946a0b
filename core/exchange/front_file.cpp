// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/exchange/assignment.h"
#include "core/exchange/files.h"

#include <nlohmann/json.hpp>

namespace edgecut {

using Json = nlohmann::ordered_json;

std::string writeEnergyFront(const PartitionProblem& problem,
                             const std::vector<EnergyPoint>& points)
{
    Json list = Json::array();
    for (const EnergyPoint& point : points) {
        list.push_back({{"latency_ms", jsonNumber(point.latencyMs)},
                        {"energy_mj", jsonNumber(point.energyMj)},
                        {"from_weight_ms_per_mj", jsonNumber(point.fromWeightMs)},
                        {"assignment", assignmentJson(problem, point.plan)}});
    }
    return jsonText({{"format", "edgecut.energy-front"},
                     {"version", 1},
                     {"problem", problem.name},
                     {"points_are", "supported"},
                     {"points", std::move(list)}});
}

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
