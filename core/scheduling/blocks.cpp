// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/workload.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

/// The request that goes on the run of each one; not valid: its run ends there.
std::vector<RequestId> continuations(const Workload& workload)
{
    std::vector<RequestId> next(workload.size());
    std::vector<bool> forks(workload.size());
    for (std::size_t i = 0; i < workload.size(); ++i) {
        const Request& request = workload.requests[i];
        if (!request.after.isValid() || request.user < 0 ||
            workload[request.after].user != request.user)
            continue;
        RequestId& following = next[request.after.index()];
        if (following.isValid())
            forks[request.after.index()] = true;
        following = RequestId(i);
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (forks[i])
            next[i] = RequestId();
    }
    return next;
}

/// The requests of a run, of which there are two or more, as one.
Result<Request> joined(const Workload& workload, const std::vector<RequestId>& run)
{
    Request block = workload[run.front()];
    block.serviceMs = 0;
    double efficiency = 0;
    for (const RequestId id : run) {
        const Request& request = workload[id];
        block.arrivalMs = std::max(block.arrivalMs, request.arrivalMs);
        block.serviceMs += request.serviceMs;
        efficiency += efficiencyPerMs(request);
    }
    block.blockPerMs = efficiency / static_cast<double>(run.size());
    block.value = block.blockPerMs * block.serviceMs;
    if (!std::isfinite(block.value) || !std::isfinite(block.serviceMs))
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The block of %1 requests that begins with \"%2\" has no "
                                  "finite value, since one of them takes no time; give it a "
                                  "time, or do not merge blocks."),
             {static_cast<std::int64_t>(run.size()), block.id}},
            {}, block.line);
    return block;
}

} // namespace

Result<Workload> mergeBlocks(const Workload& workload)
{
    const std::vector<RequestId> next = continuations(workload);
    std::vector<bool> continues(workload.size());
    for (const RequestId id : next) {
        if (id.isValid())
            continues[id.index()] = true;
    }
    Workload merged{workload.name, workload.note, workload.users, workload.labels, {}, {}};
    std::vector<RequestId> blockOf(workload.size());
    std::vector<RequestId> run;
    for (std::size_t i = 0; i < workload.size(); ++i) {
        if (continues[i])
            continue;
        run.clear();
        for (RequestId id(i); id.isValid(); id = next[id.index()]) {
            blockOf[id.index()] = RequestId(merged.size());
            run.push_back(id);
        }
        merged.members.emplace_back();
        for (const RequestId id : run)
            merged.members.back().push_back(workload[id].id);
        if (run.size() == 1) {
            merged.requests.push_back(workload.requests[i]);
            continue;
        }
        Result<Request> block = joined(workload, run);
        if (!block)
            return failure(std::move(block.error()));
        merged.requests.push_back(std::move(*block));
    }
    for (Request& request : merged.requests) {
        if (request.after.isValid())
            request.after = blockOf[request.after.index()];
    }
    return merged;
}

} // namespace edgecut
