// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <vector>

namespace edgecut {

/// An order in which to place layers so that few tensors are half known at any time: some of the
/// layers that make or read them are placed, others not.
///
/// That is `topological` (see narrowOrder()), unless one that starts at all ends of the network at
/// once and is not topological promises far fewer states: a U-Net's skip tensors are all under way
/// at its bottom, but few are when its way down and its way up are placed side by side. The problem
/// must be checked. O(tensor ends + layers * open layers), of which at most 64 are looked at.
std::vector<LayerId> placingOrder(const PartitionProblem& problem,
                                  const std::vector<LayerId>& topological);

} // namespace edgecut
