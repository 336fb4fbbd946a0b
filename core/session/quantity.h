// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/partition/problem.h"
#include "core/session/scenario.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace edgecut {

/// What the numbers of a quantity measure, and so in which units it can be shown.
enum class Dimension { Time, Bytes, Ratio, Rate, Throughput, Length, Count, Name };

/// How many base units (ms, bytes, 1, Mbit/s, frames/s, m, 1) one of `unit` is: 1000 for "s", 0.01
/// for "%". InvalidInput where the unit does not measure that.
Result<double> unitScale(Dimension dimension, std::string_view unit);

using QuantityParameters = std::map<std::string, std::string, std::less<>>;

/// What a quantity is computed from.
struct QuantityRequest
{
    const Scenario& scenario;        ///< with the network and link that were asked for
    const PartitionProblem* problem; ///< the same as a problem; null: the session has no model
    const QuantityParameters& parameters;
    /// The text of the session's input of a kind ("workload"), the one in view.
    const std::function<Result<std::string>(std::string_view kind)>& input;
};

/// A number in base units, or a name.
using QuantityValue = std::variant<double, std::string>;

/// Something that can be computed from a session and that papers print.
struct Quantity
{
    std::string_view id; ///< "latency-speedup"
    Template title;      ///< "Latency speed-up"
    Dimension dimension = Dimension::Ratio;
    /// The parameters it takes; where "method" is among them, the options of that method too.
    std::span<const std::string_view> parameters;
    Result<QuantityValue> (*compute)(const QuantityRequest&, const Context&) = nullptr;
};

/// All of them. Adding one is a line in the array.
std::span<const Quantity> quantities();
const Quantity* findQuantity(std::string_view id); ///< nullptr: unknown

/// Every parameter is one that the quantity takes.
Status checkParameters(const Quantity& quantity, const QuantityParameters& parameters);

/// Helpers of those who compute: a parameter as text or number, or an error that names it.
Result<std::string> textParameter(const QuantityRequest& request, std::string_view key);
Result<double> numberParameter(const QuantityRequest& request, std::string_view key);
/// The problem, or an error that says that a model is missing.
Result<const PartitionProblem*> problemOf(const QuantityRequest& request);

} // namespace edgecut
