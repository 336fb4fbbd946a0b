// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace edgecut::cli {

/// Declares `session published`.
void addSessionPublished(CLI::App& session, Action& action);

} // namespace edgecut::cli
