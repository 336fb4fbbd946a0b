// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

namespace edgecut {

/// The least maximum stage time, and so the highest throughput, exactly: for any number of tiers
/// and each return path. What DNN Surgery's DSH approximates to a factor of 3.
///
/// When the context's deadline passes, the best plan so far with the bound proven so far. Fails
/// with Unsupported when there are memory limits, Infeasible when no plan is allowed, Cancelled
/// when stopped.
Result<Solution> bottleneck(const PartitionProblem& problem, const OptionValues& options,
                            const Context& context);

Method bottleneckMethod();

} // namespace edgecut
