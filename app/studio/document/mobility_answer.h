// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/mobility_study.h"
#include "core/session/mobility_settings.h"

#include <memory>
#include <string>

namespace edgecut::studio {

/// The world played with a problem of two tiers, recorded. `text`: of the trace file, where there
/// is one.
Result<std::shared_ptr<const MobilityReport>> moveThroughWorld(const MobilitySettings& settings,
                                                               const std::string& text,
                                                               const PartitionProblem& problem,
                                                               const Context& context);

/// Figs. 6, 9 and 10 of the same world. The problem is that of moveThroughWorld().
Result<PredictionStudy> predictionStudy(const MobilitySettings& settings, const std::string& text,
                                        const Context& context);
Result<SendingStudy> sendingStudy(const MobilitySettings& settings, const std::string& text,
                                  const PartitionProblem& problem, const Context& context);

/// ResNet-50 with the scenario's devices and links, for a session without a model.
Result<PartitionProblem> standInProblem(const Scenario& scenario);

} // namespace edgecut::studio
