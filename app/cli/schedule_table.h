// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/schedule_file.h"

#include <span>
#include <string>

namespace edgecut::cli {

/// How one or several policies served a workload, for people.
std::string scheduleTable(const Workload& workload, std::span<const ScheduleReport> reports);

} // namespace edgecut::cli
