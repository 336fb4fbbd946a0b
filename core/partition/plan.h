// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/partition/problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace edgecut {

class ProblemIndex;

/// An answer: the tier of each layer, in the problem's layer order.
struct Plan
{
    std::vector<TierId> tierOf;

    bool operator==(const Plan&) const = default;
};

/// One tensor crossing one link in one direction.
struct Crossing
{
    TensorId tensor;
    std::int32_t link = 0; ///< joins tiers link and link + 1
    bool up = true;        ///< outward, on the uplink
    double bytes = 0;
    double ms = 0;

    bool operator==(const Crossing&) const = default;
};

/// What a plan costs. Stages are the tiers and the links (both directions of a link added).
struct Evaluation
{
    std::vector<double> computeMs;                                        ///< a tier each
    std::vector<double> uplinkMs, downlinkMs, uplinkBytes, downlinkBytes; ///< a link each
    double latencyMs = 0;
    double maxStageMs = 0;
    double throughputFps = 0;        ///< 1000 / maxStageMs; infinite when that is 0
    double energyMj = 0;             ///< the two below
    double computeMj = 0;            ///< of the layers
    double radioMj = 0;              ///< of the problem's radios; 0 where it states none
    double costPerMillion = 0;       ///< of the problem's prices, for a million frames
    std::vector<Crossing> crossings; ///< in tensor order; includes free returns (0 ms)

    bool operator==(const Evaluation&) const = default;
};

/// The only code that knows what a plan costs (contract section 1). Fails with Infeasible, naming
/// the layer or tensor, when the plan breaks a pin, the return path, the result tier or a memory
/// limit; with InvalidInput when its size is wrong. O(layers * tiers + tensor ends).
Result<Evaluation> evaluate(const PartitionProblem& problem, const Plan& plan);

/// The same, to the last bit, with the problem's index at hand: it looks only at tensors that leave
/// a run of layers on one tier, where the file is in order.
Result<Evaluation> evaluate(const PartitionProblem& problem, const ProblemIndex& index,
                            const Plan& plan);

/// Brings what evaluate() said of a plan up to date after a change of the problem's links and of
/// nothing else: the same numbers as evaluating anew. Linear in the crossings.
void reprice(const PartitionProblem& problem, Evaluation& evaluation);

/// What is minimised where more than time counts: see ObjectiveWeights. The latency without any.
double objectiveMs(const PartitionProblem& problem, const Evaluation& evaluation);

/// What an algorithm returns.
struct Solution
{
    Plan plan;
    Evaluation evaluation;            ///< by evaluate()
    double objective = 0;             ///< what the method minimises, at this plan
    std::optional<double> lowerBound; ///< proven bound on the objective; none for a heuristic
    bool optimal = false;             ///< the two meet to 1e-9
    double solveUs = 0;               ///< wall time of the algorithm alone

    bool operator==(const Solution&) const = default;
};

/// The solution that `plan` makes, as evaluate() sees it. `objective` is its latency; there is no
/// bound and no claim that it is optimal: the caller adds those.
Result<Solution> solutionOf(const PartitionProblem& problem, Plan plan);
Result<Solution> solutionOf(const PartitionProblem& problem, const ProblemIndex& index, Plan plan);

} // namespace edgecut
