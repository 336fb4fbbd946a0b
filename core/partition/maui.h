// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

namespace edgecut {

/// MAUI (Cuervo et al., MobiSys 2010) as the web-AR paper compares with it: one contiguous range of
/// layers, in topological order with the ready layer earliest in the file first, runs on one server
/// and the rest on the first tier. Of all ranges and servers, also no range at all, the one of
/// least energy whose latency is at most `latency-limit` percent of that of the first tier alone;
/// where energies are equal to within 1e-9, as they all are where none is known, the one of least
/// latency.
///
/// Each tier beyond the first may be the server. Layers pinned to the first tier are in no range; a
/// range holds every layer that is pinned to its server. The best range of all is found, which is a
/// heuristic for the energy of any plan. Infeasible when no range keeps pins, return path, result
/// tier and limit, naming the smallest limit that works. Any number of tiers; memory limits are
/// refused. O(tiers * layers * tensor ends), and obeys the context.
Result<Solution> maui(const PartitionProblem& problem, const OptionValues& options,
                      const Context& context);

Method mauiMethod();

} // namespace edgecut
