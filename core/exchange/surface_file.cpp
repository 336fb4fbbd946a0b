// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/exchange/assignment.h"
#include "core/exchange/files.h"

#include <nlohmann/json.hpp>

namespace edgecut {

using Json = nlohmann::ordered_json;

std::string writeSurface(const PartitionProblem& problem, const DshSearch& search)
{
    Json points = Json::array();
    for (const DshPoint& point : search.surface) {
        points.push_back({{"alpha", jsonNumber(point.alpha)},
                          {"gamma", jsonNumber(point.gamma)},
                          {"max_stage_ms", jsonNumber(point.maxStageMs)},
                          {"round", point.round}});
    }
    return jsonText({{"format", "edgecut.surface"},
                     {"version", 1},
                     {"problem", problem.name},
                     {"method", "dsh"},
                     {"alpha", jsonNumber(search.alpha)},
                     {"gamma", jsonNumber(search.gamma)},
                     {"max_stage_ms", jsonNumber(search.solution.objective)},
                     {"assignment", assignmentJson(problem, search.solution.plan)},
                     {"points", std::move(points)}});
}

} // namespace edgecut
