// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/waiting_room.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace edgecut {

double firstMomentOverdue(double readyMs, double boundMs)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double t = readyMs + boundMs;
    if (!std::isfinite(t))
        return infinity;
    // The sum is rounded and so is the difference: a few steps off at most.
    while (t - readyMs < boundMs)
        t = std::nextafter(t, infinity);
    for (;;) {
        const double before = std::nextafter(t, -infinity);
        if (before < readyMs || before - readyMs < boundMs)
            return t;
        t = before;
    }
}

WaitingRoom::WaitingRoom(const Workload& workload, const Policy& policy, std::optional<double> mu)
    : m_workload(workload), m_policy(policy), m_mu(mu), m_taken(workload.size())
{
    m_best.reserve(workload.size());
    if (mu)
        m_due.reserve(workload.size());
}

bool WaitingRoom::isLater(const Entry& a, const Entry& b)
{
    return std::tie(a.key, a.readyMs, a.request) > std::tie(b.key, b.readyMs, b.request);
}

void WaitingRoom::push(Heap& heap, Entry entry)
{
    heap.push_back(entry);
    std::push_heap(heap.begin(), heap.end(), isLater);
}

WaitingRoom::Entry WaitingRoom::pop(Heap& heap)
{
    std::pop_heap(heap.begin(), heap.end(), isLater);
    const Entry entry = heap.back();
    heap.pop_back();
    return entry;
}

void WaitingRoom::enter(std::uint32_t request, double readyMs)
{
    const Request& entering = m_workload.requests[request];
    push(m_best, {-m_policy.urgency(entering), readyMs, request});
    if (m_mu)
        push(m_due, {firstMomentOverdue(readyMs, *m_mu * entering.serviceMs), readyMs, request});
    ++m_count;
}

WaitingRoom::Taken WaitingRoom::take(double nowMs)
{
    while (!m_due.empty() && m_due.front().key <= nowMs) {
        const Entry entry = pop(m_due);
        if (!m_taken[entry.request])
            push(m_overdue, {entry.readyMs, entry.readyMs, entry.request});
    }
    Taken taken;
    taken.ready = m_count--;
    // Those in m_overdue are taken from there only, so none of them has gone.
    taken.overdue = static_cast<std::uint32_t>(m_overdue.size());
    taken.wasOverdue = !m_overdue.empty();
    if (taken.wasOverdue) {
        taken.request = pop(m_overdue).request;
    } else {
        Entry entry = pop(m_best);
        while (m_taken[entry.request])
            entry = pop(m_best);
        taken.request = entry.request;
    }
    m_taken[taken.request] = true;
    return taken;
}

} // namespace edgecut
