// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/options.h"
#include "core/partition/problem.h"
#include "core/session/scenario.h"

#include <span>
#include <string>
#include <string_view>

namespace edgecut {

/// What a session says of energy, money, memory and privacy, as settings of the room "objective":
/// the table's keys ("setting/objective/energy-weight"; what is missing is the standard) and
/// "setting/objective/radio", the id of a preset for the first link; missing: the problem's own.
std::span<const OptionSpec> beyondTimeOptions();

/// "energy-weight" -> "objective/energy-weight".
std::string beyondTimeSetting(std::string_view key);

/// The table's values in the scenario.
OptionValues beyondTimeValues(const Scenario& scenario);

/// True when buildProblem() makes the same of both, all else being equal.
bool sameBeyondTime(const Scenario& a, const Scenario& b);

/// Lays them over a problem. InvalidInput when a number is out of range or the radio is not known,
/// Infeasible when the depth and a pin contradict.
Status applyBeyondTime(const Scenario& scenario, PartitionProblem& problem);

} // namespace edgecut
