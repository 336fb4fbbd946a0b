// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/boost_flow.h"

#include <cstdint>

namespace edgecut::bench {

/// The maximum flow by LEMON's Preflow, building of LEMON's graph included. Only arcs with a
/// capacity are built.
std::int64_t lemonPreflow(const test::FlowInstance& instance);

} // namespace edgecut::bench
