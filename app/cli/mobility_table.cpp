// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mobility_table.h"

#include "app/cli/command.h"
#include "core/base/numbers.h"

namespace edgecut::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string percent(double share)
{
    return formatSignificant(100 * share) + " %";
}

std::string count(std::int64_t number)
{
    return std::to_string(number);
}

Rows whoMoved(const MobilityReport& report)
{
    return {{"users", count(static_cast<std::int64_t>(report.data->users.size()))},
            {"of them for testing", count(static_cast<std::int64_t>(report.testUsers))},
            {"servers", count(static_cast<std::int64_t>(report.servers->size()))},
            {"changes of server", count(report.run.serverChanges)}};
}

Rows foreseen(const MobilityReport& report)
{
    const Accuracy& accuracy = report.accuracy;
    Rows rows{{"predictor", std::string(report.options.predictor->id)}};
    if (accuracy.predictions == 0) {
        rows.push_back({"predictions", "none: no walk is longer than the history"});
        return rows;
    }
    rows.push_back({"mean error", formatSignificant(accuracy.maeM) + " m"});
    if (accuracy.predictions > accuracy.futile) {
        rows.push_back({"next server right", percent(accuracy.top1Share())});
        rows.push_back({"among the first two", percent(accuracy.top2Share())});
    }
    rows.push_back({"futile predictions", percent(accuracy.futileShare())});
    return rows;
}

Rows goodFor(const WorldRun& run)
{
    return {{"hits", count(run.hits)},
            {"partial", count(run.partial)},
            {"misses", count(run.misses)},
            {"hit ratio", run.hits + run.misses > 0 ? percent(run.hitRatio()) : "-"},
            {"queries, IONN", count(run.queriesIonn)},
            {"queries, PerDNN", count(run.queriesPerdnn)},
            {"queries, optimal", count(run.queriesOptimal)}};
}

Rows backhaul(const WorldRun& run)
{
    Rows rows{{"peak uplink", rate(run.peakUplinkMbps)},
              {"peak downlink", rate(run.peakDownlinkMbps)},
              {"servers under 100 Mbit/s", percent(run.serversUnder100)},
              {"sent in all", bytes(run.sentBytes)}};
    if (run.wholePeakUplinkMbps) {
        rows.push_back({"peak uplink, whole models", rate(*run.wholePeakUplinkMbps)});
        rows.push_back({"queries, whole models", count(*run.wholeQueries)});
    }
    return rows;
}

} // namespace

std::string mobilityTable(const MobilityReport& report)
{
    std::string text;
    if (!report.data->note.empty())
        text.append(printable(report.data->note)).append("\n\n");
    text.append(table(whoMoved(report), {1})).append("\n");
    text.append(table(foreseen(report), {1})).append("\n");
    text.append(table(goodFor(report.run), {1})).append("\n");
    return text.append(table(backhaul(report.run), {1}));
}

} // namespace edgecut::cli
