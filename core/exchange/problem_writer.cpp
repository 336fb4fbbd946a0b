// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/exchange/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace edgecut {

using Json = nlohmann::ordered_json;

namespace {

Json perTier(const PartitionProblem& problem, const std::vector<double>& numbers, std::size_t layer)
{
    Json list = Json::array();
    for (std::size_t tier = 0; tier < problem.tierCount(); ++tier)
        list.push_back(jsonNumber(numbers[layer * problem.tierCount() + tier]));
    return list;
}

Json layersJson(const PartitionProblem& problem)
{
    Json layers = Json::array();
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        const ProblemLayer& layer = problem.layers[i];
        Json entry{{"name", layer.name}, {"kind", layer.kind}};
        entry["time_ms"] = perTier(problem, problem.timeMs, i);
        Json energy = perTier(problem, problem.energyMj, i);
        if (std::any_of(energy.begin(), energy.end(), [](const Json& mj) { return mj != 0; }))
            entry["energy_mj"] = std::move(energy);
        if (layer.weightBytes != 0)
            entry["weights_bytes"] = layer.weightBytes;
        if (layer.pinned)
            entry["pinned"] = problem.tiers[layer.pinned->index()];
        layers.push_back(std::move(entry));
    }
    return layers;
}

Json tensorsJson(const PartitionProblem& problem)
{
    Json tensors = Json::array();
    for (const ProblemTensor& tensor : problem.tensors) {
        Json entry{{"name", tensor.name}, {"bytes", jsonNumber(tensor.bytes)}};
        if (tensor.wireBytes)
            entry["wire_bytes"] = jsonNumber(*tensor.wireBytes);
        entry["producer"] = problem.layers[tensor.producer.index()].name;
        entry["consumers"] = Json::array();
        for (const LayerId consumer : tensor.consumers)
            entry["consumers"].push_back(problem.layers[consumer.index()].name);
        tensors.push_back(std::move(entry));
    }
    return tensors;
}

Json linksJson(const PartitionProblem& problem)
{
    Json links = Json::array();
    for (std::size_t i = 0; i < problem.links.size(); ++i) {
        const Link& link = problem.links[i];
        links.push_back({{"from", problem.tiers[i]},
                         {"to", problem.tiers[i + 1]},
                         {"uplink_mbps", jsonNumber(link.uplinkMbps)},
                         {"downlink_mbps", jsonNumber(link.downlinkMbps)},
                         {"latency_ms", jsonNumber(link.latencyMs)}});
        if (!problem.radios.empty() && problem.radios[i]) {
            const Radio& radio = *problem.radios[i];
            links.back()["radio"] = {{"uplink_mw_per_mbps", jsonNumber(radio.uplinkMwPerMbps)},
                                     {"downlink_mw_per_mbps", jsonNumber(radio.downlinkMwPerMbps)},
                                     {"base_mw", jsonNumber(radio.baseMw)}};
        }
    }
    return links;
}

} // namespace

std::string writeProblem(const PartitionProblem& problem)
{
    Json document{{"format", "edgecut.problem"}, {"version", 1}, {"name", problem.name}};
    document["tiers"] = problem.tiers;
    document["layers"] = layersJson(problem);
    document["tensors"] = tensorsJson(problem);
    document["links"] = linksJson(problem);
    document["return_path"] = name(problem.returnPath);
    if (problem.resultTier)
        document["result_tier"] = problem.tiers[problem.resultTier->index()];
    if (!problem.memoryBytes.empty()) {
        document["memory_bytes"] = Json::array();
        for (const std::optional<double>& limit : problem.memoryBytes)
            document["memory_bytes"].push_back(limit ? jsonNumber(*limit) : Json(nullptr));
    }
    if (!problem.pricePerHour.empty()) {
        document["price_per_hour"] = Json::array();
        for (const double price : problem.pricePerHour)
            document["price_per_hour"].push_back(jsonNumber(price));
    }
    if (!problem.fused.empty()) {
        document["fused"] = Json::array();
        for (const std::vector<LayerId>& group : problem.fused) {
            Json names = Json::array();
            for (const LayerId layer : group)
                names.push_back(problem.layers[layer.index()].name);
            document["fused"].push_back(std::move(names));
        }
    }
    return jsonText(document);
}

} // namespace edgecut
