// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace edgecut::test {

/// The order of an upload as the contract's section 8 defines it, sentence by sentence: every run
/// of neighbours is tried by solving the whole problem anew with what is missing pinned to the
/// client. Knows nothing of core/offloading.
struct NaiveUpload
{
    struct Entry
    {
        std::vector<LayerId> layers;
        std::int64_t bytes = 0;
        double latencyAfterMs = 0;
    };
    double beforeMs = 0;
    std::vector<Entry> entries;
    std::int64_t candidates = 0; ///< solved in all
};

/// nullopt: some problem on the way has no plan.
std::optional<NaiveUpload> naiveUpload(const PartitionProblem& problem, std::vector<bool> present);

} // namespace edgecut::test
