// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offloading/incremental.h"
#include "core/partition/problem.h"

#include <string>

namespace edgecut {

/// contract section 8. After a hand-over "queries" go on with the second server's, and "handover"
/// says what was sent ahead and how the rest was uploaded.
std::string writeOffload(const PartitionProblem& problem, const OffloadOptions& options,
                         const OffloadRun& run);

} // namespace edgecut
