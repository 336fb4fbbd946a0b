// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/message.h"
#include "core/base/options.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace edgecut {

/// A way to answer a PartitionProblem.
struct Method
{
    std::string_view id;        ///< "min-cut"
    Template title;             ///< "Minimum cut"
    Template minimises;         ///< "latency"; empty: nothing
    std::string_view reference; ///< the paper
    bool exact = false;
    bool trains = false;        ///< learns for seconds: a table of methods waits until it is asked
    bool honoursMemory = false; ///< keeps memoryBytes; the others refuse such a problem
    bool takesWeights = false;  ///< minimises latency, and so any weighted sum (see weighted.h)
    int maximumTiers = std::numeric_limits<int>::max();
    bool tellsSteps = false; ///< makes steps for who watches (base/step.h)
    std::span<const OptionSpec> options;
    Result<Solution> (*run)(const PartitionProblem&, const OptionValues&, const Context&) = nullptr;
};

/// Every method of this program, in the order in which people should see them.
std::span<const Method> methods();
const Method* findMethod(std::string_view id); ///< nullptr: unknown

/// The methods that keep memory limits, or that take weights, for people: "exhaustive, memory".
std::string methodsThat(bool Method::*property);

/// Checks the problem, the constraints and number of tiers that the method takes, and the options
/// (known keys, within their ranges), then runs the method. `solveUs` is filled here.
Result<Solution> solve(const Method& method, const PartitionProblem& problem,
                       const OptionValues& options = {}, const Context& context = {});

/// Those of `values` that the method takes: a scenario holds the options of every method.
OptionValues optionsFor(const Method& method, const OptionValues& values);

} // namespace edgecut
