// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layer_times_file.h"
#include "core/session/edits.h"
#include "core/session/edits_shared.h"
#include "core/session/scenario_keys.h"

#include <algorithm>
#include <vector>

namespace edgecut {

namespace {

Status checkTier(const Scenario& scenario, const std::string& tier)
{
    const std::vector<std::string> names = scenario.tierNames();
    if (std::ranges::find(names, tier) != names.end())
        return {};
    return failure(
        ErrorCode::InvalidInput,
        {translatable("core", "The session has no tier %1 for measured times."), {tier}});
}

/// Whether a step names a layer; what the layer would cost is not asked.
Status checkProfile(const Graph& graph, const EngineProfile& profile)
{
    CostTable costs;
    costs.tierCount = 1;
    costs.costs.resize(graph.layerCount());
    const Result<EngineMatch> match = applyEngineProfile(costs, graph, 0, Device(), profile);
    return match ? Status() : failure(match.error());
}

} // namespace

Result<Edit> setProfilesEdit(Session& session, const Graph& graph,
                             const std::map<std::string, EngineProfile>& byTier,
                             const std::string& name)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return failure(scenario.error());
    const Scenario::Model* model = scenario->currentModel();
    if (!model || model->format != "graph")
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "Measured times go to a model's layers; open the model "
                                            "that was measured first. A problem file's times are "
                                            "its own."));
    After after;
    std::string tiers;
    for (const auto& [tier, profile] : byTier) {
        if (const Status good = checkTier(*scenario, tier); !good)
            return failure(good.error());
        if (const Status good = checkProfile(graph, profile); !good)
            return failure(good.error());
        const Result<std::string> blob = session.putBlob(writeLayerTimes(profile));
        if (!blob)
            return failure(blob.error());
        after[keys::profile(model->number, "name", tier)] = name;
        after[keys::profile(model->number, "blob", tier)] = *blob;
        tiers += (tiers.empty() ? "" : ", ") + tier;
    }
    return session.edit(EditKind::SetProfile, {tiers, name}, after);
}

Result<Edit> removeProfileEdit(const Session& session, const std::string& tier)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return failure(scenario.error());
    if (const Status good = checkTier(*scenario, tier); !good)
        return failure(good.error());
    return session.edit(EditKind::SetProfile, {tier},
                        {{keys::profile(scenario->current, "name", tier), std::nullopt},
                         {keys::profile(scenario->current, "blob", tier), std::nullopt}});
}

} // namespace edgecut
