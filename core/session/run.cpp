// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/exchange/files.h"
#include "core/partition/method.h"
#include "core/session/schema.h"
#include "core/session/sha256.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <unordered_map>

namespace edgecut {

namespace {

/// What tells runs of one model and method apart at a glance; all of it is in the problem too.
nlohmann::ordered_json settingsJson(const PartitionProblem& problem)
{
    nlohmann::ordered_json uplinks = nlohmann::ordered_json::array();
    for (const Link& link : problem.links)
        uplinks.push_back(jsonNumber(link.uplinkMbps));
    return {{"return_path", name(problem.returnPath)}, {"uplink_mbps", std::move(uplinks)}};
}

} // namespace

Result<SolvedRun> solveScenario(const Scenario& scenario, const PartitionProblem& problem,
                                const Context& context)
{
    const Method* method = findMethod(scenario.method);
    if (!method)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no method \"%1\"; `edgecut methods` lists "
                                             "those that are known."),
                        {scenario.method}});
    OptionValues options;
    nlohmann::ordered_json record = settingsJson(problem);
    for (const OptionSpec& option : method->options)
        if (const auto set = scenario.options.find(option.key); set != scenario.options.end()) {
            options[set->first] = set->second;
            record[set->first] = jsonNumber(set->second);
        }
    SolvedRun solved;
    solved.run.startedUtc = utcNow();
    const auto begin = std::chrono::steady_clock::now();
    Result<Solution> solution = solve(*method, problem, options, context);
    if (!solution)
        return tl::make_unexpected(solution.error());
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    solved.solution = std::move(*solution);
    solved.run.model = scenario.current;
    solved.run.method = scenario.method;
    solved.run.inputHash = sha256(writeProblem(problem));
    solved.run.options = record.dump();
    solved.run.seed = context.seed;
    solved.run.version = EDGECUT_VERSION;
    solved.run.durationMs = took.count();
    solved.run.result = writePlan(problem, scenario.method, solved.solution);
    return solved;
}

Result<std::int64_t> recordRun(Session& session, const Run& run, const PartitionProblem& problem)
{
    const Result<std::string> hash = session.putBlob(writeProblem(problem));
    if (!hash)
        return tl::make_unexpected(hash.error());
    Run stored = run;
    stored.inputHash = *hash;
    return session.addRun(stored);
}

Result<PartitionProblem> runProblem(const Session& session, const Run& run)
{
    const Result<std::string> text = session.blob(run.inputHash);
    if (!text)
        return tl::make_unexpected(text.error());
    return readProblem(*text, "run " + std::to_string(run.id));
}

namespace {

/// The plan an "assignment" object says; the first layer or tier that does not fit is the error.
Plan readAssignment(JsonPlace assignment, const PartitionProblem& problem)
{
    std::unordered_map<std::string_view, TierId> tierOf;
    for (const auto& [layer, place] : assignment.members()) {
        const std::optional<TierId> tier = problem.findTier(place.text());
        if (!tier)
            place.fail(
                {translatable("core", "%1 names the tier %2, which the problem does not have."),
                 {place.path(), place.found()}});
        tierOf.emplace(layer, tier.value_or(TierId()));
    }
    Plan plan;
    for (const ProblemLayer& layer : problem.layers) {
        const auto found = tierOf.find(layer.name);
        if (found == tierOf.end())
            assignment.fail({translatable("core", "%1 lacks the layer %2 of the problem."),
                             {assignment.path(), layer.name}});
        plan.tierOf.push_back(found == tierOf.end() ? TierId() : found->second);
    }
    return plan;
}

} // namespace

Result<Solution> runSolution(const Run& run, const PartitionProblem& problem)
{
    static const NumberRule any{translatable("core", "%1 must be a number; it is %2."),
                                std::numeric_limits<double>::lowest()};
    JsonReader reader(run.result, "run " + std::to_string(run.id));
    const JsonPlace root = reader.root("edgecut.plan", 1);
    Solution solution;
    solution.plan = readAssignment(root.required("assignment"), problem);
    solution.objective = root.required("objective").number(any);
    if (const JsonPlace bound = root.required("lower_bound"); !bound.isNull())
        solution.lowerBound = bound.number(any);
    solution.optimal = root.required("optimal").boolean();
    solution.solveUs = root.required("solve_us").number(any);
    if (!reader.ok())
        return reader.failure();
    Result<Evaluation> evaluation = evaluate(problem, solution.plan);
    if (!evaluation)
        return tl::make_unexpected(evaluation.error());
    solution.evaluation = std::move(*evaluation);
    return solution;
}

} // namespace edgecut
