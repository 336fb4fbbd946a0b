// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/ddpg.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// What agents are held against: least latency + eta * energy, by one minimum cut.
Result<Solution> exactForAgent(const PartitionProblem& problem, double eta, const Context& context);

/// One training, as shares above the exact optimum (0.1: 10 % above).
struct DdpgGap
{
    std::uint64_t seed = 0;
    double answer = 0;  ///< of the final actor's plan
    double visited = 0; ///< of the best plan tried in training
    double random = 0;  ///< of the best of as many random plans

    bool operator==(const DdpgGap&) const = default;
};

struct DdpgStudy
{
    double exact = 0; ///< in the objective's ms
    std::vector<DdpgGap> gaps;
    bool whole = true; ///< false: it was stopped; these are the trainings that were over

    bool operator==(const DdpgStudy&) const = default;
};

/// Least, median, mean and most of one of the gaps; none without any.
struct GapSummary
{
    double least = 0, median = 0, mean = 0, most = 0;
    std::size_t exact = 0; ///< how many are 0, to 1e-9

    bool operator==(const GapSummary&) const = default;
};
std::optional<GapSummary> summaryOf(std::span<const DdpgGap> gaps, double DdpgGap::*which);

/// Trains with `seeds` seeds, the context's and those that follow it. `watch` is called after each
/// training. Stopped, it keeps the trainings that were over; one that was stopped on its way does
/// not count. O(seeds * trainDdpg()).
Result<DdpgStudy> studyDdpg(const PartitionProblem& problem, const DdpgOptions& options,
                            std::size_t seeds, const Context& context,
                            const std::function<void(const DdpgStudy&)>& watch = {});

} // namespace edgecut
