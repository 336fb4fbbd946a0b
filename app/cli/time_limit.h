// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"

#include <CLI/App.hpp>

#include <optional>

namespace edgecut::cli {

/// --time-limit-s: after so long a computation returns what it has.
void addTimeLimit(CLI::App& command, std::optional<double>& seconds);

/// context() with a deadline from now on; without one when there is no limit.
Context contextWithin(std::optional<double> seconds);

} // namespace edgecut::cli
