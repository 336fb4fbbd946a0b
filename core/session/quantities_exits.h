// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/quantity.h"

namespace edgecut {

/// The expected latency of an early-exit network (Pre-DNNOff, Section 5.2): that of the session's
/// exits input, or of Pre-DNNOff's network without one. Parameter "served": exact, genetic (seed of
/// the context) or edgent (as edgentExpected() reads it).
Result<QuantityValue> exitsLatency(const QuantityRequest& request, const Context& context);

} // namespace edgecut
