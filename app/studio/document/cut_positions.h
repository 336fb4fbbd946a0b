// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <vector>

namespace edgecut::studio {

/// The plan that runs everything up to and with one layer of the topological order on the first
/// tier and the rest on the last one.
struct PrefixCut
{
    LayerId after;
    Evaluation evaluation;
};

/// Every such plan that is allowed (pins and return path kept), in topological order: the bars of
/// DNN Surgery's Fig. 2 and what Neurosurgeon searches. O(layers * (layers + tensor ends)).
std::vector<PrefixCut> prefixCuts(const PartitionProblem& problem, const Context& context);

} // namespace edgecut::studio
