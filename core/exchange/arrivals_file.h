// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/line_reader.h"
#include "core/base/result.h"

#include <vector>

namespace edgecut {

/// When requests come: a line each, in milliseconds, 0 or more and never falling; remarks from # on
/// and empty lines are skipped. The error has its line. At most a million.
Result<std::vector<double>> readArrivals(LineReader lines);

} // namespace edgecut
