// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/json_text.h"
#include "core/base/numbers.h"
#include "core/zoo/zoo.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t bytesOfAParameter = 4;

struct Counted
{
    std::int64_t layers = 0;
    std::int64_t macs = 0;
    std::int64_t parameters = 0;
};

std::optional<Counted> counted(const ZooNetwork& network)
{
    const Result<Graph> graph = network.build(1);
    if (!graph)
        return std::nullopt;
    return Counted{static_cast<std::int64_t>(graph->layerCount()), graph->totalMacs(),
                   graph->totalWeightBytes() / bytesOfAParameter};
}

double ratio(std::int64_t ours, double published)
{
    return static_cast<double>(ours) / published;
}

/// A published count or a ratio to one; null where there is none.
Json publishedJson(double number)
{
    return number > 0 && std::isfinite(number) ? jsonNumber(number) : Json(nullptr);
}

Json networkJson(const ZooNetwork& network, const Counted& ours)
{
    return {
        {"id", network.id},
        {"model", "zoo:" + std::string(network.id)},
        {"title", network.title.text},
        {"layers", ours.layers},
        {"macs", ours.macs},
        {"published_macs", publishedJson(network.publishedMacs)},
        {"macs_ratio", publishedJson(ratio(ours.macs, network.publishedMacs))},
        {"parameters", ours.parameters},
        {"published_parameters", publishedJson(network.publishedParameters)},
        {"parameters_ratio", publishedJson(ratio(ours.parameters, network.publishedParameters))},
        {"figures", network.figures},
        {"reference", network.reference},
        {"note", network.note}};
}

Json networksJson()
{
    Json list = Json::array();
    for (const ZooNetwork& network : zooNetworks()) {
        if (const std::optional<Counted> ours = counted(network))
            list.push_back(networkJson(network, *ours));
    }
    return list;
}

// "-0.16 %"
std::string difference(double ratio)
{
    if (!std::isfinite(ratio))
        return "-";
    const double percent = (ratio - 1) * 100;
    return (percent > 0 ? "+" : "") + formatSignificant(percent, 2) + " %";
}

std::string known(double published)
{
    return published > 0 ? amount(published) : "-";
}

std::string networksTable()
{
    std::vector<std::vector<std::string>> rows{
        {"model", "layers", "MACs", "published", "", "parameters", "published", ""}};
    std::vector<std::vector<std::string>> sources{{"model", "where the published counts stand"}};
    for (const ZooNetwork& network : zooNetworks()) {
        const std::optional<Counted> ours = counted(network);
        if (!ours)
            continue;
        rows.push_back({"zoo:" + std::string(network.id), std::to_string(ours->layers),
                        amount(static_cast<double>(ours->macs)), known(network.publishedMacs),
                        difference(ratio(ours->macs, network.publishedMacs)),
                        amount(static_cast<double>(ours->parameters)),
                        known(network.publishedParameters),
                        difference(ratio(ours->parameters, network.publishedParameters))});
        sources.push_back({rows.back().front(), std::string(network.figures)});
    }
    return table(rows, {1, 2, 3, 4, 5, 6, 7}) + '\n' + table(sources);
}

} // namespace

void addNetworks(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "networks", "List the networks that come with the program, beside published counts");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json,
                      "Print them as JSON (edgecut.networks), with references and notes");
    command->footer("Example:\n  edgecut networks\n  edgecut import zoo:resnet50");
    command->callback([json, &action] {
        action = [json] {
            print(*json ? jsonText({{"format", "edgecut.networks"},
                                    {"version", 1},
                                    {"networks", networksJson()}})
                        : networksTable());
            return Done;
        };
    });
}

} // namespace edgecut::cli
