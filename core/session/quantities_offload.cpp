// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/quantities_offload.h"

#include "core/offloading/incremental.h"
#include "core/offloading/snapshot.h"

#include <algorithm>

namespace edgecut {

namespace {

Result<Upload> uploadIn(const QuantityRequest& request, const Context& context)
{
    const Result<const PartitionProblem*> problem = problemOf(request);
    if (!problem)
        return failure(problem.error());
    OffloadOptions options;
    options.thinkMs = std::max(0.0, request.scenario.setting("offload/think-ms", options.thinkMs));
    Result<OffloadRun> run = runOffload(**problem, options, context);
    if (!run)
        return failure(std::move(run.error()));
    return std::move(run->first);
}

template <typename Number>
Result<QuantityValue> ofUpload(const QuantityRequest& request, const Context& context,
                               Number number)
{
    const Result<Upload> upload = uploadIn(request, context);
    if (!upload)
        return failure(upload.error());
    return static_cast<double>(number(*upload));
}

/// With the session's parameters, as its snapshot page has them.
Result<SnapshotStudy> snapshotsIn(const QuantityRequest& request)
{
    OptionValues values;
    for (const OptionSpec& spec : snapshotOptionSpecs())
        values[std::string(spec.key)] =
            request.scenario.setting(std::string("snapshot/").append(spec.key), spec.standard);
    return studySnapshots(values);
}

} // namespace

Result<QuantityValue> snapshotSpeedUp(const QuantityRequest& request, const Context& /*context*/)
{
    const Result<SnapshotStudy> study = snapshotsIn(request);
    if (!study)
        return failure(study.error());
    return study->bestSpeedUp;
}

Result<QuantityValue> snapshotAgainstMachine(const QuantityRequest& request,
                                             const Context& /*context*/)
{
    const Result<SnapshotStudy> study = snapshotsIn(request);
    if (!study)
        return failure(study.error());
    return study->fasterThanVmWithModel;
}

Result<QuantityValue> uploadTime(const QuantityRequest& request, const Context& context)
{
    return ofUpload(request, context, [](const Upload& upload) { return upload.uploadMs; });
}

Result<QuantityValue> uploadBytes(const QuantityRequest& request, const Context& context)
{
    return ofUpload(request, context, [](const Upload& upload) { return upload.order.bytes; });
}

Result<QuantityValue> queriesDuringUpload(const QuantityRequest& request, const Context& context)
{
    return ofUpload(request, context, [](const Upload& upload) { return upload.queriesDuring; });
}

Result<QuantityValue> queriesIfPresent(const QuantityRequest& request, const Context& context)
{
    return ofUpload(request, context, [](const Upload& upload) { return upload.queriesIfPresent; });
}

} // namespace edgecut
