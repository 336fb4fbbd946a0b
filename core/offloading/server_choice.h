// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/costs/gpu_estimator.h"
#include "core/graph/graph.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace edgecut {

/// What a learned server's load does to a network's times.
class BusyServer
{
public:
    /// `hyperparameters` are those of the profile that was learned: height, in_channels,
    /// out_channels, kernel, stride, in any order. `idle` is the load under which a problem's own
    /// times hold. All must outlive this. InvalidInput for another hyperparameter.
    static Result<BusyServer> of(const Graph& graph, const GpuEstimator& estimator,
                                 std::span<const std::string> hyperparameters, const GpuLoad& idle);

    /// The problem with the last tier as slow as under `load`: a layer of a type that was learned
    /// (conv, depthwise, fc, pool) by the ratio of its two estimates, the others by the ratio of
    /// the sums over those. Never faster than idle. The problem's layers are the graph's.
    PartitionProblem under(PartitionProblem problem, const GpuLoad& load) const;

private:
    struct Known
    {
        std::string type; ///< empty: not learned
        std::vector<double> hyperparameters;
        double idleMs = 0;
    };

    const GpuEstimator* m_estimator = nullptr;
    std::vector<Known> m_layers;
};

struct ServerChoice
{
    std::size_t server = 0; ///< the one of least latency; of equals the first
    Plan plan;
    std::vector<double> latencyMs; ///< a server each

    bool operator==(const ServerChoice&) const = default;
};

/// The best of the servers that a client sees (PerDNN, Section III-C.2): the shortest-path plan for
/// each under its load, and of those the fastest. Crowded servers are slow and not chosen, which
/// balances them. `problem` must be checked. InvalidInput without servers; errors of shortest-path.
Result<ServerChoice> chooseServer(const PartitionProblem& problem, const BusyServer& busy,
                                  std::span<const GpuLoad> loads, const Context& context = {});

/// The mean load of the profile's rows with as many clients, or with the nearest number that there
/// is. The profile must have rows.
GpuLoad typicalLoad(const GpuProfile& profile, double clients);

/// Clients of one network come one after the other and choose among servers that have `there`
/// clients already, each under the typical load of those and of the one that asks: how many are at
/// each in the end. Errors of chooseServer(). O(servers * clients) shortest paths at most.
Result<std::vector<int>> spreadClients(const PartitionProblem& problem, const BusyServer& busy,
                                       const GpuProfile& profile, std::vector<int> there,
                                       int clients, const Context& context = {});

} // namespace edgecut
