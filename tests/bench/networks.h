// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <cstddef>

namespace edgecut::bench {

/// Roofline: what a layer takes and makes follows from its depth and kind, as in a network of equal
/// stages whose maps shrink. Random: independent numbers around that.
enum class Times { Roofline, Random };

/// Problems shaped like the networks people cut, with about `layers` layers. Two tiers, the input
/// pinned to the first, one-way over 5.85 Mbit/s (4G). The same from run to run.
PartitionProblem chain(std::size_t layers, Times times);
/// Blocks of three layers with a skip connection, joined by an addition.
PartitionProblem resNetLike(std::size_t layers, Times times);
/// Blocks of twelve layers, each reading all before it in the block.
PartitionProblem denseNetLike(std::size_t layers, Times times);
/// Modules of four branches of up to three layers, joined by a concatenation.
PartitionProblem inceptionLike(std::size_t layers, Times times);
/// Down and up again, each step up also reading the step down of its size.
PartitionProblem uNetLike(std::size_t layers, Times times);
/// Attention (query, key and value apart) and feed-forward, each with a skip connection.
PartitionProblem transformerLike(std::size_t layers, Times times);
/// Cells of five additions that read the two cells before.
PartitionProblem nasNetLike(std::size_t layers, Times times);
/// Inception with two auxiliary classifiers, at a third and two thirds.
PartitionProblem auxiliaryHeads(std::size_t layers, Times times);
/// Stages of 32 layers wired at random (Watts and Strogatz: four neighbours, three quarters of the
/// links moved), each joined by an addition.
PartitionProblem randomlyWired(std::size_t layers, Times times);

} // namespace edgecut::bench
