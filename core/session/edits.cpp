// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/edits.h"

#include "core/base/numbers.h"
#include "core/partition/method.h"
#include "core/session/edits_shared.h"
#include "core/session/scenario_keys.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

/// The scenario if it has that link.
Result<Scenario> withLink(const Session& session, std::size_t link)
{
    Result<Scenario> scenario = readScenario(session.values());
    if (scenario && link >= scenario->links.size())
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The session has %1 links, so there is no link %2."),
             {static_cast<std::int64_t>(scenario->links.size()), static_cast<std::int64_t>(link)}});
    return scenario;
}

/// What the undo menu says of a link: nothing more than its value when there is only one.
std::vector<std::string> linkArguments(const Scenario& scenario, std::size_t link,
                                       std::string value)
{
    if (scenario.links.size() == 1)
        return {std::move(value)};
    return {std::move(value), scenario.tiers[link].name + " – " + scenario.tiers[link + 1].name};
}

Result<Edit> setRate(const Session& session, EditKind kind, std::size_t link,
                     std::string_view field, double mbps)
{
    const Result<Scenario> scenario = withLink(session, link);
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    if (!std::isfinite(mbps) || mbps <= 0)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "A link cannot carry %1 Mbit/s; give a rate above 0."), {mbps}});
    const std::string text = formatShortest(mbps);
    return session.edit(kind, linkArguments(*scenario, link, text),
                        {{keys::link(link, field), text}});
}

/// The scenario if it has a model in view and, where one is named, that tier.
Result<Scenario> withModel(const Session& session, const std::optional<std::string>& tier)
{
    Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return scenario;
    if (!scenario->currentModel())
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The session has no model in view; open one first."));
    const std::vector<std::string> names = scenario->tierNames();
    if (tier && std::find(names.begin(), names.end(), *tier) == names.end())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The session has no tier \"%1\"."), {*tier}});
    return scenario;
}

const OptionSpec* findOption(std::string_view key)
{
    for (const Method& method : methods())
        for (const OptionSpec& option : method.options)
            if (option.key == key)
                return &option;
    return nullptr;
}

} // namespace

Result<Edit> setUplinkEdit(const Session& session, std::size_t link, double mbps)
{
    return setRate(session, EditKind::SetUplink, link, "uplink_mbps", mbps);
}

Result<Edit> setDownlinkEdit(const Session& session, std::size_t link, double mbps)
{
    return setRate(session, EditKind::SetDownlink, link, "downlink_mbps", mbps);
}

Result<Edit> setLatencyEdit(const Session& session, std::size_t link, double ms)
{
    const Result<Scenario> scenario = withLink(session, link);
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    if (!std::isfinite(ms) || ms < 0)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "A link's latency cannot be %1 ms; give 0 or more."), {ms}});
    const std::string text = formatShortest(ms);
    return session.edit(EditKind::SetLinkLatency, linkArguments(*scenario, link, text),
                        {{keys::link(link, "latency_ms"), text}});
}

Result<Edit> applyPresetEdit(const Session& session, std::size_t link, const Link& preset,
                             const std::string& presetTitle)
{
    // The single edits know what a number must be.
    for (const Result<Edit>& part : {setUplinkEdit(session, link, preset.uplinkMbps),
                                     setDownlinkEdit(session, link, preset.downlinkMbps),
                                     setLatencyEdit(session, link, preset.latencyMs)})
        if (!part)
            return part;
    const Result<Scenario> scenario = withLink(session, link);
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    After after;
    putLink(after, link, preset);
    return session.edit(EditKind::SetLinkPreset, linkArguments(*scenario, link, presetTitle),
                        after);
}

Result<Edit> pinEdit(const Session& session, const std::string& layer,
                     const std::optional<std::string>& tier)
{
    const Result<Scenario> scenario = withModel(session, tier);
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    std::vector<std::string> arguments = {layer};
    if (tier)
        arguments.push_back(*tier);
    return session.edit(tier ? EditKind::PinLayer : EditKind::UnpinLayer, std::move(arguments),
                        {{keys::pin(scenario->current, layer), tier}});
}

Result<Edit> layerTimeEdit(const Session& session, const std::string& layer,
                           const std::string& tier, std::optional<double> ms)
{
    const Result<Scenario> scenario = withModel(session, tier);
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    if (ms && (!std::isfinite(*ms) || *ms < 0))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "A layer cannot take %1 ms; give 0 or more."), {*ms}});
    std::vector<std::string> arguments = {layer, tier};
    const auto text = ms ? std::optional(formatShortest(*ms)) : std::nullopt;
    if (text)
        arguments.push_back(*text);
    return session.edit(EditKind::SetLayerTime, std::move(arguments),
                        {{keys::time(scenario->current, layer, tier), text}});
}

Result<Edit> setMethodEdit(const Session& session, std::string_view method)
{
    const Method* found = findMethod(method);
    if (!found)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no method \"%1\"; `edgecut methods` lists "
                                             "those that are known."),
                        {std::string(method)}});
    return session.edit(EditKind::SetMethod, {found->title.text},
                        {{"method", std::string(method)}});
}

Result<Edit> setOptionEdit(const Session& session, const std::string& key,
                           std::optional<double> value)
{
    const OptionSpec* option = findOption(key);
    if (!option)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "No method has an option \"%1\"."), {key}});
    if (value && !(*value >= option->minimum && *value <= option->maximum))
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The option %1 cannot be %2; it lies between %3 and %4."),
             {key, *value, option->minimum, option->maximum}});
    std::vector<std::string> arguments = {key};
    const auto text = value ? std::optional(formatShortest(*value)) : std::nullopt;
    if (text)
        arguments.push_back(*text);
    return session.edit(EditKind::SetOption, std::move(arguments), {{keys::option(key), text}});
}

Result<Edit> setDeviceEdit(const Session& session, std::size_t tier, const std::string& device)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    if (tier >= scenario->tiers.size())
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The session has %1 tiers, so there is no tier %2."),
             {static_cast<std::int64_t>(scenario->tiers.size()), static_cast<std::int64_t>(tier)}});
    const Device* found = findDevice(device);
    if (!found)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no device \"%1\"; `edgecut devices` lists "
                                             "those that are known."),
                        {device}});
    return session.edit(EditKind::SetDevice, {scenario->tiers[tier].name, found->title},
                        {{keys::tier(tier, "device"), device}});
}

Result<Edit> setReturnPathEdit(const Session& session, ReturnPath path)
{
    const std::string text(name(path));
    return session.edit(EditKind::SetReturnPath, {text}, {{"return_path", text}});
}

Result<Edit> setResultTierEdit(const Session& session, const std::optional<std::string>& tier)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    const std::vector<std::string> names = scenario->tierNames();
    if (tier && std::find(names.begin(), names.end(), *tier) == names.end())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The session has no tier \"%1\"."), {*tier}});
    std::vector<std::string> arguments;
    if (tier)
        arguments.push_back(*tier);
    return session.edit(EditKind::SetResultTier, std::move(arguments), {{"result_tier", tier}});
}

Result<Edit> setTransferTypeEdit(const Session& session, TransferType type)
{
    const std::string text(name(type));
    return session.edit(EditKind::SetTransferType, {text}, {{"transfer_type", text}});
}

} // namespace edgecut
