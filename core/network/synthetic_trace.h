// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/trace.h"

#include <cstdint>
#include <string>

namespace edgecut {

/// A SYNTHETIC mobile uplink, for a first look where no trace is at hand: the logarithm of the rate
/// drifts about that of `meanMbps` (an autoregressive walk, a step a second, standard deviation a
/// factor of about 2.2), and now and then the link is down for some seconds. The same seed gives
/// the same trace everywhere.
struct SyntheticTraceOptions
{
    double meanMbps = 4;
    double seconds = 300;        ///< one sample each, 1 to 100,000
    double downPerMinute = 0.25; ///< how often the link goes down
    std::uint64_t seed = 1;
};
BandwidthTrace syntheticTrace(const SyntheticTraceOptions& options);

/// As a file of two columns whose first line says that it is synthetic, and how it was made.
std::string syntheticTraceText(const SyntheticTraceOptions& options);

} // namespace edgecut
