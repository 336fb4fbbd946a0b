// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

namespace edgecut {

/// The baselines: every layer without a pin on the first tier (edge-only) or on the last one
/// (cloud-only). They minimise nothing and move nothing else to make room: when the pins, the
/// return path, the result tier or a memory limit forbid that plan they fail with evaluate()'s
/// Infeasible.
Result<Solution> edgeOnly(const PartitionProblem& problem, const OptionValues& options,
                          const Context& context);
Result<Solution> cloudOnly(const PartitionProblem& problem, const OptionValues& options,
                           const Context& context);

Method edgeOnlyMethod();
Method cloudOnlyMethod();

} // namespace edgecut
