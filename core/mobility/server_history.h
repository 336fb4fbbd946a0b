// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/world.h"

#include <cstdint>
#include <vector>

namespace edgecut {

/// One server during one interval.
struct ServerMoment
{
    std::int64_t step = 0; ///< intervals since the world's start
    int clients = 0;       ///< users present: its load
    int hits = 0, partial = 0, misses = 0;
    double sentBytes = 0, receivedBytes = 0; ///< from and to other servers

    bool operator==(const ServerMoment&) const = default;
};

/// What happened at a server in each interval of a recorded run in which somebody was anywhere;
/// the last entry of all is that of the last such interval. O(moments + transfers).
std::vector<ServerMoment> serverHistory(const WorldHistory& history, ServerId server);

/// The backhaul of all servers during one interval (PerDNN IV-B4).
struct BackhaulMoment
{
    std::int64_t step = 0;
    double busiestUplinkMbps = 0, busiestDownlinkMbps = 0; ///< of one server each
    double sentMbps = 0;                                   ///< of all together

    bool operator==(const BackhaulMoment&) const = default;
};

/// Over the intervals of a recorded run in which somebody was anywhere. `servers`: how many there
/// are. O(intervals + transfers + servers).
std::vector<BackhaulMoment> backhaulHistory(const WorldHistory& history, double intervalS,
                                            std::size_t servers);

} // namespace edgecut
