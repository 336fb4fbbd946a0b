// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/partition/problem.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// Layers that go to the server together, one after the other.
struct UploadEntry
{
    /// A run of neighbours of the file; its first and last have weights, some between may not.
    std::vector<LayerId> layers;
    std::int64_t bytes = 0;
    double latencyAfterMs = 0; ///< of a query that starts when they are there whole
    bool saves = false;        ///< chosen by efficiency; else in file order, since no run saved

    bool operator==(const UploadEntry&) const = default;
};

struct UploadOrder
{
    std::vector<UploadEntry> entries;
    double latencyBeforeMs = 0;     ///< with what is present at the start
    double latencyAfterMs = 0;      ///< with everything in the order there
    std::int64_t bytes = 0;         ///< of all entries
    std::vector<TierId> finalTiers; ///< of each layer in the end: the shortest-path plan

    bool operator==(const UploadOrder&) const = default;
};

/// The order in which a client sends a model to a server (IONN, PerDNN; contract section 8): the
/// server-side layers of the shortest-path plan that have weights and are not `present`, the run
/// with the most latency saved a byte first.
///
/// How the contract is read: a candidate's layers are all server-side, those without weights too;
/// one that was sent ends a run as a client-side one does. Two values that differ by 1e-9 of
/// themselves are equal, and less than 1e-9 of the latency is no saving. A part of a model that has
/// to be on one tier as a whole (a segment of a DAG, fused layers) helps once it is there whole.
///
/// `present`: by layers, what is on the server already (a hand-over); empty: nothing. `problem`
/// must be checked. Unsupported for other than two tiers or with memory limits; Infeasible where
/// shortest-path has no plan, or none before the upload (a pin to the server). Fast: 312 layers
/// take below 2 ms. O(rounds * candidates), see UploadRuns. Who watches gets the steps of
/// UploadSteps.
Result<UploadOrder> uploadOrder(const PartitionProblem& problem,
                                const std::vector<bool>& present = {}, const Context& context = {});

} // namespace edgecut
