// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/frames_run.h"
#include "app/studio/workspaces/workspace.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace edgecut {
class LogField;
}

namespace edgecut::studio {

class MetricTable;

/// Frames through the pipeline of the answer's plan, and of a second one where that is wanted: who
/// is where when, measured against the formulas, how many are inside. The rate is a slider that
/// runs the frames anew while it is dragged.
class FramesPage : public QWidget
{
    Q_OBJECT

public:
    FramesPage(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const;
    void activate();
    void fit();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* controls();
    void showSettings();
    void run();
    void take(std::vector<Result<FramesRun>> runs);
    void show();
    void showPlan(std::size_t index);
    void commit(const char* key, const std::optional<std::string>& value, const QString& label,
                const QString& shown);

    Document& m_document;
    JobRunner& m_jobs;
    LogField* m_rate;
    QComboBox* m_arrivals;
    QComboBox* m_second;
    QLabel* m_verdict;
    MetricTable* m_metrics;
    QLabel* m_story;
    FrameGantt* m_gantts[2];
    TimePlot* m_inside;
    std::optional<double> m_dragged; ///< the rate while it is dragged
    std::vector<FramesRun> m_runs;
    QString m_failure;
};

} // namespace edgecut::studio
