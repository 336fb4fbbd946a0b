// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/shannon.h"

#include <cmath>

namespace edgecut {

double shannonMbps(double bandwidthMhz, double snrDb)
{
    return bandwidthMhz * std::log2(1 + std::pow(10, snrDb / 10));
}

} // namespace edgecut
