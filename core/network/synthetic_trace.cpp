// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/synthetic_trace.h"

#include "core/base/numbers.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgecut {

namespace {

constexpr double memory = 0.95;    // of one second's deviation in the next
constexpr double deviation = 0.25; // added a second; 0.25 / sqrt(1 - 0.95^2) = 0.8 in all
constexpr std::int64_t longestDownS = 6;

double normal(Random& random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
    return radius * std::cos(2 * std::numbers::pi * random.uniform());
}

} // namespace

BandwidthTrace syntheticTrace(const SyntheticTraceOptions& options)
{
    Random random(options.seed);
    const auto seconds = static_cast<std::size_t>(std::clamp(options.seconds, 1.0, 1e5));
    BandwidthTrace trace;
    double level = 0;
    std::int64_t down = 0;
    for (std::size_t second = 0; second < seconds; ++second) {
        level = memory * level + deviation * normal(random);
        if (random.chance(options.downPerMinute / 60))
            down = random.integer(1, longestDownS);
        const double mbps = options.meanMbps * std::exp(level);
        // Three decimals, so that the text says the same as the numbers.
        const double rounded = std::max(std::round(mbps * 1000) / 1000, 0.001);
        trace.samples.push_back({static_cast<double>(second), down > 0 ? 0 : rounded});
        down = std::max<std::int64_t>(down - 1, 0);
    }
    trace.endS = static_cast<double>(seconds);
    return trace;
}

std::string syntheticTraceText(const SyntheticTraceOptions& options)
{
    std::string text = "# Synthetic: a random walk about " + formatShortest(options.meanMbps) +
                       " Mbit/s, seed " + std::to_string(options.seed) +
                       "; seconds, Mbit/s (0: the link is down)\n";
    for (const BandwidthSample& sample : syntheticTrace(options).samples)
        text += formatShortest(sample.tS) + ' ' + formatShortest(sample.mbps) + '\n';
    return text;
}

} // namespace edgecut
