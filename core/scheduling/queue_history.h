// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scheduling/policy.h"
#include "core/scheduling/queue.h"
#include "core/scheduling/workload.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace edgecut {

/// A finished run, so arranged that what it was like at any moment is found by binary search: going
/// back costs as much as going on, and nothing is simulated again. Constant once made. About 80
/// bytes a request beside the workload, which it shares.
class QueueHistory
{
public:
    /// `run` is what runQueue() made of the workload under this policy, which outlives the history
    /// (the catalogue's do). O(n log n).
    QueueHistory(std::shared_ptr<const Workload> workload, const Policy& policy,
                 const QueueOptions& options, QueueRun run);

    const Workload& workload() const { return *m_workload; }
    const Policy& policy() const { return *m_policy; }
    const QueueOptions& options() const { return m_options; }
    const QueueRun& run() const { return m_run; }
    const Service& service(RequestId id) const { return m_run.services[id.index()]; }
    double endMs() const { return m_run.metrics.endMs; }

    /// The state at a moment, what happens at it included.
    struct Moment
    {
        std::size_t ready = 0;    ///< requests that are or were
        std::size_t taken = 0;    ///< the first so many of run().order
        std::size_t finished = 0; ///< of all
        std::size_t overdue = 0;  ///< of those that wait
        /// Of those that were taken, and of those that finished; none: there are none.
        std::optional<double> averageValidWaitingMs, systemEfficiencyPerMs;

        std::size_t waiting() const { return ready - taken; }
        bool operator==(const Moment&) const = default;
    };
    Moment at(double ms) const; ///< O(log n)

    /// The nearest moment after or before at which a request is taken; none: there is none.
    std::optional<double> nextDecisionMs(double afterMs) const;
    std::optional<double> previousDecisionMs(double beforeMs) const;

    /// When a request that waits so long goes before all others; infinite without a bound.
    double overdueMs(RequestId id) const { return m_overdueMs[id.index()]; }

private:
    void arrange();

    std::shared_ptr<const Workload> m_workload;
    const Policy* m_policy;
    QueueOptions m_options;
    QueueRun m_run;
    std::vector<double> m_ready, m_start, m_finish; ///< times, each rising
    std::vector<double> m_valuedWaiting;            ///< sums along m_start, from 0 requests on
    std::vector<double> m_efficiency;               ///< sums along m_finish
    std::vector<double> m_overdueMs;                ///< a request each
    /// When requests became overdue while they waited, and when those were taken; each rising.
    std::vector<double> m_turnedOverdue, m_takenOverdue;
};

/// Why a request was taken when it was: the same rule looked at once more. O(n).
struct QueueDecision
{
    enum class Reason {
        Alone,   ///< nothing else was ready
        Overdue, ///< it had waited too long, and was ready the earliest of those
        Policy,  ///< the policy put it before the others
    };
    Reason reason = Reason::Alone;
    std::size_t ready = 0, overdue = 0; ///< how many there were, it included
    RequestId next;                     ///< who would have been taken instead; none: not valid

    bool operator==(const QueueDecision&) const = default;
};

QueueDecision decisionOn(const QueueHistory& history, RequestId id);

/// The decision in a sentence, without numbers of time: "Taken as the highest value per service
/// time of 12 ready requests; r31 would have been next."
Message explained(const QueueHistory& history, const QueueDecision& decision);

} // namespace edgecut
