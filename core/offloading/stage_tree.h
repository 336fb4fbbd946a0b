// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offloading/partial_latency.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace edgecut {

/// The product of all stages' matrices when now and then one of them changes: a complete binary
/// tree. O(log stages) a change.
class StageTree
{
public:
    explicit StageTree(std::size_t stages)
    {
        while (m_leaves < stages)
            m_leaves *= 2;
        m_nodes.assign(2 * m_leaves, StageTimes{{{{0, impossible}, {impossible, 0}}}});
    }

    /// Without bringing the product up to date: build() does.
    void set(std::size_t stage, const StageTimes& times) { m_nodes[m_leaves + stage] = times; }
    void build()
    {
        for (std::size_t node = m_leaves; node-- > 1;)
            join(node);
    }

    void update(std::size_t stage, const StageTimes& times)
    {
        set(stage, times);
        for (std::size_t node = (m_leaves + stage) / 2; node > 0; node /= 2)
            join(node);
    }
    const StageTimes& whole() const { return m_nodes[1]; }

private:
    static constexpr double impossible = StageTimes::impossible;

    void join(std::size_t node) { m_nodes[node] = m_nodes[2 * node].then(m_nodes[2 * node + 1]); }

    std::size_t m_leaves = 1;
    std::vector<StageTimes> m_nodes; ///< 1 is the root; the children of i are 2 i and 2 i + 1
};

} // namespace edgecut
