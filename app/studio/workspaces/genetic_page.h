// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/genetic_answer.h"
#include "app/studio/workspaces/learning_page.h"
#include "widgets/plots/learning_plot.h"

#include <QTimer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace edgecut {
class ExitChains;
class NumberField;
class OptionForm;
} // namespace edgecut

namespace edgecut::studio {

/// Pre-DNNOff's genetic algorithm while it searches: best and mean of each generation (Fig. 5.2)
/// against the exact answer, and the best plan of the generation that is chosen in the plot.
class GeneticPage : public LearningPage
{
    Q_OBJECT

public:
    GeneticPage(const StudioContext& context, QWidget* parent);

    QString title() const override { return tr("Genetic algorithm"); }
    QList<NamedFigure> figures() const override;
    void refresh() override;
    void fit() override;

private:
    QWidget* controls();
    void connectControls();
    void showSettings(const GeneticSettings& settings);
    void search(const GeneticSettings& settings);
    void showProgress();
    void showAnswer(const Result<GeneticAnswer>& answer);
    void showRound(int round);
    void showFailure(const QString& text);
    void set(const std::string& key, double value, double standard, const QString& label);
    LearningData curves(const std::vector<GeneticGeneration>& generations) const;

    StudioContext m_context;
    QComboBox* m_of;
    OptionForm* m_form;
    NumberField* m_seed;
    QPushButton* m_stop;
    QLabel* m_headline;
    LearningPlot* m_plot;
    ExitChains* m_plan;
    QTimer m_timer; ///< looks at the search while it runs
    std::shared_ptr<GeneticProgress> m_progress;
    std::optional<GeneticSettings> m_asked;
    std::shared_ptr<const ScenarioProblem> m_askedModel;
    std::vector<Link> m_askedLinks;
    std::optional<GeneticAnswer> m_answer;
};

} // namespace edgecut::studio
