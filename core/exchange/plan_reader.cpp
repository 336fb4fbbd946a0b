// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/exchange/files.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace edgecut {

namespace {

/// The tiers of an assignment's layers; what it says wrong becomes the reader's error.
Plan readAssignment(const JsonPlace& assignment, const PartitionProblem& problem)
{
    std::unordered_map<std::string_view, std::size_t> layers;
    for (std::size_t i = 0; i < problem.layerCount(); ++i)
        layers.emplace(problem.layers[i].name, i);
    Plan plan{std::vector<TierId>(problem.layerCount())};
    for (const auto& [name, place] : assignment.members()) {
        const auto layer = layers.find(name);
        if (layer == layers.end()) {
            place.fail({translatable("core", "The plan places the layer \"%1\", which the problem "
                                             "does not hold; is it another problem's plan?"),
                        {std::string(name)}});
            continue;
        }
        const std::string tierName = place.text();
        const std::optional<TierId> tier = problem.findTier(tierName);
        if (!tier)
            place.fail({translatable("core", "%1 names the tier \"%2\", which the problem does not "
                                             "hold."),
                        {place.path(), tierName}});
        else
            plan.tierOf[layer->second] = *tier;
    }
    const auto missing =
        std::ranges::find_if(plan.tierOf, [](TierId tier) { return !tier.isValid(); });
    if (missing != plan.tierOf.end())
        assignment.fail(
            {translatable("core", "The plan does not say where the layer \"%1\" runs."),
             {problem.layers[static_cast<std::size_t>(missing - plan.tierOf.begin())].name}});
    return plan;
}

} // namespace

Result<Plan> readPlan(std::string_view json, const std::string& file,
                      const PartitionProblem& problem)
{
    JsonReader reader(json, file);
    const JsonPlace root = reader.root("edgecut.plan", 1);
    root.allowKeys({"format",         "version",        "problem",    "method",
                    "assignment",     "compute_ms",     "uplink_ms",  "downlink_ms",
                    "uplink_bytes",   "downlink_bytes", "latency_ms", "max_stage_ms",
                    "throughput_fps", "energy_mj",      "objective",  "lower_bound",
                    "optimal",        "solve_us",       "radio_mj",   "cost_per_million",
                    "leaves"});
    const JsonPlace assignment = root.required("assignment");
    if (assignment.isValid() && !assignment.isObject())
        assignment.fail(translatable("core", "assignment must be an object that names each layer's "
                                             "tier: {\"conv1\": \"edge\"}."));
    Plan plan;
    if (reader.ok())
        plan = readAssignment(assignment, problem);
    if (!reader.ok())
        return reader.failure();
    return plan;
}

} // namespace edgecut
