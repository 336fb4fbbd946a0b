// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/linked_problem.h"

namespace edgecut::studio {

std::shared_ptr<const PartitionProblem>
withLinks(const std::shared_ptr<const ScenarioProblem>& model, const std::vector<Link>& links)
{
    if (model->problem.links == links || model->problem.links.size() != links.size())
        return {model, &model->problem};
    auto problem = std::make_shared<PartitionProblem>(model->problem);
    problem->links = links;
    return problem;
}

} // namespace edgecut::studio
