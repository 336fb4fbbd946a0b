// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/answer.h"

#include "core/base/numbers.h"
#include "core/partition/dsccs.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace edgecut::studio {

namespace {

Result<Solution> solveBy(const char* method, const PartitionProblem& problem,
                         const Context& context)
{
    return solve(*findMethod(method), problem, {}, context);
}

std::optional<UplinkLine> lineOf(const PartitionProblem& problem, const char* method, int link,
                                 const Context& context)
{
    const Result<Solution> solution = solveBy(method, problem, context);
    if (!solution)
        return std::nullopt;
    const auto i = static_cast<std::size_t>(link);
    const Evaluation& evaluation = solution->evaluation;
    const double bytes = evaluation.uplinkBytes[i];
    return UplinkLine{evaluation.latencyMs - transferMs(bytes, problem.links[i].uplinkMbps), bytes};
}

/// The exact method that minimises the same; nullptr: there is none.
const Method* exactFor(const Method& method)
{
    const auto found = std::ranges::find_if(methods(), [&](const Method& other) {
        return other.exact && other.minimises == method.minimises;
    });
    return found == methods().end() ? nullptr : &*found;
}

/// A heuristic proves nothing itself; the exact method tells how far it is off.
void boundByExact(const PartitionProblem& problem, const Method* method, Result<Solution>& solution,
                  const Context& context)
{
    const Method* exact = method ? exactFor(*method) : nullptr;
    if (!exact || !solution || solution->lowerBound)
        return;
    const Result<Solution> best = solve(*exact, problem, {}, context);
    if (!best || !best->lowerBound)
        return;
    solution->lowerBound = best->lowerBound;
    solution->optimal = nearlyEqual(solution->objective, *best->lowerBound);
}

/// What a budget that is too small could be instead.
std::optional<double> workingBudget(const PartitionProblem& problem, const Method* method,
                                    const Result<Solution>& solution, const Context& context)
{
    const auto isBudget = [](const OptionSpec& option) { return option.key == "budget-ms"; };
    if (solution || solution.error().code != ErrorCode::Infeasible || !method ||
        std::ranges::none_of(method->options, isBudget))
        return std::nullopt;
    const Result<double> least = leastBudgetMs(problem, context);
    return least ? std::optional(*least) : std::nullopt;
}

} // namespace

Answer answerOf(std::shared_ptr<const PartitionProblem> problem, const std::string& method,
                const OptionValues& options, const Context& context)
{
    const PartitionProblem& asked = *problem;
    // An exact search may take for ever, and somebody waits at the window.
    Context within = context;
    within.deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    std::vector<Warning> warnings;
    within.warn = [&warnings](const Warning& warning) { warnings.push_back(warning); };
    const Method* chosen = findMethod(method);
    Result<Solution> solution =
        chosen ? solve(*chosen, asked, optionsFor(*chosen, options), within)
               : failure(ErrorCode::InvalidInput,
                         {translatable("core", "There is no method called %1; choose another."),
                          {method}});
    within.warn = context.warn;
    boundByExact(asked, chosen, solution, within);
    const std::optional<double> budget = workingBudget(asked, chosen, solution, context);
    Result<Solution> edgeOnly = solveBy("edge-only", asked, context);
    Result<Solution> cloudOnly = solveBy("cloud-only", asked, context);
    return Answer{
        std::move(problem),  method, std::move(solution), std::move(edgeOnly), std::move(cloudOnly),
        std::move(warnings), budget};
}

LayerId largestCrossing(const PartitionProblem& problem, const Evaluation& evaluation, int link)
{
    LayerId layer;
    double most = -1;
    for (const Crossing& crossing : evaluation.crossings) {
        if (crossing.up && crossing.link == link && crossing.bytes > most) {
            most = crossing.bytes;
            layer = problem.tensors[crossing.tensor.index()].producer;
        }
    }
    return layer;
}

Result<CurveAnswer> curveOf(const PartitionProblem& problem, int link, const Context& context)
{
    Result<BandwidthCurve> curve = bandwidthCurve(problem, CurveFromMbps, CurveToMbps, context,
                                                  static_cast<std::size_t>(link));
    if (!curve)
        return failure(std::move(curve).error());
    CurveAnswer answer;
    answer.link = link;
    for (const CurveSegment& segment : curve->segments) {
        const Result<Evaluation> evaluation = evaluate(problem, segment.plan);
        answer.cutAt.push_back(evaluation ? largestCrossing(problem, *evaluation, link)
                                          : LayerId());
    }
    answer.curve = std::move(*curve);
    answer.edgeOnly = lineOf(problem, "edge-only", link, context);
    answer.cloudOnly = lineOf(problem, "cloud-only", link, context);
    return answer;
}

} // namespace edgecut::studio
