// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dads_file.h"

#include <string>

namespace edgecut::cli {

/// A run of DADS for people: its phases (neighbouring steps with one mode and plan), then what it
/// all came to.
std::string dadsTable(const PartitionProblem& problem, const DadsReport& report);

} // namespace edgecut::cli
