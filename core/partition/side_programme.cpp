// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/side_programme.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

using Kind = SideGraph::Relation::Kind;
using Part = EliminationOrder::Part;

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
    , m_value(m_graph.variableCount())
{
    for (std::size_t v = 0; v < m_graph.variableCount(); ++v) {
        const double* ms = &m_graph.ms[2 * v];
        if (m_graph.pinnedTo[v] < 0) {
            m_ownAtFirst[3 * v] = ms[0];
            m_ownAtFirst[3 * v + 1] = ms[1];
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
        fillRow(relation, table);
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

void SideProgramme::fillRow(const Relation& relation, double* table)
{
    const std::int8_t pinned = m_graph.pinnedTo[place(relation.from)];
    if (pinned >= 0) {
        const Arrival end = walk(relation, startOf(relation, pinned));
        table[3 * pinned] = end.nearMs;
        table[3 * pinned + 1] = end.farMs;
        return;
    }
    const bool fromLayer = relation.kind == Kind::Row;
    Arrival one = startOf(relation, SideGraph::Near);
    Arrival two = startOf(relation, fromLayer ? int{SideGraph::Far} : int{SideGraph::AllFar});
    // Both side by side: each waits for its own last addition only.
    for (std::uint32_t i = relation.firstRow; i < relation.pastRow; ++i) {
        const SideGraph::RowLayer& layer = m_graph.row[i];
        const double up = layer.nearMs + m_prices.up(layer.bytes);
        const double down = layer.farMs + m_prices.down(layer.bytes);
        const double oneNear = least(one.nearMs + layer.nearMs, one.farMs + down);
        const double twoNear = least(two.nearMs + layer.nearMs, two.farMs + down);
        one.farMs = least(one.farMs + layer.farMs, one.nearMs + up);
        two.farMs = least(two.farMs + layer.farMs, two.nearMs + up);
        one.nearMs = oneNear;
        two.nearMs = twoNear;
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
}

template <int Values, int First>
void SideProgramme::toOne(const Step& step)
{
    const double* own = ownOf(step.variable);
    double sum[Values][First];
    for (int s = 0; s < Values; ++s)
        std::fill_n(sum[s], First, own[s]);
    for (const EliminationOrder::Input& input : m_order.inputsOf(step)) {
        const double* table = m_tables.data() + input.table;
        const bool byColumn = input.part == Part::FirstByColumn;
        for (int s = 0; s < Values; ++s) {
            for (int a = 0; a < First; ++a)
                sum[s][a] += byColumn ? table[3 * s + a] : table[3 * a + s];
        }
    }
    double* out = ownOf(step.neighbours[0]);
    for (int a = 0; a < First; ++a) {
        double best = sum[0][a];
        for (int s = 1; s < Values; ++s)
            best = least(best, sum[s][a]);
        out[a] += best;
    }
}

template <int Values, int First, int Second>
void SideProgramme::toTwo(const Step& step)
{
    const double* own = ownOf(step.variable);
    double first[Values][First];
    double second[Values][Second] = {};
    for (int s = 0; s < Values; ++s)
        std::fill_n(first[s], First, own[s]);
    for (const EliminationOrder::Input& input : m_order.inputsOf(step)) {
        const double* table = m_tables.data() + input.table;
        const bool byColumn =
            input.part == Part::FirstByColumn || input.part == Part::SecondByColumn;
        const bool isFirst = input.part == Part::FirstByColumn || input.part == Part::FirstByRow;
        for (int s = 0; s < Values; ++s) {
            if (isFirst) {
                for (int a = 0; a < First; ++a)
                    first[s][a] += byColumn ? table[3 * s + a] : table[3 * a + s];
            } else {
                for (int b = 0; b < Second; ++b)
                    second[s][b] += byColumn ? table[3 * s + b] : table[3 * b + s];
            }
        }
    }
    double* out = m_tables.data() + step.table;
    for (int a = 0; a < First; ++a) {
        for (int b = 0; b < Second; ++b) {
            double best = first[0][a] + second[0][b];
            for (int s = 1; s < Values; ++s)
                best = least(best, first[s][a] + second[s][b]);
            out[3 * a + b] = best;
        }
    }
}

/// Any number of neighbours, which count up like the digits of a number.
void SideProgramme::toMany(const Step& step)
{
    const std::span<const EliminationOrder::Input> inputs = m_order.inputsOf(step);
    const double* own = ownOf(step.variable);
    const std::size_t count = step.neighbourCount;
    int value[EliminationOrder::mostNeighbours] = {};
    for (bool more = true; more;) {
        double best = infinite;
        for (int s = 0; s < valuesOf(step.variable); ++s) {
            double sum = own[s];
            for (const EliminationOrder::Input& input : inputs) {
                const std::uint32_t* stride = m_order.strides.data() + input.firstStride;
                std::size_t at = input.table + stride[count] * static_cast<std::size_t>(s);
                for (std::size_t i = 0; i < count; ++i)
                    at += stride[i] * static_cast<std::size_t>(value[i]);
                sum += m_tables[at];
            }
            best = least(best, sum);
        }
        std::size_t at = 0;
        for (std::size_t i = 0; i < count; ++i)
            at = 3 * at + static_cast<std::size_t>(value[i]);
        if (count == 0)
            m_settledMs += best;
        else if (count == 1)
            ownOf(step.neighbours[0])[at] += best;
        else
            m_tables[step.table + at] = best;
        std::size_t digit = count;
        while (digit > 0 && ++value[digit - 1] == valuesOf(step.neighbours[digit - 1]))
            value[--digit] = 0;
        more = digit > 0;
    }
}

void SideProgramme::eliminate(const Step& step)
{
    if (step.isWide || step.neighbourCount == 0) {
        toMany(step);
        return;
    }
    const bool three = !m_graph.isLayer(step.variable);
    const bool first = !m_graph.isLayer(step.neighbours[0]);
    if (step.neighbourCount == 1) {
        switch (2 * three + first) {
        case 0:
            toOne<2, 2>(step);
            return;
        case 1:
            toOne<2, 3>(step);
            return;
        case 2:
            toOne<3, 2>(step);
            return;
        default:
            toOne<3, 3>(step);
            return;
        }
    }
    const bool second = !m_graph.isLayer(step.neighbours[1]);
    switch (4 * three + 2 * first + second) {
    case 0:
        toTwo<2, 2, 2>(step);
        return;
    case 1:
        toTwo<2, 2, 3>(step);
        return;
    case 2:
        toTwo<2, 3, 2>(step);
        return;
    case 3:
        toTwo<2, 3, 3>(step);
        return;
    case 4:
        toTwo<3, 2, 2>(step);
        return;
    case 5:
        toTwo<3, 2, 3>(step);
        return;
    case 6:
        toTwo<3, 3, 2>(step);
        return;
    default:
        toTwo<3, 3, 3>(step);
        return;
    }
}

} // namespace edgecut
