// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <cstddef>

namespace edgecut::bench {

/// Problems shaped like the networks people cut, with about `layers` layers. Two tiers, the input
/// pinned to the first, one-way over 5.85 Mbit/s (4G). Times and sizes fall with depth as theirs
/// do, with some random variation; the same from run to run.
PartitionProblem chain(std::size_t layers);
/// Blocks of three layers with a skip connection, joined by an addition.
PartitionProblem resNetLike(std::size_t layers);
/// Blocks of twelve layers, each reading all before it in the block.
PartitionProblem denseNetLike(std::size_t layers);
/// Modules of four branches of up to three layers, joined by a concatenation.
PartitionProblem inceptionLike(std::size_t layers);

} // namespace edgecut::bench
