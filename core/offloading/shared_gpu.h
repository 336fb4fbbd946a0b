// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <span>
#include <vector>

namespace edgecut {

/// One of the clients that share a server.
struct GpuClient
{
    std::size_t problem = 0; ///< its network, device and link: an index among those given
    double queriesPerSecond = 1;

    bool operator==(const GpuClient&) const = default;
};

struct SharedGpuPlan
{
    struct Client
    {
        Plan plan;
        double latencyMs = 0;
        double serverMsPerSecond = 0;

        bool operator==(const Client&) const = default;
    };

    std::vector<Client> clients;
    double meanLatencyMs = 0;
    double serverMsPerSecond = 0; ///< of all, at most the limit
    double lowerBoundMs = 0;      ///< proven: no plans within the limit have a smaller mean
    double multiplier = 0;        ///< what a millisecond of server time a second costs, in ms
    double meanUnlimitedMs = 0;   ///< had each client the server for itself
    std::size_t cuts = 0;         ///< solved in all

    double gapPercent() const
    {
        return meanLatencyMs > 0 ? 100 * (1 - lowerBoundMs / meanLatencyMs) : 0;
    }
    bool operator==(const SharedGpuPlan&) const = default;
};

/// "clients", "queries-per-s" of each, "limit-ms-per-s".
std::span<const OptionSpec> sharedGpuOptionSpecs();

/// One plan each for clients of one server, of least mean latency, while together they take at most
/// `limitMsPerSecond` of server time a second (Jeong, "Lightweight offloading system", Section II-B
/// item [5]; only its goal is published). Time on the last tier counts as the server's.
///
/// A multiplier on server time turns the problem into one minimum cut for each kind of client (what
/// has the same problem and rate). The multiplier is raised along the lines of two answers, one
/// beyond the limit and one within, until no cut lies below them: there the bound is best. What is
/// left of the limit then goes to clients by latency saved for server time, among all plans met.
///
/// `problems` must be checked. InvalidInput without clients or for a rate that is not above 0;
/// Infeasible with the least limit that works; Unsupported with memory limits; Cancelled. Up to
/// 1,000 clients and more: the cost is that of some ten to thirty cuts for each kind of client.
Result<SharedGpuPlan> shareGpu(std::span<const PartitionProblem> problems,
                               std::span<const GpuClient> clients, double limitMsPerSecond,
                               const Context& context = {});

} // namespace edgecut
