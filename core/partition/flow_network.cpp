// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/flow_network.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace edgecut {

namespace {

constexpr std::int32_t none = -1;
constexpr std::size_t dischargesBetweenChecks = 1 << 12;
/// In units of one look at the whole network; most are done after two to four.
constexpr std::size_t firstBudget = 8;

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
    , m_onSinkSide(nodeCount, 0)
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
    assert(capacities.size() == m_place.size());
    const std::size_t unit = nodeCount() + m_head.size();
    Direction direction = firstDirection(capacities);
    for (std::size_t budget = firstBudget * unit;; budget *= 2) {
        start(capacities, direction);
        switch (run(budget, stop)) {
        case End::Stopped:
            return std::nullopt;
        case End::Done:
            markSinkSide(direction);
            return m_excess[place(m_target)];
        case End::OutOfBudget:
            direction = direction == Direction::Forward ? Direction::Backward : Direction::Forward;
            break;
        }
    }
}

std::optional<std::int64_t>
FlowNetwork::minimumCut(std::span<const ArcCapacity> capacities,
                        const std::function<void(const FlowMove&)>& watch,
                        const std::stop_token& stop)
{
    m_watch = &watch;
    start(capacities, Direction::Forward);
    const End end = run(std::numeric_limits<std::size_t>::max(), stop);
    m_watch = nullptr;
    if (end == End::Stopped)
        return std::nullopt;
    markSinkSide(Direction::Forward);
    return m_excess[place(m_target)];
}

/// Towards the end that fewer arcs lead to: from there distances are long and differ.
FlowNetwork::Direction FlowNetwork::firstDirection(std::span<const ArcCapacity> capacities) const
{
    std::size_t leaving = 0;
    std::size_t entering = 0;
    for (std::size_t i = 0; i < capacities.size(); ++i) {
        const std::int32_t end = m_head[m_place[i]];
        const std::int32_t begin = m_head[m_twin[m_place[i]]];
        const auto [forward, backward] = capacities[i];
        leaving += (begin == m_source && forward > 0) || (end == m_source && backward > 0);
        entering += (end == m_sink && forward > 0) || (begin == m_sink && backward > 0);
    }
    return leaving < entering ? Direction::Backward : Direction::Forward;
}

void FlowNetwork::start(std::span<const ArcCapacity> capacities, Direction direction)
{
    const bool forward = direction == Direction::Forward;
    m_origin = forward ? m_source : m_sink;
    m_target = forward ? m_sink : m_source;
    m_totalWork = 0;
    for (std::size_t i = 0; i < capacities.size(); ++i) {
        const std::size_t arc = m_place[i];
        m_residual[arc] = forward ? capacities[i].forward : capacities[i].backward;
        m_residual[m_twin[arc]] = forward ? capacities[i].backward : capacities[i].forward;
    }
    std::ranges::fill(m_excess, 0);
    for (std::size_t arc = m_firstArc[place(m_origin)]; arc < m_firstArc[place(m_origin) + 1];
         ++arc) {
        const std::int64_t flow = m_residual[arc];
        m_residual[arc] = 0;
        m_residual[m_twin[arc]] += flow;
        m_excess[place(m_head[arc])] += flow;
    }
    findExactLabels();
    fillLevels();
}

FlowNetwork::End FlowNetwork::run(std::size_t budget, const std::stop_token& stop)
{
    // The usual balance (Cherkassky and Goldberg): labels are made exact again when the relabels
    // since have cost about as much as that search.
    const std::size_t workBetweenSearches = 6 * nodeCount() + m_head.size();
    std::size_t discharges = 0;
    for (std::int32_t node = takeHighest(); node != none; node = takeHighest()) {
        if (++discharges % dischargesBetweenChecks == 0 && stop.stop_requested())
            return End::Stopped;
        if (m_watch != nullptr)
            dischargeWatched(node);
        else
            discharge(node);
        if (m_work > workBetweenSearches) {
            m_totalWork += m_work + nodeCount() + m_head.size();
            if (m_totalWork > budget)
                return End::OutOfBudget;
            findExactLabels();
            fillLevels();
        }
    }
    return End::Done;
}

/// Labels become the number of arcs of the shortest residual path to the target.
void FlowNetwork::findExactLabels()
{
    m_work = 0;
    std::ranges::fill(m_label, unreachable());
    m_label[place(m_target)] = 0;
    m_queue.assign(1, m_target);
    for (std::size_t i = 0; i < m_queue.size(); ++i) {
        const std::size_t node = place(m_queue[i]);
        for (std::size_t arc = m_firstArc[node]; arc < m_firstArc[node + 1]; ++arc) {
            const std::int32_t other = m_head[arc];
            if (m_residual[m_twin[arc]] > 0 && m_label[place(other)] == unreachable() &&
                other != m_origin) {
                m_label[place(other)] = m_label[node] + 1;
                m_queue.push_back(other);
            }
        }
    }
}

/// Forward: what can still reach the sink. Backward: what the sink and the excess that found no way
/// to the source can still reach. All minimum cuts have the latter on the sink's side: the net flow
/// over a cut is the value plus the excess that it leaves on the source's side, so a minimum cut
/// leaves none there and is saturated.
void FlowNetwork::markSinkSide(Direction direction)
{
    if (direction == Direction::Forward) {
        findExactLabels();
        for (std::size_t node = 0; node < nodeCount(); ++node)
            m_onSinkSide[node] = m_label[node] < unreachable();
    } else {
        spreadFromExcess();
    }
}

void FlowNetwork::spreadFromExcess()
{
    std::ranges::fill(m_onSinkSide, 0);
    m_queue.assign(1, m_sink);
    m_onSinkSide[place(m_sink)] = 1;
    for (std::size_t node = 0; node < nodeCount(); ++node) {
        const bool isEnd = node == place(m_source) || node == place(m_sink);
        if (m_excess[node] > 0 && !isEnd) {
            m_onSinkSide[node] = 1;
            m_queue.push_back(static_cast<std::int32_t>(node));
        }
    }
    for (std::size_t i = 0; i < m_queue.size(); ++i) {
        const std::size_t node = place(m_queue[i]);
        for (std::size_t arc = m_firstArc[node]; arc < m_firstArc[node + 1]; ++arc) {
            const std::size_t other = place(m_head[arc]);
            if (m_residual[arc] > 0 && m_onSinkSide[other] == 0) {
                m_onSinkSide[other] = 1;
                m_queue.push_back(m_head[arc]);
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
    // m_queue holds exactly the nodes that findExactLabels() reached, the target first.
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

/// What went where is read off the residual capacities, so that unwatched pushes stay as they are.
void FlowNetwork::dischargeWatched(std::int32_t node)
{
    const std::size_t first = m_firstArc[place(node)];
    const std::size_t end = m_firstArc[place(node) + 1];
    const std::vector<std::int64_t> before(m_residual.begin() + static_cast<std::ptrdiff_t>(first),
                                           m_residual.begin() + static_cast<std::ptrdiff_t>(end));
    FlowMove move;
    move.node = node;
    move.excess = m_excess[place(node)];
    discharge(node);
    for (std::size_t arc = first; arc < end; ++arc) {
        if (const std::int64_t amount = before[arc - first] - m_residual[arc]; amount > 0)
            move.parts.push_back({m_head[arc], amount});
    }
    move.arrived = m_excess[place(m_target)];
    (*m_watch)(move);
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
    if (wasIdle && target != m_target)
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

/// No node has this label any more, so that none above it can reach the target. None of those has
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
