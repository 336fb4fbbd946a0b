// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/queue_study_file.h"

#include "core/base/json_text.h"
#include "core/base/numbers.h"

#include <nlohmann/json.hpp>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

Json estimateJson(const Estimate& estimate)
{
    return {{"mean", jsonNumber(estimate.mean)}, {"half_width", jsonNumber(estimate.halfWidth)}};
}

Json linesJson(const QueueStudy& study)
{
    Json lines = Json::array();
    for (const QueueStudyLine& line : study.lines) {
        Json points = Json::array();
        for (const QueueStudyPoint& point : line.points)
            points.push_back(
                {{"requests", point.length},
                 {"average_valid_waiting_ms", estimateJson(point.averageValidWaitingMs)},
                 {"system_efficiency", estimateJson(point.systemEfficiencyPerMs)}});
        lines.push_back({{"policy", line.policy->id}, {"points", std::move(points)}});
    }
    return lines;
}

Json changesJson(const QueueStudy& study)
{
    Json changes = Json::array();
    for (const QueueStudyChange& change : study.changes)
        changes.push_back(
            {{"against", change.against->id},
             {"waiting_percent", estimateJson(change.waitingPercent)},
             {"efficiency_times", estimateJson(change.efficiencyTimes)},
             {"published_waiting_percent", jsonNumber(change.publishedWaitingPercent)},
             {"published_efficiency_times", jsonNumber(change.publishedEfficiencyTimes)}});
    return changes;
}

} // namespace

std::string writeQueueStudy(const QueueStudyReport& report)
{
    const QueueStudyOptions& options = report.options;
    const WorkloadOptions& workload = options.workload;
    return jsonText({{"format", "edgecut.schedule-study"},
                     {"version", 1},
                     {"synthetic", true},
                     {"device", report.device->id},
                     {"seed", report.seed},
                     {"seeds", jsonNumber(options.seeds)},
                     {"confidence", 0.95},
                     {"mu", options.queue.mu ? jsonNumber(*options.queue.mu) : Json(nullptr)},
                     {"servers", options.queue.servers},
                     {"merge_blocks", options.mergesBlocks},
                     {"arrivals_per_s", jsonNumber(workload.arrivalsPerSecond)},
                     {"run_length", jsonNumber(workload.runLength)},
                     {"least_value", jsonNumber(workload.leastValue)},
                     {"most_value", jsonNumber(workload.mostValue)},
                     {"value_spread", jsonNumber(workload.valueSpread)},
                     {"lines", linesJson(report.study)},
                     {"efficiency_policy", changesJson(report.study)},
                     {"why_different", english(whyQueuesDiffer(*report.device))}});
}

std::string writeQueueStudyCsv(const QueueStudy& study)
{
    std::string text = "policy,requests,average_valid_waiting_ms,average_valid_waiting_half_width_"
                       "ms,system_efficiency_per_ms,system_efficiency_half_width_per_ms\n";
    for (const QueueStudyLine& line : study.lines) {
        for (const QueueStudyPoint& point : line.points) {
            text.append(line.policy->id).append(1, ',').append(std::to_string(point.length));
            for (const double number :
                 {point.averageValidWaitingMs.mean, point.averageValidWaitingMs.halfWidth,
                  point.systemEfficiencyPerMs.mean, point.systemEfficiencyPerMs.halfWidth})
                text.append(1, ',').append(formatShortest(number));
            text += '\n';
        }
    }
    return text;
}

} // namespace edgecut
