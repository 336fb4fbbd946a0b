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
        for (const LayerId layer : m_graph.topologicalOrder())
            follow(layer);
    }

    bool isEmpty() const { return m_groups.empty(); }

    void fillIn(CostTable& costs, std::size_t tier, const Device& device) const
    {
        for (const Group& group : m_groups) {
            if (group.layers.empty())
                continue;
            double predictedMj = 0;
            for (const LayerId layer : group.layers)
                predictedMj += costs.at(layer, tier).mj;
            chargeGroup(costs, m_graph, group.layers, tier,
                        {group.ms, energyAt(device, group.ms, predictedMj), CostOrigin::Measured});
        }
    }

    std::vector<FusedLayers> fused() const
    {
        std::vector<FusedLayers> fused;
        for (const Group& group : m_groups) {
            if (group.layers.size() < 2)
                continue;
            fused.push_back(group.layers);
            std::sort(fused.back().begin(), fused.back().end());
        }
        return fused;
    }

    std::vector<Warning> warnings() const
    {
        std::vector<Warning> warnings;
        if (!m_strangers.empty())
            warnings.push_back(
                {{translatable("core", "Steps that name no layer of the model: %1, %2 ms in all "
                                       "(%3). Their time is in no layer's."),
                  {std::int64_t(m_strangers.size()), m_strangeMs, firstNames(m_strangers)}},
                 m_profile.file,
                 m_strangeLine});
        if (!m_followers.empty())
            warnings.push_back(
                {{translatable("core", "Layers without a time of their own, taken to be fused "
                                       "with the one before: %1 (%2)."),
                  {std::int64_t(m_followers.size()), firstNames(m_followers)}},
                 m_profile.file,
                 0});
        std::vector<std::string> missing;
        for (std::size_t i = 0; i < m_graph.layerCount(); ++i) {
            if (!m_groupOf[i] && !isFreeAtInference(m_graph.layer(LayerId(i)).kind))
                missing.push_back(m_graph.layer(LayerId(i)).name);
        }
        if (!missing.empty())
            warnings.push_back(
                {{translatable("core",
                               "Layers without a measured time, which keep the device's: %1 (%2)."),
                  {std::int64_t(missing.size()), firstNames(missing)}},
                 m_profile.file,
                 0});
        return warnings;
    }

private:
    struct Group
    {
        std::vector<LayerId> layers;
        double ms = 0;
    };

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
            if (m_strangers.empty())
                m_strangeLine = step.line;
            m_strangers.push_back(step.name);
            m_strangeMs += step.ms;
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
        Group other = std::move(m_groups[*group]);
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
        m_followers.push_back(layer.name);
    }

    const Graph& m_graph;
    const EngineProfile& m_profile;
    std::unordered_map<std::string_view, LayerId> m_layers;
    std::vector<Group> m_groups; ///< empty ones were joined to another
    std::vector<std::optional<std::size_t>> m_groupOf;
    std::vector<std::string> m_strangers, m_followers;
    double m_strangeMs = 0;
    int m_strangeLine = 0;
};

} // namespace

Result<EngineMatch> applyEngineProfile(CostTable& costs, const Graph& graph, std::size_t tier,
                                       const Device& device, const EngineProfile& profile)
{
    Matcher matcher(graph, profile);
    matcher.match();
    if (matcher.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "No step of this %1 profile names a layer of %2; is it "
                                  "of the same model file? The first is %3."),
             {profile.engine, graph.name(), profile.steps.front().name}},
            profile.file, profile.steps.front().line);
    matcher.fillIn(costs, tier, device);
    return EngineMatch{matcher.fused(), matcher.warnings()};
}

} // namespace edgecut
