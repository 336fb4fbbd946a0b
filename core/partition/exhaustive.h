// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

namespace edgecut {

/// Looks at every plan (branches that already cost as much as the best plan are left early), so it
/// is the yardstick for everything else. Honours memory limits. Among equally good plans it takes
/// the first in lexicographic order along the topological order, nearest tier first.
///
/// Fails with Limit when the layers without pins allow more than 2^24 plans, with Infeasible when
/// no plan is allowed, with Cancelled when stopped. When the deadline passes it returns the best
/// plan so far without a bound.
Result<Solution> exhaustiveSearch(const PartitionProblem& problem, const OptionValues& options,
                                  const Context& context);

Method exhaustiveMethod();

} // namespace edgecut
