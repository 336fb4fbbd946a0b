// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/constraints.h"
#include "core/partition/exhaustive.h"
#include "core/partition/method.h"
#include "core/partition/min_cut.h"
#include "core/partition/neurosurgeon.h"
#include "core/partition/shortest_path.h"
#include "core/partition/single_tier.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace edgecut {

std::span<const Method> methods()
{
    static const Method catalogue[] = {
        minCutMethod(),       exhaustiveMethod(), neurosurgeonMethod(),
        shortestPathMethod(), edgeOnlyMethod(),   cloudOnlyMethod(),
    };
    return catalogue;
}

const Method* findMethod(std::string_view id)
{
    const auto found = std::ranges::find(methods(), id, &Method::id);
    return found == methods().end() ? nullptr : &*found;
}

double optionValue(const OptionValues& values, const OptionSpec& spec)
{
    const auto found = values.find(spec.key);
    return found == values.end() ? spec.standard : found->second;
}

namespace {

Status checkOptions(const Method& method, const OptionValues& options)
{
    for (const auto& [key, value] : options) {
        const auto spec = std::ranges::find(method.options, key, &OptionSpec::key);
        if (spec == method.options.end()) {
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "%1 has no option %2; leave it out."),
                            {std::string(method.id), key}});
        }
        if (!std::isfinite(value) || value < spec->minimum || value > spec->maximum) {
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "The option %1 is %2; it must be from %3 to %4."),
                            {key, value, spec->minimum, spec->maximum}});
        }
    }
    return {};
}

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

} // namespace

Result<Solution> solve(const Method& method, const PartitionProblem& problem,
                       const OptionValues& options, const Context& context)
{
    if (const Status status = check(problem); !status)
        return failure(status.error());
    if (const Status status = checkConstraints(method, problem); !status)
        return failure(status.error());
    if (const Status status = checkOptions(method, options); !status)
        return failure(status.error());

    const auto start = std::chrono::steady_clock::now();
    Result<Solution> solution = method.run(problem, options, context);
    const std::chrono::duration<double, std::micro> taken =
        std::chrono::steady_clock::now() - start;
    if (solution)
        solution->solveUs = taken.count();
    return solution;
}

} // namespace edgecut
