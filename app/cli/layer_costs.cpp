// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layer_costs.h"

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/costs/engine_profile.h"
#include "core/costs/measured.h"

namespace edgecut::cli {

LayerCosts::LayerCosts(const Graph& graph, const std::vector<std::string>& tiers,
                       const std::vector<Device>& devices)
    : m_graph(graph), m_tiers(tiers), m_devices(devices), m_costs(costTable(graph, devices))
{}

void LayerCosts::fuseKernels()
{
    m_fused = fusibleLayers(m_graph);
    fuse(m_costs, m_graph, m_devices, m_fused);
}

Status LayerCosts::useMeasured(const ProfileRequest::Times& times)
{
    const Result<std::string> text = readTextFile(times.file);
    if (!text)
        return failure(text.error());
    const bool isProfile = looksLikeEngineProfile(*text);
    if (isProfile && !times.tier)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "A profile is of one device: say of which tier, "
                                             "--times %1=%2."),
                        {m_tiers.front(), times.file}},
                       times.file, 1);
    if (!isProfile) {
        if (times.tier)
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "A table names its tiers in its first line: "
                                                 "--times %1."),
                            {times.file}},
                           times.file, 1);
        const Result<MeasuredTimes> measured = readMeasuredTimes(*text, times.file);
        if (!measured)
            return failure(measured.error());
        const auto warnings = applyMeasuredTimes(m_costs, m_graph, m_tiers, m_devices, *measured);
        if (!warnings)
            return failure(warnings.error());
        warn(*warnings);
        return {};
    }
    const Result<EngineProfile> profile = readEngineProfile(*text, times.file);
    if (!profile)
        return failure(profile.error());
    const std::size_t tier = times.tier->index();
    const Result<EngineMatch> match =
        applyEngineProfile(m_costs, m_graph, tier, m_devices[tier], *profile);
    if (!match)
        return failure(match.error());
    warn(match->warnings);
    m_fused.insert(m_fused.end(), match->fused.begin(), match->fused.end());
    return {};
}

std::vector<FusedLayers> LayerCosts::fused() const
{
    return joined(m_fused, m_graph.layerCount());
}

} // namespace edgecut::cli
