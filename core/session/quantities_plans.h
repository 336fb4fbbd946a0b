// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/quantity.h"

/// Quantities of plans (DNN Surgery and others): what the array of quantity_catalogue.cpp lists.
namespace edgecut {

/// Of the method `method` with its options.
Result<QuantityValue> latencyQuantity(const QuantityRequest& request, const Context& context);
Result<QuantityValue> throughputQuantity(const QuantityRequest& request, const Context& context);
Result<QuantityValue> maxStageQuantity(const QuantityRequest& request, const Context& context);
/// The layer whose output is the largest that crosses the first link; "none" when nothing does.
Result<QuantityValue> cutQuantity(const QuantityRequest& request, const Context& context);

/// Of `method` held against the method `against`: against / method for latencies, method / against
/// for throughputs, and the share of the latency that is saved.
Result<QuantityValue> latencySpeedup(const QuantityRequest& request, const Context& context);
Result<QuantityValue> throughputGain(const QuantityRequest& request, const Context& context);
Result<QuantityValue> latencySaving(const QuantityRequest& request, const Context& context);

/// What the layer `layer` sends, and which share of the first input that saves.
Result<QuantityValue> outputBytes(const QuantityRequest& request, const Context& context);
Result<QuantityValue> outputReduction(const QuantityRequest& request, const Context& context);

/// The least uplink rate from which on the least-latency plan keeps up with `fps` frames a second,
/// so that DADS is in its light mode; exact, from the curve between 0.01 and 1000 Mbit/s.
Result<QuantityValue> lightModeRate(const QuantityRequest& request, const Context& context);

/// The smallest budget from which on the first tier has less to do than with none.
Result<QuantityValue> leastUsefulBudget(const QuantityRequest& request, const Context& context);

} // namespace edgecut
