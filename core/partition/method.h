// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/message.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace edgecut {

/// One adjustable number of a method. The table of these makes the form, the command-line flag, the
/// session record and the documentation.
struct OptionSpec
{
    std::string_view key; ///< "budget-ms": the flag is --budget-ms
    Template label;
    std::string_view unit; ///< "ms", "frames/s", ""
    double minimum = 0;
    double standard = 0; ///< the default
    double maximum = std::numeric_limits<double>::max();
    Template help;
};

/// Values by key; keys that are missing take the standard of their OptionSpec.
using OptionValues = std::map<std::string, double, std::less<>>;

/// A way to answer a PartitionProblem.
struct Method
{
    std::string_view id;        ///< "min-cut"
    Template title;             ///< "Minimum cut"
    Template minimises;         ///< "latency"; empty: nothing
    std::string_view reference; ///< the paper
    bool exact = false;
    bool honoursMemory = false; ///< keeps memoryBytes; the others refuse such a problem
    int maximumTiers = std::numeric_limits<int>::max();
    std::span<const OptionSpec> options;
    Result<Solution> (*run)(const PartitionProblem&, const OptionValues&, const Context&) = nullptr;
};

/// Every method of this program, in the order in which people should see them.
std::span<const Method> methods();
const Method* findMethod(std::string_view id); ///< nullptr: unknown

/// Checks the problem, the constraints and number of tiers that the method takes, and the options
/// (known keys, within their ranges), then runs the method. `solveUs` is filled here.
Result<Solution> solve(const Method& method, const PartitionProblem& problem,
                       const OptionValues& options = {}, const Context& context = {});

/// The value of an option or its standard.
double optionValue(const OptionValues& values, const OptionSpec& spec);

} // namespace edgecut
