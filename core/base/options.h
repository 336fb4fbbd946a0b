// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"

#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace edgecut {

/// One adjustable number of an algorithm. The table of these makes the form, the command-line flag,
/// the session record and the documentation.
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

/// The value of an option or its standard.
double optionValue(const OptionValues& values, const OptionSpec& spec);

/// Every key is one of `specs` and every value within its range; `owner` names the algorithm in the
/// error.
Status checkOptions(std::span<const OptionSpec> specs, const OptionValues& values,
                    std::string_view owner);

} // namespace edgecut
