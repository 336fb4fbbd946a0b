// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace edgecut::cli {

/// From now on SIGINT and SIGTERM stop the run: first by interruptToken(); what does not obey
/// within a second, or at the second signal, ends with status 130, unless output has begun. Call it
/// first in main(), before any other thread exists.
void watchForInterrupts();

std::stop_token interruptToken();

/// Called before the first byte of a result is written. False: the run was interrupted, write
/// nothing. True: from now on a single interrupt waits until the result is whole.
bool beginOutput();

} // namespace edgecut::cli
