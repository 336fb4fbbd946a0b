// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/ddpg_page.h"

#include "app/studio/document/document.h"
#include "app/studio/document/linked_problem.h"
#include "app/studio/document/stages.h"
#include "app/studio/document/unknown_costs.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/model_picture.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/graph/graph_view.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/text/text.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut::studio {

namespace {

const QString trainingJob = QStringLiteral("ddpg");
const QString studyJob = QStringLiteral("ddpg-seeds");
const QString layoutJob = QStringLiteral("ddpg-layout");

double gapOf(double ms, double exactMs)
{
    return exactMs > 0 ? ms / exactMs - 1 : 0;
}

/// "exactly the optimum", or how far above it.
QString gapText(double gap)
{
    return gap <= 1e-9 ? DdpgPage::tr("the optimum")
                       : DdpgPage::tr("%1 above the optimum").arg(formatPercent(gap));
}

} // namespace

void DdpgPage::set(const std::string& key, double value, double standard, const QString& label)
{
    m_context.document.commit([&](Session& session) {
        return setSettingEdit(session, "learning/ddpg-" + key,
                              value == standard ? std::nullopt
                                                : std::optional(formatShortest(value)),
                              label.toStdString(), formatNumber(value).toStdString());
    });
}

void DdpgPage::refresh()
{
    const DdpgSettings settings = ddpgSettings(m_context.document.scenario());
    const std::shared_ptr<const ScenarioProblem>& model = m_context.document.model();
    m_form->setValues(settings.options);
    m_seed->setValue(static_cast<double>(settings.seed));
    if (!model) {
        stop();
        m_asked.reset();
        m_model.reset();
        m_problem.reset();
        showFailure(tr("Open a model and an agent learns where to cut it."));
        m_graph->setState(GraphView::State::Empty, tr("Open a model, or drop an ONNX file here."));
        return;
    }
    const std::vector<Link>& links = m_context.document.scenario().links;
    const bool isSameProblem = model == m_model && m_problem && m_problem->links == links;
    if (m_asked == settings && isSameProblem)
        return;
    if (!isSameProblem)
        m_problem = withLinks(model, links);
    m_asked = settings;
    if (std::exchange(m_model, model) != model)
        layOutGraph();
    train();
}

void DdpgPage::train()
{
    stop();
    m_answer.reset();
    m_episode = -1;
    m_follows = true;
    m_studying.reset();
    m_gaps->setData({});
    m_training = std::make_shared<DdpgProgress>();
    m_seen = {};
    m_stop->setEnabled(true);
    m_plans->button(Episode)->setChecked(true);
    m_headline->setText(tr("Learning …"));
    showCurves();
    m_timer.start();
    m_context.jobs.run<Result<DdpgAnswer>>(
        trainingJob, tr("Training an agent"), WhenBusy::Replace,
        [settings = *m_asked, problem = m_problem, progress = m_training](const Context& context) {
            return trainAgent(settings, problem, *progress, context);
        },
        [this](Result<DdpgAnswer> answer) { showTraining(std::move(answer)); });
}

void DdpgPage::study()
{
    if (!m_problem || !m_asked)
        return;
    m_studying = std::make_shared<DdpgProgress>();
    m_stop->setEnabled(true);
    m_many->setEnabled(false);
    m_timer.start();
    showGaps({}, true);
    m_context.jobs.run<Result<DdpgStudy>>(
        studyJob, tr("Training %n agents", nullptr, static_cast<int>(DdpgSettings::studySeeds)),
        WhenBusy::Replace,
        [settings = *m_asked, problem = m_problem, progress = m_studying](const Context& context) {
            return studyAgents(settings, *problem, *progress, context);
        },
        [this](const Result<DdpgStudy>& study) { showStudy(study); });
}

void DdpgPage::stop()
{
    if (m_training)
        m_training->stop();
    if (m_studying)
        m_studying->stop();
}

/// While something runs; and once more after it was cancelled elsewhere, when no answer comes.
void DdpgPage::look()
{
    const bool trains = m_context.jobs.isRunning(trainingJob);
    const bool studies = m_context.jobs.isRunning(studyJob);
    if (m_training && !m_answer) {
        m_seen = m_training->seen();
        showCurves();
        showHeadline();
    }
    if (m_studying)
        showGaps(m_studying->seen().gaps, studies);
    m_many->setEnabled(!studies);
    m_stop->setEnabled(trains || studies);
    if (!trains && !studies)
        m_timer.stop();
}

void DdpgPage::showTraining(Result<DdpgAnswer> answer)
{
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            showFailure(translated(answer.error()));
        return;
    }
    m_answer = std::move(*answer);
    showCurves();
    showHeadline();
    m_plans->button(Answer)->setChecked(true);
    showPlan();
    look();
}

void DdpgPage::showStudy(const Result<DdpgStudy>& study)
{
    look();
    if (study)
        showGaps(study->gaps, false);
    else if (study.error().code != ErrorCode::Cancelled)
        m_gaps->setEmptyText(translated(study.error()));
}

const std::vector<DdpgEpisode>& DdpgPage::episodes() const
{
    return m_answer ? m_answer->run.episodes : m_seen.episodes;
}

void DdpgPage::showCurves()
{
    LearningData drawn;
    drawn.roundLabel = tr("Episode");
    LearningLine own{QStringLiteral("ddpg"), tr("the agent by itself"), false, {}};
    LearningLine mean{QStringLiteral("ddpg"), tr("its noisy tries, mean"), true, {}};
    for (const DdpgEpisode& episode : episodes()) {
        own.values.append(episode.greedy);
        mean.values.append(episode.mean);
    }
    drawn.lines = {mean, own};
    const std::optional<double> exact =
        m_answer ? std::optional(m_answer->exactMs) : m_seen.exactMs;
    if (exact)
        drawn.references.append(
            {QStringLiteral("min-cut"), tr("exact %1").arg(formatMs(*exact)), *exact});
    if (m_answer)
        drawn.references.append(
            {QStringLiteral("exhaustive"),
             tr("random search %1").arg(formatMs(m_answer->run.randomObjective)),
             m_answer->run.randomObjective});
    m_plot->setData(drawn);
    const int last = static_cast<int>(episodes().size()) - 1;
    m_clock->setEndMs(std::max(last, 0));
    if (!m_answer && m_follows && last >= 0 && last != m_episode)
        showEpisode(last);
    for (const Shown which : {Answer, Visited, Random, Exact})
        m_plans->button(which)->setEnabled(m_answer.has_value());
}

void DdpgPage::showHeadline()
{
    if (!m_answer) {
        if (m_seen.episodes.empty())
            return;
        const bool trains = m_context.jobs.isRunning(trainingJob);
        const double now = m_seen.episodes.back().greedy;
        const QString text =
            trains ? tr("Learning: after %1 episodes the agent by itself takes %2, %3.")
                   : tr("Cancelled after %1 episodes; by itself the agent took %2 then, %3.");
        m_headline->setText(text.arg(m_seen.episodes.size())
                                .arg(formatMs(now), gapText(gapOf(now, *m_seen.exactMs))));
        return;
    }
    const DdpgRun& run = m_answer->run;
    const double exact = m_answer->exactMs;
    const QString text =
        run.whole ? tr("The answer, what the final actor does by itself: %1, %2.")
                  : tr("Stopped after %n episode(s), what was learned is kept: by itself "
                       "the agent takes %1, %2.",
                       nullptr, static_cast<int>(run.episodes.size()));
    const QString apart =
        tr("Best plan that it tried on the way: %1, %2. Random search with as many plans (%3): %4, "
           "%5.")
            .arg(formatMs(run.visitedObjective), gapText(gapOf(run.visitedObjective, exact)),
                 formatNumber(static_cast<double>(run.steps), 6), formatMs(run.randomObjective),
                 gapText(gapOf(run.randomObjective, exact)));
    m_headline->setText(
        text.arg(formatMs(run.solution.objective), gapText(gapOf(run.solution.objective, exact))) +
        QLatin1Char('\n') + apart);
}

void DdpgPage::showGaps(const std::vector<DdpgGap>& gaps, bool isRunning)
{
    SpreadData spread;
    spread.isPercent = true;
    spread.columns = {{QStringLiteral("ddpg"), tr("the answers"), {}},
                    {QStringLiteral("genetic"), tr("best plans tried"), {}},
                    {QStringLiteral("exhaustive"), tr("random search"), {}}};
    for (const DdpgGap& gap : gaps) {
        spread.columns[0].values.append(gap.answer);
        spread.columns[1].values.append(gap.visited);
        spread.columns[2].values.append(gap.random);
        spread.trials.append(tr("seed %1").arg(gap.seed));
    }
    const auto summary = summaryOf(gaps, &DdpgGap::answer);
    if (!summary) {
        m_gaps->setEmptyText(isRunning ? tr("The first agent learns …")
                                       : tr("“20 seeds” trains as many agents and shows how far "
                                            "above the optimum they end."));
        m_gaps->setTitle(tr("Above the optimum"));
        m_gaps->setData({});
        return;
    }
    m_gaps->setTitle(tr("Gap of %n agents: median %1, at most %2, %3 at the optimum", nullptr,
                        static_cast<int>(gaps.size()))
                         .arg(formatPercent(summary->median), formatPercent(summary->most))
                         .arg(summary->exact));
    m_gaps->setData(spread);
}

void DdpgPage::showFailure(const QString& text)
{
    m_answer.reset();
    m_seen = {};
    m_episode = -1;
    m_headline->setText(text);
    m_plot->setEmptyText(text);
    showCurves();
    m_plot->setRound({});
    m_clock->setText({});
    m_planText->clear();
    showGaps({}, false);
    look();
}

void DdpgPage::layOutGraph()
{
    GraphPicture picture = modelPicture(*m_model, LayoutDirection::LeftToRight);
    const LayoutRequest request =
        layoutRequest(picture.nodes, picture.edges, LayoutDirection::LeftToRight);
    m_context.jobs.run<Result<GraphLayout>>(
        layoutJob, tr("Laying the graph out"), WhenBusy::Replace,
        [request](const Context& context) { return layoutGraph(request, {}, context); },
        [this, picture = std::move(picture)](Result<GraphLayout> layout) mutable {
            if (!layout) {
                m_graph->setState(GraphView::State::Failed, translated(layout.error()));
                return;
            }
            picture.layout = std::move(*layout);
            m_graph->setPicture(std::make_shared<const GraphPicture>(std::move(picture)));
            showPlan();
        });
}

void DdpgPage::showEpisode(int episode)
{
    if (episodes().empty())
        return;
    const int last = static_cast<int>(episodes().size()) - 1;
    m_episode = std::clamp(episode, 0, last);
    m_follows = m_episode == last;
    m_plot->setRound(m_episode);
    if (std::lround(m_clock->timeMs()) != m_episode)
        m_clock->setTimeMs(m_episode);
    m_clock->setText(tr("episode %1 of %2").arg(m_episode + 1).arg(episodes().size()));
    m_plans->button(Episode)->setChecked(true);
    showPlan();
}

const Plan* DdpgPage::chosenPlan() const
{
    const int which = m_plans->checkedId();
    if (which == Episode || !m_answer) {
        const auto at = static_cast<std::size_t>(m_episode);
        return m_episode >= 0 && at < episodes().size() ? &episodes()[at].plan : nullptr;
    }
    const DdpgRun& run = m_answer->run;
    return which == Visited  ? &run.visited
           : which == Random ? &run.random
           : which == Exact  ? &m_answer->exactPlan
                             : &run.solution.plan;
}

void DdpgPage::showPlan()
{
    const Plan* plan = chosenPlan();
    if (!plan || !m_problem || !m_graph->picture() ||
        m_graph->picture()->layerCount() != plan->tierOf.size())
        return;
    const Result<Evaluation> evaluation = evaluate(*m_problem, *plan);
    if (!evaluation)
        return;
    std::vector<int> tiers;
    std::vector<std::size_t> counts(m_problem->tierCount(), 0);
    for (const TierId tier : plan->tierOf) {
        tiers.push_back(tier.value);
        ++counts[tier.index()];
    }
    std::vector<GraphCrossing> crossings;
    for (const Crossing& crossing : evaluation->crossings)
        crossings.push_back({crossing.tensor.value, crossing.up,
                             isSizeKnown(*m_model, crossing.tensor) ? formatBytes(crossing.bytes)
                                                                    : tr("size unknown")});
    const QStringList names = tierNames(*m_problem);
    m_graph->setTiers(tiers, std::vector<QString>(names.begin(), names.end()));
    m_graph->setCrossings(std::move(crossings));
    QStringList parts;
    for (std::size_t tier = 0; tier < counts.size(); ++tier)
        parts.append(
            QStringLiteral("%1 %2").arg(names[static_cast<qsizetype>(tier)]).arg(counts[tier]));
    m_planText->setText(
        tr("%1 · layers: %2", "latency of a plan, and where its layers run")
            .arg(formatMs(evaluation->latencyMs), parts.join(QStringLiteral(", "))));
}

void DdpgPage::fit()
{
    m_plot->resetView();
    m_gaps->resetView();
    m_graph->fit();
}

QList<NamedFigure> DdpgPage::figures() const
{
    QList<NamedFigure> list;
    if (!episodes().empty())
        list.append({QStringLiteral("ddpg-learning"), m_plot->figure()});
    if (!m_gaps->data().columns.isEmpty())
        list.append({QStringLiteral("ddpg-gaps"), m_gaps->figure()});
    return list;
}

} // namespace edgecut::studio
