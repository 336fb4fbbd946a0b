// SPDX-License-Identifier: GPL-3.0-or-later
// A method that is watched, on the graph.
#include "app/studio/document/document.h"
#include "app/studio/workspaces/graph_workspace.h"
#include "app/studio/workspaces/step_on_graph.h"
#include "app/studio/workspaces/step_show.h"
#include "widgets/graph/graph_view.h"
#include "widgets/plots/curve_plot.h"

namespace edgecut::studio {

void GraphWorkspace::connectSteps()
{
    connect(m_steps, &StepShow::stepShown, this, &GraphWorkspace::showStep);
}

bool GraphWorkspace::watchSteps(int step)
{
    m_steps->start();
    m_steps->showStep(step);
    return true;
}

void GraphWorkspace::showStep(const Step* step)
{
    m_strip->setVisible(step == nullptr);
    if (!step) {
        m_view->clearHighlight();
        showPlan();
        return;
    }
    if (m_steps->problem())
        drawStep(*m_view, *step, *m_steps->problem(), document().model().get());
}

} // namespace edgecut::studio
