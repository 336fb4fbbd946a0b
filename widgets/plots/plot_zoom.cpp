// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_zoom.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

double shareOf(const PlotRange& range, double value)
{
    if (range.logarithmic)
        return std::log(std::max(value, 1e-300) / range.from) / std::log(range.to / range.from);
    return (value - range.from) / (range.to - range.from);
}

PlotRange partOf(const PlotRange& range, double fromShare, double toShare)
{
    PlotRange result = range;
    if (range.logarithmic) {
        const double ratio = range.to / range.from;
        result.from = range.from * std::pow(ratio, fromShare);
        result.to = range.from * std::pow(ratio, toShare);
    } else {
        result.from = range.from + fromShare * (range.to - range.from);
        result.to = range.from + toShare * (range.to - range.from);
    }
    return result;
}

PlotRange limited(const PlotRange& range, const PlotRange& home)
{
    const double from = std::clamp(shareOf(home, range.from), 0.0, 1.0 - 1e-4);
    const double to = std::clamp(shareOf(home, range.to), from + 1e-4, 1.0);
    return partOf(home, from, to);
}

} // namespace edgecut
