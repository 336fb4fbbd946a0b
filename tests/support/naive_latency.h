// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <functional>
#include <optional>
#include <vector>

namespace edgecut::test {

/// What the contract says of one plan, written down sentence by sentence and knowing nothing of
/// core's evaluate(); nullopt when the plan is not allowed.
struct NaiveCost
{
    double computeMs = 0, upMs = 0, downMs = 0;
    double upBytes = 0;           ///< on all links together
    double upLatencyMs = 0;       ///< the part of upMs that does not depend on the rate
    std::vector<double> stagesMs; ///< the tiers, then the links

    double latencyMs() const { return computeMs + upMs + downMs; }
    double withoutUplinkMs() const { return computeMs + upLatencyMs + downMs; }
    double maximumStageMs() const;
    /// Everything behind the first tier: its links and the other tiers.
    double behindFirstTierMs() const { return latencyMs() - stagesMs.front(); }
};
std::optional<NaiveCost> naiveCost(const PartitionProblem& problem, const Plan& plan);

/// Calls `visit` with every assignment of tiers to layers, allowed or not.
void forEachPlan(const PartitionProblem& problem, const std::function<void(const Plan&)>& visit);

/// What a plan is judged by; nullopt: not allowed.
using NaiveRating = std::function<std::optional<double>(const NaiveCost&)>;

/// The least rating over all allowed plans; nullopt when there is none.
std::optional<double> naiveLeast(const PartitionProblem& problem, const NaiveRating& rating);

/// The least latency over all allowed plans; nullopt when there is none.
std::optional<double> naiveOptimum(const PartitionProblem& problem);

} // namespace edgecut::test
