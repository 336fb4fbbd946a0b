// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>

namespace edgecut {

using Json = nlohmann::ordered_json;

namespace {

std::string oneLine(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool holdsObjects(const Json& value)
{
    return value.is_array() && !value.empty() && value.front().is_object();
}

} // namespace

Json jsonNumber(double number)
{
    constexpr double largestWholeNumber = 9007199254740992.0;
    if (!std::isfinite(number))
        return nullptr;
    if (number == std::floor(number) && std::abs(number) < largestWholeNumber)
        return static_cast<std::int64_t>(number);
    return number;
}

std::string jsonText(const Json& document)
{
    if (!document.is_object())
        return oneLine(document) + '\n';
    std::string text = "{";
    const char* separator = "\n";
    for (const auto& [key, value] : document.items()) {
        text += separator;
        text += "  " + oneLine(Json(key)) + ": ";
        separator = ",\n";
        if (!holdsObjects(value)) {
            text += oneLine(value);
            continue;
        }
        const char* innerSeparator = "[\n";
        for (const Json& element : value) {
            text += innerSeparator;
            text += "    " + oneLine(element);
            innerSeparator = ",\n";
        }
        text += "\n  ]";
    }
    return text + "\n}\n";
}

} // namespace edgecut
