// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dads_file.h"

#include "core/base/json_text.h"
#include "core/exchange/assignment.h"
#include "core/exchange/json_rows.h"

#include <nlohmann/json.hpp>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

Json optional(const std::optional<double>& number)
{
    return number ? jsonNumber(*number) : Json(nullptr);
}

Json summaryJson(const DadsSummary& summary)
{
    return {{"light", summary.light},
            {"heavy", summary.heavy},
            {"unreachable", summary.unreachable},
            {"congested", summary.congested},
            {"blocked", summary.blocked},
            {"plan_changes", summary.planChanges},
            {"mean_latency_ms", optional(summary.meanLatencyMs)},
            {"mean_throughput_fps", optional(summary.meanThroughputFps)},
            {"mean_latency_regret_ms", optional(summary.meanLostLatencyMs)},
            {"most_latency_regret_ms", optional(summary.mostLostLatencyMs)},
            {"mean_stage_regret_ms", optional(summary.meanLostStageMs)},
            {"most_stage_regret_ms", optional(summary.mostLostStageMs)}};
}

Json probeJson(const DadsReport::Probed& probed)
{
    const ProbeErrors& errors = probed.errors;
    return {{"synthetic", true},
            {"seed", probed.seed},
            {"small_bytes", jsonNumber(probed.options.smallBytes)},
            {"large_bytes", jsonNumber(probed.options.largeBytes)},
            {"probes", jsonNumber(probed.options.probes)},
            {"smoothing_percent", jsonNumber(probed.options.smoothingPercent)},
            {"round_trip_ms", jsonNumber(probed.options.roundTripMs)},
            {"jitter_ms", jsonNumber(probed.options.jitterMs)},
            {"noise_percent", jsonNumber(probed.options.noisePercent)},
            {"loss_percent", jsonNumber(probed.options.lossPercent)},
            {"errors",
             {{"samples", errors.samples},
              {"mean_percent", jsonNumber(errors.meanPercent)},
              {"mean_absolute_percent", jsonNumber(errors.meanAbsolutePercent)},
              {"root_mean_square_percent", jsonNumber(errors.rootMeanSquarePercent)},
              {"percentile_95_percent", jsonNumber(errors.worst95Percent)},
              {"held", errors.held},
              {"seemed_down", errors.seemedDown},
              {"seemed_up", errors.seemedUp}}}};
}

void addStep(JsonRows& rows, const DadsStep& step, bool probed)
{
    rows.beginRow();
    rows.add("t_s", step.tS);
    rows.add("uplink_mbps", step.uplinkMbps);
    if (probed)
        rows.add("estimated_mbps", step.believedMbps);
    rows.addText("mode", name(step.mode));
    rows.add("latency_ms", step.latencyMs);
    rows.add("max_stage_ms", step.maxStageMs);
    rows.add("throughput_fps", step.throughputFps);
    rows.add("congested", step.congested);
    rows.add("changed", step.changed);
    if (probed)
        rows.add("blocked", step.blocked);
    if (step.plan >= 0)
        rows.add("plan", static_cast<double>(step.plan));
    else
        rows.addNull("plan");
    rows.endRow();
}

} // namespace

std::string writeDads(const PartitionProblem& problem, const DadsReport& report)
{
    const DadsRun& run = report.run;
    Json document{{"format", "edgecut.dads"},
                  {"version", 1},
                  {"problem", problem.name},
                  {"fps", jsonNumber(report.options.fps)},
                  {"hysteresis_percent", jsonNumber(report.options.hysteresisPercent)},
                  {"heavy_searches", run.heavySearches},
                  {"heavy_resolution_percent", jsonNumber(run.heavyResolutionPercent)},
                  {"summary", summaryJson(run.summary)}};
    if (report.probed) {
        document["probe"] = probeJson(*report.probed);
        document["summary_with_true_rates"] = summaryJson(report.probed->withTrueRates);
    }
    Json plans = Json::array();
    for (const Plan& plan : run.plans)
        plans.push_back({{"assignment", assignmentJson(problem, plan)}});
    document["plans"] = std::move(plans);
    JsonRows rows;
    for (const DadsStep& step : run.steps)
        addStep(rows, step, report.probed.has_value());
    return withRows(jsonText(document), "steps", rows);
}

} // namespace edgecut
