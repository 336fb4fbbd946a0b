// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_published.h"

#include "core/base/json_text.h"
#include "core/base/numbers.h"
#include "core/session/published.h"
#include "core/session/recipe.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Flags
{
    std::string file;
    bool json = false;
};

/// A session, or a recipe from which one is built in memory.
Result<Session> open(const std::string& file)
{
    if (!file.ends_with(".json"))
        return Session::open(file);
    const Result<std::string> text = readInput(file);
    if (!text)
        return failure(text.error());
    const Result<Recipe> recipe = readRecipe(*text, inputName(file));
    if (!recipe)
        return failure(recipe.error());
    return buildSession(*recipe, filesBeside(file), {}, context());
}

Json valueJson(const PublishedValue& value)
{
    if (!value.text.empty())
        return value.text;
    if (value.low == value.high)
        return jsonNumber(value.low);
    return Json::array({jsonNumber(value.low), jsonNumber(value.high)});
}

Json rowJson(const PublishedRow& row)
{
    const PublishedNumber& number = row.published;
    Json json = {{"figure", number.figure},
                 {"what", number.what},
                 {"unit", number.unit},
                 {"published", valueJson(number.value)},
                 {"here", row.ours && *row.ours ? valueJson(**row.ours) : Json(nullptr)},
                 {"difference", nullptr},
                 {"text", number.text}};
    if (const std::optional<double> difference = row.difference())
        json["difference"] = jsonNumber(*difference);
    if (row.ours && !*row.ours)
        json["error"] = english(row.ours->error());
    return json;
}

std::string document(const std::vector<PublishedRow>& rows)
{
    Json list = Json::array();
    for (const PublishedRow& row : rows)
        list.push_back(rowJson(row));
    return jsonText(
        {{"format", "edgecut.published-and-ours"}, {"version", 1}, {"rows", std::move(list)}});
}

std::string valueText(const PublishedValue& value, const std::string& unit)
{
    if (!value.text.empty())
        return value.text;
    std::string text = formatSignificant(value.low);
    if (value.low != value.high)
        text += " - " + formatSignificant(value.high);
    return unit.empty() ? text : text + ' ' + unit;
}

std::string differenceText(const PublishedRow& row)
{
    if (row.sameName())
        return "same";
    const std::optional<double> difference = row.difference();
    if (!difference)
        return "-";
    return (*difference > 0 ? "+" : "") + formatSignificant(*difference * 100, 2) + " %";
}

std::string rowsTable(const std::vector<PublishedRow>& rows)
{
    if (rows.empty())
        return "The session holds no published numbers.";
    std::vector<std::vector<std::string>> cells{
        {"figure", "what", "published", "here", "difference"}};
    std::string reasons;
    for (const PublishedRow& row : rows) {
        const PublishedNumber& number = row.published;
        std::string here = "-";
        if (row.ours)
            here = *row.ours ? valueText(**row.ours, number.unit) : "no value";
        cells.push_back({printable(number.figure), printable(number.what),
                         printable(valueText(number.value, number.unit)), printable(here),
                         differenceText(row)});
        if (!number.text.empty())
            reasons += printable(number.figure) + ", " + printable(number.what) + ": " +
                       printable(number.text) + '\n';
        if (row.ours && !*row.ours)
            reasons += printable(number.figure) + ", " + printable(number.what) + ": " +
                       printable(english(row.ours->error())) + '\n';
    }
    return table(cells, {2, 3, 4}) + (reasons.empty() ? "" : '\n' + reasons);
}

int published(const Flags& flags)
{
    const auto placed = [&flags](Error error) {
        if (error.file.empty())
            error.file = flags.file;
        return error;
    };
    const Result<Session> session = open(flags.file);
    if (!session)
        return fail(placed(session.error()));
    const Result<PublishedSource> source = publishedSource(*session);
    if (!source)
        return fail(placed(source.error()));
    const Result<std::vector<PublishedRow>> rows = computePublished(*source, context());
    if (!rows)
        return fail(placed(rows.error()));
    print(flags.json ? document(*rows) : rowsTable(*rows));
    return Done;
}

} // namespace

void addSessionPublished(CLI::App& session, Action& action)
{
    auto flags = std::make_shared<Flags>();
    CLI::App* command = session.add_subcommand(
        "published", "The paper's numbers beside what this program computes for them");
    command->add_option("file", flags->file, "Session (*.edgecut) or recipe (*.json)")
        ->required()
        ->type_name("FILE");
    command->add_flag("--json", flags->json, "Print JSON");
    command->footer("Example:\n  edgecut session published alexnet.edgecut");
    command->callback([flags, &action] { action = [flags] { return published(*flags); }; });
}

} // namespace edgecut::cli
