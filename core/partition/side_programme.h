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
    void fill(const Relation& relation);
    void fillRow(const Relation& relation, double* table);
    void fillFork(const Relation& relation, double* table);
    void addPinned(const Relation& relation);
    void eliminate(const Step& step);
    template <int Values>
    void eliminateWide(const Step& step);
    template <int Values, int First>
    void toOne(const Step& step);
    template <int Values, int First, int Second>
    void toTwo(const Step& step);
    template <int Values, int Neighbours>
    void toFew(const Step& step);
    void toMany(const Step& step);
    void addAt(const Step& step, const EliminationOrder::Input& input, const std::uint8_t* value,
               double (&sum)[3]) const;
    std::uint8_t bestValue(const Step& step);
    std::uint8_t beforeRows(const Relation& relation) const;
    struct Arrival ///< at a layer: least cost of what stands before it, by its own side
    {
        double nearMs = 0, farMs = 0;
    };
    /// Whether all layers of a row are best on the side where both of its ends are, and in the far
    /// case nothing nearer is as good.
    enum Stays : std::uint8_t { StaysNear = 1, StaysFar = 2 };

    Arrival fromLayer(const Relation& relation, int side) const;
    static Arrival fromConsumers(int side);
    Arrival walk(std::uint32_t row, Arrival arrival);
    void walkBoth(std::uint32_t row, Arrival& near, Arrival& far);

    void setRows(const Relation& relation, std::vector<std::uint8_t>& sideOf);
    void setRow(std::uint32_t row, std::uint8_t behind, std::vector<std::uint8_t>& sideOf) const;

    SideGraph m_graph;
    EliminationOrder m_order;
    CrossingPrices m_prices;
    std::vector<double> m_tables;
    std::vector<double> m_own;             ///< three a variable: what depends on its value alone
    std::vector<double> m_nearMs, m_farMs; ///< arrivals at each layer of a row, of the last walk
    std::optional<std::uint32_t> m_walked; ///< that row
    std::vector<std::uint8_t> m_stays;     ///< Stays of each row, of the last walkBoth()
    std::vector<std::uint8_t> m_crosses;   ///< a relation each, of a fork: bit 2 * from + to
    std::vector<std::uint8_t> m_value;
    double m_settledMs = 0;
};

} // namespace edgecut
