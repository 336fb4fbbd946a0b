// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/exchange/exits_file.h"

#include <nlohmann/json.hpp>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

Json answerJson(const ExitsProblem& problem, std::size_t exit, const ExitAnswer& answer)
{
    Json assignment = Json::object();
    const std::vector<ExitLayer>& layers = problem.exits[exit].layers;
    for (std::size_t i = 0; i < layers.size(); ++i)
        assignment[layers[i].name] = problem.tiers[answer.plan.tierOf[i].index()];
    return {{"name", problem.exits[exit].name},
            {"accuracy", jsonNumber(problem.exits[exit].accuracy)},
            {"probability", jsonNumber(answer.probability)},
            {"latency_ms", jsonNumber(answer.latencyMs())},
            {"uplink_bytes", answer.evaluation.uplinkBytes},
            {"downlink_bytes", answer.evaluation.downlinkBytes},
            {"assignment", std::move(assignment)}};
}

} // namespace

Result<ExitsReport> reportExits(const ExitsMethod& method, const ExitsProblem& problem,
                                const ExitsOptions& options, const Context& context)
{
    ExitsReport report{&method, options, {}, 0, 0};
    Result<ExitsSolution> solution = solveExits(method, problem, options, context);
    if (!solution)
        return failure(std::move(solution.error()));
    report.solution = std::move(*solution);
    const Result<ExitsSolution> exact = solveExits(*findExitsMethod("exact"), problem, {}, context);
    if (!exact)
        return failure(exact.error());
    report.exactMs = exact->expectedMs;
    const Result<ExitsSolution> edgent = edgentExpected(problem);
    if (!edgent)
        return failure(edgent.error());
    report.edgentMs = edgent->expectedMs;
    return report;
}

std::string writeExitsPlan(const ExitsProblem& problem, const ExitsReport& report)
{
    const ExitsSolution& solution = report.solution;
    Json document{{"format", "edgecut.exits-plan"},
                  {"version", 1},
                  {"name", problem.name},
                  {"method", report.method->id}};
    document["expected_latency_ms"] =
        solution.chosen ? Json(nullptr) : jsonNumber(solution.expectedMs);
    if (solution.chosen) {
        document["chosen"] = problem.exits[*solution.chosen].name;
        document["deadline_ms"] = jsonNumber(*report.options.deadlineMs);
    }
    document["least_expected_latency_ms"] = jsonNumber(report.exactMs);
    document["edgent_expected_latency_ms"] = jsonNumber(report.edgentMs);
    document["exits"] = Json::array();
    for (std::size_t i = 0; i < solution.exits.size(); ++i)
        document["exits"].push_back(answerJson(problem, i, solution.exits[i]));
    for (const ThresholdRow& row : problem.thresholds) {
        const ThresholdOutcome outcome = outcomeOf(row, solution);
        document["thresholds"].push_back({{"threshold", jsonNumber(row.threshold)},
                                          {"accuracy", jsonNumber(outcome.accuracy)},
                                          {"latency_ms", jsonNumber(outcome.latencyMs)}});
    }
    if (!solution.generations.empty()) {
        document["evaluations"] = solution.evaluations;
        document["generations"] = Json::array();
        for (const GeneticGeneration& generation : solution.generations)
            document["generations"].push_back({{"best_ms", jsonNumber(generation.best)},
                                               {"mean_ms", jsonNumber(generation.mean)}});
    }
    return jsonText(document);
}

} // namespace edgecut
