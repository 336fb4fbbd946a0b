// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_rows.h"

#include "core/base/numbers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace edgecut {

void JsonRows::addKey(std::string_view key)
{
    if (m_text.back() != '{')
        m_text += ',';
    m_text.append("\"").append(key).append("\":");
}

void JsonRows::add(std::string_view key, double number)
{
    constexpr double largestWholeNumber = 9007199254740992.0;
    addKey(key);
    if (!std::isfinite(number))
        m_text += "null";
    else if (number == std::floor(number) && std::abs(number) < largestWholeNumber)
        m_text += std::to_string(static_cast<std::int64_t>(number));
    else
        m_text += formatShortest(number);
}

void JsonRows::add(std::string_view key, bool value)
{
    addKey(key);
    m_text += value ? "true" : "false";
}

void JsonRows::addText(std::string_view key, std::string_view text)
{
    addKey(key);
    m_text.append("\"").append(text).append("\"");
}

void JsonRows::addQuoted(std::string_view key, std::string_view text)
{
    const auto isPlain = [](char c) { return c >= ' ' && c < 0x7F && c != '"' && c != '\\'; };
    if (std::ranges::all_of(text, isPlain))
        return addText(key, text);
    using Json = nlohmann::json;
    addKey(key);
    m_text += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

void JsonRows::addNull(std::string_view key)
{
    addKey(key);
    m_text += "null";
}

std::string withRows(std::string document, std::string_view key, const JsonRows& rows)
{
    constexpr std::string_view end = "\n}\n";
    document.resize(document.size() - end.size());
    document.append(",\n  \"").append(key).append("\": [");
    if (!rows.text().empty())
        document.append("\n").append(rows.text()).append("\n  ");
    return document.append("]").append(end);
}

} // namespace edgecut
