// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/exits_answer.h"
#include "app/studio/workspaces/workspace.h"

#include <memory>
#include <optional>

class QLabel;

namespace edgecut {
class BarComparisonPlot;
class CurvePlot;
class ExitChains;
class RequirementPlot;
} // namespace edgecut

namespace edgecut::studio {

class ExitsSettingsBar;
class ThresholdTable;

/// A network with early exits (Pre-DNNOff, Edgent): where each exit's layers run, what accuracy is
/// asked for, latency by exit, and the exact expected latency against the uplink. Works without a
/// model: Pre-DNNOff's network is there from the start.
class ExitsWorkspace : public Workspace
{
    Q_OBJECT

public:
    ExitsWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override { refresh(); }
    void fit() override;

private:
    void build();
    void refresh();
    void showAnswer(Result<ExitsAnswer> answer);
    void showFailure(const QString& text);
    void showPlots();

    ExitsSettingsBar* m_settingsBar;
    QLabel* m_headline;
    QLabel* m_note;
    ExitChains* m_chains;
    ThresholdTable* m_thresholds;
    RequirementPlot* m_requirement;
    BarComparisonPlot* m_latencies;
    CurvePlot* m_curve;
    std::optional<ExitsSettings> m_asked;
    std::optional<ExitsAnswer> m_answer;
};

} // namespace edgecut::studio
