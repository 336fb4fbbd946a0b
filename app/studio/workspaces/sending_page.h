// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/mobility_answer.h"
#include "app/studio/workspaces/workspace.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;

namespace edgecut {
class TimePlot;
} // namespace edgecut

namespace edgecut::studio {

/// What sending layers ahead is good for, and what it costs: hits and queries by radius (PerDNN,
/// Fig. 9), the backhaul over time (IV-B4), and crowded servers that exchange a part (Fig. 10).
class SendingPage : public QWidget
{
    Q_OBJECT

public:
    SendingPage(const StudioContext& context, QWidget* parent);

    /// Starts the study unless it is there or under way. `text`: of the trace file, if any.
    void compute(const MobilitySettings& settings, const std::string& text,
                 const PartitionProblem& problem);
    /// The backhaul is that of the world on the map.
    void showBackhaul(const MobilityReport& report);
    QList<NamedFigure> figures() const;
    void fit();

private:
    void showText(const QString& text);
    /// A failure is told in place of the plots.
    void show(const Result<SendingStudy>& study);
    void showRadii(const SendingStudy& study);
    void showFractions(const SendingStudy& study);

    TimePlot* m_hits;
    TimePlot* m_queries;
    TimePlot* m_backhaul;
    TimePlot* m_peaks;
    TimePlot* m_lost;
    QLabel* m_note;
    JobRunner& m_jobs;
    std::optional<MobilitySettings> m_asked; ///< of the study that is shown or under way
    bool m_isAnswered = false;               ///< what was asked for was computed or failed
    PartitionProblem m_problem;
};

} // namespace edgecut::studio
