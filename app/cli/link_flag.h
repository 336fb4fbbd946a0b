// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <CLI/App.hpp>

#include <cstddef>
#include <string>

namespace edgecut::cli {

/// --link TIER: the link whose uplink varies, by the tier it starts from.
void addLink(CLI::App& command, std::string& tier);

/// Its index; with two tiers there is one and `tier` may be empty. `file` is for the message.
Result<std::size_t> linkOf(const PartitionProblem& problem, const std::string& tier,
                           const std::string& file);

} // namespace edgecut::cli
