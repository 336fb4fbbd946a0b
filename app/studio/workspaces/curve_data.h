// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/answer.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/theme/theme.h"

namespace edgecut::studio {

/// The exact curve with both baselines and its breakpoints named by the layer where the cut moves.
CurveData curveData(const PartitionProblem& problem, const CurveAnswer& answer, const Theme& theme);

} // namespace edgecut::studio
