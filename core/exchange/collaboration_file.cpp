// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/collaboration_file.h"

#include "core/base/json_text.h"
#include "core/exchange/assignment.h"
#include "core/exchange/json_rows.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

Json optional(const std::optional<double>& number)
{
    return number ? jsonNumber(*number) : Json(nullptr);
}

Json planNumber(std::int32_t plan)
{
    return plan >= 0 ? Json(plan) : Json(nullptr);
}

Json summaryJson(const CollaborationSummary& summary)
{
    return {{"monitor_ms", jsonNumber(summary.monitorMs)},
            {"decide_ms", jsonNumber(summary.decideMs)},
            {"deliver_ms", jsonNumber(summary.deliverMs)},
            {"collaborate_ms", jsonNumber(summary.collaborateMs)},
            {"plan_changes", summary.planChanges},
            {"deliveries", summary.deliveries},
            {"interrupted", summary.interrupted},
            {"delivered_bytes", jsonNumber(summary.deliveredBytes)},
            {"served", summary.served},
            {"unserved", summary.unserved},
            {"mean_latency_ms", optional(summary.meanLatencyMs)},
            {"mean_first_tier_ms", optional(summary.meanFirstTierMs)},
            {"mean_last_tier_ms", optional(summary.meanLastTierMs)},
            {"mean_best_ms", optional(summary.meanBestMs)}};
}

Json roundsJson(const CollaborationRun& run)
{
    Json list = Json::array();
    for (const CollaborationRound& round : run.rounds)
        list.push_back({{"start_s", jsonNumber(round.startS)},
                        {"uplink_mbps", jsonNumber(round.trueMbps)},
                        {"estimated_mbps", optional(round.believedMbps)},
                        {"monitor_ms", jsonNumber(round.monitorMs)},
                        {"decide_ms", jsonNumber(round.decideMs)},
                        {"plan", planNumber(round.plan)},
                        {"changed", round.changed},
                        {"requests", round.requests},
                        {"unserved", round.unserved}});
    return list;
}

Json deliveriesJson(const PartitionProblem& problem, const CollaborationRun& run)
{
    Json list = Json::array();
    for (const CollaborationDelivery& delivery : run.deliveries) {
        Json layers = Json::array();
        for (const LayerId layer : delivery.layers)
            layers.push_back(problem.layers[layer.index()].name);
        list.push_back({{"round", delivery.round},
                        {"from_s", jsonNumber(delivery.fromS)},
                        {"to_s", jsonNumber(delivery.toS)},
                        {"bytes", jsonNumber(delivery.bytes)},
                        {"conversion_ms", jsonNumber(delivery.conversionMs)},
                        {"whole", delivery.whole},
                        {"layers", std::move(layers)}});
    }
    return list;
}

} // namespace

std::string writeCollaboration(const PartitionProblem& problem, const CollaborationRun& run,
                               const CollaborationOptions& options, std::uint64_t seed)
{
    Json document{{"format", "edgecut.collaboration"},
                  {"version", 1},
                  {"problem", problem.name},
                  {"period_s", jsonNumber(options.periodS)},
                  {"requests_per_s", jsonNumber(options.requestsPerSecond)},
                  {"hysteresis_percent", jsonNumber(options.hysteresisPercent)},
                  {"decision_ms", jsonNumber(options.decisionMs)},
                  {"conversion_ms_per_mb", jsonNumber(options.conversionMsPerMb)},
                  {"probe",
                   {{"synthetic", true},
                    {"seed", seed},
                    {"noise_percent", jsonNumber(options.probe.noisePercent)},
                    {"mean_absolute_percent", optional(run.summary.meanEstimateErrorPercent)}}},
                  {"summary", summaryJson(run.summary)}};
    Json plans = Json::array();
    for (const Plan& plan : run.plans)
        plans.push_back({{"assignment", assignmentJson(problem, plan)}});
    document["plans"] = std::move(plans);
    document["rounds"] = roundsJson(run);
    document["deliveries"] = deliveriesJson(problem, run);
    JsonRows rows;
    for (const CollaborationRequest& request : run.requests) {
        rows.beginRow();
        rows.add("t_s", request.tS);
        if (std::isfinite(request.latencyMs))
            rows.add("latency_ms", request.latencyMs);
        else
            rows.addNull("latency_ms");
        if (request.plan >= 0)
            rows.add("plan", static_cast<double>(request.plan));
        else
            rows.addNull("plan");
        rows.endRow();
    }
    return withRows(jsonText(document), "requests", rows);
}

} // namespace edgecut
