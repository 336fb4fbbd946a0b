// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/json_text.h"
#include "core/session/quantity.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string_view dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Time:
        return "ms, s";
    case Dimension::Bytes:
        return "B, kB, MB, MiB";
    case Dimension::Ratio:
        return "×, %";
    case Dimension::Rate:
        return "Mbit/s, kbit/s";
    case Dimension::Throughput:
        return "frames/s";
    case Dimension::Length:
        return "m, km";
    case Dimension::Count:
        return "(a count)";
    case Dimension::Name:
        break;
    }
    return "(a name)";
}

std::string document()
{
    Json list = Json::array();
    for (const Quantity& quantity : quantities())
        list.push_back({{"id", quantity.id},
                        {"title", quantity.title.text},
                        {"units", dimensionName(quantity.dimension)},
                        {"parameters", quantity.parameters}});
    return jsonText(
        {{"format", "edgecut.quantities"}, {"version", 1}, {"quantities", std::move(list)}});
}

std::string quantitiesTable()
{
    std::vector<std::vector<std::string>> rows{{"quantity", "title", "units", "parameters"}};
    for (const Quantity& quantity : quantities()) {
        std::string parameters;
        for (const std::string_view parameter : quantity.parameters)
            parameters += (parameters.empty() ? "" : ", ") + std::string(parameter);
        rows.push_back({std::string(quantity.id), quantity.title.text,
                        std::string(dimensionName(quantity.dimension)),
                        parameters.empty() ? "-" : parameters});
    }
    return table(rows);
}

} // namespace

void addQuantities(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "quantities", "List what recipes can hold a published number against");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print them as JSON (edgecut.quantities)");
    command->footer("Example:\n  edgecut quantities --json");
    command->callback([json, &action] {
        action = [json] {
            print(*json ? document() : quantitiesTable());
            return Done;
        };
    });
}

} // namespace edgecut::cli
