// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/scheduling/policy.h"
#include "core/scheduling/workload.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace edgecut {

struct QueueOptions
{
    static constexpr int mostServers = 10'000;

    /// Requests that have waited mu times their service go before all others; none: nobody does.
    std::optional<double> mu;
    int servers = 1; ///< alike, of one queue; each serves one request at a time

    bool operator==(const QueueOptions&) const = default;
};

/// How one request fared.
struct Service
{
    double readyMs = 0; ///< the later of its arrival and the end of what it comes after
    double startMs = 0;
    double finishMs = 0;
    std::int32_t server = 0;
    std::uint32_t ready = 0; ///< requests that were ready when this one was taken, itself included
    std::uint32_t overdue = 0; ///< how many of them had waited too long
    bool wasOverdue = false;   ///< it was one of those and was taken for that

    double waitingMs() const { return startMs - readyMs; }
    bool operator==(const Service&) const = default;
};

struct QueueMetrics
{
    /// (Sum of value x waiting) / N; none without requests.
    std::optional<double> averageValidWaitingMs;
    /// (Sum of value / (waiting + service)) / N; none without requests.
    std::optional<double> systemEfficiencyPerMs;
    double valuedWaitingMs = 0; ///< sum of value x waiting: what the efficiency policy minimises
    /// Sum of (waiting + service) / Cap with Cap = value / service, the objective as mobile web AR
    /// prints it; none where a value of 0 makes it infinite.
    std::optional<double> printedObjective = 0;
    std::optional<double> meanWaitingMs;
    double mostWaitingMs = 0;
    std::size_t overdue = 0; ///< taken because they had waited too long
    double endMs = 0;        ///< when the last one finished

    bool operator==(const QueueMetrics&) const = default;
};

struct QueueRun
{
    std::vector<RequestId> order;  ///< in which they were taken
    std::vector<Service> services; ///< a request each
    QueueMetrics metrics;

    bool operator==(const QueueRun&) const = default;
};

/// The queue of an edge server by discrete events (contract section 5): no preemption; a free
/// server takes at once what the policy says of those that are ready, overdue ones first, the
/// earliest ready of them before the rest. At one moment everything that ends ends, and everything
/// that becomes ready is ready, before anything is taken. Of several free servers the first takes.
///
/// Deterministic. InvalidInput for a workload that does not pass check(), a mu that is negative or
/// not finite, a number of servers out of range, a request that neither waits nor takes time (value
/// / time is then undefined), and times that add up beyond what a number holds. O(log n) a request,
/// about 100 bytes. Obeys the context, and tells its steps to who watches (queue_steps.h).
Result<QueueRun> runQueue(const Workload& workload, const Policy& policy,
                          const QueueOptions& options = {}, const Context& context = {});

/// Whether serving by value / service is proven to give the least sum of value x waiting (Smith
/// 1956): one server, all ready at the same time, no `after`, no mu, no merged blocks.
bool smithsRuleHolds(const Workload& workload, const QueueOptions& options);

} // namespace edgecut
