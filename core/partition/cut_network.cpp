// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/cut_network.h"

#include <algorithm>
#include <span>
#include <utility>

namespace edgecut {

namespace {

using Kind = Charge::Kind;

class Builder
{
public:
    Builder(const PartitionProblem& problem, const AllowedTiers& allowed)
        : m_problem(problem), m_allowed(allowed)
    {}

    CutNetwork build()
    {
        numberNodes();
        for (std::size_t i = 0; i < m_problem.layerCount(); ++i)
            addChain(LayerId(i));
        for (const ProblemTensor& tensor : m_problem.tensors) {
            for (std::size_t link = 0; link < m_problem.links.size(); ++link)
                addTensor(tensor, static_cast<std::int32_t>(link));
        }
        return std::move(m_network);
    }

private:
    /// Whether what waits for a tensor runs beyond a link.
    struct Waiting
    {
        bool someBeyond = false;            ///< surely: pinned there
        bool someNear = false;              ///< surely not beyond
        std::span<const std::int32_t> open; ///< nodes of those that are free
    };

    void numberNodes();
    void addChain(LayerId layer);
    void addTensor(const ProblemTensor& tensor, std::int32_t link);
    void addUp(std::int32_t producer, const Waiting& waiting, const Charge& up);
    void addDown(std::int32_t producer, const Waiting& waiting, const Charge& down);
    Waiting waitingFor(const ProblemTensor& tensor, std::int32_t link);
    Charge returnCharge(const ProblemTensor& tensor, std::int32_t link) const;

    std::int32_t newNode()
    {
        m_network.senderOf.push_back(m_sender);
        return static_cast<std::int32_t>(m_network.nodeCount++);
    }
    void addArc(std::int32_t from, std::int32_t to, const Charge& forward,
                const Charge& backward = {})
    {
        m_network.arcs.push_back({from, to});
        m_network.forward.push_back(forward);
        m_network.backward.push_back(backward);
    }

    const PartitionProblem& m_problem;
    const AllowedTiers& m_allowed;
    CutNetwork m_network;
    std::vector<std::int32_t> m_open;
    LayerId m_sender; ///< of the tensor at hand
};

void Builder::numberNodes()
{
    m_network.firstNode.reserve(m_problem.layerCount());
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i) {
        m_network.firstNode.push_back(static_cast<std::int32_t>(m_network.nodeCount));
        m_network.nodeCount +=
            static_cast<std::size_t>(m_allowed.furthest[i].value - m_allowed.nearest[i].value);
    }
}

/// Exactly one arc of the chain is cut: that of the tier on which the layer runs.
void Builder::addChain(LayerId layer)
{
    const std::int32_t nearest = m_allowed.nearest[layer.index()].value;
    const std::int32_t furthest = m_allowed.furthest[layer.index()].value;
    double least = m_problem.timeOn(layer, TierId(nearest));
    for (std::int32_t tier = nearest + 1; tier <= furthest; ++tier)
        least = std::min(least, m_problem.timeOn(layer, TierId(tier)));
    m_network.leastComputeMs += least;
    if (nearest == furthest)
        return;
    for (std::int32_t tier = nearest; tier <= furthest; ++tier) {
        const std::int32_t passed = m_network.nodeOf(m_allowed, layer, tier - 1);
        const std::int32_t notPassed = m_network.nodeOf(m_allowed, layer, tier);
        const Charge extra{Kind::Fixed, 0, m_problem.timeOn(layer, TierId(tier)) - least};
        const bool inner = tier > nearest && tier < furthest;
        addArc(notPassed, passed, extra, inner ? Charge{Kind::Forbidden} : Charge{});
    }
}

Builder::Waiting Builder::waitingFor(const ProblemTensor& tensor, std::int32_t link)
{
    Waiting waiting;
    m_open.clear();
    for (const LayerId consumer : tensor.consumers) {
        const std::int32_t node = m_network.nodeOf(m_allowed, consumer, link);
        if (node == CutNetwork::sink)
            waiting.someBeyond = true;
        else if (node == CutNetwork::source)
            waiting.someNear = true;
        else
            m_open.push_back(node);
    }
    if (tensor.consumers.empty() && m_problem.resultTier) {
        if (link < m_problem.resultTier->value)
            waiting.someBeyond = true;
        else
            waiting.someNear = true;
    }
    waiting.open = m_open;
    return waiting;
}

Charge Builder::returnCharge(const ProblemTensor& tensor, std::int32_t link) const
{
    switch (m_problem.returnPath) {
    case ReturnPath::OneWay:
        return {Kind::Forbidden};
    case ReturnPath::Paid:
        return {Kind::Down, link, tensor.crossingBytes()};
    case ReturnPath::Free:
        break;
    }
    return {};
}

void Builder::addTensor(const ProblemTensor& tensor, std::int32_t link)
{
    m_sender = tensor.producer;
    const std::int32_t producer = m_network.nodeOf(m_allowed, tensor.producer, link);
    const Waiting waiting = waitingFor(tensor, link);
    const Charge up{Kind::Up, link, tensor.crossingBytes()};
    const Charge down = returnCharge(tensor, link);
    const bool alone = waiting.open.size() == 1 && !waiting.someBeyond && !waiting.someNear;
    if (alone && producer != CutNetwork::source && producer != CutNetwork::sink) {
        addArc(producer, waiting.open.front(), up, down);
        return;
    }
    addUp(producer, waiting, up);
    if (down.kind != Kind::Nothing)
        addDown(producer, waiting, down);
}

/// Paid when the producer is not beyond the link and somebody who waits is.
void Builder::addUp(std::int32_t producer, const Waiting& waiting, const Charge& up)
{
    if (producer == CutNetwork::sink)
        return;
    if (waiting.someBeyond && producer == CutNetwork::source) {
        m_network.always.push_back(up);
    } else if (waiting.someBeyond) {
        addArc(producer, CutNetwork::sink, up);
    } else if (waiting.open.size() == 1) {
        addArc(producer, waiting.open.front(), up);
    } else if (!waiting.open.empty()) {
        const std::int32_t sent = newNode();
        addArc(producer, sent, up);
        for (const std::int32_t consumer : waiting.open)
            addArc(sent, consumer, {Kind::Forbidden});
    }
}

/// Paid when the producer is beyond the link and somebody who waits is not.
void Builder::addDown(std::int32_t producer, const Waiting& waiting, const Charge& down)
{
    if (producer == CutNetwork::source)
        return;
    if (down.kind == Kind::Forbidden) {
        // Where one end is settled, allowedTiers() has settled the other.
        for (const std::int32_t consumer : waiting.open)
            addArc(consumer, producer, down);
    } else if (waiting.someNear && producer == CutNetwork::sink) {
        m_network.always.push_back(down);
    } else if (waiting.someNear) {
        addArc(CutNetwork::source, producer, down);
    } else if (waiting.open.size() == 1) {
        addArc(waiting.open.front(), producer, down);
    } else if (!waiting.open.empty()) {
        const std::int32_t returned = newNode();
        addArc(returned, producer, down);
        for (const std::int32_t consumer : waiting.open)
            addArc(consumer, returned, {Kind::Forbidden});
    }
}

/// An upper bound on nodes and arcs, before any of them is made.
Status checkSize(const PartitionProblem& problem)
{
    constexpr std::size_t most = std::size_t{1} << 30;
    std::size_t ends = problem.layerCount();
    for (const ProblemTensor& tensor : problem.tensors)
        ends += 2 * tensor.consumers.size() + 2;
    if (ends <= most / problem.tierCount())
        return {};
    return failure(ErrorCode::Limit,
                   {translatable("core", "%1 layers on %2 tiers are more than a minimum cut takes; "
                                         "use fewer tiers."),
                    {static_cast<std::int64_t>(problem.layerCount()),
                     static_cast<std::int64_t>(problem.tierCount())}});
}

} // namespace

Result<CutNetwork> cutNetwork(const PartitionProblem& problem, const AllowedTiers& allowed)
{
    if (const Status status = checkSize(problem); !status)
        return failure(status.error());
    return Builder(problem, allowed).build();
}

} // namespace edgecut
