// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mobility_file.h"

#include "core/base/json_text.h"
#include "core/exchange/json_rows.h"

#include <nlohmann/json.hpp>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

Json predictionJson(const MobilityReport& report)
{
    const Accuracy& accuracy = report.accuracy;
    const bool anyUseful = accuracy.predictions > accuracy.futile;
    return {
        {"predictor", std::string(report.options.predictor->id)},
        {"predictions", accuracy.predictions},
        {"mae_m", accuracy.predictions > 0 ? jsonNumber(accuracy.maeM) : Json()},
        {"top1", anyUseful ? jsonNumber(accuracy.top1Share()) : Json()},
        {"top2", anyUseful ? jsonNumber(accuracy.top2Share()) : Json()},
        {"futile_share", accuracy.predictions > 0 ? jsonNumber(accuracy.futileShare()) : Json()},
        {"benefit_per_cost", anyUseful ? jsonNumber(accuracy.benefitPerCost()) : Json()}};
}

Json backhaulJson(const WorldRun& run)
{
    Json backhaul{{"peak_uplink_mbps", jsonNumber(run.peakUplinkMbps)},
                  {"peak_downlink_mbps", jsonNumber(run.peakDownlinkMbps)},
                  {"servers_under_100_mbps", jsonNumber(run.serversUnder100)},
                  {"sent_bytes", jsonNumber(run.sentBytes)},
                  {"received_bytes", jsonNumber(run.receivedBytes)}};
    if (run.wholePeakUplinkMbps) {
        backhaul["whole_models_peak_uplink_mbps"] = jsonNumber(*run.wholePeakUplinkMbps);
        backhaul["whole_models_queries"] = *run.wholeQueries;
    }
    return backhaul;
}

void addCell(JsonRows& rows, const MobilityReport& report, ServerId server)
{
    const HexCell cell = report.servers->cell(server);
    const Position centre = report.servers->centre(server);
    const CellRecord& record = report.run.cells[server.index()];
    rows.beginRow();
    rows.add("q", static_cast<double>(cell.q));
    rows.add("r", static_cast<double>(cell.r));
    rows.add("x_m", centre.xM);
    rows.add("y_m", centre.yM);
    rows.add("hits", static_cast<double>(record.hits));
    rows.add("partial", static_cast<double>(record.partial));
    rows.add("misses", static_cast<double>(record.misses));
    rows.add("queries", static_cast<double>(record.queries));
    rows.add("sent_bytes", record.sentBytes);
    rows.add("received_bytes", record.receivedBytes);
    rows.add("peak_uplink_mbps", record.peakUplinkMbps);
    rows.add("peak_downlink_mbps", record.peakDownlinkMbps);
    if (record.isCrowded)
        rows.add("crowded", true);
    rows.endRow();
}

} // namespace

std::string writeMobility(const PartitionProblem& problem, const MobilityReport& report)
{
    const WorldRun& run = report.run;
    const WorldOptions& world = report.options.world;
    Json document{{"format", "edgecut.mobility"}, {"version", 1}, {"problem", problem.name}};
    if (!report.data->note.empty())
        document["note"] = report.data->note;
    document["interval_s"] = jsonNumber(report.data->intervalS);
    document["migration_radius_m"] = jsonNumber(world.migrationRadiusM);
    document["ttl"] = world.ttl;
    document["users"] = report.data->users.size();
    document["test_users"] = report.testUsers;
    document["servers"] = report.servers->size();
    document["server_changes"] = run.serverChanges;
    document["prediction"] = predictionJson(report);
    document["hits"] = run.hits;
    document["partial"] = run.partial;
    document["misses"] = run.misses;
    document["hit_ratio"] = jsonNumber(run.hitRatio());
    document["queries"] = {
        {"ionn", run.queriesIonn}, {"perdnn", run.queriesPerdnn}, {"optimal", run.queriesOptimal}};
    document["backhaul"] = backhaulJson(run);
    JsonRows rows;
    for (std::size_t i = 0; i < report.servers->size(); ++i)
        addCell(rows, report, ServerId(i));
    return withRows(jsonText(document), "cells", rows);
}

} // namespace edgecut
