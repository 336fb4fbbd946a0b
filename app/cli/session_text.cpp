// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_text.h"

#include "app/cli/command.h"
#include "core/base/json_text.h"
#include "core/base/numbers.h"

#include <nlohmann/json.hpp>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;
using Rows = std::vector<std::vector<std::string>>;

/// Text kept as JSON in the session; anything else stays a text.
Json embedded(const std::string& text)
{
    Json parsed = Json::parse(text, nullptr, false);
    return parsed.is_discarded() ? Json(text) : parsed;
}

/// A run's latency as it was found; empty when its result does not say.
std::string latencyOf(const Run& run)
{
    const Json plan = embedded(run.result);
    const auto found = plan.is_object() ? plan.find("latency_ms") : plan.end();
    return plan.is_object() && found != plan.end() && found->is_number()
               ? milliseconds(found->get<double>())
               : std::string();
}

std::string settingText(const std::string& key, const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (key != "uplink_mbps")
        return key + ' ' + value.dump();
    std::string rates;
    for (const Json& each : value)
        rates += (rates.empty() ? "" : " / ") + each.dump();
    return rates + " Mbit/s";
}

/// "paid, 8 Mbit/s": what tells runs by one method apart.
std::string settingsOf(const Run& run)
{
    const Json options = embedded(run.options);
    std::string text;
    if (options.is_object())
        for (const auto& [key, value] : options.items())
            text += (text.empty() ? "" : ", ") + settingText(key, value);
    return text;
}

std::string modelsTable(const Scenario& scenario)
{
    if (scenario.models.empty())
        return "no models\n";
    Rows rows{{"model", "name", "kind", "source", "pins", "own times", ""}};
    for (const Scenario::Model& model : scenario.models)
        rows.push_back({model.number, model.name, model.format, model.source,
                        std::to_string(model.pins.size()), std::to_string(model.times.size()),
                        model.number == scenario.current ? "in view" : ""});
    return table(rows, {0, 4, 5});
}

std::string editsTable(const Session& session)
{
    if (session.edits().empty())
        return "no edits\n";
    Rows rows{{"edit", "what", ""}};
    for (std::size_t i = 0; i < session.edits().size(); ++i)
        rows.push_back({std::to_string(i + 1), english(title(session.edits()[i])),
                        i < session.undoPosition() ? "" : "undone"});
    return table(rows, {0});
}

std::string runsTable(const std::vector<Run>& runs)
{
    if (runs.empty())
        return "no runs\n";
    Rows rows{{"run", "started", "model", "method", "latency", "took", "settings"}};
    for (const Run& run : runs)
        rows.push_back({std::to_string(run.id), run.startedUtc, run.model, run.method,
                        latencyOf(run), milliseconds(run.durationMs), settingsOf(run)});
    return table(rows, {0, 2, 4, 5});
}

Json linkJson(const Scenario& scenario, std::size_t i)
{
    const Link& link = scenario.links[i];
    return {{"from", scenario.tiers[i].name},
            {"to", scenario.tiers[i + 1].name},
            {"uplink_mbps", jsonNumber(link.uplinkMbps)},
            {"downlink_mbps", jsonNumber(link.downlinkMbps)},
            {"latency_ms", jsonNumber(link.latencyMs)}};
}

Json modelJson(const Scenario::Model& model)
{
    Json pins = Json::object();
    for (const auto& [layer, tier] : model.pins)
        pins[layer] = tier;
    Json times = Json::array();
    for (const auto& [place, ms] : model.times)
        times.push_back({{"layer", place.first}, {"tier", place.second}, {"ms", jsonNumber(ms)}});
    Json measured = Json::array();
    for (const auto& [tier, profile] : model.profiles)
        measured.push_back({{"tier", tier}, {"file", profile.name}});
    return {{"number", model.number},         {"name", model.name},
            {"kind", model.format},           {"source", model.source},
            {"pins", std::move(pins)},        {"times", std::move(times)},
            {"measured", std::move(measured)}};
}

Json editJson(const Edit& edit, bool inForce)
{
    Json changes = Json::array();
    for (const Change& change : edit.changes)
        changes.push_back({{"key", change.key},
                           {"before", change.before ? Json(*change.before) : Json(nullptr)},
                           {"after", change.after ? Json(*change.after) : Json(nullptr)}});
    return {{"kind", name(edit.kind)},
            {"title", english(title(edit))},
            {"in_force", inForce},
            {"changes", std::move(changes)}};
}

} // namespace

std::string scenarioTable(const Scenario& scenario)
{
    const Scenario::Model* model = scenario.currentModel();
    Rows rows;
    rows.push_back({"model", model ? model->name : "none"});
    for (const Scenario::Tier& tier : scenario.tiers)
        rows.push_back({"tier", tier.name + ", " + tier.device});
    for (std::size_t i = 0; i < scenario.links.size(); ++i) {
        const Link& link = scenario.links[i];
        rows.push_back({"link", scenario.tiers[i].name + " - " + scenario.tiers[i + 1].name + ", " +
                                    rate(link.uplinkMbps) + " up, " + rate(link.downlinkMbps) +
                                    " down, " + milliseconds(link.latencyMs)});
    }
    rows.push_back({"method", scenario.method});
    for (const auto& [key, value] : scenario.options)
        rows.push_back({"option", key + " = " + formatShortest(value)});
    rows.push_back({"return path", std::string(name(scenario.returnPath))});
    if (scenario.resultTier)
        rows.push_back({"result on", *scenario.resultTier});
    rows.push_back({"sent as", std::string(name(scenario.transferType))});
    return table(rows);
}

Json scenarioJson(const Scenario& scenario)
{
    Json tiers = Json::array();
    for (const Scenario::Tier& tier : scenario.tiers)
        tiers.push_back({{"name", tier.name}, {"device", tier.device}});
    Json links = Json::array();
    for (std::size_t i = 0; i < scenario.links.size(); ++i)
        links.push_back(linkJson(scenario, i));
    Json options = Json::object();
    for (const auto& [key, value] : scenario.options)
        options[key] = jsonNumber(value);
    return {{"model", scenario.current.empty() ? Json(nullptr) : Json(scenario.current)},
            {"tiers", std::move(tiers)},
            {"links", std::move(links)},
            {"method", scenario.method},
            {"options", std::move(options)},
            {"return_path", name(scenario.returnPath)},
            {"result_tier", scenario.resultTier ? Json(*scenario.resultTier) : Json(nullptr)},
            {"transfer_type", name(scenario.transferType)}};
}

std::string sessionTable(const Session& session, const Scenario& scenario,
                         const std::vector<Run>& runs)
{
    std::string head = printable(scenario.title);
    if (!scenario.summary.empty())
        head += (head.empty() ? "" : "\n") + printable(scenario.summary);
    return head + (head.empty() ? "" : "\n\n") + scenarioTable(scenario) + '\n' +
           modelsTable(scenario) + '\n' + editsTable(session) + '\n' + runsTable(runs);
}

Json sessionJson(const Session& session, const Scenario& scenario, const std::vector<Run>& runs)
{
    Json models = Json::array();
    for (const Scenario::Model& model : scenario.models)
        models.push_back(modelJson(model));
    Json edits = Json::array();
    for (std::size_t i = 0; i < session.edits().size(); ++i)
        edits.push_back(editJson(session.edits()[i], i < session.undoPosition()));
    Json list = Json::array();
    for (const Run& run : runs)
        list.push_back(runJson(run));
    return {{"format", "edgecut.session"}, {"version", 1},
            {"title", scenario.title},     {"summary", scenario.summary},
            {"models", std::move(models)}, {"scenario", scenarioJson(scenario)},
            {"edits", std::move(edits)},   {"runs", std::move(list)}};
}

std::string runLine(const Run& run)
{
    return printable("run " + std::to_string(run.id) + " of " + run.startedUtc + ": " + run.method +
                     " on model " + run.model + ", " + milliseconds(run.durationMs) + ", EdgeCut " +
                     run.version) +
           '\n';
}

Json runJson(const Run& run)
{
    return {{"id", run.id},
            {"started_utc", run.startedUtc},
            {"model", run.model},
            {"method", run.method},
            {"input_sha256", run.inputHash},
            {"options", embedded(run.options)},
            {"seed", run.seed},
            {"program_version", run.version},
            {"duration_ms", jsonNumber(run.durationMs)},
            {"plan", embedded(run.result)}};
}

} // namespace edgecut::cli
