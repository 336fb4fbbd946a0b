// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/json_text.h"
#include "core/base/numbers.h"
#include "core/costs/built_in_devices.h"
#include "core/costs/device.h"
#include "core/exchange/device_check.h"
#include "core/network/link.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

Json publishedJson(const Device& device)
{
    Json list = Json::array();
    for (const DeviceCheck& check : checkDevice(device)) {
        list.push_back({{"network", check.published.network},
                        {"batch", check.published.inputs},
                        {"published_ms", jsonNumber(check.published.ms)},
                        {"predicted_ms", jsonNumber(check.predictedMs)},
                        {"ratio", jsonNumber(check.ratio)},
                        {"source", check.published.source},
                        {"url", check.published.url}});
    }
    return list;
}

// Devices as their files hold them, without the file's head; published times with what the device
// predicts.
Json devicesJson()
{
    Json list = Json::array();
    for (const BuiltInDevice& builtIn : builtInDevices()) {
        Json device = Json::parse(builtIn.json, nullptr, false);
        device.erase("format");
        device.erase("version");
        if (const Device* known = findDevice(device.value("id", "")))
            device["published"] = publishedJson(*known);
        list.push_back(std::move(device));
    }
    return list;
}

Json linksJson()
{
    Json list = Json::array();
    for (const LinkPreset& preset : linkPresets()) {
        list.push_back({{"id", preset.id},
                        {"title", preset.title.text},
                        {"uplink_mbps", jsonNumber(preset.link.uplinkMbps)},
                        {"downlink_mbps", jsonNumber(preset.link.downlinkMbps)},
                        {"latency_ms", jsonNumber(preset.link.latencyMs)},
                        {"reference", preset.reference}});
    }
    return list;
}

// What each device predicts for networks that others have timed on it.
std::string publishedTable()
{
    std::vector<std::vector<std::string>> rows{
        {"device", "network", "batch", "published", "predicted", "ratio", ""}};
    for (const Device& device : devices()) {
        const std::vector<DeviceCheck> checks = checkDevice(device);
        for (const DeviceCheck& check : checks)
            rows.push_back(
                {device.id, check.published.network, std::to_string(check.published.inputs),
                 milliseconds(check.published.ms), milliseconds(check.predictedMs),
                 formatSignificant(check.ratio), check.isFar() ? "outside 0.5 to 2" : ""});
        if (checks.empty())
            rows.push_back({device.id, "-", "-", "none known", "-", "-", ""});
    }
    return table(rows, {2, 3, 4, 5});
}

std::string tables()
{
    std::vector<std::vector<std::string>> rows{
        {"device", "title", "GMAC/s", "GB/s", "overhead", "power"}};
    for (const Device& device : devices()) {
        const auto* roofline = std::get_if<RooflineModel>(&device.model);
        rows.push_back({device.id, device.title,
                        roofline ? formatSignificant(roofline->gmacsPerSecond) : "regression",
                        roofline ? formatSignificant(roofline->gigabytesPerSecond) : "-",
                        roofline ? milliseconds(roofline->overheadMs) : "-",
                        device.energy             ? "by layer"
                        : device.activePowerW > 0 ? formatSignificant(device.activePowerW) + " W"
                                                  : "not known"});
    }
    std::vector<std::vector<std::string>> links{{"link", "title", "up", "down", "latency"}};
    for (const LinkPreset& preset : linkPresets()) {
        links.push_back({std::string(preset.id), preset.title.text, rate(preset.link.uplinkMbps),
                         rate(preset.link.downlinkMbps), milliseconds(preset.link.latencyMs)});
    }
    return table(rows, {2, 3, 4, 5}) + '\n' + publishedTable() + '\n' + table(links, {2, 3, 4});
}

} // namespace

void addDevices(CLI::App& parent, Action& action)
{
    CLI::App* command =
        parent.add_subcommand("devices", "List the devices and links that profile takes by name");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json,
                      "Print them as JSON (edgecut.devices), with sources and derivations");
    command->footer("Example:\n  edgecut devices --json");
    command->callback([json, &action] {
        action = [json] {
            print(*json ? jsonText({{"format", "edgecut.devices"},
                                    {"version", 1},
                                    {"devices", devicesJson()},
                                    {"links", linksJson()}})
                        : tables());
            return Done;
        };
    });
}

} // namespace edgecut::cli
