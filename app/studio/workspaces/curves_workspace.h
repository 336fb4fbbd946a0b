// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/cut_positions.h"
#include "app/studio/workspaces/workspace.h"

#include <memory>
#include <vector>

class QTabBar;

namespace edgecut {
class CurvePlot;
class LayerTimesPlot;
class OutputBytesPlot;
class StackedLatencyPlot;
} // namespace edgecut

namespace edgecut::studio {

/// Latency against the uplink with every exact breakpoint; latency stacked by cut position; output
/// size or time by layer (DNN Surgery, Figs. 1-3 and 7). The marker on the curve is the bandwidth,
/// a clicked bar is the selected layer.
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
    QWidget* layerPlots();
    void connectPlots();
    void showCurve();
    void showMarker();
    void showOutputs() const;
    void showTimes() const;
    void scanCuts();
    void showCuts();

    CurvePlot* m_curve;
    StackedLatencyPlot* m_stacked;
    QTabBar* m_ofLayers; ///< which of the next two is shown
    OutputBytesPlot* m_outputs;
    LayerTimesPlot* m_times;
    std::vector<PrefixCut> m_cuts;
    std::shared_ptr<const PartitionProblem> m_cutsProblem;
};

} // namespace edgecut::studio
