// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/gpu_estimator.h"

#include <string>

namespace edgecut {

/// contract section 10: errors by method and by number of clients on held-out rows, and what the
/// forest found important.
std::string writeEstimate(const GpuProfile& profile, const EstimatorReport& report);

} // namespace edgecut
