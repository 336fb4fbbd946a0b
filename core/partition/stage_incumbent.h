// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/stage_model.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace edgecut {

/// The best plan so far of a search, in a StageModel's units. At first a plan that is known: its
/// objective counts, and `tierOf` is empty.
struct StageIncumbent
{
    using Amount = StageModel::Amount;

    Amount objective = StageModel::whole;
    std::vector<std::int8_t> tierOf;

    /// What a plan may come to and still be worth having: better by more than 2e-10 of it,
    /// which is beyond what bounds can tell. Below 0: nothing is.
    Amount worthwhile() const { return objective - 1 - (objective >> 32); }

    bool isImprovedBy(Amount other) const { return other <= worthwhile(); }
    void take(Amount better, std::vector<std::int8_t> plan)
    {
        objective = better;
        tierOf = std::move(plan);
    }
};

} // namespace edgecut
