// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/link.h"
#include "core/session/scenario.h"
#include "core/session/session.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// Values after an edit, by key; nullopt: the key goes.
using After = std::map<std::string, std::optional<std::string>>;

/// One more than every number that values, edits or runs of this session speak of in `room`
/// ("model" or "input"), so that a number never means two things.
Result<std::string> nextNumber(const Session& session, std::string_view room);

/// The numbers of a link as values.
void putLink(After& after, std::size_t index, const Link& link);

/// Other tiers and links in place of the scenario's, and what must follow them (setTiersEdit()).
void putTiers(After& after, const Scenario& scenario, const std::vector<Scenario::Tier>& tiers,
              const std::vector<Link>& links);

/// A problem file's tiers with the devices the session has at their place: the outermost keeps the
/// outermost's, the others go from the data outward.
std::vector<Scenario::Tier> tiersOf(const PartitionProblem& problem, const Scenario& scenario);

} // namespace edgecut
