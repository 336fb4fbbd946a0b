// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/experiment.h"

#include <string>

namespace edgecut {

/// contract section 9.
std::string writeMobility(const PartitionProblem& problem, const MobilityReport& report);

} // namespace edgecut
