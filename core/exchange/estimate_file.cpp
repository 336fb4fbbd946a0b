// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/estimate_file.h"

#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

Json methodJson(const EstimatorReport::Method& method)
{
    const auto known = std::ranges::find(estimatorMethods(), method.kind, &EstimatorMethod::kind);
    Json byClients = Json::array();
    for (const EstimatorError& error : method.byClients)
        byClients.push_back({{"clients", jsonNumber(error.clients)},
                             {"mae_ms", jsonNumber(error.maeMs)},
                             {"rows", error.rows}});
    Json byType = Json::object();
    for (const auto& [type, error] : method.byType)
        byType[type] = jsonNumber(error.maeMs);
    return {{"method", known->id},
            {"mae_ms", jsonNumber(method.all.maeMs)},
            {"clamped", method.clamped},
            {"by_clients", std::move(byClients)},
            {"mae_ms_by_layer_type", std::move(byType)}};
}

} // namespace

std::string writeEstimate(const GpuProfile& profile, const EstimatorReport& report)
{
    Json methods = Json::array();
    for (const EstimatorReport::Method& method : report.methods)
        methods.push_back(methodJson(method));
    Json importance = Json::array();
    for (std::size_t i = 0; i < report.importance.size(); ++i)
        importance.push_back(
            {{"feature", report.features[i]}, {"importance", jsonNumber(report.importance[i])}});
    return jsonText({{"format", "edgecut.estimate"},
                     {"version", 1},
                     {"profile", profile.name},
                     {"synthetic", profile.synthetic},
                     {"rows", profile.rows.size()},
                     {"held_out", report.heldOut},
                     {"methods", std::move(methods)},
                     {"feature_importance", std::move(importance)}});
}

} // namespace edgecut
