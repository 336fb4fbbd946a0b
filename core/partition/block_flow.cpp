// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/block_flow.h"

#include <algorithm>

namespace edgecut {

void BlockFlow::clear(std::size_t nodes)
{
    m_source.assign(nodes, 0);
    m_sink.assign(nodes, 0);
    m_first.assign(nodes, -1);
    m_distance.resize(nodes);
    m_arcs.clear();
}

void BlockFlow::addArc(std::int32_t from, std::int32_t to, std::int64_t forward,
                       std::int64_t backward)
{
    const auto arc = static_cast<std::int32_t>(m_arcs.size());
    m_arcs.push_back({to, m_first[place(from)], forward});
    m_first[place(from)] = arc;
    m_arcs.push_back({from, m_first[place(to)], backward});
    m_first[place(to)] = arc + 1;
}

/// Whether anything that the source still feeds reaches the sink.
bool BlockFlow::findDistances()
{
    m_queue.clear();
    bool reached = false;
    for (std::size_t node = 0; node < m_sink.size(); ++node) {
        m_distance[node] = m_sink[node] > 0 ? 0 : -1;
        if (m_sink[node] > 0)
            m_queue.push_back(static_cast<std::int32_t>(node));
    }
    for (std::size_t i = 0; i < m_queue.size(); ++i) {
        const std::int32_t node = m_queue[i];
        reached = reached || m_source[place(node)] > 0;
        for (std::int32_t arc = m_first[place(node)]; arc >= 0; arc = m_arcs[place(arc)].next) {
            const std::int32_t before = m_arcs[place(arc)].to;
            if (m_distance[place(before)] < 0 && m_arcs[place(arc ^ 1)].left > 0) {
                m_distance[place(before)] = m_distance[place(node)] + 1;
                m_queue.push_back(before);
            }
        }
    }
    return reached;
}

/// One augmenting path along falling distances; 0 when there is none left.
std::int64_t BlockFlow::flowFrom(std::int32_t start)
{
    m_path.clear();
    std::int32_t node = start;
    while (m_sink[place(node)] == 0) {
        std::int32_t& arc = m_current[place(node)];
        while (arc >= 0 &&
               (m_arcs[place(arc)].left == 0 ||
                m_distance[place(m_arcs[place(arc)].to)] != m_distance[place(node)] - 1))
            arc = m_arcs[place(arc)].next;
        if (arc >= 0) {
            m_path.push_back(arc);
            node = m_arcs[place(arc)].to;
            continue;
        }
        if (m_path.empty())
            return 0;
        node = m_arcs[place(m_path.back() ^ 1)].to;
        m_path.pop_back();
        std::int32_t& dead = m_current[place(node)];
        dead = m_arcs[place(dead)].next;
    }
    std::int64_t amount = std::min(m_source[place(start)], m_sink[place(node)]);
    for (const std::int32_t arc : m_path)
        amount = std::min(amount, m_arcs[place(arc)].left);
    for (const std::int32_t arc : m_path) {
        m_arcs[place(arc)].left -= amount;
        m_arcs[place(arc ^ 1)].left += amount;
    }
    m_source[place(start)] -= amount;
    m_sink[place(node)] -= amount;
    return amount;
}

std::optional<std::int64_t> BlockFlow::minimumCut(std::int64_t enough, const std::stop_token& stop)
{
    // What comes from the source and goes to the sink at one node needs no path.
    std::int64_t value = 0;
    for (std::size_t node = 0; node < m_source.size(); ++node) {
        const std::int64_t through = std::min(m_source[node], m_sink[node]);
        m_source[node] -= through;
        m_sink[node] -= through;
        value += through;
    }
    while (value < enough && findDistances()) {
        if (stop.stop_requested())
            return std::nullopt;
        m_current = m_first;
        for (const std::int32_t node : m_queue) {
            while (m_source[place(node)] > 0) {
                const std::int64_t amount = flowFrom(node);
                if (amount == 0)
                    break;
                value += amount;
            }
        }
    }
    return value;
}

} // namespace edgecut
