// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <vector>

namespace edgecut {

enum class StageKind {
    Compute,  ///< index is a tier
    Uplink,   ///< index is a link, outward
    Downlink, ///< index is a link, toward the data
};

struct Stage
{
    StageKind kind = StageKind::Compute;
    std::size_t index = 0;

    bool operator==(const Stage&) const = default;
};

/// One stay of a frame on a stage: what it does there without leaving.
struct StageVisit
{
    Stage stage;
    double ms = 0;
    std::vector<LayerId> layers;   ///< that run, in the order in which they do
    std::vector<TensorId> tensors; ///< that cross

    bool operator==(const StageVisit&) const = default;
};

/// The stages that a frame passes under a plan, one after the other, as the latency of a plan
/// counts them: a frame is in one place at a time. On a stage it does all that it can; then it goes
/// on outward (tier, uplink, next tier ...) as long as there is something to do that way, then
/// inward, and so on, which turns as seldom as the network allows. On a one-way path that is edge,
/// uplink, cloud, each once (DNN Surgery, Fig. 8); where data comes back it is on a stage again.
///
/// Visits of 0 ms are left out. The times of a stage add up to the stage's of evaluate(), all times
/// to the plan's latency. Fails as evaluate() does. O((layers + crossings) log) and a look at every
/// stage a turn.
Result<std::vector<StageVisit>> frameRoute(const PartitionProblem& problem, const Plan& plan);

} // namespace edgecut
