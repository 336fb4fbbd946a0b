// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/elimination_order.h"
#include "core/partition/side_graph.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace edgecut {

/// The dynamic programme that an EliminationOrder describes: at given prices the least cost of a
/// SideGraph and a side for each layer. Linear in the size of its tables.
class SideProgramme
{
public:
    SideProgramme(SideGraph graph, EliminationOrder order);

    /// The least cost in ms, infinite when nothing is allowed; nothing when stopped.
    std::optional<double> solve(const CrossingPrices& prices, const std::stop_token& stop = {});

    /// A SideGraph::LayerSide for each layer of the last solve(): of equally good ones, as far as
    /// double tells, every layer nearest to the data.
    void sides(std::vector<std::uint8_t>& sideOf);

    /// What the layers of sides() take and what crosses between them.
    struct Totals
    {
        double computeMs = 0;
        double upBytes = 0, upTensors = 0;
        double downBytes = 0, downTensors = 0;
    };
    Totals totals(const std::vector<std::uint8_t>& sideOf) const;

private:
    using Variable = SideGraph::Variable;
    using Relation = SideGraph::Relation;
    using Step = EliminationOrder::Step;

    static std::size_t place(std::int32_t i) { return static_cast<std::size_t>(i); }
    double* ownOf(Variable v) { return m_own.data() + 3 * place(v); }
    const double* tableOf(const EliminationOrder::Input& input) const
    {
        return m_tables.data() + input.table;
    }
    int valuesOf(Variable v) const { return m_graph.isLayer(v) ? 2 : 3; }

    void start();
    void fill(std::size_t relation);
    std::uint8_t fillRow(const Relation& relation, double* table);
    void addPinned(const Relation& relation, const double* table);
    void eliminate(const Step& step);
    void eliminateWide(const Step& step);
    template <int Values, int First>
    void toOne(const Step& step);
    template <int Values, int First, int Second>
    void toTwo(const Step& step);
    template <int Neighbours>
    void toFew(const Step& step);
    void toMany(const Step& step);
    void addAt(const Step& step, const EliminationOrder::Input& input, const std::uint8_t* value,
               double (&sum)[3]) const;
    std::uint8_t bestValue(const Step& step);
    void setRow(std::size_t relation, std::vector<std::uint8_t>& sideOf);

    /// Whether all layers of a row are best on the side where both of its ends are, and in the far
    /// case nothing nearer is as good.
    enum Stays : std::uint8_t { StaysNear = 1, StaysFar = 2 };

    struct Arrival ///< at a layer in a row: least cost of what stands before it, by its own side
    {
        double nearMs = 0, farMs = 0;
    };
    Arrival startOf(const Relation& relation, int value) const;
    Arrival walk(const Relation& relation, Arrival arrival);

    SideGraph m_graph;
    EliminationOrder m_order;
    CrossingPrices m_prices;
    std::vector<double> m_tables;
    std::vector<double> m_own; ///< three a variable: what depends on its value alone
    std::vector<double> m_ownAtFirst;
    std::vector<Arrival> m_arrivals;   ///< at each layer in a row, of the last walk
    std::vector<std::uint8_t> m_stays; ///< Stays of each relation, of the last solve()
    std::vector<std::uint8_t> m_value;
    double m_settledMs = 0, m_settledAtFirst = 0;
};

} // namespace edgecut
