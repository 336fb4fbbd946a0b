// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pipeline_file.h"

#include "core/base/json_text.h"
#include "core/exchange/assignment.h"
#include "core/exchange/json_rows.h"
#include "core/partition/dads.h"

#include <nlohmann/json.hpp>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

const char* kindName(StageKind kind)
{
    switch (kind) {
    case StageKind::Compute:
        return "tier";
    case StageKind::Uplink:
        return "uplink";
    case StageKind::Downlink:
        break;
    }
    return "downlink";
}

Json latencyJson(const LatencyStatistics& latency)
{
    return {{"least", jsonNumber(latency.least)}, {"mean", jsonNumber(latency.mean)},
            {"p50", jsonNumber(latency.median)},  {"p90", jsonNumber(latency.p90)},
            {"p95", jsonNumber(latency.p95)},     {"p99", jsonNumber(latency.p99)},
            {"most", jsonNumber(latency.most)}};
}

Json measuredJson(const PipelineRun& run)
{
    return {{"throughput_fps", run.throughputFps ? jsonNumber(*run.throughputFps) : Json(nullptr)},
            {"latency_ms", latencyJson(run.latency)},
            {"mean_frames_inside", jsonNumber(run.meanInside)},
            {"most_frames_inside", run.mostInside},
            {"end_ms", jsonNumber(run.endMs)}};
}

Json stagesJson(const PartitionProblem& problem, const PipelineReport& report)
{
    Json stages = Json::array();
    for (const StageUse& use : report.run.stages) {
        const bool isWholeLink = use.stage.kind == StageKind::Uplink && !report.options.fullDuplex;
        stages.push_back({{"stage", stageName(problem, use.stage)},
                          {"kind", isWholeLink ? "link" : kindName(use.stage.kind)},
                          {"stage_ms", jsonNumber(use.stageMs)},
                          {"utilisation", jsonNumber(use.utilisation)},
                          {"mean_queue", jsonNumber(use.meanQueue)},
                          {"most_queue", use.mostQueue},
                          {"mean_wait_ms", jsonNumber(use.meanWaitMs)},
                          {"most_wait_ms", jsonNumber(use.mostWaitMs)}});
    }
    return stages;
}

Json routeJson(const PartitionProblem& problem, const PipelineRun& run)
{
    Json route = Json::array();
    for (const StageVisit& visit : run.route) {
        Json layers = Json::array(), tensors = Json::array();
        for (const LayerId layer : visit.layers)
            layers.push_back(problem.layers[layer.index()].name);
        for (const TensorId tensor : visit.tensors)
            tensors.push_back(problem.tensors[tensor.index()].name);
        route.push_back({{"stage", stageName(problem, visit.stage)},
                         {"kind", kindName(visit.stage.kind)},
                         {"ms", jsonNumber(visit.ms)},
                         {"layers", std::move(layers)},
                         {"tensors", std::move(tensors)}});
    }
    return route;
}

} // namespace

std::string stageName(const PartitionProblem& problem, Stage stage)
{
    if (stage.kind == StageKind::Compute)
        return problem.tiers[stage.index];
    std::string name = problem.tiers[stage.index] + '-' + problem.tiers[stage.index + 1];
    return stage.kind == StageKind::Uplink ? name : name + " back";
}

std::string writePipeline(const PartitionProblem& problem, const PipelineReport& report)
{
    const PipelineOptions& options = report.options;
    Json document{{"format", "edgecut.pipeline"},
                  {"version", 1},
                  {"problem", problem.name},
                  {"method", report.method.empty() ? Json(nullptr) : Json(report.method)},
                  {"fps", jsonNumber(options.fps)},
                  {"frames", options.frames},
                  {"arrivals", options.arrivals == Arrivals::Poisson ? "poisson" : "regular"},
                  {"duplex", options.fullDuplex ? "full" : "half"},
                  {"seed", report.seed}};
    document["assignment"] = assignmentJson(problem, report.plan);
    const Evaluation& evaluation = report.evaluation;
    document["formula"] = {{"latency_ms", jsonNumber(evaluation.latencyMs)},
                           {"max_stage_ms", jsonNumber(evaluation.maxStageMs)},
                           {"throughput_fps", jsonNumber(evaluation.throughputFps)},
                           {"congested", isCongested(evaluation, options.fps)}};
    document["measured"] = measuredJson(report.run);
    document["stages"] = stagesJson(problem, report);
    document["route"] = routeJson(problem, report.run);
    Json inside = Json::array();
    for (const PipelineRun::Sample& sample : report.run.inside)
        inside.push_back(Json::array({jsonNumber(sample.tMs), sample.inside}));
    document["inside"] = std::move(inside);
    JsonRows rows;
    for (const FrameVisit& visit : report.run.visits) {
        rows.beginRow();
        rows.add("frame", static_cast<double>(visit.frame));
        rows.add("visit", static_cast<double>(visit.visit));
        rows.add("ready_ms", visit.readyMs);
        rows.add("start_ms", visit.startMs);
        rows.add("end_ms", visit.endMs);
        rows.endRow();
    }
    return withRows(jsonText(document), "visits", rows);
}

} // namespace edgecut
