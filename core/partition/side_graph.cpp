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
constexpr std::int32_t none = -1;

std::size_t place(std::int32_t i)
{
    return static_cast<std::size_t>(i);
}

class Builder
{
public:
    explicit Builder(const PartitionProblem& problem) : m_problem(problem) {}

    bool build();
    SideGraph take() { return std::move(m_graph); }

private:
    struct Layer
    {
        std::int32_t inputs = 0;    ///< tensors
        std::int32_t output = none; ///< the last one; its `before` is the one before it
        std::int32_t next = none;   ///< the only consumer of its only output
        Variable variable = none;   ///< none: it is in a row
    };
    struct Tensor
    {
        double bytes = 0;
        std::uint32_t firstEnd = 0, pastEnd = 0;
        std::int32_t before = none; ///< of the same producer
        std::int32_t nested = none; ///< the tensor whose consumers are all but the first of its
        bool hasNested = false;     ///< is `nested` of another
        Variable variable = none;

        std::uint32_t count() const { return pastEnd - firstEnd; }
    };

    bool readTensors();
    void markRows();
    void nestTensors();
    std::int32_t nestedIn(const Tensor& tensor) const;
    void addLayers();
    void addTensor(Variable producer, Tensor& tensor);
    void addShared(Variable producer, Tensor& tensor);
    std::int32_t addRow(std::int32_t layer);
    void addRelation(Kind kind, Variable from, std::int32_t to, std::size_t rows, double bytes);
    void finishRelations();
    std::span<const std::int32_t> consumersOf(const Tensor& tensor) const
    {
        return std::span(m_ends).subspan(tensor.firstEnd, tensor.count());
    }

    const PartitionProblem& m_problem;
    std::vector<Layer> m_layers;
    std::vector<Tensor> m_tensors;
    std::vector<std::int32_t> m_ends; ///< rising for each tensor
    std::uint32_t m_mostConsumers = 0;
    std::vector<std::int32_t> m_firstWith, m_nextWith; ///< tensors by their first consumer
    SideGraph m_graph;
};

bool Builder::build()
{
    if (m_problem.layerCount() > mostEnds || m_problem.tensors.size() > mostEnds || !readTensors())
        return false;
    m_graph.layerCount = m_layers.size();
    markRows();
    if (m_mostConsumers > 2)
        nestTensors();
    addLayers();
    finishRelations();
    return true;
}

bool Builder::readTensors()
{
    m_layers.resize(m_problem.layerCount());
    m_tensors.resize(m_problem.tensors.size());
    m_ends.reserve(2 * m_tensors.size());
    double sum = 0;
    for (std::size_t i = 0; i < m_tensors.size(); ++i) {
        const ProblemTensor& from = m_problem.tensors[i];
        Tensor& to = m_tensors[i];
        Layer& producer = m_layers[from.producer.index()];
        sum += to.bytes = from.crossingBytes();
        to.firstEnd = static_cast<std::uint32_t>(m_ends.size());
        std::int32_t last = none;
        bool rising = true;
        for (const LayerId consumer : from.consumers) {
            m_ends.push_back(consumer.value);
            ++m_layers[consumer.index()].inputs;
            rising &= consumer.value > last;
            last = consumer.value;
        }
        if (!rising)
            std::sort(m_ends.begin() + to.firstEnd, m_ends.end());
        to.pastEnd = static_cast<std::uint32_t>(m_ends.size());
        producer.next = to.count() == 1 && producer.output == none ? last : none;
        to.before = std::exchange(producer.output, static_cast<std::int32_t>(i));
        m_mostConsumers = std::max(m_mostConsumers, to.count());
        if (m_ends.size() > mostEnds)
            return false;
    }
    return sum < mostSum;
}

/// Those layers that are in none lose their `next`.
void Builder::markRows()
{
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        Layer& layer = m_layers[i];
        if (layer.inputs != 1 || m_problem.layers[i].pinned)
            layer.next = none;
    }
}

void Builder::nestTensors()
{
    m_firstWith.assign(m_layers.size(), none);
    m_nextWith.assign(m_tensors.size(), none);
    for (std::size_t i = m_tensors.size(); i-- > 0;) {
        if (m_tensors[i].count() < 2)
            continue;
        std::int32_t& first = m_firstWith[place(m_ends[m_tensors[i].firstEnd])];
        m_nextWith[i] = std::exchange(first, static_cast<std::int32_t>(i));
    }
    for (Tensor& tensor : m_tensors) {
        if (tensor.count() < 3)
            continue;
        tensor.nested = nestedIn(tensor);
        if (tensor.nested != none)
            m_tensors[place(tensor.nested)].hasNested = true;
    }
}

std::int32_t Builder::nestedIn(const Tensor& tensor) const
{
    constexpr int mostTries = 8;
    const std::span<const std::int32_t> rest = consumersOf(tensor).subspan(1);
    std::int32_t next = m_firstWith[place(rest.front())];
    for (int i = 0; next != none && i < mostTries; ++i, next = m_nextWith[place(next)]) {
        const Tensor& other = m_tensors[place(next)];
        if (other.count() == rest.size() && std::ranges::equal(consumersOf(other), rest))
            return next;
    }
    return none;
}

/// In the order of the file, a tensor's variable behind its producer's: so they stand from the data
/// outward.
void Builder::addLayers()
{
    const std::size_t count = m_layers.size();
    m_graph.nodes.reserve(count);
    m_graph.rowLayers.reserve(count);
    m_graph.rows.reserve(count);
    m_graph.relations.reserve(count + count / 4);
    m_graph.tableSize = 2 * SideGraph::entriesOfTwo;
    for (std::size_t i = 0; i < count; ++i) {
        Layer& layer = m_layers[i];
        if (layer.next != none)
            continue;
        SideGraph::Node node{m_problem.timeMs[2 * i], m_problem.timeMs[2 * i + 1],
                             static_cast<std::int32_t>(i), -1};
        if (const std::optional<TierId>& pin = m_problem.layers[i].pinned)
            node.pinnedTo = static_cast<std::int8_t>(pin->value);
        layer.variable = static_cast<Variable>(m_graph.nodes.size());
        m_graph.nodes.push_back(node);
        for (std::int32_t t = layer.output; t != none; t = m_tensors[place(t)].before)
            addTensor(layer.variable, m_tensors[place(t)]);
    }
}

void Builder::addTensor(Variable producer, Tensor& tensor)
{
    if (tensor.count() > 1) {
        addShared(producer, tensor);
    } else if (tensor.count() == 1) {
        const std::int32_t to = addRow(m_ends[tensor.firstEnd]);
        addRelation(Kind::Row, producer, to, 1, tensor.bytes);
    } else if (m_problem.resultTier) {
        const bool far = *m_problem.resultTier != m_problem.firstTier();
        m_graph.results.push_back({producer, tensor.bytes, far});
    }
}

/// Returns the layer behind the row that begins with `layer`.
std::int32_t Builder::addRow(std::int32_t layer)
{
    SideGraph::Row row;
    row.first = static_cast<std::uint32_t>(m_graph.rowLayers.size());
    while (m_layers[place(layer)].next != none) {
        const Layer& here = m_layers[place(layer)];
        const double* ms = &m_problem.timeMs[2 * place(layer)];
        m_graph.rowLayers.push_back({ms[0], ms[1], m_tensors[place(here.output)].bytes, layer});
        layer = here.next;
    }
    row.past = static_cast<std::uint32_t>(m_graph.rowLayers.size());
    m_graph.rows.push_back(row);
    return layer;
}

void Builder::addShared(Variable producer, Tensor& tensor)
{
    const bool isNested = tensor.nested != none || tensor.hasNested;
    std::span<const std::int32_t> consumers = consumersOf(tensor);
    if (tensor.nested != none)
        consumers = consumers.first(1);
    const std::size_t firstRelation = m_graph.relations.size();
    bool sameEnd = true;
    for (const std::int32_t consumer : consumers) {
        const std::int32_t to = addRow(consumer);
        const SideGraph::Row& row = m_graph.rows.back();
        addRelation(row.first == row.past ? Kind::Direct : Kind::Consumer, none, to, 1, 0);
        sameEnd &= to == m_graph.relations[firstRelation].to;
    }
    if (sameEnd && !isNested) {
        const std::int32_t to = m_graph.relations[firstRelation].to;
        m_graph.relations.resize(firstRelation);
        addRelation(Kind::Fork, producer, to, consumers.size(), tensor.bytes);
        return;
    }
    if (tensor.variable == none) {
        tensor.variable = static_cast<Variable>(m_graph.nodes.size());
        m_graph.nodes.emplace_back();
    }
    for (std::size_t i = firstRelation; i < m_graph.relations.size(); ++i)
        m_graph.relations[i].from = tensor.variable;
    addRelation(Kind::Crossing, producer, tensor.variable, 0, tensor.bytes);
    if (tensor.nested != none)
        addRelation(Kind::Nest, tensor.variable, tensor.nested, 0, 0);
}

/// Takes the last `rows` rows. `to` is a layer or, in a nest, a tensor until all have variables; in
/// a crossing it is the variable.
void Builder::addRelation(Kind kind, Variable from, std::int32_t to, std::size_t rows, double bytes)
{
    SideGraph::Relation relation;
    relation.from = from;
    relation.to = to;
    relation.pastRow = static_cast<std::uint32_t>(m_graph.rows.size());
    relation.firstRow = relation.pastRow - static_cast<std::uint32_t>(rows);
    relation.bytes = bytes;
    relation.kind = kind;
    m_graph.relations.push_back(relation);
}

void Builder::finishRelations()
{
    for (SideGraph::Relation& relation : m_graph.relations) {
        if (relation.kind == Kind::Nest)
            relation.to = m_tensors[place(relation.to)].variable;
        else if (relation.kind != Kind::Crossing)
            relation.to = m_layers[place(relation.to)].variable;
        relation.isPinned =
            m_graph.node(relation.from).pinnedTo >= 0 || m_graph.node(relation.to).pinnedTo >= 0;
        if (relation.isConstant()) {
            relation.table =
                relation.kind == Kind::Nest ? SideGraph::nestTable : SideGraph::directTable;
        } else {
            relation.table = m_graph.tableSize;
            m_graph.tableSize += SideGraph::entriesOfTwo;
        }
    }
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

std::optional<SideGraph> SideGraph::of(const PartitionProblem& problem)
{
    const bool limited = std::ranges::any_of(problem.memoryBytes,
                                             [](const auto& limit) { return limit.has_value(); });
    if (problem.tierCount() != 2 || limited)
        return std::nullopt;
    Builder builder(problem);
    if (!builder.build())
        return std::nullopt;
    return builder.take();
}

} // namespace edgecut
