// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/answer.h"

#include "core/base/numbers.h"

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

/// A heuristic for the latency proves nothing itself; the exact cut tells how far it is off.
void boundByMinCut(const PartitionProblem& problem, const Method* method,
                   Result<Solution>& solution, const Context& context)
{
    const Method& minCut = *findMethod("min-cut");
    if (!method || !solution || solution->lowerBound || method->minimises != minCut.minimises)
        return;
    const Result<Solution> exact = solve(minCut, problem, {}, context);
    if (!exact || !exact->lowerBound)
        return;
    solution->lowerBound = exact->lowerBound;
    solution->optimal = nearlyEqual(solution->objective, *exact->lowerBound);
}

} // namespace

Answer answerOf(std::shared_ptr<const PartitionProblem> problem, const std::string& method,
                const OptionValues& options, const Context& context)
{
    const PartitionProblem& asked = *problem;
    const Method* chosen = findMethod(method);
    Result<Solution> solution =
        chosen ? solve(*chosen, asked, options, context)
               : failure(ErrorCode::InvalidInput,
                         {translatable("core", "There is no method called %1; choose another."),
                          {method}});
    boundByMinCut(*problem, chosen, solution, context);
    return Answer{std::move(problem), method, std::move(solution),
                  solveBy("edge-only", asked, context), solveBy("cloud-only", asked, context)};
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
