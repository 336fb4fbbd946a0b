// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/answer_panel.h"

#include "app/studio/document/stages.h"
#include "app/studio/document/unknown_costs.h"
#include "core/base/numbers.h"
#include "core/partition/leaving.h"
#include "core/session/edits.h"
#include "widgets/forms/stage_bar.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace edgecut::studio {

namespace {

/// "1.8 × faster than edge only": a ratio never hides its direction. Words that belong together do
/// not part at the end of a line.
QString comparedWith(double latencyMs, const Result<Solution>& baseline, const std::string& tier)
{
    if (!baseline || latencyMs <= 0 || baseline->evaluation.latencyMs <= 0)
        return {};
    const double ratio = baseline->evaluation.latencyMs / latencyMs;
    const QString name = QString::fromStdString(tier);
    QString text;
    if (nearlyEqual(ratio, 1))
        text = AnswerPanel::tr("as fast as %1 only").arg(name);
    else if (ratio > 1)
        text = AnswerPanel::tr("%1 faster than %2 only").arg(formatRatio(ratio), name);
    else
        text = AnswerPanel::tr("%1 slower than %2 only").arg(formatRatio(1 / ratio), name);
    return text.replace(QLatin1Char(' '), QChar::Nbsp);
}

/// What leaves the first tier: the largest tensor in words, all of them for a tool-tip.
struct Leaving
{
    QString summary, all;
};

QString depthOf(const LeavingTensor& tensor)
{
    if (tensor.depth < 0)
        return AnswerPanel::tr("a constant");
    if (tensor.depth == 0)
        return AnswerPanel::tr("the data themselves");
    return AnswerPanel::tr("%n layer(s) from the data", nullptr, tensor.depth);
}

Leaving whatLeaves(const PartitionProblem& problem, const Evaluation& evaluation)
{
    const QString first = QString::fromStdString(problem.tiers.front());
    const std::vector<LeavingTensor> tensors = leavingFirstTier(problem, evaluation);
    if (tensors.empty())
        return {AnswerPanel::tr("nothing leaves %1").arg(first), {}};
    QStringList lines;
    for (const LeavingTensor& each : tensors)
        lines.append(AnswerPanel::tr("%1: %2, %3")
                         .arg(QString::fromStdString(problem.tensors[each.tensor.index()].name),
                              formatBytes(each.bytes), depthOf(each)));
    // The one nearest to the data tells most about them.
    const auto nearest = std::ranges::min_element(tensors, {}, &LeavingTensor::depth);
    const QString name = QString::fromStdString(problem.tensors[nearest->tensor.index()].name);
    QString summary = AnswerPanel::tr("%1 leaves %2 (%3)").arg(name, first, depthOf(*nearest));
    if (tensors.size() > 1)
        summary += AnswerPanel::tr(" and %n more", nullptr, static_cast<int>(tensors.size()) - 1);
    return {summary, lines.join(QLatin1Char('\n'))};
}

/// How far the plan can be off the optimum, as a share of what was found (as solvers count a gap).
double gapOf(const Solution& solution)
{
    return solution.objective > 0
               ? std::max(0.0, solution.objective - *solution.lowerBound) / solution.objective
               : 0;
}

} // namespace

AnswerPanel::AnswerPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_latency(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_throughput(new QLabel(this))
    , m_proof(new QLabel(this))
    , m_note(new QLabel(this))
    , m_beyond(new QLabel(this))
    , m_takeBudget(new QPushButton(this))
    , m_bar(new StageBar(this))
{
    m_latency->setObjectName(QStringLiteral("latencyLabel"));
    m_latency->setAccessibleName(tr("Latency"));
    m_proof->setObjectName(QStringLiteral("proofLabel"));
    m_throughput->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_proof->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_note->setObjectName(QStringLiteral("answerNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    m_beyond->setObjectName(QStringLiteral("beyondTimeFacts"));
    m_beyond->setWordWrap(true);
    m_takeBudget->setObjectName(QStringLiteral("takeLeastBudget"));
    m_takeBudget->hide();
    setMinimumWidth(330);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_latency, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_throughput, 0, 1);
    layout->addWidget(m_proof, 0, 2);
    layout->addWidget(m_facts, 1, 1, 1, 2);
    layout->addWidget(m_note, 2, 0, 1, 3);
    layout->addWidget(m_takeBudget, 2, 2, Qt::AlignRight);
    layout->addWidget(m_beyond, 3, 0, 1, 3);
    layout->addWidget(m_bar, 4, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    connect(m_takeBudget, &QPushButton::clicked, this, &AnswerPanel::takeLeastBudget);
    connect(&document, &Document::answerChanged, this, &AnswerPanel::show);
    show();
}

void AnswerPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

void AnswerPanel::show()
{
    QFont large = typeFont(TypeSize::Title, true);
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_latency->setFont(large);
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!answer)
        showFailure({});
    else if (!answer->solution)
        showFailure(translated(answer->solution.error()));
    else
        showSolution(*answer);
    m_note->hide();
    m_takeBudget->hide();
    if (answer)
        showNote(*answer);
}

void AnswerPanel::showNote(const Answer& answer)
{
    if (answer.leastBudgetMs) {
        m_takeBudget->setText(tr("Set the budget to %1").arg(formatMs(*answer.leastBudgetMs)));
        m_takeBudget->show();
    }
    if (answer.warnings.empty() || !answer.solution)
        return;
    const Theme& theme = Theme::of(this);
    m_note->setText(translated(answer.warnings.front()));
    m_note->setStyleSheet(QStringLiteral("color: %1").arg(theme.readable(theme.warning).name()));
    m_note->show();
}

void AnswerPanel::takeLeastBudget()
{
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!answer || !answer->leastBudgetMs)
        return;
    m_document.commit([least = *answer->leastBudgetMs](Session& session) {
        return setOptionEdit(session, "budget-ms", least);
    });
}

void AnswerPanel::showSolution(const Answer& answer)
{
    const Theme& theme = Theme::of(this);
    const Solution& solution = *answer.solution;
    const Evaluation& evaluation = solution.evaluation;
    m_latency->setText(formatMs(evaluation.latencyMs));
    const std::vector<std::string>& tiers = answer.problem->tiers;
    QStringList facts{comparedWith(evaluation.latencyMs, answer.edgeOnly, tiers.front()),
                      comparedWith(evaluation.latencyMs, answer.cloudOnly, tiers.back())};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("   ")));
    m_throughput->setText(formatFps(evaluation.throughputFps));
    m_facts->setStyleSheet(QStringLiteral("color: %1").arg(theme.mutedText.name()));
    const bool unknown = m_document.model() && hasUnknownCosts(*m_document.model());
    QColor color = theme.readable(unknown ? theme.warning : theme.good);
    if (solution.optimal && unknown) {
        m_proof->setText(tr("optimal for known costs"));
    } else if (solution.optimal) {
        m_proof->setText(tr("✓ proven optimal"));
    } else if (solution.lowerBound) {
        m_proof->setText(tr("within %1 of the optimum").arg(formatPercent(gapOf(solution))));
        color = theme.readable(theme.warning);
    } else {
        m_proof->setText(tr("heuristic, no proven bound"));
        color = theme.readable(theme.warning);
    }
    m_proof->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
    showBeyondTime(answer);
    m_bar->setStages(stagesOf(*answer.problem, evaluation, theme));
    m_bar->setVisible(true);
}

void AnswerPanel::showBeyondTime(const Answer& answer)
{
    const PartitionProblem& problem = *answer.problem;
    const Evaluation& evaluation = answer.solution->evaluation;
    QStringList facts;
    if (problem.weights.any())
        facts.append(tr("weighted %1").arg(formatMs(answer.solution->objective)));
    const auto millijoules = [](double mj) {
        return QString::fromStdString(formatSignificant(mj)) + QStringLiteral(" mJ");
    };
    if (!problem.radios.empty())
        facts.append(tr("%1, of these %2 by the radio")
                         .arg(millijoules(evaluation.energyMj), millijoules(evaluation.radioMj)));
    else if (evaluation.energyMj > 0)
        facts.append(millijoules(evaluation.energyMj));
    if (!problem.pricePerHour.empty())
        facts.append(
            tr("%1 for a million frames")
                .arg(QString::fromStdString(formatSignificant(evaluation.costPerMillion))));
    const Leaving leaving = whatLeaves(problem, evaluation);
    facts.append(leaving.summary);
    m_beyond->setText(facts.join(QStringLiteral("  ·  ")));
    m_beyond->setToolTip(leaving.all);
    m_beyond->setStyleSheet(QStringLiteral("color: %1").arg(Theme::of(this).mutedText.name()));
}

void AnswerPanel::showFailure(const QString& text)
{
    m_latency->setText(text.isEmpty() ? QString() : tr("no plan"));
    m_proof->clear();
    m_throughput->clear();
    m_beyond->clear();
    m_facts->setText(text);
    m_facts->setStyleSheet(
        QStringLiteral("color: %1").arg(Theme::of(this).readable(Theme::of(this).error).name()));
    m_bar->setVisible(false);
}

} // namespace edgecut::studio
