// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/profile_request.h"
#include "core/costs/device.h"
#include "core/graph/graph.h"
#include "core/partition/problem.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace edgecut::cli {

/// The devices of tiers: ids, or device files.
Result<std::vector<Device>> readDevices(const std::vector<ProfileRequest::Tier>& tiers);

/// A client, a server and the link between them, as commands take them that need a network and its
/// problem. PerDNN's are the standard.
struct PairFlags
{
    std::string model;
    ImportOptions options;
    std::string client = "odroid-xu4", server = "titan-xp", link = "35/50/0";
    std::optional<ReturnPath> returnPath = ReturnPath::Paid;
};

void addPairFlags(CLI::App& command, PairFlags& flags);

struct ModelProblem
{
    Graph graph;
    PartitionProblem problem; ///< its layers and tensors are the graph's
};

/// Warnings go to stderr. An error without a file is wrong usage.
Result<ModelProblem> readModelProblem(const PairFlags& flags);

} // namespace edgecut::cli
