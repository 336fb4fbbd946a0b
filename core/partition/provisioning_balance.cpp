// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/provisioning_balance.h"

#include "core/base/numbers.h"

#include <cmath>
#include <utility>

namespace edgecut {

Result<BalanceView> balancedPlan(BalanceView least, BalanceView cheapest,
                                 const std::function<Result<BalanceView>(double price)>& at,
                                 const Context& context)
{
    if (least.balanceRate >= 0)
        return least;
    // `least` is below balance 0, `cheapest` is not; between their lines lies what is still open.
    while (least.serverCost > cheapest.serverCost) {
        if (context.stopRequested())
            return cancelled();
        const double price =
            (cheapest.objectiveMs - least.objectiveMs) / (least.serverCost - cheapest.serverCost);
        if (!(price > 0) || !std::isfinite(price))
            break;
        Result<BalanceView> found = at(price);
        if (!found)
            return found;
        const double line = least.objectiveMs + price * least.serverCost;
        const double lowest = found->objectiveMs + price * found->serverCost;
        if (lowest >= line || nearlyEqual(lowest, line))
            break;
        (found->balanceRate < 0 ? least : cheapest) = std::move(*found);
    }
    return std::abs(least.balanceRate) < std::abs(cheapest.balanceRate) ? least : cheapest;
}

} // namespace edgecut
