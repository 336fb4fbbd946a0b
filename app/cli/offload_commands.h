// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace edgecut::cli {

/// Subcommands of offloading that begin with a model, as those of command.h.
void addVisible(CLI::App& parent, Action& action);
void addChooseServer(CLI::App& parent, Action& action);

} // namespace edgecut::cli
