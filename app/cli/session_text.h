// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/scenario.h"
#include "core/session/session.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace edgecut::cli {

/// What a session holds, for people: its scenario, models, edits and runs.
std::string sessionTable(const Session& session, const Scenario& scenario,
                         const std::vector<Run>& runs);
/// The same as JSON (edgecut.session).
nlohmann::ordered_json sessionJson(const Session& session, const Scenario& scenario,
                                   const std::vector<Run>& runs);

/// The question a session asks: model in view, tiers, links, method and the rest.
std::string scenarioTable(const Scenario& scenario);
nlohmann::ordered_json scenarioJson(const Scenario& scenario);

/// One line: "run 2 of 2020-05-17T09:30:00Z: min-cut on model 1, 41 us, EdgeCut 0.1.0".
std::string runLine(const Run& run);
/// All that is stored of a run; its result is the member "plan".
nlohmann::ordered_json runJson(const Run& run);

} // namespace edgecut::cli
