// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offloading/incremental.h"
#include "core/partition/problem.h"

#include <string>

namespace edgecut::cli {

/// The order, the queries and the counts, for people.
std::string offloadTable(const PartitionProblem& problem, const OffloadOptions& options,
                         const OffloadRun& run);

} // namespace edgecut::cli
