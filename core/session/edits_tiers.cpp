// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/exchange/files.h"
#include "core/session/edits.h"
#include "core/session/edits_shared.h"
#include "core/session/scenario_keys.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace edgecut {

namespace {

/// What a tier of the scenario is called afterwards; nullopt: it goes.
std::optional<std::string> newName(const std::string& name, const Scenario& scenario,
                                   const std::vector<Scenario::Tier>& tiers)
{
    if (tiers.size() == scenario.tiers.size()) {
        for (std::size_t i = 0; i < tiers.size(); ++i)
            if (scenario.tiers[i].name == name)
                return tiers[i].name;
        return std::nullopt;
    }
    const bool stays = std::any_of(tiers.begin(), tiers.end(),
                                   [&](const Scenario::Tier& tier) { return tier.name == name; });
    return stays ? std::optional(name) : std::nullopt;
}

void moveProfiles(After& after, const Scenario::Model& model, const Scenario& scenario,
                  const std::vector<Scenario::Tier>& tiers)
{
    const auto put = [&](const std::string& tier, const Scenario::Model::Profile* profile) {
        after[keys::profile(model.number, "name", tier)] =
            profile ? std::optional(profile->name) : std::nullopt;
        after[keys::profile(model.number, "blob", tier)] =
            profile ? std::optional(profile->blob) : std::nullopt;
    };
    for (const auto& [tier, profile] : model.profiles)
        put(tier, nullptr);
    for (const auto& [tier, profile] : model.profiles)
        if (const auto name = newName(tier, scenario, tiers))
            put(*name, &profile);
}

void moveLayerEdits(After& after, const Scenario& scenario,
                    const std::vector<Scenario::Tier>& tiers)
{
    for (const Scenario::Model& model : scenario.models) {
        for (const auto& [layer, tier] : model.pins)
            after[keys::pin(model.number, layer)] = newName(tier, scenario, tiers);
        moveProfiles(after, model, scenario, tiers);
        // Two tiers may swap names: drop all old keys before writing the new ones.
        for (const auto& [place, ms] : model.times)
            after[keys::time(model.number, place.first, place.second)] = std::nullopt;
        for (const auto& [place, ms] : model.times)
            if (const auto tier = newName(place.second, scenario, tiers))
                after[keys::time(model.number, place.first, *tier)] = formatShortest(ms);
    }
}

Status checkLink(const Link& link)
{
    const bool good = std::isfinite(link.uplinkMbps) && link.uplinkMbps > 0 &&
                      std::isfinite(link.downlinkMbps) && link.downlinkMbps > 0 &&
                      std::isfinite(link.latencyMs) && link.latencyMs >= 0;
    if (good)
        return {};
    return failure(
        ErrorCode::InvalidInput,
        {translatable("core", "A link of %1 Mbit/s up, %2 Mbit/s down and %3 ms cannot be; "
                              "rates are above 0 and the latency is 0 or more."),
         {link.uplinkMbps, link.downlinkMbps, link.latencyMs}});
}

Status checkTiers(const std::vector<Scenario::Tier>& tiers, const std::vector<Link>& links)
{
    if (tiers.size() < 2 || links.size() + 1 != tiers.size())
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "%1 tiers cannot be joined by %2 links; there are two "
                                  "tiers or more and a link between each two."),
             {static_cast<std::int64_t>(tiers.size()), static_cast<std::int64_t>(links.size())}});
    std::set<std::string> names;
    for (const Scenario::Tier& tier : tiers)
        if (tier.name.empty() || !names.insert(tier.name).second)
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "Two tiers are called \"%1\"; every tier needs its own "
                                      "name."),
                 {tier.name}});
    for (const Link& link : links)
        if (Status good = checkLink(link); !good)
            return good;
    return {};
}

} // namespace

void putLink(After& after, std::size_t index, const Link& link)
{
    after[keys::link(index, "uplink_mbps")] = formatShortest(link.uplinkMbps);
    after[keys::link(index, "downlink_mbps")] = formatShortest(link.downlinkMbps);
    after[keys::link(index, "latency_ms")] = formatShortest(link.latencyMs);
}

void putTiers(After& after, const Scenario& scenario, const std::vector<Scenario::Tier>& tiers,
              const std::vector<Link>& links)
{
    for (std::size_t i = 0; i < std::max(tiers.size(), scenario.tiers.size()); ++i) {
        const bool there = i < tiers.size();
        after[keys::tier(i, "name")] = there ? std::optional(tiers[i].name) : std::nullopt;
        after[keys::tier(i, "device")] = there ? std::optional(tiers[i].device) : std::nullopt;
    }
    for (std::size_t i = links.size(); i < scenario.links.size(); ++i)
        for (const char* field : {"uplink_mbps", "downlink_mbps", "latency_ms"})
            after[keys::link(i, field)] = std::nullopt;
    for (std::size_t i = 0; i < links.size(); ++i)
        putLink(after, i, links[i]);
    if (scenario.resultTier)
        after["result_tier"] = newName(*scenario.resultTier, scenario, tiers);
    moveLayerEdits(after, scenario, tiers);
}

std::vector<Scenario::Tier> tiersOf(const PartitionProblem& problem, const Scenario& scenario)
{
    std::vector<Scenario::Tier> tiers;
    for (std::size_t i = 0; i < problem.tierCount(); ++i) {
        const bool last = i + 1 == problem.tierCount();
        const Scenario::Tier& like =
            last ? scenario.tiers.back() : scenario.tiers[std::min(i, scenario.tiers.size() - 2)];
        tiers.push_back({problem.tiers[i], like.device});
    }
    return tiers;
}

Result<Edit> setTiersEdit(const Session& session, const std::vector<Scenario::Tier>& tiers,
                          const std::vector<Link>& links)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    if (Status good = checkTiers(tiers, links); !good)
        return tl::make_unexpected(good.error());
    for (const Scenario::Tier& tier : tiers)
        if (!findDevice(tier.device))
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "There is no device \"%1\"; `edgecut devices` lists "
                                      "those that are known."),
                 {tier.device}});
    const Scenario::Model* model = scenario->currentModel();
    if (model && model->format == "problem" && tiers.size() != scenario->tiers.size())
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The problem %1 has times for %2 tiers only; show another "
                                  "model to change their number."),
             {model->name, static_cast<std::int64_t>(scenario->tiers.size())}});
    After after;
    putTiers(after, *scenario, tiers, links);
    std::string names;
    for (const Scenario::Tier& tier : tiers)
        names += (names.empty() ? "" : ", ") + tier.name;
    return session.edit(EditKind::SetTiers, {names}, after);
}

std::vector<Scenario::Tier> standardTiers(std::size_t count)
{
    if (count == 3)
        return {{"device", "rpi3b"}, {"edge", "i7-7700"}, {"cloud", "cloud-8core"}};
    return {{"edge", "rpi3b"}, {"cloud", "cloud-8core"}};
}

std::vector<Link> standardLinks(std::size_t count)
{
    if (count == 3)
        return {findLinkPreset("5g-device-edge")->link, findLinkPreset("5g-edge-cloud")->link};
    return {findLinkPreset("4g")->link};
}

} // namespace edgecut
