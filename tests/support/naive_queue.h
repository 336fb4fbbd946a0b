// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/scheduling/queue.h"

#include <string>

namespace edgecut::test {

/// The queue as contract section 5 words it, by looking at every request at every moment: slow and
/// hard to get wrong. Expects a workload that passes check().
QueueRun naiveQueue(const Workload& workload, std::string_view policy, const QueueOptions& options);

/// What random workloads look like: small whole numbers make ties, chains and blocks.
struct WorkloadShape
{
    std::int64_t mostRequests = 24;
    bool wholeNumbers = true; ///< times and values of few values, 0 among the times
    double after = 0.4;       ///< chance of a request coming after another one
    double user = 0.7;        ///< chance of a request being somebody's
};

/// A workload that passes check().
Workload randomWorkload(Random& random, const WorkloadShape& shape);

/// Everything one needs to repeat a failure by hand.
std::string describe(const Workload& workload);

} // namespace edgecut::test
