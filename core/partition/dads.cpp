// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/dads.h"

#include "core/partition/min_cut.h"
#include "core/partition/shown_ms.h"

#include <utility>

namespace edgecut {

namespace {

constexpr OptionSpec fpsOption{
    .key = "fps",
    .label = translatable("core", "Sampling rate"),
    .unit = "frames/s",
    .minimum = 1e-6,
    .standard = 20,
    .maximum = 1e6,
    .help = translatable("core", "Frames that come in a second: DADS takes the least latency when "
                                 "all stages keep up with them, else the shortest longest stage"),
};

Result<Solution> dads(const PartitionProblem& problem, const OptionValues& options,
                      const Context& context)
{
    Result<DadsDecision> decision =
        decide(problem, optionValue(options, fpsOption), heavyFinder(), context);
    if (!decision)
        return failure(std::move(decision.error()));
    if (decision->congested && context.warn)
        context.warn({{translatable("core", "Even the heavy plan's longest stage takes %1 ms and "
                                            "frames come every %2 ms; lower the sampling rate."),
                       {shownMs(decision->solution.evaluation.maxStageMs),
                        shownMs(1000 / optionValue(options, fpsOption))}},
                      {},
                      0});
    return std::move(decision->solution);
}

} // namespace

std::string_view name(DadsMode mode)
{
    switch (mode) {
    case DadsMode::Light:
        return "light";
    case DadsMode::Heavy:
        return "heavy";
    case DadsMode::Unreachable:
        break;
    }
    return "unreachable";
}

bool isCongested(const Evaluation& evaluation, double fps)
{
    return !(evaluation.maxStageMs < 1000 / fps);
}

PlanFinder heavyFinder(std::string_view method)
{
    const Method* wanted = findMethod(method);
    return [wanted](const PartitionProblem& problem, const Context& context) {
        const bool isTaken = problem.tierCount() <= static_cast<std::size_t>(wanted->maximumTiers);
        return solve(isTaken ? *wanted : *findMethod("bottleneck"), problem, {}, context);
    };
}

Result<DadsDecision> decide(const PartitionProblem& problem, double fps, const PlanFinder& heavy,
                            const Context& context)
{
    Result<Solution> light = minCut(problem, {}, context);
    if (!light)
        return failure(std::move(light.error()));
    if (!isCongested(light->evaluation, fps))
        return DadsDecision{DadsMode::Light, false, std::move(*light)};
    Result<Solution> solution = heavy(problem, context);
    if (!solution)
        return failure(std::move(solution.error()));
    const bool congested = isCongested(solution->evaluation, fps);
    return DadsDecision{DadsMode::Heavy, congested, std::move(*solution)};
}

Method dadsMethod()
{
    static constexpr OptionSpec options[] = {fpsOption};
    Method method;
    method.id = "dads";
    method.title = translatable("core", "DADS, by load");
    method.minimises = translatable("core", "latency, or longest stage under load");
    method.reference =
        "Liang et al., DNN Surgery: Accelerating DNN Inference on the Edge Through "
        "Layer Partitioning, IEEE Transactions on Cloud Computing, 2023, Algorithm 3";
    method.options = options;
    method.run = dads;
    return method;
}

} // namespace edgecut
