// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_text.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/layout/request_check.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view requestFormat = "edgecut.layout-request";
constexpr std::string_view layoutFormat = "edgecut.layout";
constexpr int formatVersion = 1;

const NumberRule sizeRule{
    translatable("core", "%1 must be a width or height, 0 or more; it is %2.")};
const NumberRule positionRule{translatable("core", "%1 must be a number; it is %2."),
                              std::numeric_limits<double>::lowest()};
const NumberRule boxRule{translatable("core", "%1 must be the number of a box, counted from 0; it "
                                              "is %2."),
                         0, std::numeric_limits<std::int32_t>::max()};

std::vector<double> numbers(const JsonPlace& list, const NumberRule& rule)
{
    std::vector<double> values;
    for (const JsonPlace& element : list.elements())
        values.push_back(element.number(rule));
    return values;
}

// Two numbers, or 0, 0 and the reader's error.
Point pairOf(const JsonPlace& list, const NumberRule& rule)
{
    const std::vector<double> values = numbers(list, rule);
    if (values.size() == 2)
        return {values[0], values[1]};
    list.fail({translatable("core", "%1 must be a list of two numbers; it has %2."),
               {list.path(), static_cast<std::int64_t>(values.size())}});
    return {};
}

LayoutDirection directionOf(const JsonPlace& place)
{
    const std::string text = place.isValid() ? place.text() : "tb";
    if (text != "tb" && text != "lr")
        place.fail({translatable("core", "%1 must be \"tb\" or \"lr\"; it is %2."),
                    {place.path(), place.found()}});
    return text == "lr" ? LayoutDirection::LeftToRight : LayoutDirection::TopToBottom;
}

EdgeCurve curveOf(const JsonPlace& list)
{
    const std::vector<double> values = numbers(list, positionRule);
    if (values.size() < 8 || values.size() % 6 != 2)
        list.fail({translatable("core", "%1 must be a curve, the two numbers of 1 + 3n points; it "
                                        "has %2 numbers."),
                   {list.path(), static_cast<std::int64_t>(values.size())}});
    EdgeCurve curve(values.size() / 2);
    for (std::size_t i = 0; i < curve.size(); ++i)
        curve[i] = {values[2 * i], values[2 * i + 1]};
    return curve;
}

} // namespace

Result<LayoutRequest> readLayoutRequest(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    const JsonPlace root = reader.root(requestFormat, formatVersion);
    root.allowKeys({"format", "version", "direction", "nodes", "edges"});
    LayoutRequest request;
    request.direction = directionOf(root.optional("direction"));
    for (const JsonPlace& node : root.required("nodes").elements()) {
        const Point size = pairOf(node, sizeRule);
        request.nodes.push_back({size.x, size.y});
    }
    for (const JsonPlace& edge : root.required("edges").elements()) {
        const Point ends = pairOf(edge, boxRule);
        for (const JsonPlace& end : edge.elements())
            end.integer(boxRule); // no fractions
        request.edges.emplace_back(static_cast<std::int32_t>(ends.x),
                                   static_cast<std::int32_t>(ends.y));
    }
    if (!reader.ok())
        return reader.failure();
    if (const Status status = checkRequest(request); !status)
        return failure(status.error().code, status.error().message, file);
    return request;
}

Result<GraphLayout> readLayout(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    const JsonPlace root = reader.root(layoutFormat, formatVersion);
    root.allowKeys({"format", "version", "engine", "size", "nodes", "edges", "names"});
    GraphLayout layout;
    layout.engine = root.required("engine").text();
    const Point size = pairOf(root.required("size"), sizeRule);
    layout.size = {size.x, size.y};
    for (const JsonPlace& node : root.required("nodes").elements())
        layout.centres.push_back(pairOf(node, positionRule));
    for (const JsonPlace& edge : root.required("edges").elements())
        layout.edges.push_back(curveOf(edge));
    if (!reader.ok())
        return reader.failure();
    return layout;
}

std::string writeLayoutRequest(const LayoutRequest& request)
{
    Json nodes = Json::array(), edges = Json::array();
    for (const Size& size : request.nodes)
        nodes.push_back(Json::array({jsonNumber(size.width), jsonNumber(size.height)}));
    for (const auto& [from, to] : request.edges)
        edges.push_back(Json::array({from, to}));
    Json document;
    document["format"] = requestFormat;
    document["version"] = formatVersion;
    document["direction"] = request.direction == LayoutDirection::LeftToRight ? "lr" : "tb";
    document["nodes"] = std::move(nodes);
    document["edges"] = std::move(edges);
    return jsonText(document);
}

std::string writeLayout(const GraphLayout& layout, const std::vector<std::string>& names)
{
    Json nodes = Json::array(), edges = Json::array();
    for (const Point& centre : layout.centres)
        nodes.push_back(Json::array({jsonNumber(centre.x), jsonNumber(centre.y)}));
    for (const EdgeCurve& curve : layout.edges) {
        Json values = Json::array();
        for (const Point& point : curve) {
            values.push_back(jsonNumber(point.x));
            values.push_back(jsonNumber(point.y));
        }
        edges.push_back(std::move(values));
    }
    Json document;
    document["format"] = layoutFormat;
    document["version"] = formatVersion;
    document["engine"] = layout.engine;
    document["size"] = Json::array({jsonNumber(layout.size.width), jsonNumber(layout.size.height)});
    document["nodes"] = std::move(nodes);
    document["edges"] = std::move(edges);
    if (!names.empty())
        document["names"] = names;
    return jsonText(document);
}

} // namespace edgecut
