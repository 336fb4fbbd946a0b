// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/experiment.h"
#include "core/mobility/generator.h"
#include "core/session/scenario.h"

#include <memory>
#include <string>

namespace edgecut::studio {

/// What the Mobility workspace is set to, as the session has it (settings "mobility/...").
struct MobilitySettings
{
    std::string blob; ///< of the trace file in view; empty: movements are drawn
    std::string file; ///< its name, for messages
    Scenery scenery = Scenery::Campus;
    OptionValues generator; ///< of generatorOptionSpecs()
    OptionValues options;   ///< of mobilityOptionSpecs()
    std::string predictor = "svr";
    std::string box = "auto";
    std::uint64_t seed = 1;

    bool isDrawn() const { return blob.empty(); }
    bool operator==(const MobilitySettings&) const = default;
};

/// What cannot be read takes its standard. Drawn movements stand at the generator's own interval
/// (campus 30 s, city 20 s) unless the session says otherwise.
MobilitySettings mobilitySettings(const Scenario& scenario);

/// The world played with a problem of two tiers, recorded. `text`: of the trace file, where there
/// is one.
Result<std::shared_ptr<const MobilityReport>> moveThroughWorld(const MobilitySettings& settings,
                                                               const std::string& text,
                                                               const PartitionProblem& problem,
                                                               const Context& context);

/// ResNet-50 with the scenario's devices and links, for a session without a model.
Result<PartitionProblem> standInProblem(const Scenario& scenario);

} // namespace edgecut::studio
