// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/problem.h"
#include "tests/support/boost_flow.h"

#include <cstdint>

namespace edgecut::bench {

/// The network that a MinCutModel works on, with prices in picoseconds, for the libraries.
test::FlowInstance instanceOf(const PartitionProblem& problem);

/// The least latency when a library found this flow in it.
double latencyMs(const PartitionProblem& problem, std::int64_t flow);

} // namespace edgecut::bench
