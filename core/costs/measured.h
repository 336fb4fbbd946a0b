// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/cost_table.h"
#include "core/costs/device.h"
#include "core/graph/graph.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// Times that somebody measured: a row a layer, a column a tier or device, milliseconds.
struct MeasuredTimes
{
    struct Row
    {
        std::string layer;
        std::vector<std::optional<double>> ms; ///< a column each; none: the cell is empty
        int line = 0;

        bool operator==(const Row&) const = default;
    };

    std::string file; ///< for messages
    std::vector<std::string> columns;
    std::vector<Row> rows;

    bool operator==(const MeasuredTimes&) const = default;
};

/// Reads a table "layer,edge,cloud" with a header line. Fields are separated by comma, semicolon or
/// tab (whichever the header uses) and may stand in quotes; line ends of any system, a byte order
/// mark, empty lines and lines that begin with # are taken. A number must have a decimal point, be
/// finite and 0 or more; a layer named twice, a row with too few or many fields, and text in
/// quotes that does not end are errors with their line. Linear time.
Result<MeasuredTimes> readMeasuredTimes(std::string_view csv, const std::string& file);

/// Puts the measured times into `costs` (origin Measured, energy from the tier's device). A column
/// belongs to the tier of that name, else to every tier whose device has that id or title; it is an
/// error when no column belongs to any. Rows and columns that fit nothing and layers that keep
/// their model's time come back as warnings. Layers that are free at inference are not missed.
Result<std::vector<Warning>> applyMeasuredTimes(CostTable& costs, const Graph& graph,
                                                std::span<const std::string> tierNames,
                                                std::span<const Device> tierDevices,
                                                const MeasuredTimes& measured);

} // namespace edgecut
