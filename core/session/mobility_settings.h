// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/experiment.h"
#include "core/mobility/generator.h"
#include "core/session/scenario.h"

#include <cstdint>
#include <string>

namespace edgecut {

/// How people move in a session and how its world works (settings "mobility/...").
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

/// The movements, drawn or read (`text`: of the trace file, where there is one), and what the world
/// is made with.
struct MobilityInput
{
    TraceSet traces;
    MobilityOptions options;
};
Result<MobilityInput> mobilityInput(const MobilitySettings& settings, const std::string& text,
                                    const Context& context);

} // namespace edgecut
