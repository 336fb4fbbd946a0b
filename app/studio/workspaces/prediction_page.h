// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/mobility_answer.h"
#include "app/studio/document/published_world.h"
#include "app/studio/workspaces/workspace.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;

namespace edgecut {
class TimePlot;
} // namespace edgecut

namespace edgecut::studio {

class MetricTable;

/// How well the next position is foreseen: error by history and interval, what is predicted in
/// vain, and when predicting pays most (PerDNN, Fig. 6), all predictors with the paper's numbers
/// beside ours (Table III).
class PredictionPage : public QWidget
{
    Q_OBJECT

public:
    PredictionPage(const StudioContext& context, QWidget* parent);

    /// Starts the study unless it is there or under way. `text`: of the trace file, if any.
    void compute(const MobilitySettings& settings, const std::string& text);
    QList<NamedFigure> figures() const;
    void fit();

private:
    void showText(const QString& text);
    /// A failure is told in place of the plots.
    void show(const Result<PredictionStudy>& study);
    void showPlots(const PredictionStudy& study);
    void showScores(const PredictionStudy& study, const PublishedWorld& paper);

    TimePlot* m_byHistory;
    TimePlot* m_errors;
    TimePlot* m_futile;
    TimePlot* m_benefit;
    MetricTable* m_scores;
    QLabel* m_note;
    JobRunner& m_jobs;
    std::optional<MobilitySettings> m_asked; ///< of the study that is shown or under way
    bool m_isAnswered = false;               ///< what was asked for was computed or failed
};

} // namespace edgecut::studio
