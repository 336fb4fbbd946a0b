// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_analysis.h"

namespace edgecut {

/// Works out an If, Loop, Scan or any other node that holds graphs: analyses each graph with what
/// the node hands to it and fills the node's work (each graph once; of an If's two the larger),
/// what they store, and its outputs' shapes where these do not depend on how often a graph runs.
/// Warns that the work is for one run.
Status analyseSubgraphs(OnnxScope& scope, OnnxNode& node, const OnnxEnvironment& environment);

} // namespace edgecut
