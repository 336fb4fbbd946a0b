// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <optional>
#include <vector>

namespace edgecut {

/// What a plan would cost with one layer forced to another tier, everything else placed as well as
/// possible. Differences are that plan minus the one explained: positive is worse.
struct Alternative
{
    TierId tier;
    Solution solution;
    std::vector<double> computeMs;            ///< a tier each
    std::vector<double> uplinkMs, downlinkMs; ///< a link each
    double latencyMs = 0;
    std::vector<LayerId> alsoMoved; ///< other layers whose tier differs, in layer order

    bool operator==(const Alternative&) const = default;
};

/// Why a layer is where it is.
struct Explanation
{
    LayerId layer;
    TierId tier;
    /// A tier each: nothing for the layer's own tier and where a pin, the return path or the result
    /// tier does not let it run.
    std::vector<std::optional<Alternative>> alternatives;

    bool operator==(const Explanation&) const = default;
};

/// Solves once for each other tier. `solution` must belong to `problem`. Fails with InvalidInput on
/// a layer that is not there, with Unsupported on memory limits (min-cut places the others), with
/// Cancelled when stopped.
Result<Explanation> whyHere(const PartitionProblem& problem, const Solution& solution,
                            LayerId layer, const Context& context = {});

} // namespace edgecut
