// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace edgecut::cli {

/// The two subcommands of early exits, as those of command.h.
void addBranchy(CLI::App& parent, Action& action);
void addExits(CLI::App& parent, Action& action);

} // namespace edgecut::cli
