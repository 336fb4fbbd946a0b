// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/link.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <array>
#include <vector>

namespace edgecut {

namespace {

constexpr std::string_view dnnSurgery =
    "DNN Surgery, Table I: average uplink rates. The paper gives no downlink and no latency; here "
    "the downlink equals the uplink and the latency is 0.";
constexpr std::string_view perDnn =
    "IONN and PerDNN: average of the laboratory's Wi-Fi, 35 Mbit/s up and 50 Mbit/s down. No "
    "latency is given; here it is 0.";
constexpr std::string_view webAr =
    "Mobile web AR in 5G networks: measured in a 5G trial network in Beijing.";

constexpr std::array<LinkPreset, 7> presets{{
    {"cat1", translatable("core", "LTE Cat 1"), dnnSurgery, {0.13, 0.13, 0}},
    {"3g", translatable("core", "3G"), dnnSurgery, {1.1, 1.1, 0}},
    {"4g", translatable("core", "4G"), dnnSurgery, {5.85, 5.85, 0}},
    {"wifi", translatable("core", "Wi-Fi"), dnnSurgery, {18.88, 18.88, 0}},
    {"wifi-lab", translatable("core", "Wi-Fi, 35 up"), perDnn, {35, 50, 0}},
    {"5g-edge-cloud", translatable("core", "5G, edge to cloud"), webAr, {73.3, 542.3, 27.04}},
    {"5g-device-edge", translatable("core", "5G, device to edge"), webAr, {76.1, 382.4, 8.76}},
}};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = text.find(separator); at != text.npos; at = text.find(separator)) {
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    parts.push_back(text);
    return parts;
}

tl::unexpected<Error> unknownLink(std::string_view text)
{
    std::string known;
    for (const LinkPreset& preset : presets)
        known += (known.empty() ? "" : ", ") + std::string(preset.id);
    return failure(ErrorCode::InvalidInput,
                   {translatable("core", "There is no link \"%1\"; take one of %2, or "
                                         "UP/DOWN/LATENCY in Mbit/s, Mbit/s and ms (5.85/20/30)."),
                    {std::string(text), known}});
}

} // namespace

std::span<const LinkPreset> linkPresets()
{
    return presets;
}

const LinkPreset* findLinkPreset(std::string_view id)
{
    const auto found = std::find_if(presets.begin(), presets.end(), [id](const LinkPreset& preset) {
        return std::equal(preset.id.begin(), preset.id.end(), id.begin(), id.end(),
                          [](char a, char b) { return a == lower(b); });
    });
    return found == presets.end() ? nullptr : &*found;
}

Result<Link> parseLink(std::string_view text)
{
    if (const LinkPreset* preset = findLinkPreset(text))
        return preset->link;
    const std::vector<std::string_view> parts = split(text, '/');
    if (parts.size() != 3)
        return unknownLink(text);
    const std::optional<double> up = parseDouble(parts[0]);
    const std::optional<double> down = parseDouble(parts[1]);
    const std::optional<double> latency = parseDouble(parts[2]);
    if (!up || !down || !latency)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The link \"%1\" must be three numbers with decimal "
                                             "points, UP/DOWN/LATENCY (5.85/20/30)."),
                        {std::string(text)}});
    if (*up <= 0 || *down <= 0)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The rates of the link \"%1\" must be above 0 Mbit/s."),
             {std::string(text)}});
    if (*latency < 0)
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The latency of the link \"%1\" must be 0 ms or more."),
             {std::string(text)}});
    return Link{*up, *down, *latency};
}

} // namespace edgecut
