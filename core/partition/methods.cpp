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
#include "core/partition/method.h"
#include "core/partition/min_cut.h"
#include "core/partition/neurosurgeon.h"
#include "core/partition/shortest_path.h"
#include "core/partition/shown_ms.h"
#include "core/partition/single_tier.h"

#include <algorithm>
#include <chrono>

namespace edgecut {

std::span<const Method> methods()
{
    static const Method catalogue[] = {
        minCutMethod(),       exhaustiveMethod(), neurosurgeonMethod(), shortestPathMethod(),
        bottleneckMethod(),   dshMethod(),        dadsMethod(),         dsccsMethod(),
        dsccsLatencyMethod(), geneticMethod(),    ddpgMethod(),         edgeOnlyMethod(),
        cloudOnlyMethod(),
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

} // namespace

Result<Solution> solve(const Method& method, const PartitionProblem& problem,
                       const OptionValues& options, const Context& context)
{
    if (const Status status = check(problem); !status)
        return failure(status.error());
    if (const Status status = checkConstraints(method, problem); !status)
        return failure(status.error());
    if (const Status status = checkOptions(method.options, options, method.id); !status)
        return failure(status.error());

    if (context.watch && !problem.fused.empty()) {
        return failure(ErrorCode::Unsupported,
                       translatable("core", "Steps are not shown where layers run as one kernel; "
                                            "leave the fusing out to watch."));
    }
    const auto start = std::chrono::steady_clock::now();
    Result<Solution> solution = solveContracted(problem, [&](const PartitionProblem& contracted) {
        return method.run(contracted, options, context);
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
