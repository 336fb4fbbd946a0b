// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layer_times_file.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/costs/engine_step_name.h"
#include "core/costs/measured.h"
#include "core/exchange/json_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace edgecut {

namespace {

constexpr std::string_view formatId = "edgecut.layer-times";
constexpr int formatVersion = 1;

const NumberRule timeRule{translatable("core", "%1 must be a time, 0 or more; it is %2.")};
const NumberRule lineRule{translatable("core", "%1 must be a line's number; it is %2."), 0,
                          std::numeric_limits<int>::max()};

/// The keys by which engines' files are told from lists of other things.
bool hasProfileKey(std::string_view head)
{
    constexpr std::array<std::string_view, 5> keys = {"\"traceEvents\"", "\"ph\"", "\"averageMs\"",
                                                      "\"timeMs\"", "\"medianMs\""};
    return std::ranges::any_of(
        keys, [head](std::string_view key) { return head.find(key) != head.npos; });
}

/// The first line that is neither blank nor a remark.
std::string_view firstLine(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::string_view line = text.substr(0, end);
        const std::size_t first = line.find_first_not_of(" \t");
        if (first != line.npos && line[first] != '#')
            return line.substr(first);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return {};
}

bool isTable(std::string_view head)
{
    std::string_view line = firstLine(head);
    constexpr std::array<std::string_view, 2> names = {"layer", "\"layer\""};
    for (const std::string_view name : names) {
        if (line.starts_with(name)) {
            line.remove_prefix(name.size());
            const std::size_t next = line.find_first_not_of(" ");
            return next != line.npos &&
                   (line[next] == ',' || line[next] == ';' || line[next] == '\t');
        }
    }
    return false;
}

} // namespace

bool looksLikeLayerTimes(std::string_view text)
{
    constexpr std::size_t lookAt = 4096;
    std::string_view head = text.substr(0, lookAt);
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    return looksLikeEngineProfile(head) ? hasProfileKey(head) : isTable(head);
}

Result<std::vector<EngineProfile>> readLayerTimes(std::string_view text, const std::string& file)
{
    std::vector<EngineProfile> profiles;
    if (looksLikeEngineProfile(text)) {
        Result<EngineProfile> profile = readEngineProfile(text, file);
        if (!profile)
            return failure(std::move(profile.error()));
        profiles.push_back(std::move(*profile));
        return profiles;
    }
    const Result<MeasuredTimes> table = readMeasuredTimes(text, file);
    if (!table)
        return failure(table.error());
    for (std::size_t column = 0; column < table->columns.size(); ++column)
        profiles.push_back(profileOf(*table, column));
    return profiles;
}

std::string writeLayerTimes(const EngineProfile& profile)
{
    const nlohmann::ordered_json document = {
        {"format", formatId},       {"version", formatVersion}, {"file", profile.file},
        {"engine", profile.engine}, {"table", profile.isTable},
    };
    JsonRows rows;
    for (const EngineProfile::Step& step : profile.steps) {
        rows.beginRow();
        rows.addQuoted("name", step.name);
        rows.add("ms", step.ms);
        rows.add("line", static_cast<double>(step.line));
        rows.endRow();
    }
    return withRows(jsonText(document), "steps", rows);
}

Result<EngineProfile> readKeptLayerTimes(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    const JsonPlace root = reader.root(formatId, formatVersion);
    root.allowKeys({"format", "version", "file", "engine", "table", "steps"});
    EngineProfile profile{root.required("file").text(),
                          root.required("engine").text(),
                          {},
                          root.required("table").boolean()};
    for (const JsonPlace& place : root.required("steps").elements()) {
        place.allowKeys({"name", "ms", "line"});
        const std::string name = place.required("name").textOrEmpty();
        profile.steps.push_back({name, profile.isTable ? std::vector{name} : layersNamedBy(name),
                                 place.required("ms").number(timeRule),
                                 static_cast<int>(place.required("line").integer(lineRule))});
    }
    if (!reader.ok())
        return reader.failure();
    return profile;
}

} // namespace edgecut
