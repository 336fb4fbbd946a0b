// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"
#include "core/partition/problem.h"

#include <string>

namespace edgecut::cli {

/// A plan for people: what runs where, what crosses each link, and the plan beside edge-only and
/// cloud-only.
std::string planTable(const PartitionProblem& problem, const Method& method,
                      const Solution& solution);

/// The layers of one tier as runs of neighbours in file order: "conv1 ... pool5 (13), fc8".
std::string layersOn(const PartitionProblem& problem, const Plan& plan, TierId tier);

} // namespace edgecut::cli
