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
    , m_own(3 * m_graph.nodes.size())
    , m_stays(m_graph.rows.size())
    , m_crosses(m_graph.relations.size())
    , m_value(m_graph.nodes.size())
{
    const double direct[9] = {0, infinite, 0, 0, 0, 0, infinite, 0, 0};
    const double nest[9] = {0, infinite, infinite, 0, 0, 0, infinite, infinite, 0};
    std::ranges::copy(direct, m_tables.begin() + SideGraph::directTable);
    std::ranges::copy(nest, m_tables.begin() + SideGraph::nestTable);
}

std::optional<double> SideProgramme::solve(const CrossingPrices& prices,
                                           const std::stop_token& stop)
{
    m_prices = prices;
    m_walked.reset();
    start();
    for (std::size_t i = 0; i < m_graph.relations.size(); ++i) {
        if (i % fewSteps == fewSteps - 1 && stop.stop_requested())
            return std::nullopt;
        fill(m_graph.relations[i]);
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
    m_settledMs = 0;
    double* own = m_own.data();
    for (const SideGraph::Node& node : m_graph.nodes) {
        own[0] = node.nearMs;
        own[1] = node.farMs;
        own[2] = node.layer == SideGraph::none ? 0 : infinite;
        if (node.pinnedTo >= 0) {
            m_settledMs += own[node.pinnedTo];
            m_value[static_cast<std::size_t>(&node - m_graph.nodes.data())] =
                static_cast<std::uint8_t>(node.pinnedTo);
        }
        own += 3;
    }
    for (const SideGraph::Result& result : m_graph.results) {
        const double ms = result.far ? m_prices.up(result.bytes) : m_prices.down(result.bytes);
        const int payer = result.far ? SideGraph::Near : SideGraph::Far;
        if (m_graph.node(result.producer).pinnedTo < 0)
            ownOf(result.producer)[payer] += ms;
        else if (m_graph.node(result.producer).pinnedTo == payer)
            m_settledMs += ms;
    }
}

void SideProgramme::fill(const Relation& relation)
{
    double* table = m_tables.data() + relation.table;
    switch (relation.kind) {
    case Kind::Row:
    case Kind::Consumer:
        fillRow(relation, table);
        break;
    case Kind::Fork:
        fillFork(relation, table);
        break;
    case Kind::Crossing:
        table[1] = table[2] = m_prices.up(relation.bytes);
        table[3] = table[4] = m_prices.down(relation.bytes);
        break;
    case Kind::Direct:
    case Kind::Nest:
        break;
    }
    if (relation.isPinned)
        addPinned(relation);
}

void SideProgramme::addPinned(const Relation& relation)
{
    const double* table = m_tables.data() + relation.table;
    const std::int8_t from = m_graph.node(relation.from).pinnedTo;
    const std::int8_t to = m_graph.node(relation.to).pinnedTo;
    if (from >= 0 && to >= 0) {
        m_settledMs += table[3 * from + to];
    } else if (from >= 0) {
        for (int i = 0; i < valuesOf(relation.to); ++i)
            ownOf(relation.to)[i] += table[3 * from + i];
    } else {
        for (int i = 0; i < valuesOf(relation.from); ++i)
            ownOf(relation.from)[i] += table[3 * i + to];
    }
}

SideProgramme::Arrival SideProgramme::fromLayer(const Relation& relation, int side) const
{
    return side == SideGraph::Near ? Arrival{0, m_prices.up(relation.bytes)}
                                   : Arrival{m_prices.down(relation.bytes), 0};
}

SideProgramme::Arrival SideProgramme::fromConsumers(int side)
{
    return {side == SideGraph::AllFar ? infinite : 0, side == SideGraph::AllNear ? infinite : 0};
}

/// Along a row from one value of what stands before it.
SideProgramme::Arrival SideProgramme::walk(std::uint32_t row, Arrival arrival)
{
    const std::span<const SideGraph::RowLayer> layers = m_graph.layersOf(m_graph.rows[row]);
    for (auto* arrivals : {&m_nearMs, &m_farMs})
        arrivals->resize(std::max(arrivals->size(), layers.size()));
    m_walked = row;
    double near = arrival.nearMs;
    double far = arrival.farMs;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const SideGraph::RowLayer& layer = layers[i];
        m_nearMs[i] = near;
        m_farMs[i] = far;
        const double up = layer.nearMs + m_prices.up(layer.bytes);
        const double down = layer.farMs + m_prices.down(layer.bytes);
        const double nearer = least(near + layer.nearMs, far + down);
        far = least(far + layer.farMs, near + up);
        near = nearer;
    }
    return {near, far};
}

/// From both sides at a time: each step waits for its own last addition only.
void SideProgramme::walkBoth(std::uint32_t row, Arrival& fromNear, Arrival& fromFar)
{
    bool staysNear = true;
    bool staysFar = true;
    double nearNear = fromNear.nearMs;
    double nearFar = fromNear.farMs;
    double farNear = fromFar.nearMs;
    double farFar = fromFar.farMs;
    for (const SideGraph::RowLayer& layer : m_graph.layersOf(m_graph.rows[row])) {
        const double up = layer.nearMs + m_prices.up(layer.bytes);
        const double down = layer.farMs + m_prices.down(layer.bytes);
        const double stayed = nearNear + layer.nearMs;
        const double returned = nearFar + down;
        const double stayedFar = farFar + layer.farMs;
        const double sent = farNear + up;
        staysNear &= stayed <= returned;
        staysFar &= stayedFar < sent;
        nearFar = least(nearFar + layer.farMs, nearNear + up);
        nearNear = least(stayed, returned);
        farNear = least(farNear + layer.nearMs, farFar + down);
        farFar = least(stayedFar, sent);
    }
    fromNear = {nearNear, nearFar};
    fromFar = {farNear, farFar};
    m_stays[row] =
        static_cast<std::uint8_t>((staysNear ? StaysNear : 0) | (staysFar ? StaysFar : 0));
}

void SideProgramme::fillRow(const Relation& relation, double* table)
{
    const bool fromConsumer = relation.kind == Kind::Consumer;
    if (const std::int8_t side = m_graph.node(relation.from).pinnedTo; side >= 0) {
        const Arrival end = walk(relation.firstRow, fromLayer(relation, side));
        table[3 * side] = end.nearMs;
        table[3 * side + 1] = end.farMs;
        return;
    }
    Arrival near =
        fromConsumer ? fromConsumers(SideGraph::AllNear) : fromLayer(relation, SideGraph::Near);
    Arrival far =
        fromConsumer ? fromConsumers(SideGraph::AllFar) : fromLayer(relation, SideGraph::Far);
    walkBoth(relation.firstRow, near, far);
    double* last = table + (fromConsumer ? 6 : 3);
    table[0] = near.nearMs;
    table[1] = near.farMs;
    last[0] = far.nearMs;
    last[1] = far.farMs;
    if (fromConsumer) {
        table[3] = least(near.nearMs, far.nearMs);
        table[4] = least(near.farMs, far.farMs);
    }
}

/// The tensor's own variable has one neighbour on each side, so it leaves at once.
void SideProgramme::fillFork(const Relation& relation, double* table)
{
    Arrival allNear, any, allFar;
    for (std::uint32_t row = relation.firstRow; row < relation.pastRow; ++row) {
        Arrival near = fromConsumers(SideGraph::AllNear);
        Arrival far = fromConsumers(SideGraph::AllFar);
        walkBoth(row, near, far);
        allNear.nearMs += near.nearMs;
        allNear.farMs += near.farMs;
        allFar.nearMs += far.nearMs;
        allFar.farMs += far.farMs;
        any.nearMs += least(near.nearMs, far.nearMs);
        any.farMs += least(near.farMs, far.farMs);
    }
    const double up = m_prices.up(relation.bytes);
    const double down = m_prices.down(relation.bytes);
    const double sent[4] = {up + any.nearMs, up + any.farMs, down + any.nearMs, down + any.farMs};
    // On equal cost not to cross is nearer from the near side, and to be free from the far side.
    const bool crosses[4] = {sent[0] < allNear.nearMs, sent[1] < allNear.farMs,
                             sent[2] <= allFar.nearMs, sent[3] <= allFar.farMs};
    table[0] = least(allNear.nearMs, sent[0]);
    table[1] = least(allNear.farMs, sent[1]);
    table[3] = least(allFar.nearMs, sent[2]);
    table[4] = least(allFar.farMs, sent[3]);
    m_crosses[static_cast<std::size_t>(&relation - m_graph.relations.data())] =
        static_cast<std::uint8_t>(crosses[0] | crosses[1] << 1 | crosses[2] << 2 | crosses[3] << 3);
}

} // namespace edgecut
