// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/constraints.h"
#include "core/partition/cut_network.h"
#include "core/partition/flow_network.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <cstdint>

namespace edgecut {

/// Tells a minimum cut as it is made. What has arrived at the sink, added to what every plan takes
/// at least, is proven: no plan is faster. It grows with each move until it meets a plan.
class MinCutSteps
{
public:
    /// Refers to all four.
    MinCutSteps(const PartitionProblem& problem, const AllowedTiers& allowed,
                const CutNetwork& network, const Context& context);

    /// Before the first move: what every plan takes at least, and the best of two known plans.
    void begin(double leastMs, double knownMs);
    /// A node passed on excess; amounts are capacities, 2^exponent to a ms.
    void moved(const FlowMove& move, int exponent);
    /// The plan of the cut: flow, cut and latency are one.
    void end(const Solution& solution, double flowMs);

private:
    LayerId layerOf(std::int32_t node) const; ///< invalid: source or sink
    std::string nameOf(LayerId layer) const;

    const PartitionProblem& m_problem;
    const CutNetwork& m_network;
    const Context& m_context;
    std::vector<LayerId> m_layerOfNode;
    double m_leastMs = 0;
    std::size_t m_moves = 0;
};

} // namespace edgecut
