// SPDX-License-Identifier: GPL-3.0-or-later
// The way back through a SideProgramme: from the least cost to the sides.
#include "core/partition/side_programme.h"

#include <algorithm>

namespace edgecut {

namespace {

using Kind = SideGraph::Relation::Kind;

void setSide(const SideGraph::RowLayer& layer, std::uint8_t side, std::vector<std::uint8_t>& sideOf)
{
    const auto first = static_cast<std::size_t>(layer.layer);
    sideOf[first] = side;
    for (std::size_t i = 1; i < static_cast<std::size_t>(layer.count); ++i)
        sideOf[first + i] = side;
}

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

/// What its rows begin from: a LayerSide, or of a tensor of several consumers a ConsumersSide.
std::uint8_t SideProgramme::beforeRows(const Relation& relation) const
{
    const std::uint8_t from = m_value[place(relation.from)];
    if (relation.kind != Kind::Fork)
        return from;
    const auto index = static_cast<std::size_t>(&relation - m_graph.relations.data());
    if (m_crosses[index] >> (2 * from + m_value[place(relation.to)]) & 1)
        return SideGraph::AnySide;
    return from == SideGraph::Near ? SideGraph::AllNear : SideGraph::AllFar;
}

void SideProgramme::setRows(const Relation& relation, std::vector<std::uint8_t>& sideOf)
{
    const std::uint8_t behind = m_value[place(relation.to)];
    const bool fromLayer = relation.kind == Kind::Row;
    const std::uint8_t from = beforeRows(relation);
    const std::uint8_t far =
        fromLayer ? std::uint8_t{SideGraph::Far} : std::uint8_t{SideGraph::AllFar};
    const std::uint8_t stays = behind == SideGraph::Near && from == SideGraph::Near ? StaysNear
                               : behind == SideGraph::Far && from == far            ? StaysFar
                                                                                    : 0;
    const bool isPinned = fromLayer && m_graph.node(relation.from).pinnedTo >= 0;
    for (std::uint32_t row = relation.firstRow; row < relation.pastRow; ++row) {
        if (!isPinned && (m_stays[row] & stays)) {
            for (const SideGraph::RowLayer& layer : m_graph.layersOf(m_graph.rows[row]))
                setSide(layer, behind, sideOf);
            continue;
        }
        if (!isPinned || m_walked != row)
            walk(row, fromLayer ? this->fromLayer(relation, from) : fromConsumers(from));
        setRow(row, behind, sideOf);
    }
}

/// After walk().
void SideProgramme::setRow(std::uint32_t row, std::uint8_t behind,
                           std::vector<std::uint8_t>& sideOf) const
{
    const std::span<const SideGraph::RowLayer> layers = m_graph.layersOf(m_graph.rows[row]);
    for (std::size_t i = layers.size(); i-- > 0;) {
        const SideGraph::RowLayer& layer = layers[i];
        double nearMs = m_nearMs[i] + layer.nearMs;
        double farMs = m_farMs[i] + layer.farMs;
        if (behind == SideGraph::Far)
            nearMs = m_nearMs[i] + (layer.nearMs + m_prices.up(layer.bytes));
        else
            farMs = m_farMs[i] + (layer.farMs + m_prices.down(layer.bytes));
        behind = farMs < nearMs ? SideGraph::Far : SideGraph::Near;
        setSide(layer, behind, sideOf);
    }
}

void SideProgramme::sides(std::vector<std::uint8_t>& sideOf)
{
    sideOf.resize(m_graph.layerCount);
    for (std::size_t i = m_order.steps.size(); i-- > 0;)
        m_value[place(m_order.steps[i].variable)] = bestValue(m_order.steps[i]);
    for (std::size_t v = 0; v < m_graph.nodes.size(); ++v) {
        if (m_graph.nodes[v].layer != SideGraph::none)
            sideOf[place(m_graph.nodes[v].layer)] = m_value[v];
    }
    for (const Relation& relation : m_graph.relations) {
        if (relation.pastRow > relation.firstRow && relation.kind != Kind::Direct)
            setRows(relation, sideOf);
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
    for (std::size_t v = 0; v < m_graph.nodes.size(); ++v) {
        const SideGraph::Node& node = m_graph.nodes[v];
        totals.computeMs += m_value[v] == SideGraph::Near ? node.nearMs : node.farMs;
    }
    for (const Relation& relation : m_graph.relations) {
        const bool fromFar = m_value[place(relation.from)] == SideGraph::Far;
        const std::uint8_t to = m_value[place(relation.to)];
        bool toFar = fromFar;
        if (relation.kind == Kind::Fork || relation.kind == Kind::Crossing) {
            const std::uint8_t consumers = relation.kind == Kind::Fork ? beforeRows(relation) : to;
            toFar = fromFar ? consumers == SideGraph::AllFar : consumers != SideGraph::AllNear;
            cross(relation.bytes, fromFar, toFar);
        }
        for (const SideGraph::Row& row : m_graph.rowsOf(relation)) {
            // What the tensor of several consumers does is known; the rows' own are to be seen.
            bool side = fromFar;
            double bytes = relation.kind == Kind::Row ? relation.bytes : 0;
            bool isShared = relation.kind != Kind::Row;
            for (const SideGraph::RowLayer& layer : m_graph.layersOf(row)) {
                const bool next = sideOf[place(layer.layer)] == SideGraph::Far;
                if (!isShared)
                    cross(bytes, side, next);
                totals.computeMs += next ? layer.farMs : layer.nearMs;
                bytes = layer.bytes;
                side = next;
                isShared = false;
            }
            if (!isShared)
                cross(bytes, side, to == SideGraph::Far);
        }
    }
    for (const SideGraph::Result& result : m_graph.results)
        cross(result.bytes, m_value[place(result.producer)] == SideGraph::Far, result.far);
    return totals;
}

} // namespace edgecut
