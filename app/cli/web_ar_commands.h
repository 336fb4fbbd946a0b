// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace edgecut::cli {

/// Mobile web AR's loop, as the subcommands of command.h.
void addCollaborate(CLI::App& parent, Action& action);

} // namespace edgecut::cli
