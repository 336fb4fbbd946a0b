// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/partition/energy_front.h"

#include <memory>
#include <vector>

namespace edgecut {
class StaircasePlot;
} // namespace edgecut

namespace edgecut::studio {

/// Latency against energy: the supported plans (EnergyPoint) as a staircase of what energy a frame
/// takes when it may take so long. The marker is the answer's latency; a click takes a weight of
/// energy at which the plan under it is the answer.
class EnergyWorkspace : public Workspace
{
    Q_OBJECT

public:
    EnergyWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void fit() override;

private:
    void compute();
    void showFront(const Result<std::vector<EnergyPoint>>& front);
    void showAnswer();
    void takeWeight(double ms);

    StaircasePlot* m_plot;
    std::shared_ptr<const PartitionProblem> m_problem; ///< of the front
    std::vector<EnergyPoint> m_points;
};

} // namespace edgecut::studio
