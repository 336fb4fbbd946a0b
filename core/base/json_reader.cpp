// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace edgecut {

namespace {

constexpr double largestWholeNumber = 9007199254740992.0; // 2^53

bool isPlainKey(std::string_view key)
{
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
    });
}

// At most `limit` bytes, not cutting a character in two.
std::string shortened(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return std::string(text);
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80)
        --limit;
    return std::string(text.substr(0, limit)) + "...";
}

} // namespace

bool JsonPlace::isNull() const
{
    return m_reader && m_reader->m_nodes[m_node].type == JsonReader::Type::Null;
}

bool JsonPlace::isNumber() const
{
    return m_reader && (m_reader->m_nodes[m_node].type == JsonReader::Type::Number ||
                        m_reader->m_nodes[m_node].type == JsonReader::Type::Integer);
}

bool JsonPlace::isText() const
{
    return m_reader && m_reader->m_nodes[m_node].type == JsonReader::Type::Text;
}

bool JsonPlace::isObject() const
{
    return m_reader && m_reader->m_nodes[m_node].type == JsonReader::Type::Object;
}

bool JsonPlace::isList() const
{
    return m_reader && m_reader->m_nodes[m_node].type == JsonReader::Type::List;
}

int JsonPlace::line() const
{
    return m_reader ? m_reader->m_nodes[m_node].line : 0;
}

std::string JsonPlace::path() const
{
    if (!m_reader)
        return {};
    // From the leaf to the root; an index is counted only here, where a message needs it.
    std::vector<std::string> parts;
    const auto& nodes = m_reader->m_nodes;
    for (std::uint32_t node = m_node; nodes[node].parent != JsonReader::none;
         node = nodes[node].parent) {
        const JsonReader::Node& parent = nodes[nodes[node].parent];
        if (parent.type == JsonReader::Type::List) {
            std::size_t index = 0;
            for (std::uint32_t child = parent.firstChild; child != node; child = nodes[child].next)
                ++index;
            parts.push_back('[' + std::to_string(index) + ']');
        } else {
            const std::string_view key = m_reader->keyOf(nodes[node]);
            parts.push_back(isPlainKey(key) ? '.' + std::string(key)
                                            : "[\"" + shortened(key, 60) + "\"]");
        }
    }
    std::string path;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part)
        path += *part;
    return path.starts_with('.') ? path.substr(1) : path;
}

Message::Argument JsonPlace::found() const
{
    if (!m_reader)
        return std::string();
    const JsonReader::Node& node = m_reader->m_nodes[m_node];
    switch (node.type) {
    case JsonReader::Type::Null:
        return std::string("null");
    case JsonReader::Type::Boolean:
        return std::string(node.boolean ? "true" : "false");
    case JsonReader::Type::Integer:
        return std::to_string(node.integer);
    case JsonReader::Type::Number:
        return formatShortest(node.number);
    case JsonReader::Type::Text:
        return '"' + shortened(m_reader->m_texts[node.text], 60) + '"';
    case JsonReader::Type::List:
        return translatable("core", "a list");
    case JsonReader::Type::Object:
        return translatable("core", "an object");
    }
    return std::string();
}

void JsonPlace::fail(Message message, ErrorCode code) const
{
    if (m_reader)
        m_reader->fail({code, std::move(message), {}, line()});
}

JsonPlace JsonPlace::optional(std::string_view key) const
{
    if (!m_reader)
        return {};
    if (!isObject()) {
        fail(path().empty()
                 ? Message{translatable("core", "The file must hold one JSON object; it holds %1."),
                           {found()}}
                 : Message{translatable("core", "%1 must be an object {...}; it is %2."),
                           {path(), found()}});
        return {};
    }
    const auto& nodes = m_reader->m_nodes;
    for (std::uint32_t child = nodes[m_node].firstChild; child != JsonReader::none;
         child = nodes[child].next) {
        if (m_reader->keyOf(nodes[child]) == key)
            return {m_reader, child};
    }
    return {};
}

JsonPlace JsonPlace::required(std::string_view key) const
{
    const JsonPlace place = optional(key);
    if (m_reader && !place.isValid() && isObject()) {
        const std::string where = path();
        fail(where.empty() ? Message{translatable("core", "The key \"%1\" is missing; add it."),
                                     {std::string(key)}}
                           : Message{translatable("core", "%1 has no key \"%2\"; add it."),
                                     {where, std::string(key)}});
    }
    return place;
}

std::vector<JsonPlace> JsonPlace::elements() const
{
    std::vector<JsonPlace> places;
    if (!m_reader)
        return places;
    if (!isList()) {
        fail({translatable("core", "%1 must be a list [...]; it is %2."), {path(), found()}});
        return places;
    }
    const auto& nodes = m_reader->m_nodes;
    for (std::uint32_t child = nodes[m_node].firstChild; child != JsonReader::none;
         child = nodes[child].next)
        places.push_back({m_reader, child});
    return places;
}

std::vector<std::pair<std::string_view, JsonPlace>> JsonPlace::members() const
{
    std::vector<std::pair<std::string_view, JsonPlace>> places;
    if (!m_reader)
        return places;
    if (!isObject()) {
        fail({translatable("core", "%1 must be an object {...}; it is %2."), {path(), found()}});
        return places;
    }
    const auto& nodes = m_reader->m_nodes;
    for (std::uint32_t child = nodes[m_node].firstChild; child != JsonReader::none;
         child = nodes[child].next)
        places.emplace_back(m_reader->keyOf(nodes[child]), JsonPlace{m_reader, child});
    return places;
}

void JsonPlace::allowKeys(std::initializer_list<std::string_view> known) const
{
    const auto isKnown = [&](std::string_view key) {
        return std::find(known.begin(), known.end(), key) != known.end();
    };
    if (!isObject()) {
        members(); // says so
        return;
    }
    const auto& nodes = m_reader->m_nodes;
    for (std::uint32_t child = nodes[m_node].firstChild; child != JsonReader::none;
         child = nodes[child].next) {
        if (isKnown(m_reader->keyOf(nodes[child])))
            continue;
        const JsonPlace place(m_reader, child);
        std::string list;
        for (const std::string_view name : known)
            list += (list.empty() ? "" : ", ") + std::string(name);
        place.fail(
            {translatable("core", "%1 is no known key; known here are %2."), {place.path(), list}});
        return;
    }
}

double JsonPlace::number(const NumberRule& rule) const
{
    if (!m_reader)
        return 0;
    const double number = isNumber() ? m_reader->m_nodes[m_node].asNumber() : 0;
    if (isNumber() && rule.holds(number))
        return number == 0 ? 0 : number; // -0 is 0
    fail({rule.sentence, {path(), found()}});
    return 0;
}

std::int64_t JsonPlace::integer(const NumberRule& rule) const
{
    const double value = number(rule);
    if (m_reader && m_reader->m_nodes[m_node].type == JsonReader::Type::Integer)
        return rule.holds(value) ? m_reader->m_nodes[m_node].integer : 0;
    if (value == std::floor(value) && std::abs(value) <= largestWholeNumber)
        return static_cast<std::int64_t>(value);
    fail({translatable("core", "%1 must be a whole number of at most 2^53; it is %2."),
          {path(), found()}});
    return 0;
}

std::string JsonPlace::text() const
{
    std::string text = textOrEmpty();
    if (text.empty() && isText())
        fail({translatable("core", "%1 must not be empty."), {path()}});
    return text;
}

std::string JsonPlace::textOrEmpty() const
{
    if (!m_reader)
        return {};
    if (isText())
        return m_reader->m_texts[m_reader->m_nodes[m_node].text];
    fail({translatable("core", "%1 must be a text in quotes; it is %2."), {path(), found()}});
    return {};
}

bool JsonPlace::boolean() const
{
    if (!m_reader)
        return false;
    const JsonReader::Node& node = m_reader->m_nodes[m_node];
    if (node.type == JsonReader::Type::Boolean)
        return node.boolean;
    fail({translatable("core", "%1 must be true or false; it is %2."), {path(), found()}});
    return false;
}

JsonPlace JsonReader::root()
{
    return m_nodes.empty() ? JsonPlace() : JsonPlace(this, 0);
}

JsonPlace JsonReader::root(std::string_view format, int version)
{
    const JsonPlace document = root();
    const JsonPlace formatPlace = document.optional("format");
    if (document.isObject() && !formatPlace.isValid())
        document.fail({translatable("core", "This is no %1 file; such a file begins with "
                                            "\"format\": \"%1\", \"version\": %2."),
                       {std::string(format), std::int64_t(version)}});
    const std::string actual = formatPlace.text();
    if (formatPlace.isText() && actual != format)
        formatPlace.fail(
            {translatable("core", "This is a file of format %1, where %2 is expected."),
             {formatPlace.found(), std::string(format)}});
    const JsonPlace versionPlace = document.required("version");
    const auto actualVersion = versionPlace.integer(
        {translatable("core", "%1 must be a whole number from 1; it is %2."), 1});
    if (actualVersion > version)
        versionPlace.fail(
            {translatable("core", "The file is of version %1 and this program reads up to version "
                                  "%2; open it with a newer EdgeCut Studio."),
             {actualVersion, std::int64_t(version)}},
            ErrorCode::Unsupported);
    return document;
}

void JsonReader::fail(Error error)
{
    if (m_error)
        return;
    error.file = m_file;
    m_error = std::move(error);
}

} // namespace edgecut
