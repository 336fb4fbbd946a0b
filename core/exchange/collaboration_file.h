// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offloading/collaboration.h"

#include <cstdint>
#include <string>

namespace edgecut {

/// {"format": "edgecut.collaboration", "version": 1, options, "probe" (synthetic), "summary",
/// "plans", "rounds", "deliveries", "requests": [{"t_s", "latency_ms" (null: not served),
/// "plan"}]}.
std::string writeCollaboration(const PartitionProblem& problem, const CollaborationRun& run,
                               const CollaborationOptions& options, std::uint64_t seed);

} // namespace edgecut
