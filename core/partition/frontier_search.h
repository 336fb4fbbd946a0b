// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/frontier_graph.h"
#include "core/partition/stage_incumbent.h"

#include <cstddef>

namespace edgecut {

enum class SearchEnd {
    Proven,   ///< nothing is better than the incumbent
    TooMuch,  ///< given up: more labels than allowed
    TimeIsUp, ///< the context's deadline has passed
    Stopped,
};

struct FrontierLimits
{
    std::size_t mostLabels = 4'000'000; ///< in all
};

struct FrontierAnswer
{
    SearchEnd end = SearchEnd::Proven;
    StageModel::Amount proven = 0; ///< no plan of the graph is below this and the incumbent
};

/// Finds the best plan of a graph, or that none improves the incumbent: a programme over its states
/// that keeps, for each, the ways there that none is at least as good as in every measure. Weights
/// (see StageBound) first bound what is still to come, and let the ways of least weighted sum be
/// tried to their ends; so few labels are left.
FrontierAnswer searchFrontier(const StageModel& model, const FrontierGraph& graph,
                              StageIncumbent& incumbent, const FrontierLimits& limits,
                              const Context& context);

} // namespace edgecut
