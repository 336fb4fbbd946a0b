// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/speedup_study.h"

#include "core/partition/method.h"
#include "core/session/network_problem.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

Result<Evaluation> evaluationBy(const std::string& id, const PartitionProblem& problem, double fps,
                                const Context& context)
{
    const Method* method = findMethod(id);
    if (!method)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no method \"%1\"; `edgecut methods` lists "
                                             "those that are known."),
                        {id}});
    OptionValues options;
    if (std::ranges::find(method->options, "fps", &OptionSpec::key) != method->options.end())
        options["fps"] = fps;
    Result<Solution> solution = solve(*method, problem, options, context);
    if (!solution)
        return failure(std::move(solution.error()));
    return std::move(solution->evaluation);
}

Result<SpeedupCase> studyCase(PartitionProblem& problem, const Link& link,
                              const SpeedupQuestion& question, const Context& context)
{
    problem.links.front() = link;
    SpeedupCase studied{problem.name, link, {}};
    for (const std::string& method : question.methods) {
        studied.evaluations.push_back(evaluationBy(method, problem, question.fps, context));
        const Result<Evaluation>& last = studied.evaluations.back();
        if (!last && last.error().code == ErrorCode::Cancelled)
            return cancelled();
    }
    return studied;
}

} // namespace

Result<std::vector<SpeedupCase>> speedupStudy(const Scenario& scenario,
                                              const PartitionProblem& problem,
                                              const SpeedupQuestion& question,
                                              const Context& context)
{
    Context quiet = context;
    quiet.warn = nullptr; // "congested" is no news of a table of plans
    quiet.progress = nullptr;
    const std::vector<std::string> own(1);
    const std::vector<std::string>& networks = question.networks.empty() ? own : question.networks;
    std::vector<SpeedupCase> cases;
    for (std::size_t i = 0; i < networks.size(); ++i) {
        context.report(static_cast<double>(i) / static_cast<double>(networks.size()),
                       {translatable("core", "Solving %1"), {networks[i]}});
        PartitionProblem shown = problem;
        if (!networks[i].empty()) {
            Result<NetworkProblem> made = networkProblem(scenario, networks[i], context);
            if (!made)
                return failure(std::move(made.error()));
            shown = std::move(made->problem);
        }
        const std::vector<Link> ownLink(1, shown.links.front());
        for (const Link& link : question.links.empty() ? ownLink : question.links) {
            if (context.stopRequested())
                return cancelled();
            Result<SpeedupCase> studied = studyCase(shown, link, question, quiet);
            if (!studied)
                return failure(std::move(studied.error()));
            cases.push_back(std::move(*studied));
        }
    }
    return cases;
}

} // namespace edgecut
