// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem_index.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// All layers that hang on one tensor and feed nothing else (see OpenNet::Pendant).
struct FoundPendant
{
    std::uint32_t tensor = 0;
    std::vector<ProblemIndex::Position> layers; ///< rising
};

/// The pendants among the layers from `first` to before `past`. What feeds the end of the longest
/// path, or a layer from `past` on, is in none. Near linear.
std::vector<FoundPendant> findPendants(const ProblemIndex& index, ProblemIndex::Position first,
                                       ProblemIndex::Position past);

} // namespace edgecut
