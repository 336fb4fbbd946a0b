// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_text.h"

#include "core/layout/request_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace edgecut {

namespace {

using Json = nlohmann::json;

// What stops a reader; caught at its border and never seen outside this file.
struct Fault
{
    Message message;
    int line = 0;
};

[[noreturn]] void wrong(const std::string& place, Template expected)
{
    throw Fault{{translatable("core", "%1 must be %2."), {place, expected}}};
}

std::string entry(const char* key, std::size_t index)
{
    return std::string(key) + '[' + std::to_string(index) + ']';
}

Json parse(std::string_view text)
{
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        const std::size_t end = std::min(error.byte, text.size());
        const auto lines =
            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        throw Fault{translatable("core", "This is not JSON; the text ends early or has a character "
                                         "that does not belong there."),
                    static_cast<int>(lines) + 1};
    }
}

void checkHead(const Json& document, const char* format,
               std::initializer_list<std::string_view> keys)
{
    if (!document.is_object())
        wrong("The document", translatable("core", "a JSON object"));
    for (const auto& item : document.items())
        if (std::find(keys.begin(), keys.end(), item.key()) == keys.end())
            throw Fault{{translatable("core", "The key \"%1\" is not known here; leave it out."),
                         {item.key()}}};
    if (!document.contains("format") || document["format"] != format)
        throw Fault{
            {translatable("core", "The key \"format\" must say \"%1\"."), {std::string(format)}}};
    if (!document.contains("version") || document["version"] != 1)
        throw Fault{translatable("core", "The key \"version\" must be 1, the only version known.")};
}

const Json& list(const Json& document, const char* key)
{
    const auto found = document.find(key);
    if (found == document.end() || !found->is_array())
        wrong(key, translatable("core", "a list"));
    return *found;
}

// JSON has neither NaN nor infinity, but numbers too large for a double.
double number(const Json& value, const std::string& place)
{
    if (!value.is_number() || !std::isfinite(value.get<double>()))
        wrong(place, translatable("core", "a list of numbers"));
    return value.get<double>();
}

std::array<double, 2> pair(const Json& value, const std::string& place)
{
    if (!value.is_array() || value.size() != 2)
        wrong(place, translatable("core", "a list of two numbers"));
    return {number(value[0], place), number(value[1], place)};
}

std::int32_t boxIndex(const Json& value, const std::string& place)
{
    if (!value.is_number_integer() || value < 0 || value > std::numeric_limits<std::int32_t>::max())
        wrong(place, translatable("core", "two numbers of boxes, counted from 0"));
    return value.get<std::int32_t>();
}

LayoutRequest requestFrom(std::string_view text)
{
    const Json document = parse(text);
    checkHead(document, "edgecut.layout-request",
              {"format", "version", "direction", "nodes", "edges"});
    LayoutRequest request;
    const std::string direction = document.value("direction", Json("tb")).is_string()
                                      ? document.value("direction", "tb")
                                      : "";
    if (direction != "tb" && direction != "lr")
        wrong("direction", translatable("core", "\"tb\" or \"lr\""));
    if (direction == "lr")
        request.direction = LayoutDirection::LeftToRight;
    for (const Json& node : list(document, "nodes")) {
        const auto [width, height] = pair(node, entry("nodes", request.nodes.size()));
        request.nodes.push_back({width, height});
    }
    for (const Json& edge : list(document, "edges")) {
        const std::string place = entry("edges", request.edges.size());
        if (!edge.is_array() || edge.size() != 2)
            wrong(place, translatable("core", "two numbers of boxes, counted from 0"));
        request.edges.emplace_back(boxIndex(edge[0], place), boxIndex(edge[1], place));
    }
    if (const Status status = checkRequest(request); !status)
        throw Fault{status.error().message};
    return request;
}

EdgeCurve curveFrom(const Json& value, const std::string& place)
{
    if (!value.is_array() || value.size() < 8 || value.size() % 6 != 2)
        wrong(place, translatable("core", "a curve: the two numbers of 1 + 3n points"));
    EdgeCurve curve(value.size() / 2);
    for (std::size_t i = 0; i < curve.size(); ++i)
        curve[i] = {number(value[2 * i], place), number(value[2 * i + 1], place)};
    return curve;
}

GraphLayout layoutFrom(std::string_view text)
{
    const Json document = parse(text);
    checkHead(document, "edgecut.layout",
              {"format", "version", "engine", "size", "nodes", "edges", "names"});
    GraphLayout layout;
    if (!document.contains("engine") || !document["engine"].is_string())
        wrong("engine", translatable("core", "the name of the layout engine"));
    layout.engine = document["engine"].get<std::string>();
    if (!document.contains("size"))
        wrong("size", translatable("core", "a list of two numbers"));
    const auto [width, height] = pair(document["size"], "size");
    layout.size = {width, height};
    for (const Json& node : list(document, "nodes")) {
        const auto [x, y] = pair(node, entry("nodes", layout.centres.size()));
        layout.centres.push_back({x, y});
    }
    for (const Json& edge : list(document, "edges"))
        layout.edges.push_back(curveFrom(edge, entry("edges", layout.edges.size())));
    return layout;
}

template <typename Value>
Result<Value> read(Value (*from)(std::string_view), std::string_view text, const std::string& file)
{
    try {
        return from(text);
    } catch (const Fault& fault) {
        return failure(ErrorCode::InvalidInput, fault.message, file, fault.line);
    } catch (const Json::exception&) {
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The document is not laid out as its format says."),
                       file);
    }
}

} // namespace

std::string writeLayoutRequest(const LayoutRequest& request)
{
    Json nodes = Json::array(), edges = Json::array();
    for (const Size& size : request.nodes)
        nodes.push_back({size.width, size.height});
    for (const auto& [from, to] : request.edges)
        edges.push_back({from, to});
    nlohmann::ordered_json document;
    document["format"] = "edgecut.layout-request";
    document["version"] = 1;
    document["direction"] = request.direction == LayoutDirection::LeftToRight ? "lr" : "tb";
    document["nodes"] = nodes;
    document["edges"] = edges;
    return document.dump();
}

Result<LayoutRequest> readLayoutRequest(std::string_view json, const std::string& file)
{
    return read(requestFrom, json, file);
}

std::string writeLayout(const GraphLayout& layout, const std::vector<std::string>& names)
{
    Json nodes = Json::array(), edges = Json::array();
    for (const Point& centre : layout.centres)
        nodes.push_back({centre.x, centre.y});
    for (const EdgeCurve& curve : layout.edges) {
        Json numbers = Json::array();
        for (const Point& point : curve) {
            numbers.push_back(point.x);
            numbers.push_back(point.y);
        }
        edges.push_back(std::move(numbers));
    }
    nlohmann::ordered_json document;
    document["format"] = "edgecut.layout";
    document["version"] = 1;
    document["engine"] = layout.engine;
    document["size"] = {layout.size.width, layout.size.height};
    document["nodes"] = nodes;
    document["edges"] = edges;
    if (!names.empty())
        document["names"] = names;
    // A name that is not UTF-8 must not keep its graph from being drawn.
    return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<GraphLayout> readLayout(std::string_view json, const std::string& file)
{
    return read(layoutFrom, json, file);
}

} // namespace edgecut
