// SPDX-License-Identifier: GPL-3.0-or-later
// A method that is watched, on the graph.
#include "app/studio/document/document.h"
#include "app/studio/document/stages.h"
#include "app/studio/workspaces/graph_workspace.h"
#include "app/studio/workspaces/step_show.h"
#include "widgets/graph/graph_view.h"
#include "widgets/plots/curve_plot.h"

namespace edgecut::studio {

void GraphWorkspace::connectSteps()
{
    connect(m_steps, &StepShow::stepShown, this, &GraphWorkspace::showStep);
}

void GraphWorkspace::watchSteps(int step)
{
    m_steps->start();
    m_steps->showStep(step);
}

void GraphWorkspace::showStep(const Step* step)
{
    m_strip->setVisible(step == nullptr);
    if (!step) {
        m_view->clearHighlight();
        showPlan();
        return;
    }
    const std::shared_ptr<const PartitionProblem>& problem = m_steps->problem();
    if (!problem || !m_view->picture() || m_view->picture()->layerCount() != problem->layerCount())
        return;
    std::vector<int> tiers(problem->layerCount(), -1);
    std::vector<GraphCrossing> crossings;
    if (!step->plan.empty()) {
        for (std::size_t layer = 0; layer < tiers.size(); ++layer)
            tiers[layer] = step->plan[layer].value;
        if (const Result<Evaluation> evaluation = evaluate(*problem, Plan{step->plan}))
            crossings = crossingsOf(*evaluation);
    }
    const QStringList names = tierNames(*problem);
    m_view->setTiers(tiers, std::vector<QString>(names.begin(), names.end()));
    m_view->setCrossings(std::move(crossings));
    // What a step points at stands out; where it points at everything, nothing fades.
    std::vector<int> marked;
    for (const StepMark& mark : step->marks) {
        if (mark.role != StepMark::Role::Settled)
            marked.push_back(mark.layer.value);
    }
    m_view->highlight(std::move(marked));
}

} // namespace edgecut::studio
