// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <string>

namespace edgecut::test {

/// What the random problems of a test look like. Chances are in [0, 1].
struct ProblemShape
{
    std::int64_t fewestLayers = 1, mostLayers = 7;
    std::int64_t fewestTiers = 2, mostTiers = 4;
    double pins = 0.15;         ///< of each layer being pinned
    double resultTier = 0.3;    ///< of there being one
    double secondOutput = 0.25; ///< of a layer making two tensors
    double linkLatency = 0.4;   ///< of a link having some
    double wholeNumbers = 0.5;  ///< of all times and bytes being small whole numbers (ties)
    double wireBytes = 0.15;
    double memory = 0; ///< of there being limits
    bool chain = false;
    std::optional<ReturnPath> returnPath; ///< any when not set
};

/// A well-posed problem (check() passes); pins may still make it infeasible. Layer order is not
/// always a topological one.
PartitionProblem randomProblem(Random& random, const ProblemShape& shape = {});

/// Everything one needs to repeat a failure by hand.
std::string describe(const PartitionProblem& problem);
std::string describe(const PartitionProblem& problem, const Plan& plan);

} // namespace edgecut::test
