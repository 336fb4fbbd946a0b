// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/loop_run.h"
#include "app/studio/workspaces/workspace.h"

#include <optional>

class QLabel;

namespace edgecut {
class NumberField;
class StepPlayer;
} // namespace edgecut

namespace edgecut::studio {

class TraceField;

/// Mobile web AR's pipeline over the session's bandwidth trace (Fig. 2): monitor, decide, deliver,
/// collaborate, played round by round, beside the rate and what requests take. A click on a moment
/// goes there. Settings: loop/period, loop/requests, loop/hysteresis, loop/noise.
class LoopPage : public QWidget
{
    Q_OBJECT

public:
    LoopPage(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const;
    void activate();
    void fit();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* controls();
    NumberField* field(const char* key, const QString& unit, double most, const QString& label);
    void showSettings();
    void run();
    void take(Result<LoopRun> run);
    void show();
    void showStep(int index);

    Document& m_document;
    JobRunner& m_jobs;
    TraceField* m_trace;
    NumberField* m_period;
    NumberField* m_requests;
    NumberField* m_hysteresis;
    NumberField* m_noise;
    QLabel* m_summary;
    TimePlot* m_rates;
    TimePlot* m_latencies;
    LoopView* m_view;
    StepPlayer* m_player;
    std::optional<LoopRun> m_run;
    QString m_failure;
};

} // namespace edgecut::studio
