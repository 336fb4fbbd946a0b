// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/constraints.h"
#include "core/partition/cut_network.h"
#include "core/partition/flow_network.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <span>
#include <vector>

namespace edgecut {

class MinCutSteps;

/// Least latency as one minimum s-t cut, for any DAG, any number of tiers, every return path, pins
/// and a result tier (Liang et al., DNN Surgery, extended; see CutNetwork). Prepared once from a
/// problem, then solved for as many link rates as one likes.
///
/// Numbers inside the flow are integers of 60 bits, scaled to what a known plan takes above a bound
/// below all plans. What costs more than that is in no minimum cut and is clamped there; infinity
/// is that limit too. Where the answer turns out to be far below the known plan, its own latency
/// becomes the limit and the cut is made again: so the answer has the precision of double even with
/// 1e300 ms beside 1e-9.
class MinCutModel
{
public:
    /// `problem` must be checked. Fails with Unsupported when it has memory limits, with Infeasible
    /// when no plan is allowed, with Limit when it is too large for 32-bit node numbers.
    static Result<MinCutModel> prepare(PartitionProblem problem);

    /// The problem, with the links of the last solve().
    const PartitionProblem& problem() const { return m_problem; }

    /// The optimum at these links (one for each of the problem's): plan, evaluation, and the cut's
    /// value as lower bound. Of equally good plans the one that has every layer nearest to the
    /// data. InvalidInput when the links are not what check() wants, Cancelled when stopped.
    Result<Solution> solve(std::span<const Link> links, const Context& context = {});
    Result<Solution> solve(const Context& context = {});

private:
    struct Cut
    {
        Plan plan;
        double boundMs = 0;
    };

    MinCutModel(PartitionProblem problem, AllowedTiers allowed, CutNetwork network);

    double priceOf(const Charge& charge) const;
    void fillPrices();
    Result<double> knownLatency() const;
    Result<Cut> cutBelow(double limitMs, const Context& context, MinCutSteps* steps);
    int fillCapacities(double limitMs);
    double atEnds(double mostMs) const;
    Plan planOfCut() const;

    PartitionProblem m_problem;
    AllowedTiers m_allowed;
    CutNetwork m_network;
    FlowNetwork m_flow;

    // Of the solve at hand; the prices are an arc each.
    double m_leastMs = 0;
    std::vector<double> m_forwardMs, m_backwardMs;
    std::vector<ArcCapacity> m_capacities;
};

} // namespace edgecut
