// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

double share(const PlotRange& range, double value)
{
    if (!range.logarithmic)
        return (value - range.from) / (range.to - range.from);
    return std::log(std::max(value, range.from * 1e-9) / range.from) /
           std::log(range.to / range.from);
}

double valueAt(const PlotRange& range, double share)
{
    if (!range.logarithmic)
        return range.from + share * (range.to - range.from);
    return range.from * std::pow(range.to / range.from, share);
}

} // namespace

double PlotFrame::pixelX(double value) const
{
    return area.left() + share(x, value) * area.width();
}

double PlotFrame::pixelY(double value) const
{
    return area.bottom() - share(y, value) * area.height();
}

QPointF PlotFrame::pixel(double xValue, double yValue) const
{
    return {pixelX(xValue), pixelY(yValue)};
}

double PlotFrame::valueX(double pixel) const
{
    return edgecut::valueAt(x, (pixel - area.left()) / area.width());
}

double PlotFrame::valueY(double pixel) const
{
    return edgecut::valueAt(y, (area.bottom() - pixel) / area.height());
}

} // namespace edgecut
