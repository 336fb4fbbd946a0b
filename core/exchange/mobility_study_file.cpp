// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mobility_study_file.h"

#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

void addAccuracy(Json& row, const Accuracy& accuracy)
{
    const bool any = accuracy.predictions > 0;
    const bool anyUseful = accuracy.predictions > accuracy.futile;
    row["predictions"] = accuracy.predictions;
    row["mae_m"] = any ? jsonNumber(accuracy.maeM) : Json();
    row["top1"] = anyUseful ? jsonNumber(accuracy.top1Share()) : Json();
    row["top2"] = anyUseful ? jsonNumber(accuracy.top2Share()) : Json();
    row["futile_share"] = any ? jsonNumber(accuracy.futileShare()) : Json();
    row["benefit_per_cost"] = anyUseful ? jsonNumber(accuracy.benefitPerCost()) : Json();
}

Json predictionJson(const PredictionStudy& study, std::size_t history)
{
    Json scores = Json::array(), points = Json::array();
    for (const PredictorScore& score : study.scores) {
        Json row{{"predictor", std::string(score.predictor->id)}};
        addAccuracy(row, score.accuracy);
        scores.push_back(std::move(row));
    }
    for (const IntervalStudyPoint& point : study.points) {
        Json row{{"interval_s", jsonNumber(point.intervalS)}, {"history", point.history}};
        addAccuracy(row, point.accuracy);
        points.push_back(std::move(row));
    }
    const double best = study.bestIntervalS(history);
    return {{"predictors", std::move(scores)},
            {"points", std::move(points)},
            {"best_interval_s", best > 0 ? jsonNumber(best) : Json()}};
}

Json pointJson(const SendingPoint& point)
{
    return {{"radius_m", jsonNumber(point.radiusM)},
            {"migrated_bytes", jsonNumber(point.migratedBytes)},
            {"hits", point.hits},
            {"partial", point.partial},
            {"misses", point.misses},
            {"hit_ratio", jsonNumber(point.hitRatio())},
            {"queries",
             {{"ionn", point.queriesIonn},
              {"perdnn", point.queriesPerdnn},
              {"optimal", point.queriesOptimal}}},
            {"peak_uplink_mbps", jsonNumber(point.peakUplinkMbps)},
            {"peak_downlink_mbps", jsonNumber(point.peakDownlinkMbps)}};
}

Json sendingJson(const SendingStudy& study)
{
    Json radii = Json::array(), fractions = Json::array();
    for (const SendingPoint& point : study.radii)
        radii.push_back(pointJson(point));
    for (const SendingPoint& point : study.fractions) {
        fractions.push_back(pointJson(point));
        fractions.back()["crowded_peak_uplink_mbps"] = jsonNumber(point.crowdedUplinkMbps);
    }
    return {{"model_bytes", jsonNumber(study.modelBytes)},
            {"crowded_servers", study.crowdedServers},
            {"radii", std::move(radii)},
            {"fractions", std::move(fractions)}};
}

} // namespace

std::string writeMobilityStudy(const MobilityStudyReport& report)
{
    Json document{
        {"format", "edgecut.mobility-study"}, {"version", 1}, {"problem", report.problem}};
    if (!report.note.empty())
        document["note"] = report.note;
    document["seed"] = report.seed;
    document["predictor"] = std::string(report.options.predictor->id);
    document["interval_s"] = jsonNumber(report.options.walks.intervalS);
    document["history"] = report.options.prediction.history;
    if (report.prediction)
        document["prediction"] =
            predictionJson(*report.prediction, report.options.prediction.history);
    if (report.sending)
        document["sending"] = sendingJson(*report.sending);
    return jsonText(document);
}

} // namespace edgecut
