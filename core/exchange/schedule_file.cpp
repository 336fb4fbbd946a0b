// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schedule_file.h"

#include "core/base/json_text.h"
#include "core/exchange/json_rows.h"

#include <nlohmann/json.hpp>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

Json optional(const std::optional<double>& number)
{
    return number ? jsonNumber(*number) : Json(nullptr);
}

/// How it was made and how it went, without the single requests.
void describe(Json& document, const Workload& workload, const ScheduleReport& report)
{
    const QueueMetrics& metrics = report.run.metrics;
    document["policy"] = report.policy->id;
    document["workload"] = workload.name;
    document["mu"] = optional(report.options.mu);
    document["servers"] = report.options.servers;
    document["merge_blocks"] = !workload.members.empty();
    document["average_valid_waiting_ms"] = optional(metrics.averageValidWaitingMs);
    document["system_efficiency"] = optional(metrics.systemEfficiencyPerMs);
    document["valued_waiting_ms"] = jsonNumber(metrics.valuedWaitingMs);
    document["printed_objective"] = optional(metrics.printedObjective);
    document["mean_waiting_ms"] = optional(metrics.meanWaitingMs);
    document["most_waiting_ms"] = jsonNumber(metrics.mostWaitingMs);
    document["overdue"] = metrics.overdue;
    document["end_ms"] = jsonNumber(metrics.endMs);
    document["proven_least_valued_waiting"] =
        report.policy->id == "efficiency" && smithsRuleHolds(workload, report.options);
}

Json orderJson(const Workload& workload, const QueueRun& run)
{
    Json order = Json::array();
    for (const RequestId id : run.order)
        order.push_back(workload[id].id);
    return order;
}

Json membersJson(const Workload& workload)
{
    Json blocks = Json::object();
    for (std::size_t i = 0; i < workload.members.size(); ++i) {
        if (workload.members[i].size() > 1)
            blocks[workload.requests[i].id] = workload.members[i];
    }
    return blocks;
}

JsonRows requestRows(const Workload& workload, const QueueRun& run)
{
    JsonRows rows;
    for (std::size_t i = 0; i < workload.size(); ++i) {
        const Service& service = run.services[i];
        rows.beginRow();
        rows.addQuoted("id", workload.requests[i].id);
        rows.add("ready_ms", service.readyMs);
        rows.add("start_ms", service.startMs);
        rows.add("finish_ms", service.finishMs);
        rows.add("waiting_ms", service.waitingMs());
        rows.add("server", static_cast<double>(service.server));
        rows.add("ready", static_cast<double>(service.ready));
        rows.add("overdue", service.wasOverdue);
        rows.endRow();
    }
    return rows;
}

Json requestsJson(const Workload& workload, const QueueRun& run)
{
    Json requests = Json::array();
    for (std::size_t i = 0; i < workload.size(); ++i) {
        const Service& service = run.services[i];
        requests.push_back({{"id", workload.requests[i].id},
                            {"ready_ms", jsonNumber(service.readyMs)},
                            {"start_ms", jsonNumber(service.startMs)},
                            {"finish_ms", jsonNumber(service.finishMs)},
                            {"waiting_ms", jsonNumber(service.waitingMs())},
                            {"server", service.server},
                            {"ready", service.ready},
                            {"overdue", service.wasOverdue}});
    }
    return requests;
}

} // namespace

std::string writeSchedule(const Workload& workload, const ScheduleReport& report)
{
    Json document{{"format", "edgecut.schedule"}, {"version", 1}};
    describe(document, workload, report);
    if (!workload.members.empty())
        document["blocks"] = membersJson(workload);
    document["order"] = orderJson(workload, report.run);
    return withRows(jsonText(document), "requests", requestRows(workload, report.run));
}

std::string writeSchedules(const Workload& workload, std::span<const ScheduleReport> reports)
{
    Json schedules = Json::array();
    for (const ScheduleReport& report : reports) {
        Json schedule = Json::object();
        describe(schedule, workload, report);
        schedule["order"] = orderJson(workload, report.run);
        schedule["requests"] = requestsJson(workload, report.run);
        schedules.push_back(std::move(schedule));
    }
    Json document{{"format", "edgecut.schedules"}, {"version", 1}, {"workload", workload.name}};
    if (!workload.members.empty())
        document["blocks"] = membersJson(workload);
    document["schedules"] = std::move(schedules);
    return jsonText(document);
}

} // namespace edgecut
