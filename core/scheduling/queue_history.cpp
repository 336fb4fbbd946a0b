// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/queue_history.h"

#include "core/scheduling/waiting_room.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace edgecut {

namespace {

/// How many of rising `times` are not after `ms`.
std::size_t countUntil(const std::vector<double>& times, double ms)
{
    return static_cast<std::size_t>(std::ranges::upper_bound(times, ms) - times.begin());
}

} // namespace

QueueHistory::QueueHistory(std::shared_ptr<const Workload> workload, const Policy& policy,
                           const QueueOptions& options, QueueRun run)
    : m_workload(std::move(workload)), m_policy(&policy), m_options(options), m_run(std::move(run))
{
    arrange();
}

void QueueHistory::arrange()
{
    const std::size_t count = m_run.services.size();
    m_overdueMs.assign(count, std::numeric_limits<double>::infinity());
    m_valuedWaiting.assign(1, 0);
    m_efficiency.assign(1, 0);
    for (const RequestId id : m_run.order) {
        const Service& taken = service(id);
        const Request& request = (*m_workload)[id];
        m_start.push_back(taken.startMs);
        m_ready.push_back(taken.readyMs);
        m_valuedWaiting.push_back(m_valuedWaiting.back() + request.value * taken.waitingMs());
        if (!m_options.mu)
            continue;
        double& overdueMs = m_overdueMs[id.index()];
        overdueMs = firstMomentOverdue(taken.readyMs, *m_options.mu * request.serviceMs);
        if (overdueMs < taken.startMs) {
            m_turnedOverdue.push_back(overdueMs);
            m_takenOverdue.push_back(taken.startMs);
        }
    }
    std::ranges::sort(m_ready);
    std::ranges::sort(m_turnedOverdue);
    std::vector<std::uint32_t> byFinish(count);
    std::iota(byFinish.begin(), byFinish.end(), std::uint32_t{0});
    std::ranges::stable_sort(byFinish, {},
                             [this](std::uint32_t i) { return m_run.services[i].finishMs; });
    for (const std::uint32_t i : byFinish) {
        const Service& finished = m_run.services[i];
        const Request& request = m_workload->requests[i];
        m_finish.push_back(finished.finishMs);
        m_efficiency.push_back(m_efficiency.back() +
                               request.value / (finished.waitingMs() + request.serviceMs));
    }
}

QueueHistory::Moment QueueHistory::at(double ms) const
{
    Moment moment;
    moment.ready = countUntil(m_ready, ms);
    moment.taken = countUntil(m_start, ms);
    moment.finished = countUntil(m_finish, ms);
    moment.overdue = countUntil(m_turnedOverdue, ms) - countUntil(m_takenOverdue, ms);
    if (moment.taken > 0)
        moment.averageValidWaitingMs =
            m_valuedWaiting[moment.taken] / static_cast<double>(moment.taken);
    if (moment.finished > 0)
        moment.systemEfficiencyPerMs =
            m_efficiency[moment.finished] / static_cast<double>(moment.finished);
    return moment;
}

std::optional<double> QueueHistory::nextDecisionMs(double afterMs) const
{
    const auto next = std::ranges::upper_bound(m_start, afterMs);
    return next == m_start.end() ? std::nullopt : std::optional<double>(*next);
}

std::optional<double> QueueHistory::previousDecisionMs(double beforeMs) const
{
    const auto next = std::ranges::lower_bound(m_start, beforeMs);
    return next == m_start.begin() ? std::nullopt : std::optional<double>(*std::prev(next));
}

QueueDecision decisionOn(const QueueHistory& history, RequestId id)
{
    const QueueRun& run = history.run();
    const Service& taken = history.service(id);
    const double nowMs = taken.startMs;
    QueueDecision decision;
    decision.ready = taken.ready;
    decision.overdue = taken.overdue;
    decision.reason = taken.ready == 1   ? QueueDecision::Reason::Alone
                      : taken.wasOverdue ? QueueDecision::Reason::Overdue
                                         : QueueDecision::Reason::Policy;
    const auto place = std::ranges::find(run.order, id);
    // Of those that were ready then and were taken later, the one the rule puts first.
    const auto rank = [&](RequestId other) {
        const Service& its = history.service(other);
        const bool isOverdue = history.overdueMs(other) <= nowMs;
        const double urgency = isOverdue ? 0 : history.policy().urgency(history.workload()[other]);
        return std::tuple(!isOverdue, -urgency, its.readyMs, other);
    };
    for (auto later = std::next(place); later != run.order.end(); ++later) {
        if (history.service(*later).readyMs > nowMs)
            continue;
        if (!decision.next.isValid() || rank(*later) < rank(decision.next))
            decision.next = *later;
    }
    return decision;
}

Message explained(const QueueHistory& history, const QueueDecision& decision)
{
    const std::string next =
        decision.next.isValid() ? history.workload()[decision.next].id : std::string();
    switch (decision.reason) {
    case QueueDecision::Reason::Overdue:
        return {translatable("core", "Taken because it had waited too long: it was ready the "
                                     "earliest of %1 overdue ones among %2 ready requests. %3 "
                                     "would have been next."),
                {static_cast<std::int64_t>(decision.overdue),
                 static_cast<std::int64_t>(decision.ready), next}};
    case QueueDecision::Reason::Policy:
        return {translatable("core", "Taken as %1 of %2 ready requests. %3 would have been next."),
                {history.policy().takes, static_cast<std::int64_t>(decision.ready), next}};
    case QueueDecision::Reason::Alone:
        break;
    }
    return translatable("core", "Taken at once: nothing else was ready.");
}

} // namespace edgecut
