// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/session/scenario.h"

#include <string>

namespace edgecut {

/// A scenario with another network in view: same devices, links and settings, without pins and
/// typed times, since those are of another model's layers.
struct NetworkProblem
{
    Scenario scenario;
    PartitionProblem problem;
};

/// `network` is "zoo:NAME". The error names what is not there.
Result<NetworkProblem> networkProblem(const Scenario& scenario, const std::string& network,
                                      const Context& context = {});

} // namespace edgecut
