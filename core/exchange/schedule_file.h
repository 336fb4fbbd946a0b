// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scheduling/policy.h"
#include "core/scheduling/queue.h"
#include "core/scheduling/workload.h"

#include <span>
#include <string>

namespace edgecut {

/// A workload served under one policy, with what it was made with.
struct ScheduleReport
{
    const Policy* policy = nullptr;
    QueueOptions options;
    QueueRun run;
};

/// contract section 5. `workload` is the one that was served: where its blocks were merged, an
/// entry is a block under its first request's id, with its "members".
std::string writeSchedule(const Workload& workload, const ScheduleReport& report);

/// `edgecut.schedules`: the same for several policies, an entry of "schedules" each.
std::string writeSchedules(const Workload& workload, std::span<const ScheduleReport> reports);

} // namespace edgecut
