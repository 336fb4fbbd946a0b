// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/flow_network.h"

#include <cstdint>
#include <vector>

namespace edgecut::test {

struct FlowInstance
{
    std::size_t nodeCount = 2;
    std::vector<FlowArc> arcs;
    std::vector<ArcCapacity> capacities;
    std::int32_t source = 0;
    std::int32_t sink = 1;
};

/// The maximum flow by Boost's algorithms, building of Boost's graph included.
std::int64_t boostBoykovKolmogorov(const FlowInstance& instance);
std::int64_t boostPushRelabel(const FlowInstance& instance);

} // namespace edgecut::test
