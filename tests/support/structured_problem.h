// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/partition/problem.h"

#include <span>
#include <string_view>

namespace edgecut::test {

/// Shapes of networks that people cut, in random sizes: "chain", "resnet", "inception", "densenet",
/// "unet", "nasnet", "transformer", "heads" (Inception with auxiliary heads), "towers" (several
/// inputs).
std::span<const std::string_view> networkShapes();

struct StructuredOptions
{
    std::int64_t mostParts = 4; ///< blocks, modules, cells
    double wholeNumbers = 0.5;  ///< of all times and bytes being small whole numbers (ties)
    double fasterFar = 0.5;     ///< of no layer being slower on the second tier
    double zero = 0.1;          ///< of a time or a size being 0
    double pins = 0.02;         ///< of a layer being pinned; the inputs are in half of all cases
    double resultTier = 0.3;
    double linkLatency = 0.3;
    double shuffled = 0.2; ///< of the file not being in topological order
    ReturnPath returnPath = ReturnPath::OneWay;
};

/// A well-posed problem of two tiers; pins may make it infeasible.
PartitionProblem structuredProblem(Random& random, std::string_view shape,
                                   const StructuredOptions& options = {});

} // namespace edgecut::test
