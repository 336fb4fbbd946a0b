// SPDX-License-Identifier: GPL-3.0-or-later
// How a variable leaves a SideProgramme: the least cost over its values for each of its
// neighbours'. Tables have room for three values of each variable. Where there are two, the third
// is never the least: a layer's own cost of it is infinite, and no table holds more than zeros
// there.
#include "core/partition/side_programme.h"

#include <algorithm>

namespace edgecut {

namespace {

double least(double a, double b)
{
    return b < a ? b : a;
}

/// Adds a table of the variable and one neighbour to sums with the variable's values in rows.
template <int Values, int Others>
void addTable(const double* table, bool isInRows, double (&sum)[Values][Others])
{
    for (int s = 0; s < Values; ++s) {
        for (int a = 0; a < Others; ++a)
            sum[s][a] += isInRows ? table[3 * s + a] : table[3 * a + s];
    }
}

template <int Values, int Others>
void fillRows(const double* own, double (&sum)[Values][Others])
{
    for (int s = 0; s < Values; ++s)
        std::fill_n(sum[s], Others, own[s]);
}

} // namespace

template <int Values, int First>
void SideProgramme::toOne(const Step& step)
{
    double sum[Values][First];
    fillRows(ownOf(step.variable), sum);
    for (const EliminationOrder::Input& input : m_order.inputsOf(step))
        addTable(tableOf(input), input.isInRows, sum);
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
    double first[Values][First];
    double second[Values][Second] = {};
    fillRows(ownOf(step.variable), first);
    for (const EliminationOrder::Input& input : m_order.inputsOf(step)) {
        if (input.neighbour == 0)
            addTable(tableOf(input), input.isInRows, first);
        else
            addTable(tableOf(input), input.isInRows, second);
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

/// Up to three neighbours, as if each had three values: loops of fixed length are worth more than
/// the work they save.
template <int Values, int Neighbours>
void SideProgramme::toFew(const Step& step)
{
    constexpr int secondValues = Neighbours > 1 ? 3 : 1;
    constexpr int thirdValues = Neighbours > 2 ? 3 : 1;
    constexpr int size = 3 * secondValues * thirdValues;
    double pair[3][Values][3] = {};
    fillRows(ownOf(step.variable), pair[0]);
    for (const EliminationOrder::Input& input : m_order.inputsOf(step)) {
        if (input.neighbour != EliminationOrder::Input::several)
            addTable(tableOf(input), input.isInRows, pair[input.neighbour]);
    }
    double sum[Values][size];
    const auto forEach = [](auto visit) {
        for (int a = 0, i = 0; a < 3; ++a) {
            for (int b = 0; b < secondValues; ++b) {
                for (int c = 0; c < thirdValues; ++c, ++i)
                    visit(i, a, b, c);
            }
        }
    };
    for (int s = 0; s < Values; ++s)
        forEach([&](int i, int a, int b, int c) {
            sum[s][i] = pair[0][s][a] + pair[1][s][b] + pair[2][s][c];
        });
    for (const EliminationOrder::Input& input : m_order.inputsOf(step)) {
        if (input.neighbour != EliminationOrder::Input::several)
            continue;
        const std::uint32_t* stride = m_order.strides.data() + input.firstStride;
        const std::uint32_t first = stride[0];
        const std::uint32_t second = Neighbours > 1 ? stride[1] : 0;
        const std::uint32_t third = Neighbours > 2 ? stride[2] : 0;
        const double* table = tableOf(input);
        for (int s = 0; s < Values; ++s, table += stride[Neighbours])
            forEach([&](int i, int a, int b, int c) {
                sum[s][i] += table[static_cast<std::uint32_t>(a) * first +
                                   static_cast<std::uint32_t>(b) * second +
                                   static_cast<std::uint32_t>(c) * third];
            });
    }
    double* out = Neighbours == 1 ? ownOf(step.neighbours[0]) : m_tables.data() + step.table;
    for (int i = 0; i < size; ++i) {
        double best = sum[0][i];
        for (int s = 1; s < Values; ++s)
            best = least(best, sum[s][i]);
        out[i] = Neighbours == 1 ? out[i] + best : best;
    }
}

/// Any number of neighbours, which count up like the digits of a number.
void SideProgramme::toMany(const Step& step)
{
    const double* own = ownOf(step.variable);
    const std::size_t count = step.neighbourCount;
    std::uint8_t value[EliminationOrder::mostNeighbours] = {};
    for (bool more = true; more;) {
        double sum[3] = {own[0], own[1], own[2]};
        for (const EliminationOrder::Input& input : m_order.inputsOf(step))
            addAt(step, input, value, sum);
        std::size_t at = 0;
        for (std::size_t i = 0; i < count; ++i)
            at = 3 * at + value[i];
        m_tables[step.table + at] = least(least(sum[0], sum[1]), sum[2]);
        std::size_t digit = count;
        while (digit > 0 && ++value[digit - 1] == valuesOf(step.neighbours[digit - 1]))
            value[--digit] = 0;
        more = digit > 0;
    }
}

/// Adds what a table says of each of the variable's values, given those of the neighbours.
void SideProgramme::addAt(const Step& step, const EliminationOrder::Input& input,
                          const std::uint8_t* value, double (&sum)[3]) const
{
    const double* table = tableOf(input);
    std::size_t stride = 0;
    if (input.neighbour != EliminationOrder::Input::several) {
        table += value[input.neighbour] * (input.isInRows ? 1 : 3);
        stride = input.isInRows ? 3 : 1;
    } else {
        const std::uint32_t* strides = m_order.strides.data() + input.firstStride;
        for (std::size_t i = 0; i < step.neighbourCount; ++i)
            table += strides[i] * value[i];
        stride = strides[step.neighbourCount];
    }
    for (std::size_t s = 0; s < 3; ++s)
        sum[s] += table[s * stride];
}

template <int Values>
void SideProgramme::eliminateWide(const Step& step)
{
    switch (step.neighbourCount) {
    case 1:
        toFew<Values, 1>(step);
        return;
    case 2:
        toFew<Values, 2>(step);
        return;
    case 3:
        toFew<Values, 3>(step);
        return;
    default:
        toMany(step);
        return;
    }
}

void SideProgramme::eliminate(const Step& step)
{
    const bool three = !m_graph.isLayer(step.variable);
    if (step.isWide) {
        three ? eliminateWide<3>(step) : eliminateWide<2>(step);
        return;
    }
    const double* own = ownOf(step.variable);
    if (step.neighbourCount == 0) {
        m_settledMs += least(least(own[0], own[1]), own[2]);
        return;
    }
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
