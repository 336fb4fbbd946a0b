// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/ddpg_study.h"

#include "core/partition/min_cut.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

constexpr double alike = 1e-9;

/// 0 where both are nothing.
double above(double objective, double exact)
{
    return exact > 0 ? objective / exact - 1 : objective;
}

} // namespace

Result<Solution> exactForAgent(const PartitionProblem& problem, double eta, const Context& context)
{
    PartitionProblem weighed = problem;
    weighed.weights = {eta, 0};
    Context unwatched = context;
    unwatched.watch = {};
    return solve(minCutMethod(), weighed, {}, unwatched);
}

std::optional<GapSummary> summaryOf(std::span<const DdpgGap> gaps, double DdpgGap::*which)
{
    if (gaps.empty())
        return std::nullopt;
    std::vector<double> sorted(gaps.size());
    std::ranges::transform(gaps, sorted.begin(), which);
    GapSummary summary;
    for (const DdpgGap& gap : gaps) {
        summary.mean += gap.*which / static_cast<double>(gaps.size());
        summary.exact += gap.*which <= alike ? 1 : 0;
    }
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    summary.least = sorted[0];
    summary.most = sorted[sorted.size() - 1];
    summary.median =
        sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return summary;
}

Result<DdpgStudy> studyDdpg(const PartitionProblem& problem, const DdpgOptions& options,
                            std::size_t seeds, const Context& context,
                            const std::function<void(const DdpgStudy&)>& watch)
{
    const Result<Solution> exact = exactForAgent(problem, options.eta, context);
    if (!exact)
        return failure(exact.error());
    DdpgStudy study;
    study.exact = exact->objective;
    for (std::size_t i = 0; i < seeds; ++i) {
        context.report(static_cast<double>(i) / static_cast<double>(seeds),
                       {translatable("core", "Training agent %1 of %2"),
                        {static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(seeds)}});
        Context one;
        one.stopToken = context.stopToken;
        one.deadline = context.deadline;
        one.seed = context.seed + i;
        const Result<DdpgRun> run = trainDdpg(problem, options, one);
        if (!run)
            return failure(run.error());
        // The blind search comes after the training and may be what was stopped.
        study.whole = run->whole && !context.stopRequested() && !context.timeIsUp();
        if (!study.whole)
            break;
        study.gaps.push_back({one.seed, above(run->solution.objective, study.exact),
                              above(run->visitedObjective, study.exact),
                              above(run->randomObjective, study.exact)});
        if (watch)
            watch(study);
    }
    return study;
}

} // namespace edgecut
