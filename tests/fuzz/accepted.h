// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model_reader.h"
#include "core/graph/graph.h"
#include "core/partition/problem.h"

namespace edgecut::fuzz {

/// What must hold of everything that a reader accepted; ends the run when it does not.
///
/// It passes check(), is the same when written and read again, its plans evaluate, and where it is
/// small the best of them costs what its method says, no more than any single tier.
void tryProblem(const PartitionProblem& problem);

/// It is the same when written and read again, and makes a problem of which the above holds.
void tryGraph(const Graph& graph);
void tryModel(const ImportedModel& model); ///< its warnings can be said, too

} // namespace edgecut::fuzz
