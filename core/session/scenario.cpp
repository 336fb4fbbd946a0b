// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/scenario.h"

#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "core/session/scenario_keys.h"

#include <algorithm>

namespace edgecut {

const Scenario::Model* Scenario::currentModel() const
{
    const auto found = std::find_if(models.begin(), models.end(),
                                    [this](const Model& model) { return model.number == current; });
    return found == models.end() ? nullptr : &*found;
}

const Scenario::Input* Scenario::shownInput(std::string_view kind) const
{
    const auto shown = shownInputs.find(kind);
    if (shown == shownInputs.end())
        return nullptr;
    const auto found = std::find_if(inputs.begin(), inputs.end(), [&](const Input& input) {
        return input.kind == kind && input.number == shown->second;
    });
    return found == inputs.end() ? nullptr : &*found;
}

double Scenario::setting(std::string_view key, double standard) const
{
    const auto found = settings.find(key);
    return found == settings.end() ? standard : parseDouble(found->second).value_or(standard);
}

std::string Scenario::setting(std::string_view key, std::string_view standard) const
{
    const auto found = settings.find(key);
    return found == settings.end() ? std::string(standard) : found->second;
}

std::vector<std::string> Scenario::tierNames() const
{
    std::vector<std::string> names;
    for (const Tier& tier : tiers)
        names.push_back(tier.name);
    return names;
}

bool Scenario::fusesKernels() const
{
    return setting("costs/fuse", 0.0) != 0;
}

std::map<std::string, std::string> standardValues()
{
    std::map<std::string, std::string> values = {
        {"method", "min-cut"}, {"return_path", "one-way"}, {"transfer_type", "as-stored"}};
    const std::vector<Scenario::Tier> tiers = standardTiers(2);
    const std::vector<Link> links = standardLinks(2);
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        values[keys::tier(i, "name")] = tiers[i].name;
        values[keys::tier(i, "device")] = tiers[i].device;
    }
    for (std::size_t i = 0; i < links.size(); ++i) {
        values[keys::link(i, "uplink_mbps")] = formatShortest(links[i].uplinkMbps);
        values[keys::link(i, "downlink_mbps")] = formatShortest(links[i].downlinkMbps);
        values[keys::link(i, "latency_ms")] = formatShortest(links[i].latencyMs);
    }
    return values;
}

} // namespace edgecut
