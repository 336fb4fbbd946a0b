// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

namespace edgecut {

/// DNN Surgery under a constrained cloud (Liang et al., DSCCS): the least time on the first tier
/// while the links and all other tiers together take at most `budget-ms`. Exact, for any number of
/// tiers and each return path.
///
/// The published integer programme charges a crossing once for each consumer and lets the cloud
/// feed the edge at the price of the uplink; here a tensor crosses once and the return path is the
/// problem's, so the optima differ.
///
/// Fails with Infeasible, naming the smallest budget that works, with Unsupported when there are
/// memory limits, with Cancelled when stopped. When the context's deadline passes, the best plan so
/// far with the bound proven so far.
Result<Solution> dsccs(const PartitionProblem& problem, const OptionValues& options,
                       const Context& context);

/// The same budget, and of the plans that keep it the one of least latency.
Result<Solution> dsccsLatency(const PartitionProblem& problem, const OptionValues& options,
                              const Context& context);

/// The smallest budget that some plan keeps: the least that the links and all tiers behind the
/// first take together. Infeasible when no plan is allowed.
Result<double> leastBudgetMs(const PartitionProblem& problem, const Context& context = {});

Method dsccsMethod();
Method dsccsLatencyMethod();

} // namespace edgecut
