// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/budget_answer.h"
#include "app/studio/workspaces/workspace.h"

#include <memory>

namespace edgecut {
class StaircasePlot;
class WeightsPlot;
} // namespace edgecut

namespace edgecut::studio {

/// What a limit on cloud and link costs: the first tier's time, the latency speed-up and the
/// throughput gain against the budget as exact staircases (DNN Surgery, Figs. 19 and 20), and where
/// DSH looked for the plan of heavy load. The marker is the budget of DSCCS.
class BudgetWorkspace : public Workspace
{
    Q_OBJECT

public:
    BudgetWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void fit() override;

private:
    void compute();
    void computeFront();
    void computeSearch();
    void showFront(const Result<BudgetAnswer>& answer);
    void showSearch(const Result<DshSearch>& search);
    void showBudget();
    void takeBudget(double ms);

    StaircasePlot* m_edgeTime;
    StaircasePlot* m_latency;
    StaircasePlot* m_throughput;
    WeightsPlot* m_search;
    std::shared_ptr<const PartitionProblem> m_frontProblem;
    std::shared_ptr<const PartitionProblem> m_searchProblem;
    DshOptions m_searchOptions;
};

} // namespace edgecut::studio
