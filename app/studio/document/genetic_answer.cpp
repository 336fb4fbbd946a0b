// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/genetic_answer.h"

#include "core/partition/min_cut.h"

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

std::string key(std::string_view name)
{
    return std::string("learning/genetic-").append(name);
}

Context seeded(const Context& context, std::uint64_t seed)
{
    Context given = context;
    given.seed = seed;
    return given;
}

} // namespace

GeneticSettings geneticSettings(const Scenario& scenario)
{
    GeneticSettings settings;
    settings.ofModel = scenario.setting(key("of"), "exits") == "model";
    for (const OptionSpec& spec : geneticOptionSpecs()) {
        const double value = scenario.setting(key(spec.key), spec.standard);
        if (value != spec.standard)
            settings.options[std::string(spec.key)] = std::clamp(value, spec.minimum, spec.maximum);
    }
    settings.seed =
        static_cast<std::uint64_t>(std::clamp(scenario.setting(key("seed"), 1.0), 0.0, 1e9));
    settings.exits = exitsSettings(scenario);
    return settings;
}

void GeneticProgress::set(std::span<const GeneticGeneration> generations)
{
    const std::lock_guard lock(m_mutex);
    m_generations.assign(generations.begin(), generations.end());
}

std::vector<GeneticGeneration> GeneticProgress::generations() const
{
    const std::lock_guard lock(m_mutex);
    return m_generations;
}

Result<GeneticAnswer> searchExits(const GeneticSettings& settings, const std::string& text,
                                  GeneticProgress& progress, const Context& context)
{
    Result<ExitsProblem> problem = exitsProblemFor(settings.exits, text);
    if (!problem)
        return failure(std::move(problem.error()));
    const Result<ExitsSolution> exact =
        solveExits(*findExitsMethod("exact"), *problem, {}, context);
    if (!exact)
        return failure(exact.error());
    Result<ExitsSolution> found =
        runExitsGenetic(*problem, geneticOptions(settings.options), seeded(context, settings.seed),
                        [&](std::span<const GeneticGeneration> soFar) { progress.set(soFar); });
    if (!found)
        return failure(std::move(found.error()));
    GeneticAnswer answer;
    answer.generations = std::move(found->generations);
    answer.exactMs = exact->expectedMs;
    answer.evaluations = found->evaluations;
    answer.whole = found->whole;
    answer.exitLeaders = std::move(found->leaders);
    answer.exits = std::move(*problem);
    if (settings.exits.isOwn())
        answer.published = findBranchyNetwork(settings.exits.network)->published;
    return answer;
}

Result<GeneticAnswer> searchModel(const GeneticSettings& settings,
                                  std::shared_ptr<const PartitionProblem> problem,
                                  GeneticProgress& progress, const Context& context)
{
    const Result<Solution> exact = solve(minCutMethod(), *problem, {}, context);
    if (!exact)
        return failure(exact.error());
    Result<GeneticRun> found =
        runGenetic(*problem, geneticOptions(settings.options), seeded(context, settings.seed),
                   [&](const GeneticRun& soFar) { progress.set(soFar.generations); });
    if (!found)
        return failure(std::move(found.error()));
    GeneticAnswer answer;
    answer.generations = std::move(found->generations);
    answer.exactMs = exact->objective;
    answer.evaluations = found->evaluations;
    answer.whole = found->whole;
    answer.leaders = std::move(found->leaders);
    answer.exactPlan = exact->plan;
    answer.problem = std::move(problem);
    return answer;
}

} // namespace edgecut::studio
