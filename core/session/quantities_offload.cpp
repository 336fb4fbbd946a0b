// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/quantities_offload.h"

#include "core/offloading/incremental.h"

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

} // namespace

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
