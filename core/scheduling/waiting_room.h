// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scheduling/policy.h"
#include "core/scheduling/workload.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace edgecut {

/// Entries of which the lowest is at hand. What comes in great numbers at once is sorted once and
/// then only read, which costs a third of as many steps through a large heap; single ones go into a
/// heap beside it. O(log n) for each, averaged over what came.
class WaitingList
{
public:
    struct Entry
    {
        double key = 0; ///< the lowest first, then the earliest ready, then by number
        double readyMs = 0;
        std::uint32_t request = 0;
    };

    bool empty() const { return m_new.empty() && m_heap.empty() && m_sorted.empty(); }
    std::size_t size() const { return m_new.size() + m_heap.size() + m_sorted.size(); }
    void push(const Entry& entry) { m_new.push_back(entry); }
    const Entry& lowest(); ///< there is one at least
    Entry pop();           ///< the same

private:
    static bool isLater(const Entry& a, const Entry& b);
    void settle();

    std::vector<Entry> m_new;    ///< has come since the last look
    std::vector<Entry> m_heap;   ///< the lowest first
    std::vector<Entry> m_sorted; ///< falling: the lowest last
};

/// The requests that are ready and wait, so ordered that the next one is at hand: one list by the
/// policy and, where waiting is bounded, one by the moment at which each becomes overdue and one of
/// those that are. O(log n) for each entering and taking.
class WaitingRoom
{
public:
    /// The workload and the policy must outlive this.
    WaitingRoom(const Workload& workload, const Policy& policy, std::optional<double> mu);

    struct Taken
    {
        std::uint32_t request = 0;
        std::uint32_t ready = 0, overdue = 0; ///< how many there were, this one included
        bool wasOverdue = false;
    };

    bool empty() const { return m_count == 0; }
    void enter(std::uint32_t request, double readyMs);
    /// Of those that wait at `nowMs`, which never goes back; there is one at least.
    Taken take(double nowMs);

private:
    const Workload& m_workload;
    const Policy& m_policy;
    std::optional<double> m_mu;
    std::vector<bool> m_taken;
    WaitingList m_best;    ///< all, by the policy; with those that were taken for being overdue
    WaitingList m_due;     ///< by when each becomes overdue; with those that were taken before
    WaitingList m_overdue; ///< by when each became ready
    std::uint32_t m_count = 0;
};

/// The first moment at which a request that is ready at `readyMs` has waited `boundMs`, as numbers
/// have it: the least t with t - readyMs >= boundMs. Both finite and 0 or more.
double firstMomentOverdue(double readyMs, double boundMs);

} // namespace edgecut
