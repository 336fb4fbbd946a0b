// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

namespace edgecut::bench {

struct ProgramAnswer
{
    double objective = 0; ///< of the best plan found
    double bound = 0;     ///< proven
    bool optimal = false;
    double seconds = 0;
};

/// The problems of stages as integer programmes, solved by CBC on one core. Two tiers, one-way or
/// paid. One variable a layer (is it on the second tier?) and one a tensor and direction (does it
/// cross?), so that a tensor is charged once however many read it: the model of
/// bottleneck() and dsccs().
ProgramAnswer leastMaximumStage(const PartitionProblem& problem, double limitSeconds);
ProgramAnswer leastFirstTier(const PartitionProblem& problem, double budgetMs, double limitSeconds);

/// DNN Surgery's programme for DSCCS as published, equations 8 to 13: each link between layers
/// whose ends are on different tiers is charged what its tensor takes on the uplink, in whichever
/// direction, and so is each further link of the same tensor.
ProgramAnswer publishedDsccs(const PartitionProblem& problem, double budgetMs, double limitSeconds);

} // namespace edgecut::bench
