// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"
#include "core/session/scenario.h"
#include "core/session/session.h"

#include <cstdint>
#include <string>

namespace edgecut {

/// A solved problem with what a Run needs to say about it.
struct SolvedRun
{
    Run run; ///< without id
    Solution solution;
};

/// Solves `problem` (of buildProblem()) by the scenario's method with those of its options that the
/// method has, under context.seed. Nothing is stored.
Result<SolvedRun> solveScenario(const Scenario& scenario, const PartitionProblem& problem,
                                const Context& context = {});

/// Stores the run, and the problem's text as the blob that `inputHash` names, so that it can be
/// repeated. Returns the run's id.
Result<std::int64_t> recordRun(Session& session, const Run& run, const PartitionProblem& problem);

/// The problem that a run answered, from the blob that its `inputHash` names.
Result<PartitionProblem> runProblem(const Session& session, const Run& run);

/// A run's answer to that problem: its assignment evaluated anew; objective, bound and time as they
/// were found. An error when the two do not belong together.
Result<Solution> runSolution(const Run& run, const PartitionProblem& problem);

} // namespace edgecut
