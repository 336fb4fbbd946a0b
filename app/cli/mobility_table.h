// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/experiment.h"

#include <string>

namespace edgecut::cli {

/// For people: who moved, how well that was foreseen, and what it was good for.
std::string mobilityTable(const MobilityReport& report);

} // namespace edgecut::cli
