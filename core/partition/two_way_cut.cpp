// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/two_way_cut.h"

#include <utility>

namespace edgecut {

std::optional<TwoWayCut> TwoWayCut::prepare(const PartitionProblem& problem,
                                            const ProblemIndex& index)
{
    if (problem.returnPath == ReturnPath::OneWay)
        return std::nullopt;
    std::optional<SideGraph> graph = SideGraph::of(problem, index);
    if (!graph)
        return std::nullopt;
    std::optional<EliminationOrder> order = EliminationOrder::of(*graph);
    if (!order)
        return std::nullopt;
    return TwoWayCut(SideProgramme(std::move(*graph), std::move(*order)), problem.returnPath);
}

std::optional<TwoWayCut> TwoWayCut::prepare(const PartitionProblem& problem)
{
    if (problem.returnPath == ReturnPath::OneWay)
        return std::nullopt;
    return prepare(problem, ProblemIndex(problem));
}

std::optional<TwoWayCut::Choice> TwoWayCut::best(const Link& link, const std::stop_token& stop)
{
    const std::optional<double> least =
        m_programme.solve(CrossingPrices::of(m_returnPath, link), stop);
    if (!least)
        return std::nullopt;
    Choice choice;
    choice.latencyMs = *least;
    m_programme.sides(choice.sideOf);
    return choice;
}

TwoWayCut::Totals TwoWayCut::totalsOf(const Choice& choice, const Link& link) const
{
    const SideProgramme::Totals totals = m_programme.totals(choice.sideOf);
    double fixedMs = totals.computeMs + totals.upTensors * link.latencyMs;
    if (m_returnPath == ReturnPath::Paid)
        fixedMs +=
            transferMs(totals.downBytes, link.downlinkMbps) + totals.downTensors * link.latencyMs;
    return {fixedMs, totals.upBytes};
}

Plan TwoWayCut::planOf(const Choice& choice)
{
    Plan plan;
    plan.tierOf.reserve(choice.sideOf.size());
    for (const std::uint8_t side : choice.sideOf)
        plan.tierOf.push_back(TierId(std::int32_t{side}));
    return plan;
}

} // namespace edgecut
