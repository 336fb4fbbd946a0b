// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/partition/curve.h"
#include "core/partition/method.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"
#include "core/session/scenario.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace edgecut::studio {

/// The problem as it was solved, its solution, and the two plans that everybody compares with.
struct Answer
{
    std::shared_ptr<const PartitionProblem> problem;
    std::string method;
    Result<Solution> solution;
    Result<Solution> edgeOnly;
    Result<Solution> cloudOnly;
    std::vector<Warning> warnings = {}; ///< what the method noticed ("even the heavy plan ...")
    /// The smallest budget that works, where the one asked for is too small.
    std::optional<double> leastBudgetMs = {};
};

/// Solves `problem` by the method and by both baselines. A heuristic for the latency gets the exact
/// cut's bound, so that its gap can be shown.
Answer answerOf(std::shared_ptr<const PartitionProblem> problem, const std::string& method,
                const OptionValues& options, const Context& context);

/// Latency of a plan as a line in 1/uplink: `fixedMs + uplinkBytes * 8 / (uplinkMbps * 1000)`.
struct UplinkLine
{
    double fixedMs = 0;
    double uplinkBytes = 0;
};

/// Latency against the uplink of one link, over the range of the slider.
struct CurveAnswer
{
    int link = 0;
    BandwidthCurve curve;
    std::vector<LayerId> cutAt; ///< for each segment, the layer whose output is the largest that
                                ///< crosses; none: nothing does
    std::optional<UplinkLine> edgeOnly;
    std::optional<UplinkLine> cloudOnly;
};

constexpr double CurveFromMbps = 0.1;
constexpr double CurveToMbps = 1000;

Result<CurveAnswer> curveOf(const PartitionProblem& problem, int link, const Context& context);

/// The layer whose output is the largest that crosses a link outward; invalid when nothing crosses.
LayerId largestCrossing(const PartitionProblem& problem, const Evaluation& evaluation, int link);

} // namespace edgecut::studio
