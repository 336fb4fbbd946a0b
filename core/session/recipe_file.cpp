// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/json_reader.h"
#include "core/base/numbers.h"
#include "core/session/recipe.h"

#include <algorithm>
#include <filesystem>

namespace edgecut {

namespace {

constexpr std::string_view formatName = "edgecut.recipe";
constexpr int formatVersion = 1;

const NumberRule rateRule{translatable("core", "%1 must be a rate in Mbit/s above 0; it is %2."), 0,
                          std::numeric_limits<double>::max(), true};
const NumberRule latencyRule{
    translatable("core", "%1 must be a time in milliseconds, 0 or more; it is %2.")};
const NumberRule optionRule{translatable("core", "%1 must be a number, 0 or more; it is %2.")};

const NumberRule settingRule{translatable("core", "%1 must be a number or a text; it is %2."),
                             std::numeric_limits<double>::lowest()};

Link readLink(JsonPlace place)
{
    if (!place.isText()) {
        place.allowKeys({"uplink_mbps", "downlink_mbps", "latency_ms"});
        return {place.required("uplink_mbps").number(rateRule),
                place.required("downlink_mbps").number(rateRule),
                place.optional("latency_ms").number(latencyRule)};
    }
    const Result<Link> link = parseLink(place.text());
    if (!link)
        place.fail(link.error().message);
    return link.value_or(Link());
}

std::optional<std::string> optionalText(JsonPlace place)
{
    return place.isValid() ? std::optional(place.text()) : std::nullopt;
}

std::optional<ReturnPath> readReturnPath(JsonPlace place)
{
    const auto path = returnPathFromName(place.text());
    if (place.isText() && !path)
        place.fail({translatable("core", "%1 must be \"one-way\", \"paid\" or \"free\"; it is %2."),
                    {place.path(), place.found()}});
    return path;
}

std::optional<TransferType> readTransferType(JsonPlace place)
{
    const auto type = transferTypeFromName(place.text());
    if (place.isText() && !type)
        place.fail({translatable("core", "%1 must be \"as-stored\", \"float32\", \"float16\" or "
                                         "\"uint8\"; it is %2."),
                    {place.path(), place.found()}});
    return type;
}

Recipe::PlannedRun readRun(JsonPlace place)
{
    place.allowKeys({"method", "return_path", "uplink_mbps"});
    Recipe::PlannedRun run;
    run.method = optionalText(place.optional("method"));
    run.returnPath = readReturnPath(place.optional("return_path"));
    if (const JsonPlace rate = place.optional("uplink_mbps"); rate.isValid())
        run.uplinkMbps = rate.number(rateRule);
    return run;
}

Recipe::Input readInput(JsonPlace place)
{
    place.allowKeys({"kind", "file", "name"});
    return {place.required("kind").text(), place.required("file").text(),
            place.optional("name").textOrEmpty()};
}

/// Settings are kept as texts; people may write numbers as such.
std::string readSetting(JsonPlace place)
{
    return place.isText() ? place.text() : formatShortest(place.number(settingRule));
}

} // namespace

Result<Recipe> readRecipe(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    const JsonPlace root = reader.root(formatName, formatVersion);
    root.allowKeys({"format", "version", "title", "summary", "figure", "model", "tiers", "links",
                    "method", "options", "return_path", "result_tier", "transfer_type", "pins",
                    "inputs", "workspace", "settings", "published", "runs"});
    Recipe recipe;
    recipe.file = file;
    recipe.title = root.required("title").text();
    recipe.summary = root.optional("summary").textOrEmpty();
    recipe.figure = root.optional("figure").textOrEmpty();
    for (const JsonPlace place : root.optional("inputs").elements())
        recipe.inputs.push_back(readInput(place));
    // A session without a model needs something else to work on.
    recipe.model = recipe.inputs.empty() ? root.required("model").text()
                                         : root.optional("model").textOrEmpty();
    recipe.workspace = root.optional("workspace").textOrEmpty();
    for (const auto& [key, place] : root.optional("settings").members())
        recipe.settings[std::string(key)] = readSetting(place);
    for (const JsonPlace place : root.optional("published").elements())
        recipe.published.push_back(readPublishedNumber(place));
    for (const JsonPlace place : root.optional("tiers").elements()) {
        place.allowKeys({"name", "device"});
        recipe.tiers.push_back({place.required("name").text(), place.required("device").text()});
    }
    for (const JsonPlace place : root.optional("links").elements())
        recipe.links.push_back(readLink(place));
    recipe.method = optionalText(root.optional("method"));
    for (const auto& [key, place] : root.optional("options").members())
        recipe.options[std::string(key)] = place.number(optionRule);
    recipe.returnPath = readReturnPath(root.optional("return_path"));
    recipe.resultTier = optionalText(root.optional("result_tier"));
    recipe.transferType = readTransferType(root.optional("transfer_type"));
    for (const auto& [layer, place] : root.optional("pins").members())
        recipe.pins[std::string(layer)] = place.text();
    for (const JsonPlace place : root.optional("runs").elements())
        recipe.runs.push_back(readRun(place));
    if (!reader.ok())
        return reader.failure();
    return recipe;
}

RecipeFiles filesBeside(const std::string& recipePath)
{
    namespace fs = std::filesystem;
    return [folder = fs::path(recipePath).parent_path()](
               const std::string& name) -> Result<std::string> {
        const fs::path relative(name);
        const bool leadsOut = std::find(relative.begin(), relative.end(), "..") != relative.end();
        if (relative.is_absolute() || leadsOut)
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "The recipe names the file %1; its files stand in "
                                                 "its own folder."),
                            {name}});
        return readTextFile((folder / relative).string());
    };
}

} // namespace edgecut
