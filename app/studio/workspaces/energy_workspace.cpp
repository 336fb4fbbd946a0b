// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/energy_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "core/session/beyond_time.h"
#include "core/session/edits.h"
#include "widgets/plots/staircase_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace edgecut::studio {

namespace {

const QString FrontJob = QStringLiteral("energy front");

/// Weights do not change the front.
bool sameFront(const PartitionProblem& a, PartitionProblem b)
{
    b.weights = a.weights;
    return a == b;
}

QString noteOf(const PartitionProblem& problem, const EnergyPoint& point)
{
    const auto here = std::ranges::count(point.plan.tierOf, problem.firstTier());
    return EnergyWorkspace::tr("%1 of %2 layers on %3")
        .arg(here)
        .arg(point.plan.tierOf.size())
        .arg(QString::fromStdString(problem.tiers.front()));
}

} // namespace

EnergyWorkspace::EnergyWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent), m_plot(new StaircasePlot(this))
{
    m_plot->setObjectName(QStringLiteral("energyFront"));
    m_plot->setTitle(tr("How much energy does a frame take when it may take longer?"));
    m_plot->setEmptyText(tr("Open a model to see latency against energy."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->addWidget(m_plot);
    connect(m_plot, &StaircasePlot::budgetCommitted, this, &EnergyWorkspace::takeWeight);
    connect(&document(), &Document::answerChanged, this, [this] {
        if (isVisible())
            compute();
        showAnswer();
    });
}

void EnergyWorkspace::activate()
{
    compute();
    showAnswer();
}

void EnergyWorkspace::fit()
{
    m_plot->resetView();
}

void EnergyWorkspace::compute()
{
    const std::shared_ptr<const Answer>& answer = document().answer();
    if (!answer) {
        m_problem.reset();
        m_points.clear();
        m_plot->setData({});
        return;
    }
    if (m_problem && sameFront(*m_problem, *answer->problem))
        return;
    m_problem = answer->problem;
    jobs().run<Result<std::vector<EnergyPoint>>>(
        FrontJob, tr("Computing latency against energy"), WhenBusy::Finish,
        [problem = answer->problem](const Context& context) {
            return energyFront(*problem, context);
        },
        [this](const Result<std::vector<EnergyPoint>>& front) { showFront(front); });
}

void EnergyWorkspace::showFront(const Result<std::vector<EnergyPoint>>& front)
{
    m_points.clear();
    StaircaseData staircase;
    if (!front) {
        m_plot->setEmptyText(translated(front.error()));
    } else if (m_problem && front->front().energyMj <= 0) {
        m_plot->setEmptyText(tr("No energy is known: choose a device whose power is, or a radio "
                                "under Beyond time."));
    } else if (m_problem) {
        m_points = *front;
        staircase.methodId = QStringLiteral("min-cut");
        staircase.xLabel = tr("latency allowed (supported plans: corners of the convex hull)");
        staircase.yLabel = tr("energy of a frame");
        staircase.unit = QStringLiteral("mJ");
        for (const EnergyPoint& point : m_points)
            staircase.steps.append({point.latencyMs, point.energyMj, noteOf(*m_problem, point)});
    }
    m_plot->setData(staircase);
    showAnswer();
}

void EnergyWorkspace::showAnswer()
{
    const std::shared_ptr<const Answer>& answer = document().answer();
    m_plot->setBudget(answer && answer->solution ? answer->solution->evaluation.latencyMs : 0);
}

/// A weight between the two from and to which the plan is best.
void EnergyWorkspace::takeWeight(double ms)
{
    const auto past = std::ranges::upper_bound(m_points, ms, {}, &EnergyPoint::latencyMs);
    if (past == m_points.begin()) {
        showAnswer();
        return;
    }
    const EnergyPoint& point = *(past - 1);
    const double weight = point.fromWeightMs == 0 ? 0
                          : past == m_points.end()
                              ? point.fromWeightMs * 2
                              : std::sqrt(point.fromWeightMs) * std::sqrt(past->fromWeightMs);
    const OptionSpec& option = beyondTimeOptions().front();
    document().commit([&](Session& session) -> Result<Edit> {
        const std::string key = beyondTimeSetting(option.key);
        if (weight == 0)
            return setSettingEdit(session, key, std::nullopt, option.label.text);
        return setSettingEdit(session, key, weight, option.label.text);
    });
}

QList<NamedFigure> EnergyWorkspace::figures() const
{
    if (m_plot->data().steps.isEmpty())
        return {};
    return {{QStringLiteral("energy-front"), m_plot->figure()}};
}

} // namespace edgecut::studio
