// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/upload_order.h"

#include "core/offloading/partial_latency.h"
#include "core/offloading/upload_runs.h"
#include "core/offloading/upload_steps.h"

#include <cmath>
#include <optional>
#include <utility>

namespace edgecut {

namespace {

UploadEntry entryOf(const UploadRun& run, bool saves)
{
    UploadEntry entry;
    for (std::size_t i = run.first.index(); i <= run.last.index(); ++i)
        entry.layers.emplace_back(i);
    entry.bytes = static_cast<std::int64_t>(run.bytes);
    entry.saves = saves;
    return entry;
}

/// One round: the best run goes, or the first layer that is missing.
Result<UploadEntry> takeNext(UploadRuns& runs, const Context& context, UploadSteps* steps)
{
    std::vector<UploadRun> considered;
    const Result<std::optional<UploadRun>> best = runs.best(context, steps ? &considered : nullptr);
    if (!best)
        return failure(best.error());
    const double beforeMs = runs.latencyMs();
    const UploadRun run = *best ? **best : runs.firstMissing();
    UploadEntry entry = entryOf(run, best->has_value());
    runs.take(run);
    entry.latencyAfterMs = runs.latencyMs();
    if (steps) {
        steps->round(std::move(considered), run);
        steps->sent(entry, beforeMs);
    }
    return entry;
}

tl::unexpected<Error> nothingRunsAtFirst(const PartitionProblem& problem,
                                         const std::vector<bool>& present)
{
    for (std::size_t i = 0; i < problem.layerCount(); ++i) {
        const ProblemLayer& layer = problem.layers[i];
        if (layer.weightBytes > 0 && !present[i] && layer.pinned == problem.lastTier())
            return failure(
                ErrorCode::Infeasible,
                {translatable("core", "Layer %1 is pinned to %2 and has weights, so that "
                                      "no query can run before it is there; drop the "
                                      "pin."),
                 {layer.name, problem.tiers.back()}});
    }
    return failure(ErrorCode::Infeasible,
                   {translatable("core", "No query can run before the upload, with all layers that "
                                         "have weights on %1; drop a pin to %2."),
                    {problem.tiers.front(), problem.tiers.back()}});
}

} // namespace

Result<UploadOrder> uploadOrder(const PartitionProblem& problem, const std::vector<bool>& present,
                                const Context& context)
{
    const std::vector<bool> there =
        present.empty() ? std::vector<bool>(problem.layerCount(), false) : present;
    // What is watched is the order, not the shortest paths it stands on.
    Context unwatched = context;
    unwatched.watch = nullptr;
    const Result<PartialLatency> latency = PartialLatency::of(problem, unwatched);
    if (!latency)
        return failure(latency.error());
    UploadRuns runs(problem, *latency, there);
    if (!std::isfinite(runs.latencyMs()))
        return nothingRunsAtFirst(problem, there);

    UploadOrder order;
    order.latencyBeforeMs = runs.latencyMs();
    order.finalTiers = latency->wholePlan().tierOf;
    std::optional<UploadSteps> steps;
    if (context.watch) {
        steps.emplace(problem, there, context);
        steps->begin(runs);
    }
    while (!runs.isComplete()) {
        if (context.stopRequested())
            return cancelled();
        Result<UploadEntry> entry = takeNext(runs, unwatched, steps ? &*steps : nullptr);
        if (!entry)
            return failure(std::move(entry.error()));
        order.bytes += entry->bytes;
        order.entries.push_back(std::move(*entry));
    }
    order.latencyAfterMs = runs.latencyMs();
    if (steps)
        steps->end(order);
    return order;
}

} // namespace edgecut
