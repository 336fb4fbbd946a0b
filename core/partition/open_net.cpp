// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/open_net.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgecut {

namespace {

constexpr double mostBytes = 9007199254740992.0; // 2^53

bool isOneWayPair(const PartitionProblem& problem)
{
    return problem.tierCount() == 2 && problem.returnPath == ReturnPath::OneWay &&
           std::ranges::none_of(problem.memoryBytes, [](const auto& limit) { return !!limit; });
}

} // namespace

class OpenNet::Builder
{
public:
    explicit Builder(const PartitionProblem& problem) : m_problem(problem) {}

    bool build()
    {
        if (!placeAsInFile()) {
            sortTopologically();
            if (!settle())
                return false;
            placeLayers();
        }
        return placeTensors();
    }
    OpenNet take() { return std::move(m_net); }

private:
    using State = std::uint8_t;
    static constexpr State mustBeNear = 1;
    static constexpr State mustBeFar = 2;
    static constexpr Position far = -2; ///< in m_positionOf

    bool placeAsInFile();
    void sortTopologically();
    bool settle();
    void followPins();
    void placeLayers();
    bool placeTensors();
    bool placeTensor(const ProblemTensor& tensor);

    /// Tensors in the order of their producers.
    const ProblemTensor& tensor(std::size_t i) const
    {
        return m_problem.tensors[m_byProducer.empty() ? i : m_byProducer[i]];
    }
    Position positionOf(LayerId id) const
    {
        if (m_positionOf.empty())
            return std::max(id.value - m_net.m_firstOpen, settledNear);
        return m_positionOf[id.index()];
    }
    LayerId layer(std::size_t i) const { return m_order.empty() ? LayerId(i) : m_order[i]; }

    const PartitionProblem& m_problem;
    std::vector<LayerId> m_order;            ///< empty: as in the file
    std::vector<std::uint32_t> m_byProducer; ///< empty: as in the file
    std::vector<State> m_state;              ///< a layer each
    std::vector<Position> m_positionOf;      ///< a layer each, or settledNear, far; empty: in file
                                             ///< order, the first few settled
    double m_bytes = 0;
    OpenNet m_net;
};

/// The usual case: in topological order, the input pinned to the first tier and nothing else.
bool OpenNet::Builder::placeAsInFile()
{
    if (m_problem.resultTier == m_problem.firstTier())
        return false;
    const std::size_t count = m_problem.layerCount();
    std::size_t settled = 0;
    while (settled < count && m_problem.layers[settled].pinned == m_problem.firstTier())
        m_net.m_settledMs += m_problem.timeMs[2 * settled++];
    bool usual = true;
    for (std::size_t i = settled; i < count; ++i)
        usual &= !m_problem.layers[i].pinned;
    LayerId before(0);
    for (const ProblemTensor& tensor : m_problem.tensors) {
        usual &= tensor.producer >= before;
        before = tensor.producer;
        for (const LayerId consumer : tensor.consumers)
            usual &= consumer > before;
    }
    if (!usual) {
        m_net.m_settledMs = 0;
        return false;
    }
    m_net.m_firstOpen = static_cast<std::int32_t>(settled);
    m_net.m_timeMs.assign(m_problem.timeMs.begin() + static_cast<std::ptrdiff_t>(2 * settled),
                          m_problem.timeMs.end());
    m_net.m_settled.assign(count, TierId(1));
    std::fill_n(m_net.m_settled.begin(), settled, TierId(0));
    return true;
}

void OpenNet::Builder::sortTopologically()
{
    const auto& tensors = m_problem.tensors;
    const bool layersSorted = std::ranges::all_of(tensors, [](const ProblemTensor& tensor) {
        return std::ranges::all_of(tensor.consumers,
                                   [&](LayerId consumer) { return tensor.producer < consumer; });
    });
    if (layersSorted && std::ranges::is_sorted(tensors, {}, &ProblemTensor::producer))
        return;
    std::vector<std::uint32_t> rank(m_problem.layerCount());
    if (layersSorted) {
        std::iota(rank.begin(), rank.end(), 0U);
    } else {
        m_order = topologicalOrder(m_problem);
        for (std::size_t i = 0; i < m_order.size(); ++i)
            rank[m_order[i].index()] = static_cast<std::uint32_t>(i);
    }
    m_byProducer.resize(tensors.size());
    std::iota(m_byProducer.begin(), m_byProducer.end(), 0U);
    const auto rankOf = [&](std::uint32_t i) { return rank[tensors[i].producer.index()]; };
    std::stable_sort(m_byProducer.begin(), m_byProducer.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return rankOf(a) < rankOf(b); });
}

bool OpenNet::Builder::settle()
{
    m_state.assign(m_problem.layerCount(), 0);
    bool anySettled = m_problem.resultTier == m_problem.firstTier();
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        if (const std::optional<TierId>& pin = m_problem.layers[i].pinned) {
            m_state[i] = pin->value == 0 ? mustBeNear : mustBeFar;
            anySettled = true;
        }
    }
    if (anySettled)
        followPins();
    return std::ranges::find(m_state, mustBeNear | mustBeFar) == m_state.end();
}

/// What reads from beyond the link is beyond it, what feeds the near side is near.
void OpenNet::Builder::followPins()
{
    const std::size_t count = m_problem.tensors.size();
    for (std::size_t i = 0; i < count; ++i) {
        const ProblemTensor& from = tensor(i);
        if (!(m_state[from.producer.index()] & mustBeFar))
            continue;
        for (const LayerId consumer : from.consumers)
            m_state[consumer.index()] |= mustBeFar;
    }
    const bool resultsNear = m_problem.resultTier == m_problem.firstTier();
    for (std::size_t i = count; i-- > 0;) {
        const ProblemTensor& to = tensor(i);
        bool near = to.consumers.empty() && resultsNear;
        for (const LayerId consumer : to.consumers)
            near = near || (m_state[consumer.index()] & mustBeNear);
        if (near)
            m_state[to.producer.index()] |= mustBeNear;
    }
}

void OpenNet::Builder::placeLayers()
{
    const std::size_t count = m_problem.layerCount();
    m_positionOf.resize(count);
    m_net.m_layerAt.reserve(count);
    m_net.m_timeMs.reserve(2 * count);
    m_net.m_settled.assign(count, TierId(1));
    for (std::size_t i = 0; i < count; ++i) {
        const LayerId id = layer(i);
        const double near = m_problem.timeMs[2 * id.index()];
        const double beyond = m_problem.timeMs[2 * id.index() + 1];
        if (const State state = m_state[id.index()]; state != 0) {
            const bool isNear = state == mustBeNear;
            m_positionOf[id.index()] = isNear ? settledNear : far;
            m_net.m_settled[id.index()] = TierId(isNear ? 0 : 1);
            m_net.m_settledMs += isNear ? near : beyond;
            continue;
        }
        m_positionOf[id.index()] = static_cast<Position>(m_net.m_layerAt.size());
        m_net.m_layerAt.push_back(id);
        m_net.m_timeMs.push_back(near);
        m_net.m_timeMs.push_back(beyond);
    }
}

bool OpenNet::Builder::placeTensors()
{
    m_net.m_tensors.reserve(m_problem.tensors.size());
    m_net.m_ends.reserve(2 * m_problem.tensors.size());
    const std::size_t count = m_net.m_timeMs.size() / 2;
    m_net.m_firstReader.assign(count, static_cast<Position>(count));
    m_net.m_lastSource.assign(count, settledNear);
    m_net.m_firstOutput.assign(count + 1, 0);
    for (std::size_t i = 0; i < m_problem.tensors.size(); ++i) {
        if (!placeTensor(tensor(i)))
            return false;
    }
    // Tensors of settled layers may stand between the others; those come first.
    const auto isSettled = [](const Tensor& t) { return t.producer == settledNear; };
    if (!std::ranges::is_partitioned(m_net.m_tensors, isSettled))
        std::stable_partition(m_net.m_tensors.begin(), m_net.m_tensors.end(), isSettled);
    std::uint32_t next = 0;
    for (Position at = 0; at < m_net.count(); ++at) {
        while (next < m_net.m_tensors.size() && m_net.m_tensors[next].producer < at)
            ++next;
        m_net.m_firstOutput[place(at)] = next;
    }
    m_net.m_firstOutput.back() = static_cast<std::uint32_t>(m_net.m_tensors.size());
    return m_bytes < mostBytes;
}

bool OpenNet::Builder::placeTensor(const ProblemTensor& from)
{
    const Position producer = positionOf(from.producer);
    if (producer == far)
        return true;
    Tensor to;
    to.bytes = from.crossingBytes();
    to.producer = producer;
    to.firstEnd = static_cast<std::uint32_t>(m_net.m_ends.size());
    to.neededFar = from.consumers.empty() && m_problem.resultTier == TierId(1);
    Position first = m_net.count();
    for (const LayerId consumer : from.consumers) {
        const Position at = positionOf(consumer);
        if (at == far) {
            to.neededFar = true;
        } else if (at != settledNear) {
            m_net.m_ends.push_back(at);
            first = std::min(first, at);
            to.last = std::max(to.last, at);
            Position& source = m_net.m_lastSource[place(at)];
            source = std::max(source, producer);
        }
    }
    if (producer != settledNear)
        m_net.m_firstReader[place(producer)] = std::min(m_net.firstReader(producer), first);
    to.pastEnd = static_cast<std::uint32_t>(m_net.m_ends.size());
    if (to.neededFar && producer == settledNear) {
        m_net.m_settledBytes += to.bytes;
        m_net.m_settledTensors += 1;
    } else if (to.neededFar || to.last != settledNear) {
        m_net.m_tensors.push_back(to);
    }
    m_bytes += to.bytes;
    return std::trunc(to.bytes) == to.bytes;
}

std::optional<OpenNet> OpenNet::of(const PartitionProblem& problem)
{
    if (!isOneWayPair(problem))
        return std::nullopt;
    Builder builder(problem);
    if (!builder.build())
        return std::nullopt;
    return builder.take();
}

Plan OpenNet::prefixPlan(Position cut) const
{
    Plan plan{m_settled};
    for (Position at = 0; at < cut; ++at)
        plan.tierOf[layerAt(at).index()] = TierId(0);
    return plan;
}

} // namespace edgecut
