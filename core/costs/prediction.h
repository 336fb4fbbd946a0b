// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost_table.h"
#include "core/costs/device.h"
#include "core/graph/graph.h"

namespace edgecut {

/// The two latency models behind predict(); energy is not filled. A model of energy in mJ is a
/// regression too: what it says stands in `ms`.
LayerCost rooflineCost(const RooflineModel& model, const Graph& graph, LayerId layer);
LayerCost regressionCost(const RegressionModel& model, const Graph& graph, LayerId layer);

} // namespace edgecut
