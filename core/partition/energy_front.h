// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <vector>

namespace edgecut {

/// A plan that is best for some weight of energy.
struct EnergyPoint
{
    double latencyMs = 0;
    double energyMj = 0;
    double fromWeightMs = 0; ///< ms for a mJ: best from this weight on, to the next point's
    Plan plan;

    bool operator==(const EnergyPoint&) const = default;
};

/// Latency against energy: every supported point, that is every corner of the convex hull, in order
/// of rising latency and falling energy. Plans between the corners that no weight finds are not
/// among them. By Eisner and Severance's method on minimum cuts, about two a point; corners whose
/// slopes differ from those of the ends by more than a factor of 1e9 are taken for the ends.
///
/// Weights that the problem states are left aside. Unsupported with memory limits, Infeasible when
/// no plan is allowed, Cancelled when stopped.
Result<std::vector<EnergyPoint>> energyFront(const PartitionProblem& problem,
                                             const Context& context = {});

} // namespace edgecut
