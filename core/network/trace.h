// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace edgecut {

/// The rate of a link from a moment on, until the next sample.
struct BandwidthSample
{
    double tS = 0;   ///< seconds, 0 or more
    double mbps = 0; ///< 10^6 bit/s; 0: the link is down

    bool operator==(const BandwidthSample&) const = default;
};

/// How the rate of one direction of a link went over time. As the readers make it: at least one
/// sample, times that never fall (they may repeat), rates of 0 or between leastMbps and mostMbps.
struct BandwidthTrace
{
    static constexpr double leastMbps = 1e-9;
    static constexpr double mostMbps = 1e9;
    static constexpr double mostSeconds = 1e12;
    static constexpr std::size_t mostSamples = 10'000'000;

    std::vector<BandwidthSample> samples;
    std::vector<double> latencyMs; ///< a sample each; empty when the source names none
    double endS = 0;               ///< where the last sample ends, as far as the source tells

    bool operator==(const BandwidthTrace&) const = default;
};

} // namespace edgecut
