// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/exchange/assignment.h"
#include "core/exchange/files.h"
#include "core/partition/leaving.h"

#include <nlohmann/json.hpp>

namespace edgecut {

using Json = nlohmann::ordered_json;

namespace {

Json numbersJson(const std::vector<double>& numbers)
{
    Json list = Json::array();
    for (const double number : numbers)
        list.push_back(jsonNumber(number));
    return list;
}

Json leavingJson(const PartitionProblem& problem, const Evaluation& evaluation)
{
    Json list = Json::array();
    for (const LeavingTensor& leaving : leavingFirstTier(problem, evaluation)) {
        list.push_back({{"tensor", problem.tensors[leaving.tensor.index()].name},
                        {"bytes", jsonNumber(leaving.bytes)},
                        {"depth", leaving.depth < 0 ? Json(nullptr) : Json(leaving.depth)}});
    }
    return list;
}

} // namespace

Json assignmentJson(const PartitionProblem& problem, const Plan& plan)
{
    // Appended, not looked up: an ordered object searches all its keys for each one it is asked
    // for.
    Json::object_t assignment;
    assignment.reserve(problem.layerCount());
    for (std::size_t i = 0; i < problem.layerCount(); ++i)
        assignment.emplace_back(problem.layers[i].name, problem.tiers[plan.tierOf[i].index()]);
    return assignment;
}

std::string writePlan(const PartitionProblem& problem, std::string_view method,
                      const Solution& solution)
{
    const Evaluation& evaluation = solution.evaluation;
    Json document{
        {"format", "edgecut.plan"}, {"version", 1}, {"problem", problem.name}, {"method", method}};
    document["assignment"] = assignmentJson(problem, solution.plan);
    Json compute = Json::object();
    for (std::size_t tier = 0; tier < problem.tierCount(); ++tier)
        compute[problem.tiers[tier]] = jsonNumber(evaluation.computeMs[tier]);
    document["compute_ms"] = std::move(compute);
    document["uplink_ms"] = numbersJson(evaluation.uplinkMs);
    document["downlink_ms"] = numbersJson(evaluation.downlinkMs);
    document["uplink_bytes"] = numbersJson(evaluation.uplinkBytes);
    document["downlink_bytes"] = numbersJson(evaluation.downlinkBytes);
    document["latency_ms"] = jsonNumber(evaluation.latencyMs);
    document["max_stage_ms"] = jsonNumber(evaluation.maxStageMs);
    document["throughput_fps"] = jsonNumber(evaluation.throughputFps); // null when infinite
    document["energy_mj"] = jsonNumber(evaluation.energyMj);
    if (!problem.radios.empty())
        document["radio_mj"] = jsonNumber(evaluation.radioMj);
    if (!problem.pricePerHour.empty())
        document["cost_per_million"] = jsonNumber(evaluation.costPerMillion);
    document["objective"] = jsonNumber(solution.objective);
    document["lower_bound"] =
        solution.lowerBound ? jsonNumber(*solution.lowerBound) : Json(nullptr);
    document["optimal"] = solution.optimal;
    document["solve_us"] = jsonNumber(solution.solveUs);
    document["leaves"] = leavingJson(problem, evaluation);
    return jsonText(document);
}

} // namespace edgecut
