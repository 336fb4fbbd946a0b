// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/incremental.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array optionTable = {
    OptionSpec{"think-ms", translatable("core", "Time between queries"), "ms", 0, 500, 1e9,
               translatable("core", "From the end of a query to the start of the next one")},
    OptionSpec{"handover-s", translatable("core", "Change of server after"), "s", 0, 0, 1e9,
               translatable("core", "When the client changes to a second server; 0: never")},
    OptionSpec{"migrated-share", translatable("core", "Share sent ahead"), "", 0, 0, 1,
               translatable("core", "How much of the model is on the second server before the "
                                    "client comes, from 0 to 1, the most efficient layers first")},
};

// Moments that differ by rounding alone are one.
bool isAtMost(double a, double b)
{
    return a <= b || nearlyEqual(a, b, 1e-12);
}

std::size_t arrivedBy(const Upload& upload, double ms)
{
    std::size_t count = 0;
    while (count < upload.arrivalMs.size() && isAtMost(upload.arrivalMs[count], ms))
        ++count;
    return count;
}

double latencyWith(const UploadOrder& order, std::size_t entries)
{
    return entries == 0 ? order.latencyBeforeMs : order.entries[entries - 1].latencyAfterMs;
}

tl::unexpected<Error> tooMany()
{
    return failure(ErrorCode::Limit,
                   {translatable("core", "More than %1 queries would be asked; make the time "
                                         "between them longer."),
                    {static_cast<std::int64_t>(OffloadOptions::mostQueries)}});
}

/// Asks queries of one server from `startMs` on while they start until `untilMs` (not at it, where
/// `open`); returns when the next one would start.
Result<double> ask(const Upload& upload, double startMs, double untilMs, bool open, double thinkMs,
                   bool second, std::vector<OffloadQuery>& queries)
{
    while (open ? startMs < untilMs : isAtMost(startMs, untilMs)) {
        const std::size_t entries = arrivedBy(upload, startMs);
        const OffloadQuery query{startMs, latencyWith(upload.order, entries), entries, second};
        if (query.latencyMs + thinkMs <= 0)
            return failure(ErrorCode::InvalidInput,
                           translatable("core", "Queries take no time and none lies between them; "
                                                "give a time between queries."));
        if (queries.size() == OffloadOptions::mostQueries)
            return tooMany();
        queries.push_back(query);
        startMs = query.endMs() + thinkMs;
    }
    return startMs;
}

/// How many queries of one latency end within a time.
Result<std::size_t> queriesWithin(double ms, double latencyMs, double thinkMs)
{
    std::size_t count = 0;
    for (double end = latencyMs; isAtMost(end, ms); end += thinkMs + latencyMs) {
        if (++count > OffloadOptions::mostQueries || thinkMs + latencyMs <= 0)
            return tooMany();
    }
    return count;
}

/// How much of an order a server has at a moment, in whole layers of it.
double bytesBy(const Upload& upload, double ms, double uplinkMbps)
{
    const double sent = std::max(0.0, ms - upload.beginMs) * uplinkMbps * 1000 / 8;
    return std::min(sent * (1 + 1e-12), static_cast<double>(upload.order.bytes));
}

} // namespace

std::span<const OptionSpec> offloadOptionSpecs()
{
    return optionTable;
}

Result<OffloadOptions> offloadOptions(const OptionValues& values)
{
    if (const Status status = checkOptions(optionTable, values, "offload"); !status)
        return failure(status.error());
    OffloadOptions options;
    options.thinkMs = optionValue(values, optionTable[0]);
    if (const double atS = optionValue(values, optionTable[1]); atS > 0)
        options.handover = Handover{atS * 1000, optionValue(values, optionTable[2])};
    return options;
}

Result<Upload> uploadOf(UploadOrder order, double uplinkMbps, double beginMs, double thinkMs)
{
    Upload upload;
    upload.beginMs = beginMs;
    upload.uploadMs = transferMs(static_cast<double>(order.bytes), uplinkMbps);
    double bytes = 0;
    for (const UploadEntry& entry : order.entries) {
        bytes += static_cast<double>(entry.bytes);
        upload.arrivalMs.push_back(beginMs + transferMs(bytes, uplinkMbps));
    }
    upload.order = std::move(order);
    const double endMs = beginMs + upload.uploadMs;
    std::vector<OffloadQuery> queries;
    if (const Result<double> asked = ask(upload, beginMs, endMs, false, thinkMs, false, queries);
        !asked)
        return failure(asked.error());
    upload.queriesDuring = static_cast<std::size_t>(std::ranges::count_if(
        queries, [endMs](const OffloadQuery& query) { return isAtMost(query.endMs(), endMs); }));
    const Result<std::size_t> present =
        queriesWithin(upload.uploadMs, upload.order.latencyAfterMs, thinkMs);
    if (!present)
        return failure(present.error());
    upload.queriesIfPresent = *present;
    return upload;
}

std::vector<bool> withFirstBytes(const PartitionProblem& problem, const UploadOrder& order,
                                 double bytes, std::vector<bool> present)
{
    present.resize(problem.layerCount(), false);
    double sent = 0;
    for (const UploadEntry& entry : order.entries) {
        for (const LayerId layer : entry.layers) {
            sent += static_cast<double>(problem.layers[layer.index()].weightBytes);
            if (sent > bytes)
                return present;
            present[layer.index()] = true;
        }
    }
    return present;
}

Result<OffloadRun> runOffload(const PartitionProblem& problem, const OffloadOptions& options,
                              const Context& context)
{
    Result<UploadOrder> order = uploadOrder(problem, {}, context);
    if (!order)
        return failure(std::move(order.error()));
    const double uplinkMbps = problem.links.front().uplinkMbps;
    OffloadRun run;
    Result<Upload> first = uploadOf(std::move(*order), uplinkMbps, 0, options.thinkMs);
    if (!first)
        return failure(std::move(first.error()));
    run.first = std::move(*first);
    if (!options.handover) {
        const Result<double> asked =
            ask(run.first, 0, std::max(run.first.uploadMs, options.untilMs), false, options.thinkMs,
                false, run.queries);
        return asked ? Result<OffloadRun>(std::move(run)) : failure(asked.error());
    }

    const Handover& handover = *options.handover;
    const double wanted = handover.migratedShare * static_cast<double>(run.first.order.bytes);
    const double there = bytesBy(run.first, handover.atMs, uplinkMbps);
    run.present = withFirstBytes(problem, run.first.order, std::min(wanted, there), {});
    for (std::size_t i = 0; i < run.present.size(); ++i) {
        if (run.present[i])
            run.migratedBytes += static_cast<double>(problem.layers[i].weightBytes);
    }
    order = uploadOrder(problem, run.present, context);
    if (!order)
        return failure(std::move(order.error()));
    Result<Upload> second = uploadOf(std::move(*order), uplinkMbps, handover.atMs, options.thinkMs);
    if (!second)
        return failure(std::move(second.error()));
    run.second = std::move(*second);
    const Result<double> next =
        ask(run.first, 0, handover.atMs, true, options.thinkMs, false, run.queries);
    if (!next)
        return failure(next.error());
    const double endMs = handover.atMs + run.second->uploadMs;
    const Result<double> asked = ask(*run.second, *next, std::max({endMs, *next, options.untilMs}),
                                     false, options.thinkMs, true, run.queries);
    if (!asked)
        return failure(asked.error());
    return run;
}

} // namespace edgecut
