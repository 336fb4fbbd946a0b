// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/stage_cut_builder.h"

#include <limits>

namespace edgecut {

namespace {

constexpr auto settled = std::numeric_limits<std::size_t>::max();

} // namespace

void StageCutBuilder::build()
{
    m_cut.m_chainOf.assign(m_problem.layerCount(), settled);
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i)
        addChain(LayerId(i));
    for (std::size_t t = 0; t < m_problem.tensors.size(); ++t) {
        for (std::size_t link = 0; link < m_problem.links.size(); ++link)
            addTensor(TensorId(t), link);
    }
}

std::int32_t StageCutBuilder::nodeOf(LayerId layer, std::size_t link) const
{
    const auto at = static_cast<std::int32_t>(link);
    const std::int32_t nearest = m_cut.m_allowed.nearest[layer.index()].value;
    if (at < nearest)
        return StageCut::sink;
    if (at >= m_cut.m_allowed.furthest[layer.index()].value)
        return StageCut::source;
    return m_cut.m_chains[m_cut.m_chainOf[layer.index()]].firstNode + at - nearest;
}

void StageCutBuilder::addArc(std::int32_t from, std::int32_t to, const StageCut::Arc& arc)
{
    m_cut.m_flowArcs.push_back({from, to});
    m_cut.m_arcs.push_back(arc);
}

void StageCutBuilder::addChain(LayerId layer)
{
    const std::int32_t nearest = m_cut.m_allowed.nearest[layer.index()].value;
    const std::int32_t furthest = m_cut.m_allowed.furthest[layer.index()].value;
    if (nearest == furthest) {
        m_cut.m_settled.push_back(m_cut.m_model.compute(layer, static_cast<std::size_t>(nearest)));
        return;
    }
    m_cut.m_chainOf[layer.index()] = m_cut.m_chains.size();
    m_cut.m_chains.push_back(
        {layer, m_cut.m_arcs.size(), static_cast<std::int32_t>(m_cut.m_nodeCount)});
    m_cut.m_nodeCount += static_cast<std::size_t>(furthest - nearest);
    for (std::int32_t tier = nearest; tier <= furthest; ++tier) {
        const std::int32_t passed = // beyond the link before the tier
            tier == nearest ? StageCut::sink : nodeOf(layer, static_cast<std::size_t>(tier - 1));
        const std::int32_t notPassed = nodeOf(layer, static_cast<std::size_t>(tier));
        StageCut::Arc arc;
        arc.forward = Price::Amounts;
        arc.forwardAmounts = m_cut.m_model.compute(layer, static_cast<std::size_t>(tier));
        arc.backward = tier > nearest && tier < furthest ? Price::Forbidden : Price::Nothing;
        addArc(notPassed, passed, arc);
    }
}

void StageCutBuilder::lookWhoWaits(const ProblemTensor& tensor, std::size_t link)
{
    m_waiting = {};
    for (const LayerId consumer : tensor.consumers) {
        const std::int32_t node = nodeOf(consumer, link);
        if (node == StageCut::sink)
            m_waiting.someBeyond = true;
        else if (node == StageCut::source)
            m_waiting.someNear = true;
        else
            m_waiting.open.push_back(node);
    }
    if (tensor.consumers.empty() && m_problem.resultTier) {
        const bool beyond = link < m_problem.resultTier->index();
        (beyond ? m_waiting.someBeyond : m_waiting.someNear) = true;
    }
}

void StageCutBuilder::addTensor(TensorId tensor, std::size_t link)
{
    lookWhoWaits(m_problem.tensors[tensor.index()], link);
    const std::int32_t producer = nodeOf(m_problem.tensors[tensor.index()].producer, link);
    addUp(producer, m_cut.m_model.up(tensor, link));
    if (m_problem.returnPath != ReturnPath::Free)
        addDown(producer, m_cut.m_model.down(tensor, link));
}

/// Paid when the producer is not beyond the link and somebody who waits is.
void StageCutBuilder::addUp(std::int32_t producer, const Amount* up)
{
    if (producer == StageCut::sink)
        return;
    const StageCut::Arc arc{Price::Amounts, Price::Nothing, up, nullptr};
    if (m_waiting.someBeyond && producer == StageCut::source) {
        m_cut.m_settled.push_back(up);
    } else if (m_waiting.someBeyond) {
        addArc(producer, StageCut::sink, arc);
    } else if (m_waiting.open.size() == 1) {
        addArc(producer, m_waiting.open.front(), arc);
    } else if (!m_waiting.open.empty()) {
        const auto sent = static_cast<std::int32_t>(m_cut.m_nodeCount++);
        addArc(producer, sent, arc);
        for (const std::int32_t consumer : m_waiting.open)
            addArc(sent, consumer, {Price::Forbidden, Price::Nothing, nullptr, nullptr});
    }
}

/// Paid, or not allowed, when the producer is beyond the link and somebody who waits is not.
void StageCutBuilder::addDown(std::int32_t producer, const Amount* down)
{
    if (producer == StageCut::source)
        return;
    const StageCut::Arc arc{Price::Amounts, Price::Nothing, down, nullptr};
    const StageCut::Arc never{Price::Forbidden, Price::Nothing, nullptr, nullptr};
    if (m_problem.returnPath == ReturnPath::OneWay) {
        // Where one end is settled, closeRanges() has settled the other.
        for (const std::int32_t consumer : m_waiting.open)
            addArc(consumer, producer, never);
    } else if (m_waiting.someNear && producer == StageCut::sink) {
        m_cut.m_settled.push_back(down);
    } else if (m_waiting.someNear) {
        addArc(StageCut::source, producer, arc);
    } else if (m_waiting.open.size() == 1) {
        addArc(m_waiting.open.front(), producer, arc);
    } else if (!m_waiting.open.empty()) {
        const auto returned = static_cast<std::int32_t>(m_cut.m_nodeCount++);
        addArc(returned, producer, arc);
        for (const std::int32_t consumer : m_waiting.open)
            addArc(consumer, returned, never);
    }
}

} // namespace edgecut
