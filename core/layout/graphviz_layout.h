// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

namespace edgecut {

/// Graphviz's dot, in this process. It is not thread-safe, cannot be cancelled and may take minutes
/// and gigabytes: only a process of its own that can be killed calls this (the command-line tool).
Result<GraphLayout> graphvizLayout(const LayoutRequest& request);

} // namespace edgecut
