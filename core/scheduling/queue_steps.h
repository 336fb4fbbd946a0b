// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/scheduling/policy.h"
#include "core/scheduling/queue.h"
#include "core/scheduling/workload.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace edgecut {

/// Tells what happens in a queue as it happens: "ready" when requests begin to wait, "take" with
/// the reason when a server takes one, "finish", and in the end "done". Numbers: time_ms, request
/// (its place in the workload; of "take" and "finish"), waiting (how many wait after the step),
/// waited_ms, finished, and in the end the metrics. Marks and plans are of layers and stay empty.
/// Does nothing where nobody watches.
class QueueSteps
{
public:
    /// Refers to all three.
    QueueSteps(const Workload& workload, const Policy& policy, const Context& context);

    /// Those that became ready at one moment.
    void ready(std::span<const std::uint32_t> requests, double nowMs);
    void taken(std::uint32_t request, const Service& service);
    void finished(std::uint32_t request, const Service& service);
    void end(const QueueMetrics& metrics);

private:
    bool hasRoom();
    Message reasonOf(std::uint32_t request, const Service& service) const;

    const Workload& m_workload;
    const Policy& m_policy;
    const Context& m_context;
    std::size_t m_waiting = 0, m_finished = 0;
    std::size_t m_told = 0, m_leftOut = 0;
};

} // namespace edgecut
