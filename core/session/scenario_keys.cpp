// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/scenario_keys.h"

namespace edgecut::keys {

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string indexed(std::string_view room, std::size_t index, std::string_view field)
{
    return std::string(room) + '/' + std::to_string(index) + '/' + std::string(field);
}

} // namespace

std::string model(const std::string& number, std::string_view field)
{
    return "model/" + number + '/' + std::string(field);
}

std::string input(const std::string& number, std::string_view field)
{
    return "input/" + number + '/' + std::string(field);
}

std::string shown(std::string_view kind)
{
    return "shown/" + std::string(kind);
}

std::string setting(std::string_view key)
{
    return "setting/" + std::string(key);
}

std::string pin(const std::string& number, const std::string& layer)
{
    return model(number, "pin/" + layer);
}

std::string time(const std::string& number, const std::string& layer, const std::string& tier)
{
    return model(number, "time/" + layer + '/' + replaced(replaced(tier, "%", "%25"), "/", "%2F"));
}

std::string profile(const std::string& number, std::string_view field, const std::string& tier)
{
    return model(number, "profile/" + std::string(field) + '/' + tier);
}

std::string tier(std::size_t index, std::string_view field)
{
    return indexed("tier", index, field);
}

std::string link(std::size_t index, std::string_view field)
{
    return indexed("link", index, field);
}

std::string option(std::string_view key)
{
    return "option/" + std::string(key);
}

std::optional<std::pair<std::string, std::string>> layerAndTier(std::string_view text)
{
    const std::size_t slash = text.rfind('/');
    if (slash == text.npos)
        return std::nullopt;
    const std::string tier(text.substr(slash + 1));
    return std::pair(std::string(text.substr(0, slash)),
                     replaced(replaced(tier, "%2F", "/"), "%25", "%"));
}

std::string_view takePart(std::string_view& text)
{
    const std::size_t slash = text.find('/');
    const std::string_view part = text.substr(0, slash);
    text.remove_prefix(slash == text.npos ? text.size() : slash + 1);
    return part;
}

} // namespace edgecut::keys
