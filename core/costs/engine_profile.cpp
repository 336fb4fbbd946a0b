// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/engine_profile.h"

#include "core/costs/name_list.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace edgecut {

namespace {

/// Matches one profile with one graph.
class Matcher
{
public:
    Matcher(const Graph& graph, const EngineProfile& profile)
        : m_graph(graph), m_profile(profile), m_groupOf(graph.layerCount())
    {
        for (std::size_t i = 0; i < graph.layerCount(); ++i)
            m_layers.emplace(graph.layer(LayerId(i)).name, LayerId(i));
    }

    void match()
    {
        for (const EngineProfile::Step& step : m_profile.steps)
            take(step);
        for (const LayerId layer : m_graph.topologicalOrder()) {
            if (!m_profile.isTable)
                follow(layer);
        }
    }

    bool isEmpty() const { return m_groups.empty(); }

    void fillIn(CostTable& costs, std::size_t tier, const Device& device) const
    {
        for (const MeasuredKernel& group : m_groups) {
            if (group.layers.empty())
                continue;
            double predictedMj = 0;
            for (const LayerId layer : group.layers)
                predictedMj += costs.at(layer, tier).mj;
            chargeGroup(costs, m_graph, group.layers, tier,
                        {group.ms, energyAt(device, group.ms, predictedMj), CostOrigin::Measured});
        }
    }

    EngineMatch finish()
    {
        EngineMatch match;
        for (MeasuredKernel& group : m_groups) {
            if (group.layers.empty())
                continue;
            std::sort(group.layers.begin(), group.layers.end());
            if (group.layers.size() > 1)
                match.fused.push_back(group.layers);
            match.kernels.push_back(std::move(group));
        }
        for (std::size_t i = 0; i < m_graph.layerCount(); ++i) {
            if (!m_groupOf[i] && !isFreeAtInference(m_graph.layer(LayerId(i)).kind))
                match.missing.push_back(LayerId(i));
        }
        match.strangers = std::move(m_strangers);
        match.followers = std::move(m_followers);
        match.warnings = warningsOf(match);
        return match;
    }

private:
    std::vector<Warning> warningsOf(const EngineMatch& match) const
    {
        std::vector<Warning> warnings;
        if (!match.strangers.empty()) {
            std::vector<std::string> names;
            double ms = 0;
            for (const EngineProfile::Step& step : match.strangers) {
                names.push_back(step.name);
                ms += step.ms;
            }
            warnings.push_back(
                {{translatable("core", "Steps that name no layer of the model: %1, %2 ms in all "
                                       "(%3). Their time is in no layer's."),
                  {std::int64_t(names.size()), ms, firstNames(names)}},
                 m_profile.file,
                 match.strangers.front().line});
        }
        if (!match.followers.empty())
            warnings.push_back(
                {{translatable("core", "Layers without a time of their own, taken to be fused "
                                       "with the one before: %1 (%2)."),
                  {std::int64_t(match.followers.size()), firstNames(namesOf(match.followers))}},
                 m_profile.file,
                 0});
        if (!match.missing.empty())
            warnings.push_back(
                {{translatable("core",
                               "Layers without a measured time, which keep the device's: %1 (%2)."),
                  {std::int64_t(match.missing.size()), firstNames(namesOf(match.missing))}},
                 m_profile.file,
                 0});
        return warnings;
    }

    std::vector<std::string> namesOf(const std::vector<LayerId>& layers) const
    {
        std::vector<std::string> names;
        for (const LayerId layer : layers)
            names.push_back(m_graph.layer(layer).name);
        return names;
    }

    std::vector<LayerId> layersOf(const EngineProfile::Step& step) const
    {
        if (const auto whole = m_layers.find(step.name); whole != m_layers.end())
            return {whole->second};
        std::vector<LayerId> layers;
        for (const std::string& name : step.layers) {
            const auto found = m_layers.find(name);
            if (found != m_layers.end() &&
                std::find(layers.begin(), layers.end(), found->second) == layers.end())
                layers.push_back(found->second);
        }
        return layers;
    }

    // A layer that stands in two steps (an engine may run it in pieces) joins them.
    void take(const EngineProfile::Step& step)
    {
        const std::vector<LayerId> layers = layersOf(step);
        if (layers.empty()) {
            m_strangers.push_back(step);
            return;
        }
        std::size_t into = m_groups.size();
        for (const LayerId layer : layers)
            into = std::min(into, m_groupOf[layer.index()].value_or(into));
        if (into == m_groups.size())
            m_groups.emplace_back();
        m_groups[into].ms += step.ms;
        for (const LayerId layer : layers)
            join(layer, into);
    }

    void join(LayerId layer, std::size_t into)
    {
        std::optional<std::size_t>& group = m_groupOf[layer.index()];
        if (group == into)
            return;
        if (!group) {
            group = into;
            m_groups[into].layers.push_back(layer);
            return;
        }
        MeasuredKernel other = std::move(m_groups[*group]);
        m_groups[*group] = {};
        m_groups[into].ms += other.ms;
        for (const LayerId moved : other.layers) {
            m_groupOf[moved.index()] = into;
            m_groups[into].layers.push_back(moved);
        }
    }

    void follow(LayerId id)
    {
        const Layer& layer = m_graph.layer(id);
        if (m_groupOf[id.index()] || !fusesWithProducer(layer.kind) || layer.inputs.size() != 1)
            return;
        const Tensor& input = m_graph.tensor(layer.inputs.front());
        const std::optional<std::size_t> group = m_groupOf[input.producer.index()];
        if (!group || input.consumers.size() != 1)
            return;
        join(id, *group);
        m_followers.push_back(id);
    }

    const Graph& m_graph;
    const EngineProfile& m_profile;
    std::unordered_map<std::string_view, LayerId> m_layers;
    std::vector<MeasuredKernel> m_groups; ///< empty ones were joined to another
    std::vector<std::optional<std::size_t>> m_groupOf;
    std::vector<EngineProfile::Step> m_strangers;
    std::vector<LayerId> m_followers;
};

} // namespace

EngineProfile profileOf(const MeasuredTimes& table, std::size_t column)
{
    EngineProfile profile{table.file, table.columns[column], {}, true};
    for (const MeasuredTimes::Row& row : table.rows) {
        if (const std::optional<double> ms = row.ms[column])
            profile.steps.push_back({row.layer, {row.layer}, *ms, row.line});
    }
    return profile;
}

Result<EngineMatch> applyEngineProfile(CostTable& costs, const Graph& graph, std::size_t tier,
                                       const Device& device, const EngineProfile& profile)
{
    Matcher matcher(graph, profile);
    matcher.match();
    if (profile.steps.empty())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The column \"%1\" holds no time."), {profile.engine}},
                       profile.file, 1);
    if (matcher.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "No step of this %1 profile names a layer of %2; is it "
                                  "of the same model file? The first is %3."),
             {profile.engine, graph.name(), profile.steps.front().name}},
            profile.file, profile.steps.front().line);
    matcher.fillIn(costs, tier, device);
    return matcher.finish();
}

} // namespace edgecut
