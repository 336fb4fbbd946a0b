// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <functional>
#include <optional>

namespace edgecut::test {

/// What the contract says of one plan, written down sentence by sentence and knowing nothing of
/// core's evaluate(); nullopt when the plan is not allowed.
struct NaiveCost
{
    double computeMs = 0, upMs = 0, downMs = 0;
    double upBytes = 0;     ///< on all links together
    double upLatencyMs = 0; ///< the part of upMs that does not depend on the rate

    double latencyMs() const { return computeMs + upMs + downMs; }
    double withoutUplinkMs() const { return computeMs + upLatencyMs + downMs; }
};
std::optional<NaiveCost> naiveCost(const PartitionProblem& problem, const Plan& plan);

/// Calls `visit` with every assignment of tiers to layers, allowed or not.
void forEachPlan(const PartitionProblem& problem, const std::function<void(const Plan&)>& visit);

/// The least latency over all allowed plans; nullopt when there is none.
std::optional<double> naiveOptimum(const PartitionProblem& problem);

} // namespace edgecut::test
