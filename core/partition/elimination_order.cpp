// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/elimination_order.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

using Variable = SideGraph::Variable;
using Step = EliminationOrder::Step;

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
    /// Of a cost of two variables, at one of them; its other end stands beside it.
    struct End
    {
        Variable other = SideGraph::none;
        std::int32_t next = -1; ///< at the same variable
    };
    struct WideCost
    {
        std::array<Variable, EliminationOrder::mostNeighbours> variables{};
        std::uint8_t count = 0;
        bool isGone = false;
        std::uint32_t table = 0;

        std::span<const Variable> all() const { return std::span(variables).first(count); }
    };
    struct Links ///< of a variable
    {
        std::int32_t first = -1; ///< end
        std::int32_t firstWide = -1;
        bool isGone = false;
    };

    void addPair(Variable a, Variable b, std::uint32_t table);
    void addWide(const Step& step);
    bool eliminateAll(int limit);
    void eliminateFrom(Variable start, int limit);
    bool eliminate(Variable variable, int limit);
    bool findNeighbours(Step& step, int limit);
    static bool addNeighbour(Step& step, Variable other, int limit);
    void addInputs(Step& step);
    void addOutput(Step& step);
    void addStrides(const Step& step, const WideCost& cost);

    const SideGraph& m_graph;
    std::vector<Links> m_links; ///< a variable each
    std::vector<End> m_ends;    ///< two for each cost of two variables
    struct Pair
    {
        std::uint32_t table = 0;
        bool isGone = false;
    };
    std::vector<Pair> m_pairs;
    std::vector<WideCost> m_wide;
    struct WideEnd ///< at one of its variables
    {
        std::int32_t cost = -1, next = -1;
    };
    std::vector<WideEnd> m_wideEnds;
    std::vector<Variable> m_again; ///< have lost a neighbour
    std::size_t m_looks = 0;
    EliminationOrder m_order;
};

bool Eliminator::run()
{
    const std::size_t count = m_graph.nodes.size();
    const std::size_t relations = m_graph.relations.size();
    m_links.resize(count);
    std::size_t open = 0;
    for (std::size_t v = 0; v < count; ++v) {
        m_links[v].isGone = m_graph.nodes[v].pinnedTo >= 0;
        open += m_links[v].isGone ? 0 : 1;
    }
    m_pairs.reserve(2 * relations);
    m_ends.reserve(4 * relations);
    m_order.inputs.reserve(2 * relations);
    m_order.steps.reserve(open);
    m_order.tableSize = m_graph.tableSize;
    for (const SideGraph::Relation& relation : m_graph.relations) {
        if (!relation.isPinned)
            addPair(relation.from, relation.to, relation.table);
    }
    for (int limit = 2; limit <= EliminationOrder::mostNeighbours; ++limit) {
        if (!eliminateAll(limit))
            return false;
        if (m_order.steps.size() == open)
            return true;
    }
    return false;
}

void Eliminator::addPair(Variable a, Variable b, std::uint32_t table)
{
    const auto end = static_cast<std::int32_t>(m_ends.size());
    m_pairs.push_back({table, false});
    m_ends.push_back({b, std::exchange(m_links[place(a)].first, end)});
    m_ends.push_back({a, std::exchange(m_links[place(b)].first, end + 1)});
}

void Eliminator::addWide(const Step& step)
{
    const WideCost cost{step.neighbours, step.neighbourCount, false, step.table};
    for (const Variable variable : cost.all()) {
        std::int32_t& first = m_links[place(variable)].firstWide;
        m_wideEnds.push_back({static_cast<std::int32_t>(m_wide.size()), first});
        first = static_cast<std::int32_t>(m_wideEnds.size()) - 1;
    }
    m_wide.push_back(cost);
}

/// From the data outward, so that most variables have one neighbour left when their turn comes.
bool Eliminator::eliminateAll(int limit)
{
    const auto count = static_cast<Variable>(m_links.size());
    for (Variable variable = 0; variable < count; ++variable) {
        if (m_links[place(variable)].isGone)
            continue;
        eliminateFrom(variable, limit);
        if (m_order.tableSize > mostEntries * (m_links.size() + 16) ||
            m_looks > mostLooks * (m_graph.relations.size() + 16))
            return false;
    }
    return true;
}

void Eliminator::eliminateFrom(Variable start, int limit)
{
    m_again.push_back(start);
    while (!m_again.empty()) {
        const Variable variable = m_again.back();
        m_again.pop_back();
        if (m_links[place(variable)].isGone || !eliminate(variable, limit))
            continue;
        const Step& step = m_order.steps.back();
        for (int i = step.neighbourCount; i-- > 0;) {
            // The others' turn is still to come.
            if (step.neighbours[place(i)] < start)
                m_again.push_back(step.neighbours[place(i)]);
        }
    }
}

bool Eliminator::eliminate(Variable variable, int limit)
{
    Step step;
    step.variable = variable;
    if (!findNeighbours(step, limit))
        return false;
    addInputs(step);
    addOutput(step);
    m_links[place(variable)].isGone = true;
    m_order.steps.push_back(step);
    return true;
}

bool Eliminator::addNeighbour(Step& step, Variable other, int limit)
{
    for (int i = 0; i < step.neighbourCount; ++i) {
        if (step.neighbours[place(i)] == other)
            return true;
    }
    if (step.neighbourCount == limit)
        return false;
    step.neighbours[step.neighbourCount++] = other;
    return true;
}

/// False when there are more than `limit`.
bool Eliminator::findNeighbours(Step& step, int limit)
{
    Links& links = m_links[place(step.variable)];
    for (std::int32_t* link = &links.first; *link >= 0;) {
        End& end = m_ends[place(*link)];
        if (m_pairs[place(*link) / 2].isGone) {
            *link = end.next;
            continue;
        }
        ++m_looks;
        if (!addNeighbour(step, end.other, limit))
            return false;
        link = &end.next;
    }
    for (std::int32_t* link = &links.firstWide; *link >= 0;) {
        WideEnd& end = m_wideEnds[place(*link)];
        const WideCost& cost = m_wide[place(end.cost)];
        if (cost.isGone) {
            *link = end.next;
            continue;
        }
        ++m_looks;
        for (const Variable other : cost.all()) {
            if (other != step.variable && !addNeighbour(step, other, limit))
                return false;
        }
        link = &end.next;
    }
    return true;
}

void Eliminator::addInputs(Step& step)
{
    const Links& links = m_links[place(step.variable)];
    step.isWide = step.neighbourCount > 2 || links.firstWide >= 0;
    step.firstInput = static_cast<std::uint32_t>(m_order.inputs.size());
    for (std::int32_t at = links.first; at >= 0; at = m_ends[place(at)].next) {
        Pair& pair = m_pairs[place(at) / 2];
        pair.isGone = true;
        std::uint8_t neighbour = 0;
        while (step.neighbours[neighbour] != m_ends[place(at)].other)
            ++neighbour;
        m_order.inputs.push_back({pair.table, neighbour, at % 2 == 0, 0});
    }
    for (std::int32_t at = links.firstWide; at >= 0; at = m_wideEnds[place(at)].next) {
        WideCost& cost = m_wide[place(m_wideEnds[place(at)].cost)];
        cost.isGone = true;
        m_order.inputs.push_back({cost.table, EliminationOrder::Input::several, false,
                                  static_cast<std::uint32_t>(m_order.strides.size())});
        addStrides(step, cost);
    }
    step.pastInput = static_cast<std::uint32_t>(m_order.inputs.size());
}

void Eliminator::addStrides(const Step& step, const WideCost& cost)
{
    const auto strideOf = [&](Variable variable) {
        std::uint32_t stride = 1;
        for (std::size_t i = cost.count; i-- > 0; stride *= 3) {
            if (cost.variables[i] == variable)
                return stride;
        }
        return std::uint32_t{0};
    };
    for (int i = 0; i < step.neighbourCount; ++i)
        m_order.strides.push_back(strideOf(step.neighbours[place(i)]));
    m_order.strides.push_back(strideOf(step.variable));
}

void Eliminator::addOutput(Step& step)
{
    if (step.neighbourCount < 2)
        return;
    step.table = static_cast<std::uint32_t>(m_order.tableSize);
    if (step.neighbourCount == 2)
        addPair(step.neighbours[0], step.neighbours[1], step.table);
    else
        addWide(step);
    std::size_t entries = 1;
    for (int i = 0; i < step.neighbourCount; ++i)
        entries *= 3;
    m_order.tableSize += entries;
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
