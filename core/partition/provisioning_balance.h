// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/partition/plan.h"

#include <functional>
#include <vector>

namespace edgecut {

/// What balancedPlan() needs to know of a plan.
struct BalanceView
{
    Plan plan;
    double objectiveMs = 0; ///< latency + eta * energy
    double serverCost = 0;
    double balanceRate = 0;
};

/// The plan of least |balance rate| as provision() says. `least` is best at price 0, `cheapest` has
/// no higher server cost and a balance of 0 or more; `at` solves for a price (ms for a unit of
/// server cost). Two cuts for each corner of the hull between, at most.
Result<BalanceView> balancedPlan(BalanceView least, BalanceView cheapest,
                                 const std::function<Result<BalanceView>(double price)>& at,
                                 const Context& context);

} // namespace edgecut
