// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/quantities_queue.h"

#include "core/scheduling/queue_study.h"

#include <algorithm>

namespace edgecut {

namespace {

Result<QueueStudyChange> changeAgainst(const QuantityRequest& request, const Context& context)
{
    const Result<std::string> against = textParameter(request, "against");
    if (!against)
        return failure(against.error());
    const Result<QueueStudy> study =
        studyQueues(*findDevice(standardEdgeDevice()), QueueStudyOptions(), context);
    if (!study)
        return failure(study.error());
    const auto found = std::ranges::find_if(study->changes, [&](const QueueStudyChange& change) {
        return change.against->id == *against;
    });
    if (found == study->changes.end())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "\"%1\" is no policy of this comparison; name fcfs, "
                                             "sjf or hvf."),
                        {*against}});
    return *found;
}

} // namespace

Result<QuantityValue> queueWaitingChange(const QuantityRequest& request, const Context& context)
{
    const Result<QueueStudyChange> change = changeAgainst(request, context);
    if (!change)
        return failure(change.error());
    return change->waitingPercent.mean / 100;
}

Result<QuantityValue> queueEfficiencyGain(const QuantityRequest& request, const Context& context)
{
    const Result<QueueStudyChange> change = changeAgainst(request, context);
    if (!change)
        return failure(change.error());
    return change->efficiencyTimes.mean;
}

} // namespace edgecut
