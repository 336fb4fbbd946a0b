// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace edgecut {

/// Shannon and Hartley's rate of a wireless channel, W log2(1 + SNR), in 10^6 bit/s: the most it can
/// carry. `bandwidthMhz` 0 or more, the signal-to-noise ratio in decibels.
double shannonMbps(double bandwidthMhz, double snrDb);

} // namespace edgecut
