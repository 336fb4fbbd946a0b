// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/elimination_order.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

using Variable = SideGraph::Variable;
using Step = EliminationOrder::Step;
using Part = EliminationOrder::Part;

/// Entries of all tables for each variable: beyond that a minimum cut is faster.
constexpr std::size_t mostEntries = 200;
/// Looks at a variable's costs for each of them: networks are hardly ever above 4.
constexpr std::size_t mostLooks = 64;

std::size_t place(std::int32_t i)
{
    return static_cast<std::size_t>(i);
}

class Eliminator
{
public:
    explicit Eliminator(const SideGraph& graph) : m_graph(graph) {}

    bool run();
    EliminationOrder take() { return std::move(m_order); }

private:
    struct End ///< of a cost at one of its variables
    {
        Variable variable = SideGraph::none;
        std::int32_t next = -1; ///< at the same variable
        std::int32_t cost = -1;
    };
    struct Cost
    {
        std::uint32_t table = 0;
        std::int32_t firstEnd = 0;
        std::int32_t endCount = 0;
        bool isGone = false;
    };

    void addCost(std::span<const Variable> variables, std::uint32_t table);
    bool eliminateAll(int limit);
    bool eliminateFrom(Variable variable, int limit);
    bool findNeighbours(Step& step, int limit);
    void finish(Step& step);
    void addStrides(const Step& step, const Cost& cost);
    std::span<const End> endsOf(const Cost& cost) const
    {
        return std::span(m_ends).subspan(place(cost.firstEnd), place(cost.endCount));
    }

    const SideGraph& m_graph;
    std::vector<std::int32_t> m_firstEnd; ///< a variable each
    std::vector<char> m_isGone;
    std::vector<End> m_ends;
    std::vector<Cost> m_costs;
    std::vector<Variable> m_again; ///< have lost a neighbour
    std::size_t m_looks = 0;
    EliminationOrder m_order;
};

bool Eliminator::run()
{
    const std::size_t count = m_graph.variableCount();
    m_firstEnd.assign(count, -1);
    m_isGone.assign(count, 0);
    std::size_t open = 0;
    for (std::size_t v = 0; v < count; ++v) {
        m_isGone[v] = m_graph.pinnedTo[v] >= 0;
        open += m_isGone[v] ? 0 : 1;
    }
    m_costs.reserve(2 * m_graph.relations.size());
    m_ends.reserve(4 * m_graph.relations.size());
    m_order.inputs.reserve(2 * m_graph.relations.size());
    m_order.steps.reserve(open);
    for (const SideGraph::Relation& relation : m_graph.relations) {
        if (!m_isGone[place(relation.from)] && !m_isGone[place(relation.to)])
            addCost(std::array{relation.from, relation.to},
                    static_cast<std::uint32_t>(m_order.tableSize));
        m_order.tableSize += EliminationOrder::tableOfTwo;
    }
    for (int limit = 2; limit <= EliminationOrder::mostNeighbours; ++limit) {
        if (!eliminateAll(limit))
            return false;
        if (m_order.steps.size() == open)
            return true;
    }
    return false;
}

void Eliminator::addCost(std::span<const Variable> variables, std::uint32_t table)
{
    const auto cost = static_cast<std::int32_t>(m_costs.size());
    m_costs.push_back({table, static_cast<std::int32_t>(m_ends.size()),
                       static_cast<std::int32_t>(variables.size()), false});
    for (const Variable variable : variables) {
        std::int32_t& first = m_firstEnd[place(variable)];
        m_ends.push_back({variable, first, cost});
        first = static_cast<std::int32_t>(m_ends.size()) - 1;
    }
}

/// From the data outward, so that most variables have one neighbour left when their turn comes.
bool Eliminator::eliminateAll(int limit)
{
    const auto count = static_cast<Variable>(m_graph.variableCount());
    for (Variable variable = 0; variable < count; ++variable) {
        if (!m_isGone[place(variable)] && !eliminateFrom(variable, limit))
            return false;
    }
    return true;
}

bool Eliminator::eliminateFrom(Variable start, int limit)
{
    m_again.assign(1, start);
    while (!m_again.empty()) {
        Step step;
        step.variable = m_again.back();
        m_again.pop_back();
        if (m_isGone[place(step.variable)] || !findNeighbours(step, limit))
            continue;
        finish(step);
        for (int i = step.neighbourCount; i-- > 0;) {
            // The others' turn is still to come.
            if (step.neighbours[place(i)] < start)
                m_again.push_back(step.neighbours[place(i)]);
        }
    }
    return m_order.tableSize <= mostEntries * (m_graph.variableCount() + 16) &&
           m_looks <= mostLooks * (m_graph.relations.size() + 16);
}

/// False when there are more than `limit`.
bool Eliminator::findNeighbours(Step& step, int limit)
{
    std::int32_t* link = &m_firstEnd[place(step.variable)];
    while (*link >= 0) {
        End& end = m_ends[place(*link)];
        const Cost& cost = m_costs[place(end.cost)];
        if (cost.isGone) {
            *link = end.next;
            continue;
        }
        ++m_looks;
        for (const End& other : endsOf(cost)) {
            const auto known = step.neighbours.begin() + step.neighbourCount;
            if (other.variable == step.variable ||
                std::find(step.neighbours.begin(), known, other.variable) != known)
                continue;
            if (step.neighbourCount == limit)
                return false;
            step.neighbours[step.neighbourCount++] = other.variable;
        }
        link = &end.next;
    }
    return true;
}

void Eliminator::finish(Step& step)
{
    step.firstInput = static_cast<std::uint32_t>(m_order.inputs.size());
    step.isWide = step.neighbourCount > 2;
    const std::int32_t first = m_firstEnd[place(step.variable)];
    for (std::int32_t at = first; at >= 0; at = m_ends[place(at)].next) {
        Cost& cost = m_costs[place(m_ends[place(at)].cost)];
        cost.isGone = true;
        step.isWide = step.isWide || cost.endCount > 2;
    }
    for (std::int32_t at = first; at >= 0; at = m_ends[place(at)].next) {
        const Cost& cost = m_costs[place(m_ends[place(at)].cost)];
        EliminationOrder::Input input{cost.table, {}, 0};
        if (step.isWide) {
            input.firstStride = static_cast<std::uint32_t>(m_order.strides.size());
            addStrides(step, cost);
        } else {
            const bool inRows = at == cost.firstEnd; // its own values
            const Variable other = m_ends[place(inRows ? at + 1 : at - 1)].variable;
            if (other == step.neighbours[0])
                input.part = inRows ? Part::FirstByColumn : Part::FirstByRow;
            else
                input.part = inRows ? Part::SecondByColumn : Part::SecondByRow;
        }
        m_order.inputs.push_back(input);
    }
    step.pastInput = static_cast<std::uint32_t>(m_order.inputs.size());
    if (step.neighbourCount >= 2) {
        step.table = static_cast<std::uint32_t>(m_order.tableSize);
        addCost(std::span(step.neighbours).first(step.neighbourCount), step.table);
        std::size_t entries = 1;
        for (int i = 0; i < step.neighbourCount; ++i)
            entries *= 3;
        m_order.tableSize += entries;
    }
    m_isGone[place(step.variable)] = 1;
    m_order.steps.push_back(step);
}

void Eliminator::addStrides(const Step& step, const Cost& cost)
{
    const auto strideOf = [&](Variable variable) {
        std::uint32_t stride = 1;
        const std::span<const End> ends = endsOf(cost);
        for (std::size_t i = ends.size(); i-- > 0; stride *= 3) {
            if (ends[i].variable == variable)
                return stride;
        }
        return std::uint32_t{0};
    };
    for (int i = 0; i < step.neighbourCount; ++i)
        m_order.strides.push_back(strideOf(step.neighbours[place(i)]));
    m_order.strides.push_back(strideOf(step.variable));
}

} // namespace

std::optional<EliminationOrder> EliminationOrder::of(const SideGraph& graph)
{
    Eliminator eliminator(graph);
    if (!eliminator.run())
        return std::nullopt;
    return eliminator.take();
}

} // namespace edgecut
