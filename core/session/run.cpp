// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run.h"

#include "core/base/json_text.h"
#include "core/exchange/files.h"
#include "core/partition/method.h"
#include "core/session/schema.h"
#include "core/session/sha256.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace edgecut {

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
    nlohmann::ordered_json record = nlohmann::ordered_json::object();
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

} // namespace edgecut
