// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/fusion.h"
#include "core/exchange/files.h"
#include "core/exchange/layer_times_file.h"
#include "core/session/beyond_time.h"
#include "core/session/scenario.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace edgecut {

namespace {

/// Devices in tier order; the error names the tier whose device is not known.
Result<std::vector<Device>> devicesOf(const Scenario& scenario)
{
    std::vector<Device> found;
    for (const Scenario::Tier& tier : scenario.tiers) {
        const Device* device = findDevice(tier.device);
        if (!device)
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "The tier %1 runs on the device \"%2\", which is not "
                                      "known; choose another."),
                 {tier.name, tier.device}});
        found.push_back(*device);
    }
    return found;
}

/// A scenario's own word about single layers, laid over what the model or file says.
class LayerEdits
{
public:
    LayerEdits(const Scenario::Model& model, ScenarioProblem& built)
        : m_model(model), m_built(built)
    {
        for (std::size_t i = 0; i < built.problem.layers.size(); ++i)
            m_layers.emplace(built.problem.layers[i].name, LayerId(i));
    }

    Status apply(std::span<const Device> devices)
    {
        for (const auto& [place, ms] : m_model.times)
            if (Status set = setTime(place.first, place.second, ms, devices); !set)
                return set;
        for (const auto& [layer, tier] : m_model.pins)
            if (Status set = setPin(layer, tier); !set)
                return set;
        return {};
    }

private:
    Status setTime(const std::string& layerName, const std::string& tierName, double ms,
                   std::span<const Device> devices)
    {
        const auto layer = m_layers.find(layerName);
        const std::optional<TierId> tier = m_built.problem.findTier(tierName);
        if (layer == m_layers.end() || !tier)
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "The session gives a time for the layer %1 on %2, "
                                                 "but the model %3 has no such layer or tier."),
                            {layerName, tierName, m_model.name}});
        // A problem file's energy is a measurement of its own; only predictions follow the time.
        LayerCost& cost = m_built.costs.at(layer->second, tier->index());
        const double mj = devices.empty() ? cost.mj : energyAt(devices[tier->index()], ms, cost.mj);
        cost = {ms, mj, CostOrigin::Edited};
        const std::size_t at = layer->second.index() * m_built.problem.tierCount() + tier->index();
        m_built.problem.timeMs[at] = ms;
        m_built.problem.energyMj[at] = mj;
        return {};
    }

    Status setPin(const std::string& layerName, const std::string& tierName)
    {
        const auto layer = m_layers.find(layerName);
        const std::optional<TierId> tier = m_built.problem.findTier(tierName);
        if (layer == m_layers.end() || !tier)
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "The session pins the layer %1 to %2, but the model "
                                      "%3 has no such layer or tier."),
                 {layerName, tierName, m_model.name}});
        m_built.problem.layers[layer->second.index()].pinned = *tier;
        return {};
    }

    const Scenario::Model& m_model;
    ScenarioProblem& m_built;
    std::unordered_map<std::string_view, LayerId> m_layers;
};

std::optional<TierId> resultTierOf(const Scenario& scenario)
{
    for (std::size_t i = 0; i < scenario.tiers.size(); ++i)
        if (scenario.resultTier == scenario.tiers[i].name)
            return TierId(i);
    return std::nullopt;
}

/// Lays the tiers' measured times over the predicted ones; `fused` gets what engines fused.
Status useProfiles(const Scenario& scenario, const ModelContent& content,
                   std::span<const Device> devices, ScenarioProblem& built,
                   std::vector<FusedLayers>& fused)
{
    for (std::size_t tier = 0; tier < scenario.tiers.size(); ++tier) {
        const auto profile = content.profiles.find(scenario.tiers[tier].name);
        if (profile == content.profiles.end())
            continue;
        Result<EngineMatch> match =
            applyEngineProfile(built.costs, *content.graph, tier, devices[tier], profile->second);
        if (!match)
            return failure(match.error());
        fused.insert(fused.end(), match->fused.begin(), match->fused.end());
        built.warnings.insert(built.warnings.end(), match->warnings.begin(), match->warnings.end());
        built.measured.push_back({tier, profile->second, std::move(*match)});
    }
    fused = joined(fused, content.graph->layerCount());
    return {};
}

Status buildFromGraph(const Scenario& scenario, const ModelContent& content, ScenarioProblem& built)
{
    const Graph& graph = *content.graph;
    const Result<std::vector<Device>> devices = devicesOf(scenario);
    if (!devices)
        return tl::make_unexpected(devices.error());
    const std::vector<std::string> tiers = scenario.tierNames();
    built.costs = costTable(graph, *devices);
    ProblemSettings settings{tiers, scenario.links, scenario.returnPath, resultTierOf(scenario),
                             scenario.transferType};
    if (scenario.fusesKernels()) {
        settings.fused = fusibleLayers(graph);
        fuse(built.costs, graph, *devices, settings.fused);
    }
    if (Status used = useProfiles(scenario, content, *devices, built, settings.fused); !used)
        return used;
    Result<PartitionProblem> problem = makeProblem(graph, built.costs, settings);
    if (!problem)
        return tl::make_unexpected(problem.error());
    built.problem = std::move(*problem);
    built.graph = graph;
    if (Status edited = LayerEdits(*scenario.currentModel(), built).apply(*devices); !edited)
        return edited;
    // After the edits: a time that was typed is neither clamped nor unknown any more.
    const std::vector<Warning> costs = costWarnings(graph, built.costs, tiers);
    built.warnings.insert(built.warnings.end(), costs.begin(), costs.end());
    return {};
}

Status buildFromProblem(const Scenario& scenario, const PartitionProblem& problem,
                        ScenarioProblem& built)
{
    const std::vector<std::string> tiers = scenario.tierNames();
    if (problem.tierCount() != tiers.size())
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The problem %1 has times for %2 tiers and the session "
                                  "has %3; give the session %2 tiers."),
             {problem.name, static_cast<std::int64_t>(problem.tierCount()),
              static_cast<std::int64_t>(tiers.size())}});
    built.problem = problem;
    if (problem.tiers != tiers)
        built.warnings.push_back(
            {{translatable("core", "The problem calls its tiers by other names; "
                                   "its first tier is %1 here, its last %2."),
              {tiers.front(), tiers.back()}},
             problem.name});
    if (scenario.transferType != TransferType::AsStored)
        built.warnings.push_back(
            {translatable("core", "A problem file says itself what its tensors "
                                  "take on the link; the transfer type has no "
                                  "effect."),
             problem.name});
    built.problem.tiers = tiers;
    built.problem.links = scenario.links;
    built.problem.returnPath = scenario.returnPath;
    built.problem.resultTier = resultTierOf(scenario);
    built.costs.tierCount = tiers.size();
    built.costs.costs.resize(problem.timeMs.size());
    for (std::size_t i = 0; i < problem.timeMs.size(); ++i)
        built.costs.costs[i] = {problem.timeMs[i], problem.energyMj[i], CostOrigin::Measured};
    return LayerEdits(*scenario.currentModel(), built).apply({});
}

} // namespace

Result<ModelTexts> readModelTexts(const Session& session, const Scenario::Model& model)
{
    ModelTexts texts;
    Result<std::string> text = session.blob(model.blob);
    if (!text)
        return failure(std::move(text.error()));
    texts.model = std::move(*text);
    for (const auto& [tier, profile] : model.profiles) {
        Result<std::string> times = session.blob(profile.blob);
        if (!times)
            return failure(std::move(times.error()));
        texts.profiles.emplace(tier, std::move(*times));
    }
    return texts;
}

Result<ModelContent> readModelContent(const Scenario::Model& model, const ModelTexts& texts)
{
    ModelContent content;
    for (const auto& [tier, text] : texts.profiles) {
        Result<EngineProfile> profile = readKeptLayerTimes(text, model.name);
        if (!profile)
            return failure(std::move(profile.error()));
        content.profiles.emplace(tier, std::move(*profile));
    }
    if (model.format == "problem") {
        Result<PartitionProblem> problem = readProblem(texts.model, model.name);
        if (!problem)
            return tl::make_unexpected(problem.error());
        content.problem = std::move(*problem);
    } else {
        Result<Graph> graph = readGraph(texts.model, model.name);
        if (!graph)
            return tl::make_unexpected(graph.error());
        content.graph = std::move(*graph);
    }
    return content;
}

Result<ScenarioProblem> buildProblem(const Scenario& scenario, const ModelContent& content)
{
    const Scenario::Model* model = scenario.currentModel();
    if (!model || (!content.graph && !content.problem))
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The session has no model in view; open one first."));
    ScenarioProblem built;
    Status done = content.graph ? buildFromGraph(scenario, content, built)
                                : buildFromProblem(scenario, *content.problem, built);
    if (!done)
        return tl::make_unexpected(done.error());
    built.problem.name = model->name;
    if (Status applied = applyBeyondTime(scenario, built.problem); !applied)
        return tl::make_unexpected(applied.error());
    if (Status checked = check(built.problem); !checked)
        return tl::make_unexpected(checked.error());
    return built;
}

Result<ScenarioProblem> buildProblem(const Scenario& scenario, const ModelTexts& texts)
{
    const Scenario::Model* model = scenario.currentModel();
    if (!model)
        return buildProblem(scenario, ModelContent());
    const Result<ModelContent> content = readModelContent(*model, texts);
    if (!content)
        return tl::make_unexpected(content.error());
    return buildProblem(scenario, *content);
}

Result<ScenarioProblem> buildProblem(const Session& session)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    const Scenario::Model* model = scenario->currentModel();
    if (!model)
        return buildProblem(*scenario, ModelContent());
    const Result<ModelTexts> texts = readModelTexts(session, *model);
    if (!texts)
        return tl::make_unexpected(texts.error());
    return buildProblem(*scenario, *texts);
}

} // namespace edgecut
