// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/bottleneck.h"
#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/dads.h"
#include "core/partition/ddpg.h"
#include "core/partition/dsccs.h"
#include "core/partition/dsh.h"
#include "core/partition/exhaustive.h"
#include "core/partition/genetic.h"
#include "core/partition/maui.h"
#include "core/partition/memory_cut.h"
#include "core/partition/method.h"
#include "core/partition/min_cut.h"
#include "core/partition/neurosurgeon.h"
#include "core/partition/shortest_path.h"
#include "core/partition/shown_ms.h"
#include "core/partition/single_tier.h"
#include "core/partition/weighted.h"

#include <algorithm>
#include <chrono>

namespace edgecut {

std::span<const Method> methods()
{
    static const Method catalogue[] = {
        minCutMethod(), memoryCutMethod(),    exhaustiveMethod(),   neurosurgeonMethod(),
        mauiMethod(),   shortestPathMethod(), bottleneckMethod(),   dshMethod(),
        dadsMethod(),   dsccsMethod(),        dsccsLatencyMethod(), geneticMethod(),
        ddpgMethod(),   edgeOnlyMethod(),     cloudOnlyMethod(),
    };
    return catalogue;
}

const Method* findMethod(std::string_view id)
{
    const auto found = std::ranges::find(methods(), id, &Method::id);
    return found == methods().end() ? nullptr : &*found;
}

OptionValues optionsFor(const Method& method, const OptionValues& values)
{
    OptionValues taken;
    for (const OptionSpec& spec : method.options) {
        if (const auto found = values.find(spec.key); found != values.end())
            taken.insert(*found);
    }
    return taken;
}

namespace {

Status checkConstraints(const Method& method, const PartitionProblem& problem)
{
    if (problem.tierCount() > static_cast<std::size_t>(method.maximumTiers)) {
        return failure(ErrorCode::Unsupported,
                       {translatable("core", "%1 takes at most %2 tiers and the problem has %3; "
                                             "use a method for more, such as min-cut."),
                        {std::string(method.id), std::int64_t{method.maximumTiers},
                         static_cast<std::int64_t>(problem.tierCount())}});
    }
    if (problem.weights.any() && !method.takesWeights) {
        return failure(ErrorCode::Unsupported,
                       {translatable("core", "%1 minimises something else than latency and takes "
                                             "no weights for energy and cost; set them to 0 or "
                                             "use one of %2."),
                        {std::string(method.id), methodsThat(&Method::takesWeights)}});
    }
    return method.honoursMemory ? Status{} : refuseMemoryLimits(problem, method.id);
}

/// The last step of every method that is watched.
void tellEnd(const Solution& solution, const Context& context)
{
    const Evaluation& evaluation = solution.evaluation;
    Step step{"done",
              {translatable("core", "The plan: %1 ms from input to result, the longest stage %2 "
                                    "ms."),
               {shownMs(evaluation.latencyMs), shownMs(evaluation.maxStageMs)}},
              {},
              {{"latency_ms", evaluation.latencyMs}, {"max_stage_ms", evaluation.maxStageMs}},
              solution.plan.tierOf};
    context.watch(std::move(step));
}

Result<Solution> run(const Method& method, const PartitionProblem& problem,
                     const OptionValues& options, const Context& context)
{
    if (!problem.weights.any())
        return method.run(problem, options, context);
    const PartitionProblem equal = latencyEquivalent(problem);
    // Weights are large or small, and rates were made of them.
    if (const Status status = check(equal); !status)
        return failure(status.error());
    Result<Solution> solution = method.run(equal, options, context);
    if (!solution)
        return solution;
    Result<Evaluation> evaluation = evaluate(problem, solution->plan);
    if (!evaluation)
        return failure(std::move(evaluation.error()));
    solution->evaluation = std::move(*evaluation);
    solution->objective = objectiveMs(problem, solution->evaluation);
    if (solution->lowerBound)
        solution->lowerBound = std::min(*solution->lowerBound, solution->objective);
    return solution;
}

} // namespace

std::string methodsThat(bool Method::*property)
{
    std::string known;
    for (const Method& method : methods()) {
        if (method.*property)
            known += (known.empty() ? "" : ", ") + std::string(method.id);
    }
    return known;
}

Result<Solution> solve(const Method& method, const PartitionProblem& problem,
                       const OptionValues& options, const Context& context)
{
    if (const Status status = check(problem); !status)
        return failure(status.error());
    if (const Status status = checkConstraints(method, problem); !status)
        return failure(status.error());
    if (const Status status = checkOptions(method.options, options, method.id); !status)
        return failure(status.error());

    if (context.watch && (!problem.fused.empty() || problem.weights.any())) {
        return failure(ErrorCode::Unsupported,
                       translatable("core", "Steps are told of single layers and of latency alone; "
                                            "leave fused kernels and the weights of energy and "
                                            "cost out to watch."));
    }
    const auto start = std::chrono::steady_clock::now();
    Result<Solution> solution = solveContracted(problem, [&](const PartitionProblem& contracted) {
        return run(method, contracted, options, context);
    });
    const std::chrono::duration<double, std::micro> taken =
        std::chrono::steady_clock::now() - start;
    if (solution)
        solution->solveUs = taken.count();
    if (solution && context.watch)
        tellEnd(*solution, context);
    return solution;
}

} // namespace edgecut
