// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pipeline_file.h"

#include <string>

namespace edgecut::cli {

/// A run of the pipeline for people: its stages, a chart of the first frames, and what was measured
/// beside what the formulas say.
std::string pipelineTable(const PartitionProblem& problem, const PipelineReport& report);

} // namespace edgecut::cli
