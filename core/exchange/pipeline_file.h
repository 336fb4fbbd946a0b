// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scheduling/pipeline.h"

#include <cstdint>
#include <string>

namespace edgecut {

/// A run of the pipeline and what it was made with.
struct PipelineReport
{
    std::string method; ///< what made the plan; empty: it was given
    Plan plan;
    Evaluation evaluation; ///< of the plan: what the formulas say
    PipelineOptions options;
    std::uint64_t seed = 1;
    PipelineRun run;
};

/// "edge", "edge-cloud", "edge-cloud back": what people call a stage.
std::string stageName(const PartitionProblem& problem, Stage stage);

/// Format edgecut.pipeline: `formula` (by evaluate()) beside `measured`, `stages`, `route`, and
/// `visits`, one for each recorded frame and visit.
std::string writePipeline(const PartitionProblem& problem, const PipelineReport& report);

} // namespace edgecut
