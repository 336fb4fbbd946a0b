// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/step_on_graph.h"

#include "app/studio/document/stages.h"
#include "app/studio/document/unknown_costs.h"
#include "widgets/graph/graph_view.h"
#include "widgets/text/text.h"

#include <QCoreApplication>

#include <utility>

namespace edgecut::studio {

std::vector<GraphCrossing> graphCrossings(const Evaluation& evaluation,
                                          const ScenarioProblem* model)
{
    std::vector<GraphCrossing> crossings;
    for (const Crossing& crossing : evaluation.crossings) {
        const bool known = !model || isSizeKnown(*model, crossing.tensor);
        crossings.push_back({crossing.tensor.value, crossing.up,
                             known ? formatBytes(crossing.bytes)
                                   : QCoreApplication::translate("edgecut::studio::GraphWorkspace",
                                                                 "size unknown")});
    }
    return crossings;
}

void drawStep(GraphView& view, const Step& step, const PartitionProblem& problem,
              const ScenarioProblem* model)
{
    if (!view.picture() || view.picture()->layerCount() != problem.layerCount())
        return;
    std::vector<int> tiers(problem.layerCount(), -1);
    std::vector<GraphCrossing> crossings;
    if (!step.plan.empty()) {
        for (std::size_t layer = 0; layer < tiers.size(); ++layer)
            tiers[layer] = step.plan[layer].value;
        if (const Result<Evaluation> evaluation = evaluate(problem, Plan{step.plan}))
            crossings = graphCrossings(*evaluation, model);
    }
    const QStringList names = tierNames(problem);
    view.setTiers(tiers, std::vector<QString>(names.begin(), names.end()));
    view.setCrossings(std::move(crossings));
    // What a step points at stands out; where it points at everything, nothing fades.
    std::vector<int> marked;
    for (const StepMark& mark : step.marks) {
        if (mark.role != StepMark::Role::Settled)
            marked.push_back(mark.layer.value);
    }
    view.highlight(std::move(marked));
}

} // namespace edgecut::studio
