// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/trace_run.h"
#include "app/studio/workspaces/workspace.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace edgecut {
class LogField;
class NumberField;
} // namespace edgecut

namespace edgecut::studio {

class TraceField;

/// DADS over the session's bandwidth trace (DNN Surgery, Algorithm 3; Figs. 17 and 18): rate,
/// latency and throughput over time, with modes, congestion and changes of plan. A click on a
/// moment tells it, and offers its rate as the uplink.
class TracePage : public QWidget
{
    Q_OBJECT

public:
    TracePage(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const;
    void activate();
    void fit();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* controls();
    QWidget* momentRow();
    void showSettings();
    void showLatency();
    void run();
    void take(Result<TraceRun> run);
    void show();
    void showMoment(double seconds);
    void set(const char* key, const std::string& value, const QString& label, const QString& shown);

    Document& m_document;
    JobRunner& m_jobs;
    TraceField* m_trace;
    LogField* m_rate;
    NumberField* m_hysteresis;
    QComboBox* m_heavy;
    QCheckBox* m_probe;
    QCheckBox* m_latency;
    QLabel* m_summary;
    QLabel* m_moment;
    QPushButton* m_use;
    TimePlot* m_plots[3];
    std::optional<TraceRun> m_run;
    QString m_failure;
    double m_useMbps = 0;
};

} // namespace edgecut::studio
