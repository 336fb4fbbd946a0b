// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/costs/device.h"
#include "core/exits/exits_problem.h"
#include "core/graph/graph.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace edgecut {

/// An early-exit network as a graph: a main branch and side branches that fork from it.
struct BranchyGraph
{
    struct Exit
    {
        std::string name;
        TensorId result; ///< what leaves there
        double accuracy = 0;
    };

    Graph graph;
    std::vector<Exit> exits; ///< in the order of their accuracy
};

/// Where an early-exit network runs.
struct BranchySetting
{
    std::vector<std::string> tiers; ///< from the data outward
    std::vector<Device> devices;    ///< a tier each
    std::vector<Link> links;
    Requirement requirement;
};

/// The exits problem of a branchy graph: each exit is the chain of all that its result needs. Where
/// that is no chain (a residual block), everything between two layers through which all data pass
/// is one layer of the problem, named after its last one; what crosses behind it is one tensor.
/// The second are warnings of times that were clamped at 0 or are not known (costWarnings()).
/// InvalidInput where tiers, devices and links do not fit, or nothing feeds a result.
Result<std::pair<ExitsProblem, std::vector<Warning>>> exitsProblemOf(const BranchyGraph& branchy,
                                                                     const BranchySetting& setting);

} // namespace edgecut
