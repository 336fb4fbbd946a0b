// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

namespace edgecut {

/// IONN's and PerDNN's partition: the shortest path through a graph with one row of nodes a tier.
/// A DAG is taken segment by segment (core/graph/segments.h): each articulation layer by itself,
/// and all layers between two of them as one, which run on one tier together. Within that class of
/// plans the result is the best one, with every tensor paid as evaluate() pays it: a tensor that an
/// articulation layer sends to the next segment and past it crosses a link once. On a chain that is
/// the optimum. Obeys pins, the return path and the result tier.
///
/// Fails with Infeasible when a segment's pins contradict one another or no path is allowed.
/// O(segments * tiers^3 * links + layers log layers + tensor ends).
Result<Solution> shortestPath(const PartitionProblem& problem, const OptionValues& options,
                              const Context& context);

Method shortestPathMethod();

} // namespace edgecut
