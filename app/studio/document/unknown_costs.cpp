// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/unknown_costs.h"

#include <algorithm>

namespace edgecut::studio {

bool isSizeKnown(const ScenarioProblem& model, TensorId tensor)
{
    return !model.graph || tensor.index() >= model.graph->tensorCount() ||
           model.graph->tensor(tensor).shapeKnown;
}

bool hasUnknownCosts(const ScenarioProblem& model)
{
    if (!model.graph)
        return false;
    const std::span<const Tensor> tensors = model.graph->tensors();
    const bool unknownSize = std::any_of(tensors.begin(), tensors.end(), [](const Tensor& tensor) {
        return !tensor.shapeKnown && !tensor.consumers.empty();
    });
    const bool unknownTime =
        std::any_of(model.costs.costs.begin(), model.costs.costs.end(),
                    [](const LayerCost& cost) { return cost.origin == CostOrigin::Unknown; });
    return unknownSize || unknownTime;
}

} // namespace edgecut::studio
