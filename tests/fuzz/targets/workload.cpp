// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workload_file.h"
#include "core/scheduling/queue.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace {

using namespace edgecut;

void trySchedule(const Workload& workload, const Policy& policy, const QueueOptions& options)
{
    const Result<QueueRun> run = runQueue(workload, policy, options);
    if (!run)
        return; // a metric that is not defined, or times beyond what a number holds
    fuzz::require(run->order.size() == workload.size(), "every request is served");
    for (std::size_t i = 0; i < workload.size(); ++i) {
        const Service& service = run->services[i];
        fuzz::require(service.readyMs >= workload.requests[i].arrivalMs, "nobody is early");
        fuzz::require(service.startMs >= service.readyMs, "nobody starts before it is ready");
        fuzz::require(service.finishMs >= service.startMs, "nothing ends before it starts");
    }
}

bool tryInput(std::string_view input)
{
    const Result<Workload> read = readWorkload(input, "input.json");
    if (!read)
        return false;
    fuzz::require(check(*read).has_value(), "what was read passes check()");
    const std::string written = writeWorkload(*read);
    const Result<Workload> again = readWorkload(written, "written.json");
    fuzz::require(again.has_value(), "what was written can be read");
    fuzz::require(writeWorkload(*again) == written, "written again it is the same");
    for (const Policy& policy : policies()) {
        trySchedule(*read, policy, {});
        trySchedule(*read, policy, {2.0, 3});
    }
    if (const Result<Workload> merged = mergeBlocks(*read)) {
        fuzz::require(check(*merged).has_value(), "merged blocks pass check()");
        trySchedule(*merged, *findPolicy("efficiency"), {1.0, 1});
    }
    return true;
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
