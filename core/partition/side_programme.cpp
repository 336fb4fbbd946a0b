// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/side_programme.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

using Kind = SideGraph::Relation::Kind;

constexpr double infinite = std::numeric_limits<double>::infinity();
/// Steps between two looks at the stop token: well under a millisecond.
constexpr std::size_t fewSteps = 4096;

double least(double a, double b)
{
    return b < a ? b : a;
}

} // namespace

SideProgramme::SideProgramme(SideGraph graph, EliminationOrder order)
    : m_graph(std::move(graph))
    , m_order(std::move(order))
    , m_tables(m_order.tableSize)
    , m_ownAtFirst(3 * m_graph.variableCount())
    , m_arrivals(m_graph.row.size())
    , m_stays(m_graph.relations.size())
    , m_value(m_graph.variableCount())
{
    for (std::size_t v = 0; v < m_graph.variableCount(); ++v) {
        const double* ms = &m_graph.ms[2 * v];
        if (m_graph.pinnedTo[v] < 0) {
            m_ownAtFirst[3 * v] = ms[0];
            m_ownAtFirst[3 * v + 1] = ms[1];
            m_ownAtFirst[3 * v + 2] = m_graph.layerOf[v] == SideGraph::none ? 0 : infinite;
            continue;
        }
        m_value[v] = static_cast<std::uint8_t>(m_graph.pinnedTo[v]);
        m_settledAtFirst += ms[m_value[v]];
    }
}

std::optional<double> SideProgramme::solve(const CrossingPrices& prices,
                                           const std::stop_token& stop)
{
    m_prices = prices;
    start();
    for (std::size_t i = 0; i < m_graph.relations.size(); ++i) {
        if (i % fewSteps == fewSteps - 1 && stop.stop_requested())
            return std::nullopt;
        fill(i);
    }
    for (std::size_t i = 0; i < m_order.steps.size(); ++i) {
        if (i % fewSteps == fewSteps - 1 && stop.stop_requested())
            return std::nullopt;
        eliminate(m_order.steps[i]);
    }
    return m_settledMs;
}

void SideProgramme::start()
{
    m_own = m_ownAtFirst;
    m_settledMs = m_settledAtFirst;
    for (const SideGraph::Result& result : m_graph.results) {
        const double ms = result.far ? m_prices.up(result.bytes) : m_prices.down(result.bytes);
        const int payer = result.far ? SideGraph::Near : SideGraph::Far;
        if (m_graph.pinnedTo[place(result.producer)] < 0)
            ownOf(result.producer)[payer] += ms;
        else if (m_graph.pinnedTo[place(result.producer)] == payer)
            m_settledMs += ms;
    }
}

void SideProgramme::fill(std::size_t index)
{
    const Relation& relation = m_graph.relations[index];
    double* table = m_tables.data() + EliminationOrder::tableOfTwo * index;
    switch (relation.kind) {
    case Kind::Row:
    case Kind::ConsumersRow:
        m_stays[index] = fillRow(relation, table);
        break;
    case Kind::Crossing: {
        const double up = m_prices.up(relation.bytes);
        const double down = m_prices.down(relation.bytes);
        const double ms[6] = {0, up, up, down, down, 0};
        std::copy_n(ms, 6, table);
        break;
    }
    case Kind::Nest: {
        const double ms[9] = {0, infinite, infinite, 0, 0, 0, infinite, infinite, 0};
        std::copy_n(ms, 9, table);
        break;
    }
    }
    addPinned(relation, table);
}

void SideProgramme::addPinned(const Relation& relation, const double* table)
{
    const std::int8_t from = m_graph.pinnedTo[place(relation.from)];
    const std::int8_t to = m_graph.pinnedTo[place(relation.to)];
    if (from >= 0 && to >= 0) {
        m_settledMs += table[3 * from + to];
    } else if (from >= 0) {
        for (int i = 0; i < valuesOf(relation.to); ++i)
            ownOf(relation.to)[i] += table[3 * from + i];
    } else if (to >= 0) {
        for (int i = 0; i < valuesOf(relation.from); ++i)
            ownOf(relation.from)[i] += table[3 * i + to];
    }
}

SideProgramme::Arrival SideProgramme::startOf(const Relation& relation, int value) const
{
    if (relation.kind == Kind::Row) {
        return value == SideGraph::Near ? Arrival{0, m_prices.up(relation.bytes)}
                                        : Arrival{m_prices.down(relation.bytes), 0};
    }
    return {value == SideGraph::AllFar ? infinite : 0, value == SideGraph::AllNear ? infinite : 0};
}

/// Along a row from one value of what stands before it.
SideProgramme::Arrival SideProgramme::walk(const Relation& relation, Arrival arrival)
{
    for (std::uint32_t i = relation.firstRow; i < relation.pastRow; ++i) {
        const SideGraph::RowLayer& layer = m_graph.row[i];
        m_arrivals[i] = arrival;
        const double up = layer.nearMs + m_prices.up(layer.bytes);
        const double down = layer.farMs + m_prices.down(layer.bytes);
        const double nearMs = least(arrival.nearMs + layer.nearMs, arrival.farMs + down);
        arrival.farMs = least(arrival.farMs + layer.farMs, arrival.nearMs + up);
        arrival.nearMs = nearMs;
    }
    return arrival;
}

std::uint8_t SideProgramme::fillRow(const Relation& relation, double* table)
{
    const std::int8_t pinned = m_graph.pinnedTo[place(relation.from)];
    if (pinned >= 0) {
        const Arrival end = walk(relation, startOf(relation, pinned));
        table[3 * pinned] = end.nearMs;
        table[3 * pinned + 1] = end.farMs;
        return 0;
    }
    const bool fromLayer = relation.kind == Kind::Row;
    Arrival one = startOf(relation, SideGraph::Near);
    Arrival two = startOf(relation, fromLayer ? int{SideGraph::Far} : int{SideGraph::AllFar});
    bool staysNear = true;
    bool staysFar = true;
    // Both side by side: each waits for its own last addition only.
    for (std::uint32_t i = relation.firstRow; i < relation.pastRow; ++i) {
        const SideGraph::RowLayer& layer = m_graph.row[i];
        const double up = layer.nearMs + m_prices.up(layer.bytes);
        const double down = layer.farMs + m_prices.down(layer.bytes);
        const double oneNear = one.nearMs + layer.nearMs;
        const double oneBack = one.farMs + down;
        const double twoFar = two.farMs + layer.farMs;
        const double twoSent = two.nearMs + up;
        staysNear &= oneNear <= oneBack;
        staysFar &= twoFar < twoSent;
        one.farMs = least(one.farMs + layer.farMs, one.nearMs + up);
        one.nearMs = least(oneNear, oneBack);
        two.nearMs = least(two.nearMs + layer.nearMs, two.farMs + down);
        two.farMs = least(twoFar, twoSent);
    }
    table[0] = one.nearMs;
    table[1] = one.farMs;
    double* last = table + (fromLayer ? 3 : 6);
    last[0] = two.nearMs;
    last[1] = two.farMs;
    if (!fromLayer) {
        table[3] = least(one.nearMs, two.nearMs);
        table[4] = least(one.farMs, two.farMs);
    }
    return static_cast<std::uint8_t>((staysNear ? StaysNear : 0) | (staysFar ? StaysFar : 0));
}

} // namespace edgecut
