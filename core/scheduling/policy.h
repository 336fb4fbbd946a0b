// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/scheduling/workload.h"

#include <span>
#include <string_view>

namespace edgecut {

/// Which of the ready requests a free server takes.
struct Policy
{
    std::string_view id; ///< "fcfs"
    Template title;      ///< "First come, first served"
    Template takes;      ///< "the earliest ready"
    Template minimises;  ///< empty: nothing
    std::string_view reference;
    /// The highest is taken; equal ones in the order in which they became ready, then in the
    /// file's.
    double (*urgency)(const Request&) = nullptr;
};

/// Every policy of this program, in the order in which people should see them.
std::span<const Policy> policies();
const Policy* findPolicy(std::string_view id); ///< nullptr: unknown

} // namespace edgecut
