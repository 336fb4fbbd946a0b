// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/partial_latency.h"

#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/row_graph.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

StageTimes timesOf(const RowGraph& graph, std::size_t stage, bool blockIsTied, bool gateIsTied)
{
    StageTimes times;
    const std::size_t blocks = blockIsTied || !graph.hasBlock(stage) ? 1 : 2;
    for (std::size_t from = 0; from < (stage == 0 ? 1 : 2); ++from) {
        for (std::size_t block = 0; block < blocks; ++block) {
            for (std::size_t gate = 0; gate < (gateIsTied ? 1 : 2); ++gate) {
                if (!graph.hasGate(stage) && gate != block)
                    continue;
                double& least = times.ms[from][gate];
                least = std::min(least, graph.stageMs(stage, from, block, gate));
            }
        }
    }
    return times;
}

Status refuseOtherThanTwoTiers(const PartitionProblem& problem)
{
    if (problem.tierCount() == 2)
        return {};
    return failure(ErrorCode::Unsupported,
                   {translatable("core", "Offloading takes two tiers, a client and a server; this "
                                         "problem has %1. Leave out the others."),
                    {static_cast<std::int64_t>(problem.tierCount())}});
}

} // namespace

StageTimes StageTimes::then(const StageTimes& next) const
{
    StageTimes both;
    for (std::size_t from = 0; from < 2; ++from) {
        for (std::size_t to = 0; to < 2; ++to)
            both.ms[from][to] =
                std::min(ms[from][0] + next.ms[0][to], ms[from][1] + next.ms[1][to]);
    }
    return both;
}

Result<PartialLatency> PartialLatency::of(const PartitionProblem& problem, const Context& context)
{
    if (const Status status = refuseOtherThanTwoTiers(problem); !status)
        return failure(status.error());
    if (const Status status = refuseMemoryLimits(problem, "offload"); !status)
        return failure(status.error());
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    const Result<RowGraph> graph = RowGraph::of(contraction->problem());
    if (!graph)
        return failure(graph.error());
    const Result<Plan> plan = graph->shortest(context);
    if (!plan) {
        // What no plan at all can do is said more precisely there.
        const Result<AllowedTiers> allowed = allowedTiers(problem);
        return failure(allowed ? plan.error() : allowed.error());
    }

    PartialLatency result;
    result.m_wholePlan = contraction->expanded(*plan);
    result.m_stages.resize(graph->stageCount());
    for (std::size_t stage = 0; stage < graph->stageCount(); ++stage) {
        for (std::size_t variant = 0; variant < 4; ++variant)
            result.m_stages[stage][variant] =
                timesOf(*graph, stage, (variant & 2U) != 0, (variant & 1U) != 0);
    }
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        const RowGraph::Place place = graph->placeOf(contraction->groupOf(LayerId(i)));
        result.m_unitOf.push_back(static_cast<std::int32_t>(2 * place.stage + place.isGate));
        result.m_hasWeights.push_back(problem.layers[i].weightBytes > 0);
    }
    return result;
}

double PartialLatency::latencyMs(const std::vector<bool>& tiedUnits) const
{
    std::array<double, 2> reached{0, StageTimes::impossible};
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        const StageTimes& next = times(stage, tiedUnits[2 * stage], tiedUnits[2 * stage + 1]);
        reached = {std::min(reached[0] + next.ms[0][0], reached[1] + next.ms[1][0]),
                   std::min(reached[0] + next.ms[0][1], reached[1] + next.ms[1][1])};
    }
    return std::min(reached[0], reached[1]);
}

double PartialLatency::latencyWithMs(const std::vector<bool>& present) const
{
    std::vector<bool> tied(unitCount(), false);
    for (std::size_t layer = 0; layer < m_unitOf.size(); ++layer) {
        if (m_hasWeights[layer] && !present[layer])
            tied[static_cast<std::size_t>(m_unitOf[layer])] = true;
    }
    return latencyMs(tied);
}

PartitionProblem tiedToClient(PartitionProblem problem, const std::vector<bool>& present)
{
    for (std::size_t layer = 0; layer < problem.layerCount(); ++layer) {
        if (problem.layers[layer].weightBytes > 0 && !present[layer])
            problem.layers[layer].pinned = problem.firstTier();
    }
    return problem;
}

} // namespace edgecut
