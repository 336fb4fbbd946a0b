// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/side_graph.h"

#include <algorithm>
#include <limits>

namespace edgecut {

namespace {

using Variable = SideGraph::Variable;
using Kind = SideGraph::Relation::Kind;

constexpr std::size_t mostEnds = std::size_t{1} << 28;
constexpr double mostSum = 1e100; ///< of times and of bytes
constexpr std::int32_t none = -1;
constexpr std::int32_t several = -2;

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
        std::uint32_t inputs = 0;   ///< tensors
        std::int32_t output = none; ///< its only tensor, or none or several
        Variable variable = none;   ///< none: it is in a row
    };
    struct Tensor
    {
        double bytes = 0;
        std::int32_t producer = none;
        std::uint32_t firstEnd = 0, pastEnd = 0;
        Variable variable = none; ///< when it has several consumers

        std::uint32_t count() const { return pastEnd - firstEnd; }
    };

    bool readTensors();
    void addVariables();
    Variable addVariable(std::int32_t layer);
    bool standsInRow(std::size_t layer) const;
    void addRelations();
    void addShared(std::int32_t index);
    void addRow(Variable from, std::int32_t firstLayer, double bytes, Kind kind);
    std::int32_t nestedIn(const Tensor& tensor);
    std::span<const std::int32_t> consumersOf(const Tensor& tensor) const
    {
        return std::span(m_ends).subspan(tensor.firstEnd, tensor.count());
    }

    const PartitionProblem& m_problem;
    std::vector<Layer> m_layers;
    std::vector<Tensor> m_tensors;
    std::vector<std::int32_t> m_ends; ///< rising for each tensor
    std::uint32_t m_mostConsumers = 0;
    // Tensors of several consumers by the first of them: filled when it is asked for.
    std::vector<std::int32_t> m_firstWith, m_nextWith;
    SideGraph m_graph;
};

bool Builder::build()
{
    if (m_problem.layerCount() > mostEnds || m_problem.tensors.size() > mostEnds || !readTensors())
        return false;
    m_graph.layerCount = m_layers.size();
    addVariables();
    addRelations();
    return true;
}

bool Builder::readTensors()
{
    double sum = 0;
    for (const double ms : m_problem.timeMs)
        sum += ms;
    m_layers.resize(m_problem.layerCount());
    m_tensors.resize(m_problem.tensors.size());
    m_ends.reserve(2 * m_tensors.size());
    for (std::size_t i = 0; i < m_tensors.size(); ++i) {
        const ProblemTensor& from = m_problem.tensors[i];
        Tensor& to = m_tensors[i];
        sum += to.bytes = from.crossingBytes();
        to.producer = from.producer.value;
        to.firstEnd = static_cast<std::uint32_t>(m_ends.size());
        bool rising = true;
        std::int32_t before = none;
        for (const LayerId consumer : from.consumers) {
            m_ends.push_back(consumer.value);
            ++m_layers[consumer.index()].inputs;
            rising &= consumer.value > before;
            before = consumer.value;
        }
        to.pastEnd = static_cast<std::uint32_t>(m_ends.size());
        if (!rising)
            std::sort(m_ends.begin() + to.firstEnd, m_ends.end());
        std::int32_t& output = m_layers[place(to.producer)].output;
        output = output == none ? static_cast<std::int32_t>(i) : several;
        m_mostConsumers = std::max(m_mostConsumers, to.count());
        if (m_ends.size() > mostEnds)
            return false;
    }
    return sum < mostSum;
}

bool Builder::standsInRow(std::size_t i) const
{
    const Layer& layer = m_layers[i];
    return layer.inputs == 1 && layer.output >= 0 && m_tensors[place(layer.output)].count() == 1 &&
           !m_problem.layers[i].pinned;
}

Variable Builder::addVariable(std::int32_t layer)
{
    m_graph.layerOf.push_back(layer);
    return static_cast<Variable>(m_graph.layerOf.size() - 1);
}

/// In the order of the file, a tensor's behind its producer: so they stand from the data outward.
void Builder::addVariables()
{
    const std::size_t guess = m_layers.size() + 1;
    m_graph.layerOf.reserve(guess);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (standsInRow(i))
            continue;
        Layer& layer = m_layers[i];
        layer.variable = addVariable(static_cast<std::int32_t>(i));
        if (layer.output >= 0 && m_tensors[place(layer.output)].count() > 1)
            m_tensors[place(layer.output)].variable = addVariable(none);
    }
    for (Tensor& tensor : m_tensors) {
        if (tensor.count() > 1 && tensor.variable == none)
            tensor.variable = addVariable(none);
    }
    const std::size_t count = m_graph.layerOf.size();
    m_graph.pinnedTo.assign(count, -1);
    m_graph.ms.assign(2 * count, 0);
    for (std::size_t v = 0; v < count; ++v) {
        if (m_graph.layerOf[v] == none)
            continue;
        const LayerId id(m_graph.layerOf[v]);
        m_graph.ms[2 * v] = m_problem.timeMs[2 * id.index()];
        m_graph.ms[2 * v + 1] = m_problem.timeMs[2 * id.index() + 1];
        if (const std::optional<TierId>& pin = m_problem.layers[id.index()].pinned)
            m_graph.pinnedTo[v] = static_cast<std::int8_t>(pin->value);
    }
}

void Builder::addRelations()
{
    const std::size_t inRow = m_layers.size(); // at most
    m_graph.row.reserve(inRow);
    m_graph.rowLayerOf.reserve(inRow);
    m_graph.relations.reserve(m_graph.layerOf.size() + m_tensors.size() / 2);
    for (std::size_t i = 0; i < m_tensors.size(); ++i) {
        const Tensor& tensor = m_tensors[i];
        const Variable producer = m_layers[place(tensor.producer)].variable;
        if (tensor.count() > 1)
            addShared(static_cast<std::int32_t>(i));
        else if (tensor.count() == 1 && producer != none)
            addRow(producer, m_ends[tensor.firstEnd], tensor.bytes, Kind::Row);
        else if (tensor.count() == 0 && m_problem.resultTier)
            m_graph.results.push_back(
                {producer, tensor.bytes, *m_problem.resultTier != m_problem.firstTier()});
    }
}

void Builder::addShared(std::int32_t index)
{
    const Tensor& tensor = m_tensors[place(index)];
    const Variable producer = m_layers[place(tensor.producer)].variable;
    m_graph.relations.push_back({producer, tensor.variable, 0, 0, tensor.bytes, Kind::Crossing});
    std::span<const std::int32_t> consumers = consumersOf(tensor);
    if (const std::int32_t nested = nestedIn(tensor); nested != none) {
        m_graph.relations.push_back(
            {tensor.variable, m_tensors[place(nested)].variable, 0, 0, 0, Kind::Nest});
        consumers = consumers.first(1);
    }
    for (const std::int32_t consumer : consumers)
        addRow(tensor.variable, consumer, 0, Kind::ConsumersRow);
}

void Builder::addRow(Variable from, std::int32_t layer, double bytes, Kind kind)
{
    const auto first = static_cast<std::uint32_t>(m_graph.row.size());
    while (m_layers[place(layer)].variable == none) {
        const Tensor& output = m_tensors[place(m_layers[place(layer)].output)];
        const double* ms = &m_problem.timeMs[2 * place(layer)];
        m_graph.row.push_back({ms[0], ms[1], output.bytes});
        m_graph.rowLayerOf.push_back(layer);
        layer = m_ends[output.firstEnd];
    }
    m_graph.relations.push_back({from, m_layers[place(layer)].variable, first,
                                 static_cast<std::uint32_t>(m_graph.row.size()), bytes, kind});
}

/// A tensor whose consumers are those of this one but for the first.
std::int32_t Builder::nestedIn(const Tensor& tensor)
{
    constexpr int mostTries = 8;
    if (tensor.count() < 3)
        return none;
    if (m_firstWith.empty()) {
        m_firstWith.assign(m_layers.size(), none);
        m_nextWith.assign(m_tensors.size(), none);
        for (std::size_t i = m_tensors.size(); i-- > 0;) {
            if (m_tensors[i].count() < 2)
                continue;
            std::int32_t& first = m_firstWith[place(m_ends[m_tensors[i].firstEnd])];
            m_nextWith[i] = first;
            first = static_cast<std::int32_t>(i);
        }
    }
    const std::span<const std::int32_t> rest = consumersOf(tensor).subspan(1);
    std::int32_t next = m_firstWith[place(rest.front())];
    for (int i = 0; next != none && i < mostTries; ++i, next = m_nextWith[place(next)]) {
        const Tensor& other = m_tensors[place(next)];
        if (other.count() == rest.size() && std::ranges::equal(consumersOf(other), rest))
            return next;
    }
    return none;
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
