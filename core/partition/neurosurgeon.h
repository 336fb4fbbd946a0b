// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

namespace edgecut {

/// Neurosurgeon (Kang et al. 2017) on any DAG: the first layers of the topological order (Kahn's,
/// always the ready layer earliest in the file) stay on the first tier, the others go to the last;
/// of more than two tiers it uses these alone, as the web-AR paper compares with it; the best
/// number of first layers, all crossing tensors paid as evaluate() says. Prefixes that break a pin,
/// the result tier or a memory limit are skipped; of equally good ones the shortest is taken.
/// Optimal on chains only, so no bound is given.
///
/// Fails with Infeasible when every prefix breaks something. O((layers + tensor ends) log layers).
Result<Solution> neurosurgeon(const PartitionProblem& problem, const OptionValues& options,
                              const Context& context);

Method neurosurgeonMethod();

} // namespace edgecut
