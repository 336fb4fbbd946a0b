// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exits_file.h"
#include "core/exits/branchy_networks.h"

#include <string>

namespace edgecut::cli {

/// An answer for people: a row an exit with its runs of layers on one tier, the expected latencies,
/// and the published ones beside them where there are any.
std::string exitsTable(const ExitsProblem& problem, const ExitsReport& report,
                       const PublishedExpectation* published);

} // namespace edgecut::cli
