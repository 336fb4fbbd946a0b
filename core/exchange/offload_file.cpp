// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/offload_file.h"

#include "core/base/json_text.h"
#include "core/exchange/assignment.h"
#include "core/exchange/json_rows.h"

#include <nlohmann/json.hpp>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

Json orderJson(const PartitionProblem& problem, const Upload& upload)
{
    Json order = Json::array();
    for (std::size_t i = 0; i < upload.order.entries.size(); ++i) {
        const UploadEntry& entry = upload.order.entries[i];
        Json layers = Json::array();
        for (const LayerId layer : entry.layers)
            layers.push_back(problem.layers[layer.index()].name);
        order.push_back({{"layers", std::move(layers)},
                         {"bytes", entry.bytes},
                         {"latency_after_ms", jsonNumber(entry.latencyAfterMs)},
                         {"arrival_ms", jsonNumber(upload.arrivalMs[i])},
                         {"saves", entry.saves}});
    }
    return order;
}

void addUpload(Json& object, const PartitionProblem& problem, const Upload& upload)
{
    object["order"] = orderJson(problem, upload);
    object["latency_before_ms"] = jsonNumber(upload.order.latencyBeforeMs);
    object["latency_after_ms"] = jsonNumber(upload.order.latencyAfterMs);
    object["upload_bytes"] = upload.order.bytes;
    object["upload_ms"] = jsonNumber(upload.uploadMs);
    object["queries_during_upload"] = upload.queriesDuring;
    object["queries_if_present"] = upload.queriesIfPresent;
}

Json handoverJson(const PartitionProblem& problem, const Handover& handover, const OffloadRun& run)
{
    Json object{{"at_ms", jsonNumber(handover.atMs)},
                {"migrated_share", jsonNumber(handover.migratedShare)},
                {"migrated_bytes", jsonNumber(run.migratedBytes)}};
    addUpload(object, problem, *run.second);
    return object;
}

} // namespace

std::string writeOffload(const PartitionProblem& problem, const OffloadOptions& options,
                         const OffloadRun& run)
{
    Json document{{"format", "edgecut.offload"},
                  {"version", 1},
                  {"problem", problem.name},
                  {"think_ms", jsonNumber(options.thinkMs)},
                  {"uplink_mbps", jsonNumber(problem.links.front().uplinkMbps)}};
    addUpload(document, problem, run.first);
    document["assignment"] = assignmentJson(problem, Plan{run.first.order.finalTiers});
    if (run.second)
        document["handover"] = handoverJson(problem, *options.handover, run);
    JsonRows rows;
    for (const OffloadQuery& query : run.queries) {
        rows.beginRow();
        rows.add("start_ms", query.startMs);
        rows.add("latency_ms", query.latencyMs);
        rows.add("server", query.second ? 2.0 : 1.0);
        rows.endRow();
    }
    return withRows(jsonText(document), "queries", rows);
}

} // namespace edgecut
