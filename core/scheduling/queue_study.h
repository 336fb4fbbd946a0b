// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/costs/device.h"
#include "core/scheduling/policy.h"
#include "core/scheduling/queue.h"
#include "core/scheduling/workload_generator.h"

#include <cstddef>
#include <span>
#include <vector>

namespace edgecut {

/// Which queues are compared: mobile web AR's Fig. 5 c and d by default.
struct QueueStudyOptions
{
    double fewest = 100, most = 1000, step = 100; ///< queue lengths; whole
    double seeds = 30;        ///< workloads of each length; whole, so many that a band can be told
    WorkloadOptions workload; ///< its `requests` are not used
    QueueOptions queue;
    bool mergesBlocks = false;

    bool operator==(const QueueStudyOptions&) const = default;
};

/// The table of the lengths and seeds (keys "from", "to", "step", "seeds").
std::span<const OptionSpec> queueStudySpecs();
/// The defaults with the values of queueStudySpecs() in place; InvalidInput for one out of range.
Result<QueueStudyOptions> queueStudyOptions(const OptionValues& values);

/// A mean over seeds with the half width of its 95 % confidence interval (Student's t).
struct Estimate
{
    double mean = 0;
    double halfWidth = 0;

    bool operator==(const Estimate&) const = default;
};

/// The estimate from a number a seed, of which there are five or more.
Estimate estimated(std::span<const double> numbers);

struct QueueStudyPoint
{
    std::size_t length = 0;
    Estimate averageValidWaitingMs, systemEfficiencyPerMs;

    bool operator==(const QueueStudyPoint&) const = default;
};

struct QueueStudyLine
{
    const Policy* policy = nullptr;
    std::vector<QueueStudyPoint> points; ///< a length each
};

/// What the efficiency policy changes against another one, the mean over the lengths of one seed
/// estimated over the seeds; and what mobile web AR prints for it.
struct QueueStudyChange
{
    const Policy* against = nullptr;
    Estimate waitingPercent;  ///< below 0: shorter
    Estimate efficiencyTimes; ///< 1: twice as much; "+1 x"
    double publishedWaitingPercent = 0, publishedEfficiencyTimes = 0;
};

struct QueueStudy
{
    std::vector<QueueStudyLine> lines;     ///< fcfs, sjf, hvf, efficiency
    std::vector<QueueStudyChange> changes; ///< against the first three
};

/// Serves drawn workloads of every length under the paper's four policies. The seeds are the
/// context's and those that follow it; a seed's shorter queues are the beginnings of its longer
/// ones. O(seeds * sum of lengths * log). Obeys the context.
Result<QueueStudy> studyQueues(const Device& device, const QueueStudyOptions& options,
                               const Context& context = {});

/// Why ours and the published numbers differ, for where they stand side by side.
Message whyQueuesDiffer(const Device& device);

} // namespace edgecut
