// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>

namespace edgecut::cli {

/// --uplink, --downlink and --return-path: what a command changes of the problem it reads, on every
/// link.
struct Overrides
{
    std::optional<double> uplinkMbps, downlinkMbps;
    std::optional<ReturnPath> returnPath;

    void apply(PartitionProblem& problem) const;
};

void addDownlink(CLI::App& command, Overrides& overrides);
void addUplink(CLI::App& command, Overrides& overrides);
void addReturnPath(CLI::App& command, std::optional<ReturnPath>& target);

/// Reads the problem of FILE and applies the overrides; warns when nothing in it is pinned.
Result<PartitionProblem> readProblemFile(const std::string& file, const Overrides& overrides);

} // namespace edgecut::cli
