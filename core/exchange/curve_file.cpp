// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/exchange/assignment.h"
#include "core/exchange/files.h"

#include <nlohmann/json.hpp>

namespace edgecut {

using Json = nlohmann::ordered_json;

std::string writeCurve(const PartitionProblem& problem, const BandwidthCurve& curve)
{
    const bool weighted = problem.weights.any();
    Json segments = Json::array();
    for (const CurveSegment& segment : curve.segments) {
        segments.push_back({{"from_mbps", jsonNumber(segment.fromMbps)},
                            {"to_mbps", jsonNumber(segment.toMbps)},
                            {"fixed_ms", jsonNumber(segment.fixedMs)},
                            {"uplink_bytes", jsonNumber(segment.uplinkBytes)},
                            {"assignment", assignmentJson(problem, segment.plan)}});
        if (weighted) {
            segments.back()["objective_fixed_ms"] = jsonNumber(segment.objectiveFixedMs);
            segments.back()["objective_bytes"] = jsonNumber(segment.objectiveBytes);
        }
    }
    return jsonText({{"format", "edgecut.curve"},
                     {"version", 1},
                     {"problem", problem.name},
                     {"segments", std::move(segments)}});
}

} // namespace edgecut
