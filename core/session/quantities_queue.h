// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/quantity.h"

namespace edgecut {

/// What the efficiency policy changes against another (parameter "against": fcfs, sjf or hvf), the
/// mean over drawn queues of 100 to 1,000 requests (mobile web AR, Fig. 5 c and d): the average
/// valid waiting time (-0.5: half of it) and the system efficiency (0.5: half as much again). The
/// workloads are those of `edgecut schedule-study`, whatever the session has in view.
Result<QuantityValue> queueWaitingChange(const QuantityRequest& request, const Context& context);
Result<QuantityValue> queueEfficiencyGain(const QuantityRequest& request, const Context& context);

} // namespace edgecut
