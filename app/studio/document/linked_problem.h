// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/scenario.h"

#include <memory>
#include <vector>

namespace edgecut::studio {

/// The model's problem over other links: a link that is changed builds no model anew, so its own
/// may be those of a while ago. Lives by itself where the links differ, else with the model.
std::shared_ptr<const PartitionProblem>
withLinks(const std::shared_ptr<const ScenarioProblem>& model, const std::vector<Link>& links);

} // namespace edgecut::studio
