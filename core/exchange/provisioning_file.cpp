// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/provisioning_file.h"

#include "core/base/json_text.h"
#include "core/base/numbers.h"
#include "core/exchange/assignment.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

Json optional(const std::optional<double>& number)
{
    return number ? jsonNumber(*number) : Json(nullptr);
}

Json sharesJson(const PartitionProblem& problem, const ProvisionedService& service)
{
    Json shares = Json::object();
    for (std::size_t tier = 0; tier < service.shares.size(); ++tier)
        shares[problem.tiers[tier]] = jsonNumber(service.shares[tier]);
    return shares;
}

Json serviceJson(const PartitionProblem& problem, const ProvisionedRow& row)
{
    const ProvisionKind& kind = kindOf(row.provision);
    Json json{{"id", kind.id},
              {"label", kind.label.empty() ? Json(nullptr) : Json(kind.label)},
              {"title", kind.title.text}};
    if (!row.service) {
        json["error"] = english(row.service.error().message);
        return json;
    }
    const ProvisionedService& service = *row.service;
    json["latency_ms"] = jsonNumber(service.evaluation.latencyMs);
    json["energy_mj"] = jsonNumber(service.evaluation.energyMj);
    json["shares"] = sharesJson(problem, service);
    json["server_cost"] = jsonNumber(service.serverCost);
    json["cost_saving"] = jsonNumber(service.costSaving);
    json["latency_improvement"] = jsonNumber(service.latencyImprovement);
    json["balance_rate"] = jsonNumber(service.balanceRate);
    json["energy_saving"] = optional(service.energySaving);
    json["objective_ms"] = jsonNumber(service.objectiveMs);
    json["gap"] = jsonNumber(service.gap);
    json["assignment"] = assignmentJson(problem, service.plan);
    return json;
}

Json networkJson(const ProvisionedNetwork& network)
{
    Json json{{"name", network.problem.name},
              {"eta_ms_per_mj", jsonNumber(network.provisioning.eta)}};
    if (const PublishedShares* published = findPublishedShares(network.id))
        json["published_shares"] = {
            {"cloud", published->cloud}, {"edge", published->edge}, {"mobile", published->mobile}};
    Json services = Json::array();
    for (const ProvisionedRow& row : network.provisioning.rows)
        services.push_back(serviceJson(network.problem, row));
    json["services"] = std::move(services);
    return json;
}

Json meansJson(std::span<const ProvisionedNetwork> networks)
{
    Json means = Json::object();
    for (const ProvisionKind& kind : provisionKinds()) {
        if (const std::optional<ProvisioningMeans> mean = meansOf(networks, kind.provision))
            means[std::string(kind.id)] = {
                {"latency_improvement", jsonNumber(mean->latencyImprovement)},
                {"cost_saving", jsonNumber(mean->costSaving)},
                {"absolute_balance_rate", jsonNumber(mean->balance)},
                {"energy_saving", optional(mean->energySaving)}};
    }
    return means;
}

bool isThePapers(std::span<const ProvisionedNetwork> networks)
{
    return networks.size() == publishedShares().size() &&
           std::ranges::all_of(networks, [](const ProvisionedNetwork& network) {
               return findPublishedShares(network.id) != nullptr;
           });
}

/// A name as a cell of a CSV.
std::string cell(const std::string& text)
{
    if (text.find_first_of(",\"\n\r") == text.npos)
        return text;
    std::string quoted(1, '"');
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted.append(1, '"');
}

} // namespace

std::string writeProvisioning(std::span<const ProvisionedNetwork> networks,
                              const ProvisioningOptions& options)
{
    Json document{{"format", "edgecut.provision"},
                  {"version", 1},
                  {"phi", jsonNumber(options.phi)},
                  {"omega", jsonNumber(options.omega)},
                  {"edge_price", jsonNumber(options.edgePrice)},
                  {"latency_limit_percent", jsonNumber(options.limitPercent)}};
    Json list = Json::array();
    for (const ProvisionedNetwork& network : networks)
        list.push_back(networkJson(network));
    document["networks"] = std::move(list);
    document["means"] = meansJson(networks);
    if (isThePapers(networks))
        document["published_means"] = {{"latency_improvement", publishedLatencyImprovement},
                                       {"cost_saving", publishedCostSaving},
                                       {"energy_saving", publishedEnergySaving}};
    return jsonText(document);
}

std::string writeProvisioningCsv(std::span<const ProvisionedNetwork> networks)
{
    std::string text = "network,way,latency_ms,energy_mj,first_share,between_share,last_share,"
                       "server_cost,cost_saving,latency_improvement,balance_rate,gap\n";
    for (const ProvisionedNetwork& network : networks) {
        for (const ProvisionedRow& row : network.provisioning.rows) {
            if (!row.service)
                continue;
            const ProvisionedService& service = *row.service;
            const double first = service.shares.front(), last = service.shares.back();
            text += cell(network.problem.name) + ',' + std::string(kindOf(row.provision).id);
            for (const double number :
                 {service.evaluation.latencyMs, service.evaluation.energyMj, first,
                  1 - first - last, last, service.serverCost, service.costSaving,
                  service.latencyImprovement, service.balanceRate, service.gap})
                text += ',' + formatShortest(number);
            text += '\n';
        }
    }
    return text;
}

} // namespace edgecut
