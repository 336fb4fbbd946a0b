// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/step.h"
#include "core/partition/plan.h"
#include "core/session/scenario.h"
#include "widgets/graph/graph_picture.h"

#include <vector>

namespace edgecut {
class GraphView;
struct GraphCrossing;
} // namespace edgecut

namespace edgecut::studio {

/// What crosses, with its size; `model` (may be null) knows which sizes are not known.
std::vector<GraphCrossing> graphCrossings(const Evaluation& evaluation,
                                          const ScenarioProblem* model);

/// Draws a step of an algorithm: its plan as tiers and cut, and what it points at stands out. Does
/// nothing where the view shows another network.
void drawStep(GraphView& view, const Step& step, const PartitionProblem& problem,
              const ScenarioProblem* model);

} // namespace edgecut::studio
