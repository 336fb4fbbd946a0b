// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scheduling/workload.h"

#include <string>
#include <string_view>

namespace edgecut {

/// contract section 5; `file` is for messages. The workload has passed check().
Result<Workload> readWorkload(std::string_view json, const std::string& file);
std::string writeWorkload(const Workload& workload);

} // namespace edgecut
