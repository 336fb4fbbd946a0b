// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/ddpg_answer.h"
#include "app/studio/workspaces/learning_page.h"
#include "widgets/plots/learning_plot.h"
#include "widgets/plots/spread_plot.h"

#include <QTimer>

#include <memory>
#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace edgecut {
class ClockBar;
class GraphView;
class NumberField;
class OptionForm;
} // namespace edgecut

namespace edgecut::studio {

/// The agent of mobile web AR while it learns where to cut the model in view: each episode against
/// the exact optimum and against blind search, the plan that it would take after any of them on the
/// graph, and how far off twenty agents end. The answer is what the final actor does by itself; the
/// best plan that it happened to try stands apart.
class DdpgPage : public LearningPage
{
    Q_OBJECT

public:
    DdpgPage(const StudioContext& context, QWidget* parent);

    QString title() const override { return tr("Agent (DDPG)"); }
    QList<NamedFigure> figures() const override;
    void refresh() override;
    void fit() override;

private:
    enum Shown { Episode, Answer, Visited, Random, Exact };

    QWidget* controls();
    QWidget* planBar();
    void build();
    void connectControls();
    void set(const std::string& key, double value, double standard, const QString& label);
    void train();
    void study();
    void stop();
    void look();
    void showTraining(Result<DdpgAnswer> answer);
    void showStudy(const Result<DdpgStudy>& study);
    void showCurves();
    void showGaps(const std::vector<DdpgGap>& gaps, bool isRunning);
    void showHeadline();
    void showFailure(const QString& text);
    void layOutGraph();
    void showEpisode(int episode);
    void showPlan();
    const std::vector<DdpgEpisode>& episodes() const;
    const Plan* chosenPlan() const;

    StudioContext m_context;
    OptionForm* m_form;
    NumberField* m_seed;
    QPushButton* m_stop;
    QPushButton* m_many;
    QLabel* m_headline;
    QLabel* m_planText;
    LearningPlot* m_plot;
    SpreadPlot* m_gaps;
    QButtonGroup* m_plans;
    ClockBar* m_clock;
    GraphView* m_graph;
    QTimer m_timer; ///< looks at the work while it runs

    std::optional<DdpgSettings> m_asked;
    std::shared_ptr<const PartitionProblem> m_problem; ///< what is learned, or was
    std::shared_ptr<const ScenarioProblem> m_model;    ///< that it belongs to
    std::shared_ptr<DdpgProgress> m_training, m_studying;
    DdpgProgress::Seen m_seen; ///< of the training, as last looked at
    std::optional<DdpgAnswer> m_answer;
    int m_episode = -1;    ///< shown; -1: none
    bool m_follows = true; ///< the newest episode is shown while it learns
};

} // namespace edgecut::studio
