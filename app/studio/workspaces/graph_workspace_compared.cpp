// SPDX-License-Identifier: GPL-3.0-or-later
// Two plans on one graph.
#include "app/studio/document/document.h"
#include "app/studio/document/plan_comparison.h"
#include "app/studio/workspaces/comparison_bar.h"
#include "app/studio/workspaces/graph_workspace.h"
#include "widgets/graph/graph_view.h"
#include "widgets/models/layer_selection.h"

#include <QComboBox>
#include <QShortcut>

namespace edgecut::studio {

void GraphWorkspace::connectComparison()
{
    PlanComparison& comparison = document().comparison();
    connect(&comparison, &PlanComparison::changed, this, &GraphWorkspace::showOtherPlan);
    connect(m_comparison, &ComparisonBar::layerChosen, this, [this](int layer) {
        selection().select(layer);
        goToLayer(layer); // out of the block that it is folded into
    });
    m_leave = new QShortcut(Qt::Key_Escape, this);
    m_leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_leave, &QShortcut::activated, &comparison, &PlanComparison::stop);
    showOtherPlan();
}

void GraphWorkspace::showOtherPlan()
{
    const PlanComparison& comparison = document().comparison();
    const bool isOn = comparison.isOn();
    OtherPlan other;
    if (isOn) {
        other.name = comparison.name();
        other.shownName = tr("now");
        for (const TierId tier : comparison.plan().tierOf)
            other.tiers.push_back(tier.value);
    }
    m_view->setOtherPlan(other);
    m_leave->setEnabled(isOn);
    m_colouring->setEnabled(!isOn);
}

void GraphWorkspace::stepDifference(int by)
{
    m_comparison->step(by);
}

} // namespace edgecut::studio
