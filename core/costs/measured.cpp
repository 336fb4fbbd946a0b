// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/measured.h"

#include "core/costs/name_list.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace edgecut {

namespace {

constexpr std::size_t noColumn = static_cast<std::size_t>(-1);

// For each tier its column: the one of its name, else the one of its device.
std::vector<std::size_t> columnsOfTiers(std::span<const std::string> tierNames,
                                        std::span<const Device> tierDevices,
                                        const MeasuredTimes& measured)
{
    const auto columnNamed = [&measured](const std::string& name) {
        const auto found = std::find(measured.columns.begin(), measured.columns.end(), name);
        return found == measured.columns.end()
                   ? noColumn
                   : static_cast<std::size_t>(found - measured.columns.begin());
    };
    std::vector<std::size_t> columns;
    for (std::size_t tier = 0; tier < tierNames.size(); ++tier) {
        std::size_t column = columnNamed(tierNames[tier]);
        if (column == noColumn)
            column = columnNamed(tierDevices[tier].id);
        if (column == noColumn)
            column = columnNamed(tierDevices[tier].title);
        columns.push_back(column);
    }
    return columns;
}

std::string joined(std::span<const std::string> names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

} // namespace

Result<std::vector<Warning>> applyMeasuredTimes(CostTable& costs, const Graph& graph,
                                                std::span<const std::string> tierNames,
                                                std::span<const Device> tierDevices,
                                                const MeasuredTimes& measured)
{
    const std::vector<std::size_t> columns = columnsOfTiers(tierNames, tierDevices, measured);
    if (std::all_of(columns.begin(), columns.end(), [](std::size_t c) { return c == noColumn; }))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "No column of measured times (%1) is named like a "
                                             "tier (%2) or its device."),
                        {joined(measured.columns), joined(tierNames)}},
                       measured.file, 1);

    std::vector<Warning> warnings;
    for (std::size_t c = 0; c < measured.columns.size(); ++c) {
        if (std::find(columns.begin(), columns.end(), c) == columns.end())
            warnings.push_back({{translatable("core", "The column \"%1\" of measured times belongs "
                                                      "to no tier and was not used."),
                                 {measured.columns[c]}},
                                measured.file,
                                1});
    }

    std::unordered_map<std::string_view, const MeasuredTimes::Row*> rows;
    for (const MeasuredTimes::Row& row : measured.rows)
        rows.emplace(row.layer, &row);
    for (std::size_t tier = 0; tier < columns.size(); ++tier) {
        if (columns[tier] == noColumn)
            continue;
        std::vector<std::string> missing;
        for (std::size_t i = 0; i < graph.layerCount(); ++i) {
            const Layer& layer = graph.layer(LayerId(i));
            const auto row = rows.find(layer.name);
            const std::optional<double> ms =
                row == rows.end() ? std::nullopt : row->second->ms[columns[tier]];
            if (ms)
                costs.at(LayerId(i), tier) = {
                    *ms, energyAt(tierDevices[tier], *ms, costs.at(LayerId(i), tier).mj),
                    CostOrigin::Measured};
            else if (!isFreeAtInference(layer.kind))
                missing.push_back(layer.name);
        }
        if (!missing.empty())
            warnings.push_back(
                {{translatable("core",
                               "Layers without a measured time, which keep the device's: %1 (%2)."),
                  {std::int64_t(missing.size()), firstNames(missing)}},
                 tierNames[tier],
                 0});
    }

    std::unordered_set<std::string_view> layers;
    for (const Layer& layer : graph.layers())
        layers.insert(layer.name);
    std::vector<std::string> strangers;
    int firstLine = 0;
    for (const MeasuredTimes::Row& row : measured.rows) {
        if (layers.contains(row.layer))
            continue;
        if (strangers.empty())
            firstLine = row.line;
        strangers.push_back(row.layer);
    }
    if (!strangers.empty())
        warnings.push_back(
            {{translatable("core",
                           "Rows that name no layer of the model and were not used: %1 (%2)."),
              {std::int64_t(strangers.size()), firstNames(strangers)}},
             measured.file,
             firstLine});
    return warnings;
}

} // namespace edgecut
