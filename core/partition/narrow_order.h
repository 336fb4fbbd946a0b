// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <vector>

namespace edgecut {

/// A topological order along which few tensors wait for a consumer at any time: always a ready
/// layer after which the fewest wait, the newest ready one among those. The problem must be
/// checked. O(tensor ends + layers * ready layers), of which at most 64 are looked at.
std::vector<LayerId> narrowOrder(const PartitionProblem& problem);

} // namespace edgecut
