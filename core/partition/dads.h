// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/link_down.h"
#include "core/partition/method.h"

#include <string_view>

namespace edgecut {

/// What DADS takes a moment for.
enum class DadsMode {
    Light,       ///< the plan of least latency keeps up with the frames
    Heavy,       ///< it does not: the plan with the shortest longest stage
    Unreachable, ///< the link is down and every plan crosses it
};

std::string_view name(DadsMode mode); ///< "light", "heavy", "unreachable"

/// Whether frames that come `fps` times a second wait for one another in this plan: a stage takes
/// as long as the time between two frames or longer (Algorithm 3 asks for less).
bool isCongested(const Evaluation& evaluation, double fps);

/// How heavy plans are found: by "dsh" (as published, its options at their standards) or by
/// "bottleneck" (exact, slower). The paper knows two tiers; with more "bottleneck" stands in.
PlanFinder heavyFinder(std::string_view method = "dsh");

/// DADS (DNN Surgery, Algorithm 3) at one moment: DSL's plan, which is the minimum cut's, when all
/// its stages are shorter than 1000 / fps ms, else what `heavy` finds. `problem` must be checked.
struct DadsDecision
{
    DadsMode mode = DadsMode::Light;
    bool congested = false; ///< even the heavy plan is too slow: lower the rate
    Solution solution;
};
Result<DadsDecision> decide(const PartitionProblem& problem, double fps, const PlanFinder& heavy,
                            const Context& context = {});

/// The same as a method: `objective` is the latency (with its proof) or the longest stage.
Method dadsMethod();

} // namespace edgecut
