// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace edgecut {

/// {"conv1": "cloud", ...} in the problem's layer order: how every document says a plan.
nlohmann::ordered_json assignmentJson(const PartitionProblem& problem, const Plan& plan);

} // namespace edgecut
