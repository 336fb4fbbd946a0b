// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/min_cut.h"

#include "core/partition/min_cut_model.h"

#include <utility>

namespace edgecut {

Result<Solution> minCut(const PartitionProblem& problem, const OptionValues& /*options*/,
                        const Context& context)
{
    Result<MinCutModel> model = MinCutModel::prepare(problem);
    if (!model)
        return failure(std::move(model.error()));
    return model->solve(context);
}

Method minCutMethod()
{
    Method method;
    method.id = "min-cut";
    method.title = translatable("core", "Minimum cut");
    method.minimises = translatable("core", "latency");
    method.reference = "Liang et al., DNN Surgery: Accelerating DNN Inference on the Edge Through "
                       "Layer Partitioning, IEEE Transactions on Cloud Computing, 2023";
    method.exact = true;
    method.run = minCut;
    return method;
}

} // namespace edgecut
