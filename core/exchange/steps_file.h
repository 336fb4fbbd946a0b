// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/step.h"
#include "core/partition/problem.h"
#include "core/scheduling/policy.h"
#include "core/scheduling/workload.h"

#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// `edgecut.steps` version 1: what a method did, step by step. A step has its kind, the sentence in
/// English, the layers it points at by role, its numbers, and the plan as it stood (where there is
/// one).
std::string writeSteps(const PartitionProblem& problem, std::string_view method,
                       const std::vector<Step>& steps);

/// The same of a queue: "workload" and "policy" in place of "problem" and "method"; steps have
/// neither layers nor plans, and "request" is an id where their numbers name one.
std::string writeSteps(const Workload& workload, const Policy& policy,
                       const std::vector<Step>& steps);

std::string_view name(StepMark::Role role); ///< "active", "reached", "settled", "chosen"

} // namespace edgecut
