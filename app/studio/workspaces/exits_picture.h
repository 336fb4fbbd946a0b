// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exits/exits_method.h"
#include "core/partition/plan.h"
#include "widgets/exits/exit_chains.h"

namespace edgecut::studio {

/// An early-exit network as a solution runs it.
ExitChainsPicture exitsPicture(const ExitsProblem& problem, const ExitsSolution& solution);

/// One row for a plan of a partition problem, its layers in topological order.
ExitChain planChain(const PartitionProblem& problem, const Plan& plan, const QString& name,
                    double latencyMs);

} // namespace edgecut::studio
