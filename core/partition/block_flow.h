// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace edgecut {

/// Minimum cuts of many small networks one after another, in the same memory: blocking flows by
/// distance to the sink (Dinic 1970), from all nodes that the source feeds to all that feed the
/// sink. For large networks see FlowNetwork, which is near linear where this is quadratic.
class BlockFlow
{
public:
    /// A network of `nodes` nodes, not counting source and sink, without arcs.
    void clear(std::size_t nodes);
    void addSource(std::int32_t node, std::int64_t capacity) { m_source[place(node)] += capacity; }
    void addSink(std::int32_t node, std::int64_t capacity) { m_sink[place(node)] += capacity; }
    void addArc(std::int32_t from, std::int32_t to, std::int64_t forward, std::int64_t backward);

    /// The value of a maximum flow, or of one that is at least `enough`; nothing when stopped.
    std::optional<std::int64_t> minimumCut(std::int64_t enough, const std::stop_token& stop);

    /// Of all minimum cuts the one with the fewest nodes on the sink's side. Not after a flow that
    /// was enough.
    bool isOnSinkSide(std::int32_t node) const { return m_distance[place(node)] >= 0; }

private:
    static std::size_t place(std::int32_t i) { return static_cast<std::size_t>(i); }
    bool findDistances();
    std::int64_t flowFrom(std::int32_t node);

    struct Arc ///< stands beside its opposite
    {
        std::int32_t to = 0, next = -1;
        std::int64_t left = 0;
    };
    std::vector<std::int64_t> m_source, m_sink; ///< what is left, a node each
    std::vector<std::int32_t> m_first, m_current, m_distance;
    std::vector<Arc> m_arcs;
    std::vector<std::int32_t> m_queue, m_path;
};

} // namespace edgecut
