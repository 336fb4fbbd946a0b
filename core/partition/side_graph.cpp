// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/side_graph.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

using Variable = SideGraph::Variable;
using Kind = SideGraph::Relation::Kind;

constexpr std::size_t mostEnds = std::size_t{1} << 28;
constexpr double mostSum = 1e100; ///< of times and of bytes
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::size_t longRow = 8; ///< from here on it is worth while to join its layers
constexpr std::int32_t none = -1;

std::size_t place(std::int32_t i)
{
    return static_cast<std::size_t>(i);
}

class Builder
{
public:
    using Pins = std::span<const ProblemIndex::Pin>;

    /// The index in order; `order` when it is not that of the file.
    Builder(const PartitionProblem& problem, const ProblemIndex& index, Pins pins,
            const Arrangement* order = nullptr)
        : m_problem(problem), m_index(index), m_pins(pins), m_order(order)
    {}

    /// False when it is too large.
    bool build();
    SideGraph take() { return std::move(m_graph); }

private:
    using Position = ProblemIndex::Position;

    struct Layer
    {
        Position next = none;     ///< in a row, the only consumer of its only output
        Variable variable = none; ///< elsewhere
    };

    void findRows();
    void addLayers();
    void addTensor(Variable producer, std::size_t tensor);
    void addShared(Variable producer, std::size_t tensor);
    std::size_t nestedIn(std::size_t tensor) const;
    Position addRow(Position layer, double bytes);
    void joinLayers(std::size_t first, double bytes);
    SideGraph::Relation& addRelation(Kind kind, Variable from, std::int32_t to, std::size_t rows);
    bool finishRelations();
    LayerId layerAt(std::size_t position) const
    {
        return m_order ? m_order->layerAt[position] : LayerId(position);
    }

    static constexpr Variable awaited = -2; ///< in m_variableOf: some nest will need it
    static constexpr std::size_t noTensor = std::numeric_limits<std::size_t>::max();

    const PartitionProblem& m_problem;
    const ProblemIndex& m_index;
    Pins m_pins;
    const Arrangement* m_order;
    std::vector<Layer> m_layers;        ///< a position each
    std::vector<Variable> m_variableOf; ///< a tensor each; empty as long as there are no nests
    std::vector<char> m_neverUp;        ///< a layer of the row at hand each
    double m_sum = 0;
    SideGraph m_graph;
};

bool Builder::build()
{
    if (m_index.layerCount() > mostEnds || m_index.tensorCount() > mostEnds)
        return false;
    findRows();
    addLayers();
    if (!finishRelations())
        return false;
    if (!m_index.bytesAreWhole()) {
        for (const double bytes : m_index.bytes())
            m_sum += bytes;
    }
    return m_sum < mostSum;
}

void Builder::findRows()
{
    const auto count = static_cast<Position>(m_index.layerCount());
    m_layers.resize(m_index.layerCount());
    std::size_t output = 0;
    for (Position at = 0; at < count; ++at) {
        const std::size_t past = m_index.firstOutput(at + 1);
        if (past - output == 1 && m_index.inputsOf(at).size() == 1) {
            const Position first = m_index.firstReaders()[output];
            if (first == m_index.lastReaders()[output] && first < count)
                m_layers[place(at)].next = first;
        }
        output = past;
    }
    for (const ProblemIndex::Pin& pin : m_pins) {
        const std::int32_t at = m_order ? m_order->positionOf[pin.layer.index()] : pin.layer.value;
        m_layers[place(at)].next = none;
    }
}

/// In order, a tensor's variable behind its producer's: so they stand from the data outward.
void Builder::addLayers()
{
    const std::size_t count = m_layers.size();
    const auto inRows = static_cast<std::size_t>(
        std::ranges::count_if(m_layers, [](const Layer& layer) { return layer.next != none; }));
    m_graph.layerCount = count;
    m_graph.rowLayers.reserve(inRows);
    m_graph.nodes.reserve(2 * (count - inRows));
    m_graph.rows.reserve(count - inRows + inRows / 2);
    m_graph.relations.reserve(3 * (count - inRows));
    for (std::size_t i = 0; i < count; ++i) {
        Layer& layer = m_layers[i];
        if (layer.next != none)
            continue;
        const LayerId id = layerAt(i);
        const double* ms = &m_problem.timeMs[2 * id.index()];
        m_sum += ms[0] + ms[1];
        layer.variable = static_cast<Variable>(m_graph.nodes.size());
        m_graph.nodes.push_back({ms[0], ms[1], id.value, -1});
        if (!m_pins.empty()) {
            if (const std::optional<TierId>& pin = m_problem.layers[id.index()].pinned)
                m_graph.nodes.back().pinnedTo = static_cast<std::int8_t>(pin->value);
        }
        const std::size_t past = m_index.firstOutput(static_cast<Position>(i) + 1);
        for (std::size_t t = m_index.firstOutput(static_cast<Position>(i)); t < past; ++t)
            addTensor(layer.variable, t);
    }
}

void Builder::addTensor(Variable producer, std::size_t tensor)
{
    const Position first = m_index.firstReaders()[tensor];
    const double bytes = m_index.bytes()[tensor];
    if (m_index.isResult(tensor)) {
        if (m_problem.resultTier) {
            const bool far = *m_problem.resultTier != m_problem.firstTier();
            m_graph.results.push_back({producer, bytes, far});
        }
    } else if (first == m_index.lastReaders()[tensor]) {
        const Position to = addRow(first, bytes);
        addRelation(Kind::Row, producer, to, 1).bytes = bytes;
    } else {
        addShared(producer, tensor);
    }
}

/// Returns the layer behind the row that begins with `layer`. `bytes` is what it reads, infinite
/// when that does not cross for this row alone.
Builder::Position Builder::addRow(Position layer, double bytes)
{
    const std::size_t first = m_graph.rowLayers.size();
    for (Position next = m_layers[place(layer)].next; next != none;
         layer = next, next = m_layers[place(layer)].next) {
        const LayerId id = layerAt(place(layer));
        const double* ms = &m_problem.timeMs[2 * id.index()];
        m_sum += ms[0] + ms[1];
        m_graph.rowLayers.push_back(
            {ms[0], ms[1], m_index.bytes()[m_index.firstOutput(layer)], id.value, 1});
    }
    if (m_graph.rowLayers.size() - first >= longRow)
        joinLayers(first, bytes);
    m_graph.rows.push_back(
        {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(m_graph.rowLayers.size())});
    return layer;
}

/// Between two layers of a row nothing is sent outward in a best plan when the layers from some
/// earlier place on are all faster beyond the link and no more would be sent there: to send there
/// is better, and so is to stay beyond the link if some of them are there anyway. Nothing is sent
/// back when the layers up to some later place are all faster beyond the link and no more would be
/// sent there. Both hold at any rate, and strictly, so that ties are as before.
void Builder::joinLayers(std::size_t first, double bytes)
{
    std::vector<SideGraph::RowLayer>& row = m_graph.rowLayers;
    const auto isFasterFar = [&row](std::size_t i) { return row[i].farMs < row[i].nearMs; };
    m_neverUp.resize(row.size() - first);
    double least = infinite;
    for (std::size_t i = first; i < row.size(); bytes = row[i++].bytes) {
        least = isFasterFar(i) ? std::min(least, bytes) : infinite;
        m_neverUp[i - first] = least <= row[i].bytes && least < infinite;
    }
    least = infinite;
    std::size_t to = row.size() - 1;
    for (std::size_t i = row.size() - 1; i-- > first;) {
        least = isFasterFar(i + 1) ? std::min(least, row[i + 1].bytes) : infinite;
        const bool neverDown = least <= row[i].bytes;
        const bool areNeighbours = row[i].layer + 1 == row[i + 1].layer;
        if (m_neverUp[i - first] && neverDown && areNeighbours) {
            row[to] = {row[i].nearMs + row[to].nearMs, row[i].farMs + row[to].farMs, row[to].bytes,
                       row[i].layer, row[to].count + 1};
        } else {
            row[--to] = row[i];
        }
    }
    row.erase(row.begin() + static_cast<std::ptrdiff_t>(first),
              row.begin() + static_cast<std::ptrdiff_t>(to));
}

void Builder::addShared(Variable producer, std::size_t tensor)
{
    std::span<const Position> consumers = m_index.readersOf(tensor);
    const std::size_t nested = nestedIn(tensor);
    bool isFork = nested == noTensor;
    if (nested != noTensor) {
        m_variableOf.resize(m_index.tensorCount(), none);
        m_variableOf[nested] = awaited;
        consumers = consumers.first(1);
    }
    if (!m_variableOf.empty() && m_variableOf[tensor] == awaited)
        isFork = false;
    const std::size_t firstRelation = m_graph.relations.size();
    for (const Position consumer : consumers) {
        const Position to = addRow(consumer, infinite);
        const bool isEmpty = m_graph.rows.back().first == m_graph.rows.back().past;
        addRelation(isEmpty ? Kind::Direct : Kind::Consumer, none, to, 1);
        isFork = isFork && to == m_graph.relations[firstRelation].to;
    }
    const double bytes = m_index.bytes()[tensor];
    if (isFork) {
        const std::int32_t to = m_graph.relations[firstRelation].to;
        m_graph.relations.resize(firstRelation);
        addRelation(Kind::Fork, producer, to, consumers.size()).bytes = bytes;
        return;
    }
    const auto variable = static_cast<Variable>(m_graph.nodes.size());
    m_graph.nodes.emplace_back();
    for (std::size_t i = firstRelation; i < m_graph.relations.size(); ++i)
        m_graph.relations[i].from = variable;
    addRelation(Kind::Crossing, producer, variable, 0).bytes = bytes;
    if (!m_variableOf.empty())
        m_variableOf[tensor] = variable;
    if (nested != noTensor)
        addRelation(Kind::Nest, variable, static_cast<std::int32_t>(nested), 0);
}

/// A later tensor whose consumers are those of this one but for the first.
std::size_t Builder::nestedIn(std::size_t tensor) const
{
    constexpr std::size_t mostTries = 8;
    const std::span<const Position> all = m_index.readersOf(tensor);
    if (all.size() < 3)
        return noTensor;
    const std::span<const Position> rest = all.subspan(1);
    const std::span<const std::uint32_t> inputs = m_index.inputsOf(rest.front());
    for (std::size_t i = inputs.size(); i-- > 0 && inputs.size() - i <= mostTries;) {
        if (inputs[i] > tensor && std::ranges::equal(m_index.readersOf(inputs[i]), rest))
            return inputs[i];
    }
    return noTensor;
}

/// Takes the last `rows` rows. `to` is a layer, in a nest a tensor and in a crossing its variable,
/// until all have variables.
SideGraph::Relation& Builder::addRelation(Kind kind, Variable from, std::int32_t to,
                                          std::size_t rows)
{
    SideGraph::Relation& relation = m_graph.relations.emplace_back();
    relation.from = from;
    relation.to = to;
    relation.pastRow = static_cast<std::uint32_t>(m_graph.rows.size());
    relation.firstRow = relation.pastRow - static_cast<std::uint32_t>(rows);
    relation.kind = kind;
    return relation;
}

/// False when there are too many.
bool Builder::finishRelations()
{
    std::size_t tableSize = 2 * SideGraph::entriesOfTwo;
    for (SideGraph::Relation& relation : m_graph.relations) {
        if (relation.kind == Kind::Nest)
            relation.to = m_variableOf[place(relation.to)];
        else if (relation.kind != Kind::Crossing)
            relation.to = m_layers[place(relation.to)].variable;
        relation.isPinned =
            m_graph.node(relation.from).pinnedTo >= 0 || m_graph.node(relation.to).pinnedTo >= 0;
        if (relation.isConstant()) {
            relation.table =
                relation.kind == Kind::Nest ? SideGraph::nestTable : SideGraph::directTable;
        } else {
            relation.table = static_cast<std::uint32_t>(tableSize);
            tableSize += SideGraph::entriesOfTwo;
        }
    }
    m_graph.tableSize = static_cast<std::uint32_t>(tableSize);
    return m_graph.relations.size() < mostEnds && tableSize < 8 * mostEnds;
}

} // namespace

CrossingPrices CrossingPrices::of(ReturnPath path, const Link& link)
{
    CrossingPrices prices{transferMs(1, link.uplinkMbps), link.latencyMs, 0, 0};
    if (path == ReturnPath::Paid) {
        prices.downMsPerByte = transferMs(1, link.downlinkMbps);
        prices.downMs = link.latencyMs;
    } else if (path == ReturnPath::OneWay) {
        prices.downMs = std::numeric_limits<double>::infinity();
    }
    return prices;
}

std::optional<SideGraph> SideGraph::of(const PartitionProblem& problem, const ProblemIndex& index)
{
    const bool limited = std::ranges::any_of(problem.memoryBytes,
                                             [](const auto& limit) { return limit.has_value(); });
    if (problem.tierCount() != 2 || limited)
        return std::nullopt;
    if (index.isInOrder()) {
        Builder builder(problem, index, index.pins());
        return builder.build() ? std::optional(builder.take()) : std::nullopt;
    }
    Arrangement order{topologicalOrder(problem), std::vector<std::int32_t>(problem.layerCount())};
    for (std::size_t i = 0; i < order.layerAt.size(); ++i)
        order.positionOf[order.layerAt[i].index()] = static_cast<std::int32_t>(i);
    const ProblemIndex arranged(problem, order);
    Builder builder(problem, arranged, index.pins(), &order);
    return builder.build() ? std::optional(builder.take()) : std::nullopt;
}

} // namespace edgecut
