// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_request.h"

#include "core/costs/device.h"
#include "core/network/link.h"

#include <algorithm>

namespace edgecut::cli {

namespace {

tl::unexpected<Error> wrong(Template pattern, std::vector<Message::Argument> arguments)
{
    return failure(ErrorCode::InvalidInput, {pattern, std::move(arguments)});
}

// "edge=rpi3b"
Result<ProfileRequest::Tier> parseTier(const std::string& text)
{
    const std::size_t equals = text.find('=');
    if (equals == text.npos || equals == 0 || equals + 1 == text.size())
        return wrong(translatable("core", "--tier \"%1\" must be NAME=DEVICE, such as edge=rpi3b."),
                     {text});
    return ProfileRequest::Tier{text.substr(0, equals), text.substr(equals + 1)};
}

bool isDeviceFile(const std::string& device)
{
    return device.ends_with(".json");
}

Status readTiers(const ProfileFlags& flags, ProfileRequest& request)
{
    for (const std::string& text : flags.tiers) {
        const Result<ProfileRequest::Tier> tier = parseTier(text);
        if (!tier)
            return failure(tier.error());
        auto& names = request.settings.tiers;
        if (std::find(names.begin(), names.end(), tier->name) != names.end())
            return wrong(translatable("core", "The tier \"%1\" is given twice; give it another "
                                              "name."),
                         {tier->name});
        if (!isDeviceFile(tier->device) && !findDevice(tier->device)) {
            std::string known;
            for (const Device& device : devices())
                known += (known.empty() ? "" : ", ") + device.id;
            return wrong(translatable("core", "There is no device \"%1\"; there are %2, or name a "
                                              "device file (.json)."),
                         {tier->device, known});
        }
        names.push_back(tier->name);
        request.tiers.push_back(*tier);
    }
    if (request.tiers.size() < 2)
        return wrong(translatable("core", "A problem has two tiers or more; give --tier for each, "
                                          "from the data outward."),
                     {});
    return {};
}

// "times.csv", or "edge=profile.json"; a file may have an equals sign in its name.
ProfileRequest::Times parseTimes(const std::string& text, const std::vector<std::string>& tiers)
{
    const std::size_t equals = text.find('=');
    const auto tier = std::find(tiers.begin(), tiers.end(), text.substr(0, equals));
    if (equals == text.npos || tier == tiers.end())
        return {std::nullopt, text};
    return {TierId(static_cast<std::size_t>(tier - tiers.begin())), text.substr(equals + 1)};
}

} // namespace

Result<ProfileRequest> readProfileRequest(const ProfileFlags& flags)
{
    ProfileRequest request;
    ProblemSettings& settings = request.settings;
    if (const Status tiers = readTiers(flags, request); !tiers)
        return failure(tiers.error());
    if (flags.links.size() + 1 != request.tiers.size())
        return wrong(translatable("core", "%1 tiers have %2 links between them; give --link for "
                                          "each."),
                     {std::int64_t(request.tiers.size()), std::int64_t(request.tiers.size()) - 1});
    for (const std::string& text : flags.links) {
        const Result<Link> link = parseLink(text);
        if (!link)
            return failure(link.error());
        settings.links.push_back(*link);
    }
    for (const std::string& text : flags.times)
        request.times.push_back(parseTimes(text, settings.tiers));
    settings.returnPath = flags.returnPath.value_or(ReturnPath::OneWay);
    if (!flags.resultTier.empty()) {
        const auto found =
            std::find(settings.tiers.begin(), settings.tiers.end(), flags.resultTier);
        if (found == settings.tiers.end())
            return wrong(translatable("core", "--result-tier \"%1\" is none of the tiers given."),
                         {flags.resultTier});
        settings.resultTier = TierId(static_cast<std::size_t>(found - settings.tiers.begin()));
    }
    if (!flags.transferType.empty()) {
        const auto type = transferTypeFromName(flags.transferType);
        if (!type)
            return wrong(translatable("core", "--transfer-type must be as-stored, float32, float16 "
                                              "or uint8; it is \"%1\"."),
                         {flags.transferType});
        settings.transferType = *type;
    }
    return request;
}

} // namespace edgecut::cli
