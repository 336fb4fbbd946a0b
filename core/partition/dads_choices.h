// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/dads_trace.h"
#include "core/partition/plan_pool.h"

#include <compare>
#include <optional>
#include <vector>

namespace edgecut {

/// A state of the link that a trace tells.
struct LinkMoment
{
    double mbps = 0;
    double latencyMs = 0;

    auto operator<=>(const LinkMoment&) const = default;
};

/// What Algorithm 3 chooses at a moment.
struct DadsChoice
{
    DadsMode mode = DadsMode::Unreachable;
    bool congested = false;
    std::optional<std::size_t> plan; ///< in the pool
};

/// Algorithm 3's choices at many moments at once, found as followTrace() says.
class DadsChoices
{
public:
    /// `moments` in any order, some of them more than once.
    static Result<DadsChoices> find(const PartitionProblem& problem, const DadsOptions& options,
                                    std::vector<LinkMoment> moments, PlanPool& pool,
                                    const Context& context);

    const DadsChoice& at(const LinkMoment& moment) const;
    std::size_t heavySearches() const { return m_heavySearches; }
    double heavyResolutionPercent() const { return m_heavyResolutionPercent; }

private:
    friend class DadsSearch;

    std::vector<LinkMoment> m_moments; ///< rising, each once, the link being up
    std::vector<DadsChoice> m_choices; ///< one each
    DadsChoice m_down;
    std::size_t m_heavySearches = 0;
    double m_heavyResolutionPercent = 0;
};

} // namespace edgecut
