// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/json_text.h"
#include "core/partition/method.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr int anyNumber = std::numeric_limits<int>::max();

Json optionJson(const OptionSpec& spec)
{
    return {{"key", spec.key},
            {"label", spec.label.text},
            {"unit", spec.unit},
            {"minimum", jsonNumber(spec.minimum)},
            {"default", jsonNumber(spec.standard)},
            {"maximum", jsonNumber(spec.maximum)},
            {"help", spec.help.text}};
}

Json methodJson(const Method& method)
{
    Json options = Json::array();
    for (const OptionSpec& spec : method.options)
        options.push_back(optionJson(spec));
    return {{"id", method.id},
            {"title", method.title.text},
            {"minimises", *method.minimises.text ? Json(method.minimises.text) : Json(nullptr)},
            {"exact", method.exact},
            {"maximum_tiers",
             method.maximumTiers == anyNumber ? Json(nullptr) : Json(method.maximumTiers)},
            {"honours_memory", method.honoursMemory},
            {"reference", method.reference},
            {"options", std::move(options)}};
}

std::string document()
{
    Json list = Json::array();
    for (const Method& method : methods())
        list.push_back(methodJson(method));
    return jsonText({{"format", "edgecut.methods"}, {"version", 1}, {"methods", std::move(list)}});
}

std::string methodsTable()
{
    std::vector<std::vector<std::string>> rows{
        {"method", "title", "minimises", "exact", "tiers", "reference"}};
    for (const Method& method : methods()) {
        rows.push_back(
            {std::string(method.id), method.title.text,
             *method.minimises.text ? method.minimises.text : "-", method.exact ? "yes" : "no",
             method.maximumTiers == anyNumber ? "any" : std::to_string(method.maximumTiers),
             std::string(method.reference)});
    }
    return table(rows);
}

} // namespace

void addMethods(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand("methods", "List the methods that solve takes");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print them as JSON (edgecut.methods)");
    command->footer("Example:\n  edgecut methods --json");
    command->callback([json, &action] {
        action = [json] {
            print(*json ? document() : methodsTable());
            return Done;
        };
    });
}

} // namespace edgecut::cli
