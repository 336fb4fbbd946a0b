// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_scene.h"

namespace edgecut {

/// Where a value lies in a range, on the range's own scale: 0 at its beginning, 1 at its end.
double shareOf(const PlotRange& range, double value);

/// The part of a range between two shares.
PlotRange partOf(const PlotRange& range, double fromShare, double toShare);

/// Inside the home range, and not smaller than a ten-thousandth of it.
PlotRange limited(const PlotRange& range, const PlotRange& home);

} // namespace edgecut
