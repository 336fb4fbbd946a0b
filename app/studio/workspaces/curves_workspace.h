// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/cut_positions.h"
#include "app/studio/workspaces/workspace.h"

#include <memory>
#include <vector>

namespace edgecut {
class CurvePlot;
class OutputBytesPlot;
class StackedLatencyPlot;
} // namespace edgecut

namespace edgecut::studio {

/// Latency against the uplink with every exact breakpoint; latency stacked by cut position; output
/// size by layer. The marker on the curve is the bandwidth, a clicked bar is the selected layer.
class CurvesWorkspace : public Workspace
{
    Q_OBJECT

public:
    CurvesWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void fit() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectPlots();
    void showCurve();
    void showMarker();
    void showOutputs() const;
    void scanCuts();
    void showCuts();

    CurvePlot* m_curve;
    StackedLatencyPlot* m_stacked;
    OutputBytesPlot* m_outputs;
    std::vector<PrefixCut> m_cuts;
    std::shared_ptr<const PartitionProblem> m_cutsProblem;
};

} // namespace edgecut::studio
