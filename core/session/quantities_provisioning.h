// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/quantity.h"

/// Quantities of mobile web AR's services (Fig. 5 a and b). The parameter "way" is one of
/// provisionKinds(): "collaborative", "balanced" ...
namespace edgecut {

/// Means over the paper's four networks on the session's tiers and links, whatever model is in
/// view: latency saved against the phone alone, server cost saved against the remote cloud, energy
/// saved against the phone alone.
Result<QuantityValue> serviceLatencySaving(const QuantityRequest& request, const Context& context);
Result<QuantityValue> serviceCostSaving(const QuantityRequest& request, const Context& context);
Result<QuantityValue> serviceEnergySaving(const QuantityRequest& request, const Context& context);

/// The share of one network's computation on the tier "tier".
Result<QuantityValue> serviceShare(const QuantityRequest& request, const Context& context);

} // namespace edgecut
