// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace edgecut::cli {

/// The subcommand mobility-study, as command.h has the others.
void addMobilityStudy(CLI::App& parent, Action& action);

} // namespace edgecut::cli
