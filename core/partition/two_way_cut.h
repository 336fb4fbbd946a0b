// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"
#include "core/partition/problem_index.h"
#include "core/partition/side_programme.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace edgecut {

/// Least latency of a problem of two tiers whose tensors may come back, paid or free, without a
/// minimum cut: by a dynamic programme over the shape of the network (SideProgramme). Prepared
/// once, then asked for as many link rates as one likes.
class TwoWayCut
{
public:
    struct Choice
    {
        double latencyMs = 0;             ///< the least that the programme found
        std::vector<std::uint8_t> sideOf; ///< a SideGraph::LayerSide each

        bool operator==(const Choice&) const = default;
    };

    /// Nothing when the problem is of another kind, or its layers depend on one another in too many
    /// ways at a time (see EliminationOrder).
    static std::optional<TwoWayCut> prepare(const PartitionProblem& problem,
                                            const ProblemIndex& index);
    static std::optional<TwoWayCut> prepare(const PartitionProblem& problem);

    /// Of plans that are equally good, as far as double tells, every layer nearest to the data.
    /// Nothing when stopped.
    std::optional<Choice> best(const Link& link, const std::stop_token& stop = {});

    /// What the last choice costs, as a line over the uplink rate.
    struct Totals
    {
        double fixedMs = 0; ///< with the latency of all crossings and the downlink
        double uplinkBytes = 0;
    };
    Totals totalsOf(const Choice& choice, const Link& link) const;

    static Plan planOf(const Choice& choice);

private:
    TwoWayCut(SideProgramme programme, ReturnPath returnPath)
        : m_programme(std::move(programme)), m_returnPath(returnPath)
    {}

    SideProgramme m_programme;
    ReturnPath m_returnPath;
};

} // namespace edgecut
