// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/flow_network.h"

#include <algorithm>
#include <cassert>

namespace edgecut {

namespace {

constexpr std::int32_t none = -1;
constexpr std::size_t dischargesBetweenChecks = 1 << 12;

} // namespace

FlowNetwork::FlowNetwork(std::size_t nodeCount, std::span<const FlowArc> arcs, std::int32_t source,
                         std::int32_t sink)
    : m_source(source)
    , m_sink(sink)
    , m_firstArc(nodeCount + 1, 0)
    , m_head(2 * arcs.size())
    , m_twin(2 * arcs.size())
    , m_place(arcs.size())
    , m_residual(2 * arcs.size())
    , m_excess(nodeCount)
    , m_label(nodeCount)
    , m_current(nodeCount)
    , m_levelFirst(nodeCount + 1)
    , m_levelNext(nodeCount)
    , m_levelBefore(nodeCount)
    , m_activeFirst(nodeCount + 1)
    , m_activeNext(nodeCount)
{
    assert(source != sink);
    for (const FlowArc& arc : arcs) {
        ++m_firstArc[place(arc.from) + 1];
        ++m_firstArc[place(arc.to) + 1];
    }
    for (std::size_t node = 0; node < nodeCount; ++node)
        m_firstArc[node + 1] += m_firstArc[node];
    std::vector<std::size_t> next(m_firstArc.begin(), m_firstArc.end() - 1);
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const std::size_t forward = next[place(arcs[i].from)]++;
        const std::size_t backward = next[place(arcs[i].to)]++;
        m_head[forward] = arcs[i].to;
        m_head[backward] = arcs[i].from;
        m_twin[forward] = backward;
        m_twin[backward] = forward;
        m_place[i] = forward;
    }
    m_queue.reserve(nodeCount);
}

std::optional<std::int64_t> FlowNetwork::minimumCut(std::span<const ArcCapacity> capacities,
                                                    const std::stop_token& stop)
{
    load(capacities);
    saturateSource();
    findExactLabels();
    fillLevels();

    // The usual balance (Cherkassky and Goldberg): labels are made exact again when the relabels
    // since have cost about as much as that search.
    const std::size_t workBetweenSearches = 6 * nodeCount() + m_head.size();
    std::size_t discharges = 0;
    for (std::int32_t node = takeHighest(); node != none; node = takeHighest()) {
        if (++discharges % dischargesBetweenChecks == 0 && stop.stop_requested())
            return std::nullopt;
        discharge(node);
        if (m_work > workBetweenSearches) {
            findExactLabels();
            fillLevels();
        }
    }
    findExactLabels();
    return m_excess[place(m_sink)];
}

void FlowNetwork::load(std::span<const ArcCapacity> capacities)
{
    assert(capacities.size() == m_place.size());
    for (std::size_t i = 0; i < capacities.size(); ++i) {
        m_residual[m_place[i]] = capacities[i].forward;
        m_residual[m_twin[m_place[i]]] = capacities[i].backward;
    }
}

void FlowNetwork::saturateSource()
{
    std::ranges::fill(m_excess, 0);
    for (std::size_t arc = m_firstArc[place(m_source)]; arc < m_firstArc[place(m_source) + 1];
         ++arc) {
        const std::int64_t flow = m_residual[arc];
        m_residual[arc] = 0;
        m_residual[m_twin[arc]] += flow;
        m_excess[place(m_head[arc])] += flow;
    }
}

/// Labels become the number of arcs of the shortest residual path to the sink.
void FlowNetwork::findExactLabels()
{
    m_work = 0;
    std::ranges::fill(m_label, unreachable());
    m_label[place(m_sink)] = 0;
    m_queue.assign(1, m_sink);
    for (std::size_t i = 0; i < m_queue.size(); ++i) {
        const std::size_t node = place(m_queue[i]);
        for (std::size_t arc = m_firstArc[node]; arc < m_firstArc[node + 1]; ++arc) {
            const std::int32_t other = m_head[arc];
            if (m_residual[m_twin[arc]] > 0 && m_label[place(other)] == unreachable() &&
                other != m_source) {
                m_label[place(other)] = m_label[node] + 1;
                m_queue.push_back(other);
            }
        }
    }
}

void FlowNetwork::fillLevels()
{
    std::ranges::fill(m_levelFirst, none);
    std::ranges::fill(m_activeFirst, none);
    m_highestActive = 0;
    m_highestLevel = 0;
    // m_queue holds exactly the nodes that findExactLabels() reached, the sink first.
    for (std::size_t i = 1; i < m_queue.size(); ++i) {
        const std::int32_t node = m_queue[i];
        m_current[place(node)] = m_firstArc[place(node)];
        enterLevel(node);
        if (m_excess[place(node)] > 0)
            activate(node);
    }
}

void FlowNetwork::discharge(std::int32_t node)
{
    const std::size_t u = place(node);
    const std::size_t end = m_firstArc[u + 1];
    while (m_label[u] < unreachable()) {
        for (std::size_t& arc = m_current[u]; arc < end; ++arc) {
            if (m_residual[arc] > 0 && m_label[place(m_head[arc])] == m_label[u] - 1) {
                push(node, arc);
                if (m_excess[u] == 0)
                    return;
            }
        }
        relabel(node);
    }
}

void FlowNetwork::push(std::int32_t node, std::size_t arc)
{
    const std::int32_t target = m_head[arc];
    const std::int64_t flow = std::min(m_excess[place(node)], m_residual[arc]);
    m_residual[arc] -= flow;
    m_residual[m_twin[arc]] += flow;
    m_excess[place(node)] -= flow;
    const bool wasIdle = m_excess[place(target)] == 0;
    m_excess[place(target)] += flow;
    if (wasIdle && target != m_sink)
        activate(target);
}

void FlowNetwork::relabel(std::int32_t node)
{
    const std::size_t u = place(node);
    const std::int32_t level = m_label[u];
    leaveLevel(node);
    if (m_levelFirst[place(level)] == none) {
        closeGap(level);
        m_label[u] = unreachable();
        return;
    }
    std::int32_t lowest = unreachable();
    for (std::size_t arc = m_firstArc[u]; arc < m_firstArc[u + 1]; ++arc) {
        if (m_residual[arc] > 0 && m_label[place(m_head[arc])] < lowest) {
            lowest = m_label[place(m_head[arc])];
            m_current[u] = arc; // the arcs before it are no nearer
        }
    }
    m_work += m_firstArc[u + 1] - m_firstArc[u] + 12;
    m_label[u] = std::min(lowest + 1, unreachable());
    if (m_label[u] < unreachable())
        enterLevel(node);
}

/// No node has this label any more, so that none above it can reach the sink. None of those has
/// excess either: the highest are served first.
void FlowNetwork::closeGap(std::int32_t level)
{
    for (std::int32_t above = level + 1; above <= m_highestLevel; ++above) {
        for (std::int32_t node = m_levelFirst[place(above)]; node != none;
             node = m_levelNext[place(node)])
            m_label[place(node)] = unreachable();
        m_levelFirst[place(above)] = none;
    }
    m_highestLevel = level;
}

void FlowNetwork::enterLevel(std::int32_t node)
{
    const std::int32_t level = m_label[place(node)];
    const std::int32_t next = m_levelFirst[place(level)];
    m_levelNext[place(node)] = next;
    m_levelBefore[place(node)] = none;
    if (next != none)
        m_levelBefore[place(next)] = node;
    m_levelFirst[place(level)] = node;
    m_highestLevel = std::max(m_highestLevel, level);
}

void FlowNetwork::leaveLevel(std::int32_t node)
{
    const std::int32_t next = m_levelNext[place(node)];
    const std::int32_t before = m_levelBefore[place(node)];
    if (before != none)
        m_levelNext[place(before)] = next;
    else
        m_levelFirst[place(m_label[place(node)])] = next;
    if (next != none)
        m_levelBefore[place(next)] = before;
}

void FlowNetwork::activate(std::int32_t node)
{
    const std::int32_t level = m_label[place(node)];
    m_activeNext[place(node)] = m_activeFirst[place(level)];
    m_activeFirst[place(level)] = node;
    m_highestActive = std::max(m_highestActive, level);
}

std::int32_t FlowNetwork::takeHighest()
{
    while (m_highestActive > 0 && m_activeFirst[place(m_highestActive)] == none)
        --m_highestActive;
    const std::int32_t node = m_activeFirst[place(m_highestActive)];
    if (node != none)
        m_activeFirst[place(m_highestActive)] = m_activeNext[place(node)];
    return node;
}

} // namespace edgecut
