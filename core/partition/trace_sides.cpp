// SPDX-License-Identifier: GPL-3.0-or-later
// The way back through a SideProgramme: from the least cost to the sides.
#include "core/partition/side_programme.h"

#include <algorithm>

namespace edgecut {

namespace {

using Kind = SideGraph::Relation::Kind;

} // namespace

/// The smallest of the best, given its neighbours' values.
std::uint8_t SideProgramme::bestValue(const Step& step)
{
    std::uint8_t value[EliminationOrder::mostNeighbours];
    for (std::size_t i = 0; i < step.neighbourCount; ++i)
        value[i] = m_value[place(step.neighbours[i])];
    double sum[3];
    std::copy_n(ownOf(step.variable), 3, sum);
    for (const EliminationOrder::Input& input : m_order.inputsOf(step))
        addAt(step, input, value, sum);
    return static_cast<std::uint8_t>(std::min_element(sum, sum + 3) - sum);
}

void SideProgramme::setRow(std::size_t index, std::vector<std::uint8_t>& sideOf)
{
    const Relation& relation = m_graph.relations[index];
    const std::uint8_t before = m_value[place(relation.from)];
    std::uint8_t behind = m_value[place(relation.to)];
    const bool isLayer = relation.kind == Kind::Row;
    const bool near = before == SideGraph::Near && behind == SideGraph::Near;
    const bool far = before == (isLayer ? int{SideGraph::Far} : int{SideGraph::AllFar}) &&
                     behind == SideGraph::Far;
    if ((near && (m_stays[index] & StaysNear)) || (far && (m_stays[index] & StaysFar))) {
        for (std::uint32_t i = relation.firstRow; i < relation.pastRow; ++i)
            sideOf[place(m_graph.rowLayerOf[i])] = behind;
        return;
    }
    if (m_graph.pinnedTo[place(relation.from)] < 0)
        walk(relation, startOf(relation, before));
    for (std::uint32_t i = relation.pastRow; i-- > relation.firstRow;) {
        const SideGraph::RowLayer& layer = m_graph.row[i];
        double nearMs = m_arrivals[i].nearMs + layer.nearMs;
        double farMs = m_arrivals[i].farMs + layer.farMs;
        if (behind == SideGraph::Far)
            nearMs = m_arrivals[i].nearMs + (layer.nearMs + m_prices.up(layer.bytes));
        else
            farMs = m_arrivals[i].farMs + (layer.farMs + m_prices.down(layer.bytes));
        behind = farMs < nearMs ? SideGraph::Far : SideGraph::Near;
        sideOf[place(m_graph.rowLayerOf[i])] = behind;
    }
}

void SideProgramme::sides(std::vector<std::uint8_t>& sideOf)
{
    sideOf.resize(m_graph.layerCount);
    for (std::size_t i = m_order.steps.size(); i-- > 0;)
        m_value[place(m_order.steps[i].variable)] = bestValue(m_order.steps[i]);
    for (std::size_t v = 0; v < m_graph.variableCount(); ++v) {
        if (m_graph.layerOf[v] != SideGraph::none)
            sideOf[place(m_graph.layerOf[v])] = m_value[v];
    }
    for (std::size_t i = 0; i < m_graph.relations.size(); ++i) {
        if (m_graph.relations[i].pastRow > m_graph.relations[i].firstRow)
            setRow(i, sideOf);
    }
}

SideProgramme::Totals SideProgramme::totals(const std::vector<std::uint8_t>& sideOf) const
{
    Totals totals;
    const auto cross = [&totals](double bytes, bool fromFar, bool toFar) {
        const bool up = !fromFar && toFar;
        const bool down = fromFar && !toFar;
        totals.upBytes += up ? bytes : 0;
        totals.upTensors += up ? 1 : 0;
        totals.downBytes += down ? bytes : 0;
        totals.downTensors += down ? 1 : 0;
    };
    for (std::size_t v = 0; v < m_graph.variableCount(); ++v) {
        if (m_graph.layerOf[v] != SideGraph::none)
            totals.computeMs += m_graph.ms[2 * v + m_value[v]];
    }
    for (const Relation& relation : m_graph.relations) {
        const std::uint8_t from = m_value[place(relation.from)];
        const std::uint8_t to = m_value[place(relation.to)];
        if (relation.kind == Kind::Crossing) {
            cross(relation.bytes, from == SideGraph::Far,
                  from == SideGraph::Far ? to == SideGraph::AllFar : to != SideGraph::AllNear);
            continue;
        }
        std::uint8_t side = from;
        double bytes = relation.bytes;
        bool alone = relation.kind == Kind::Row; // else the tensor's own variable knows
        for (std::uint32_t i = relation.firstRow; i < relation.pastRow; ++i) {
            const SideGraph::RowLayer& layer = m_graph.row[i];
            const std::uint8_t next = sideOf[place(m_graph.rowLayerOf[i])];
            if (alone)
                cross(bytes, side == SideGraph::Far, next == SideGraph::Far);
            totals.computeMs += next == SideGraph::Far ? layer.farMs : layer.nearMs;
            bytes = layer.bytes;
            side = next;
            alone = true;
        }
        if (alone)
            cross(bytes, side == SideGraph::Far, to == SideGraph::Far);
    }
    for (const SideGraph::Result& result : m_graph.results)
        cross(result.bytes, m_value[place(result.producer)] == SideGraph::Far, result.far);
    return totals;
}

} // namespace edgecut
