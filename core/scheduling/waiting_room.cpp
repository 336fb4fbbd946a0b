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

bool WaitingList::isLater(const Entry& a, const Entry& b)
{
    if (a.key != b.key)
        return a.key > b.key;
    return std::tie(a.readyMs, a.request) > std::tie(b.readyMs, b.request);
}

/// Many new ones are sorted together with all that is there: each entry pays for so few sorts, as
/// a sort comes only when a quarter of what it sorts is new.
void WaitingList::settle()
{
    constexpr std::size_t fewest = 64;
    if (m_new.size() >= fewest && m_new.size() >= (m_heap.size() + m_sorted.size()) / 3) {
        m_sorted.insert(m_sorted.end(), m_new.begin(), m_new.end());
        m_sorted.insert(m_sorted.end(), m_heap.begin(), m_heap.end());
        std::ranges::sort(m_sorted, isLater);
        m_heap.clear();
    } else {
        for (const Entry& entry : m_new) {
            m_heap.push_back(entry);
            std::ranges::push_heap(m_heap, isLater);
        }
    }
    m_new.clear();
}

const WaitingList::Entry& WaitingList::lowest()
{
    if (!m_new.empty())
        settle();
    if (m_heap.empty() || (!m_sorted.empty() && isLater(m_heap.front(), m_sorted.back())))
        return m_sorted.back();
    return m_heap.front();
}

WaitingList::Entry WaitingList::pop()
{
    const Entry entry = lowest();
    if (!m_heap.empty() && entry.request == m_heap.front().request) {
        std::ranges::pop_heap(m_heap, isLater);
        m_heap.pop_back();
    } else {
        m_sorted.pop_back();
    }
    return entry;
}

WaitingRoom::WaitingRoom(const Workload& workload, const Policy& policy, std::optional<double> mu)
    : m_workload(workload), m_policy(policy), m_mu(mu), m_taken(workload.size())
{}

void WaitingRoom::enter(std::uint32_t request, double readyMs)
{
    const Request& entering = m_workload.requests[request];
    m_best.push({-m_policy.urgency(entering), readyMs, request});
    if (m_mu)
        m_due.push({firstMomentOverdue(readyMs, *m_mu * entering.serviceMs), readyMs, request});
    ++m_count;
}

WaitingRoom::Taken WaitingRoom::take(double nowMs)
{
    while (!m_due.empty() && m_due.lowest().key <= nowMs) {
        const WaitingList::Entry entry = m_due.pop();
        if (!m_taken[entry.request])
            m_overdue.push({entry.readyMs, entry.readyMs, entry.request});
    }
    Taken taken;
    taken.ready = m_count--;
    // Those in m_overdue are taken from there only, so none of them has gone.
    taken.overdue = static_cast<std::uint32_t>(m_overdue.size());
    taken.wasOverdue = !m_overdue.empty();
    WaitingList& list = taken.wasOverdue ? m_overdue : m_best;
    taken.request = list.pop().request;
    while (m_taken[taken.request])
        taken.request = list.pop().request;
    m_taken[taken.request] = true;
    return taken;
}

} // namespace edgecut
