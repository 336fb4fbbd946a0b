// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>

namespace edgecut::cli {

/// What a command changes of the problem it reads: --uplink, --downlink and --return-path on every
/// link, and what counts besides time.
struct Overrides
{
    std::optional<double> uplinkMbps, downlinkMbps;
    std::optional<ReturnPath> returnPath;
    std::optional<double> energyWeightMs, costWeightMs, minDepth, pricePerHour;
    const RadioPreset* radio = nullptr; ///< of the first link

    /// Infeasible when the depth and a pin contradict.
    Status apply(PartitionProblem& problem) const;
};

void addDownlink(CLI::App& command, Overrides& overrides);
void addUplink(CLI::App& command, Overrides& overrides);
void addReturnPath(CLI::App& command, std::optional<ReturnPath>& target);

/// --radio and --price: what a problem does not say itself.
void addPrices(CLI::App& command, Overrides& overrides);
/// --energy-weight and --cost-weight.
void addWeights(CLI::App& command, Overrides& overrides);
void addMinDepth(CLI::App& command, Overrides& overrides);

/// Reads the problem of FILE and applies the overrides; warns when nothing in it is pinned.
Result<PartitionProblem> readProblemFile(const std::string& file, const Overrides& overrides);

} // namespace edgecut::cli
