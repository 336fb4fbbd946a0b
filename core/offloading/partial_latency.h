// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace edgecut {

/// Times from the gate before a stage (row: its tier) to the gate behind it (column): a matrix of
/// the algebra in which one adds along a path and takes the least over paths.
struct StageTimes
{
    static constexpr double impossible = std::numeric_limits<double>::infinity();

    std::array<std::array<double, 2>, 2> ms{{{impossible, impossible}, {impossible, impossible}}};

    /// First this stage, then `next`.
    StageTimes then(const StageTimes& next) const;
};

/// What a query takes between a client and a server that has some layers only (IONN, PerDNN). The
/// latency is that of the best shortest-path plan in which every layer that has weights and is not
/// on the server is tied to the client; layers without weights are on both sides from the start.
/// Built once for a problem, after which any set of layers costs O(stages).
///
/// A *unit* is what shortest-path keeps on one tier (see RowGraph): it can run on the server once
/// all its layers with weights are there. Units are numbered along the network: 2 * stage for the
/// block of a stage, 2 * stage + 1 for its gate.
class PartialLatency
{
public:
    /// `problem` must be checked. Unsupported for other than two tiers or with memory limits,
    /// Infeasible where shortest-path has no plan. O(layers log layers + tensor ends).
    static Result<PartialLatency> of(const PartitionProblem& problem, const Context& context = {});

    /// The best plan with every layer on both sides.
    const Plan& wholePlan() const { return m_wholePlan; }

    std::size_t unitCount() const { return 2 * m_stages.size(); }
    std::int32_t unitOf(LayerId layer) const { return m_unitOf[layer.index()]; }

    std::size_t stageCount() const { return m_stages.size(); }
    /// `blockIsTied`: to the client.
    const StageTimes& times(std::size_t stage, bool blockIsTied, bool gateIsTied) const
    {
        return m_stages[stage][(blockIsTied ? 2U : 0U) + (gateIsTied ? 1U : 0U)];
    }

    /// By units: which are tied to the client. Infinite when no plan is allowed.
    double latencyMs(const std::vector<bool>& tiedUnits) const;
    /// By layers: which are on the server. Of those without weights nothing is asked.
    double latencyWithMs(const std::vector<bool>& present) const;

private:
    using Variants = std::array<StageTimes, 4>;

    std::vector<Variants> m_stages;
    std::vector<std::int32_t> m_unitOf; ///< of each layer
    std::vector<bool> m_hasWeights;     ///< of each layer
    Plan m_wholePlan;
};

/// The same problem with every layer that has weights and is not `present` pinned to the client:
/// what shortest-path answers on it is where layers run while the upload goes on. Pins to the
/// server of such layers are overruled.
PartitionProblem tiedToClient(PartitionProblem problem, const std::vector<bool>& present);

} // namespace edgecut
