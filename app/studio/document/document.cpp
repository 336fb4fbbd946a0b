// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/document.h"

#include "app/studio/document/linked_problem.h"
#include "app/studio/document/live_answers.h"
#include "app/studio/document/plan_comparison.h"
#include "core/session/beyond_time.h"
#include "core/session/edits.h"
#include "core/session/run.h"
#include "widgets/text/text.h"

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

const QString ModelJob = QStringLiteral("model");
const QString SolveJob = QStringLiteral("solve");
const QString CurveJob = QStringLiteral("curve");

/// True when the two differ in their links, method or options only: the problem needs no
/// rebuilding.
bool sameModel(const Scenario& a, const Scenario& b)
{
    const Scenario::Model* modelA = a.currentModel();
    const Scenario::Model* modelB = b.currentModel();
    if (!modelA || !modelB)
        return modelA == modelB;
    return *modelA == *modelB && a.tiers == b.tiers && a.returnPath == b.returnPath &&
           a.resultTier == b.resultTier && a.transferType == b.transferType &&
           a.links.size() == b.links.size() && a.fusesKernels() == b.fusesKernels() &&
           sameBeyondTime(a, b);
}

} // namespace

Document::Document(Session session, JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_jobs(jobs)
    , m_comparison(new PlanComparison(this))
{
    // Of files dropped together the model may come last, or not at all.
    connect(&m_jobs, &JobRunner::idle, this, &Document::offerTimes);
    refresh();
}

Document::~Document()
{
    m_jobs.cancelAll();
}

void Document::setLinkInView(int link)
{
    if (link == m_linkInView)
        return;
    m_linkInView = link;
    emit scenarioChanged();
    curveAgain();
}

Link Document::shownLink() const
{
    const auto i = static_cast<std::size_t>(m_linkInView);
    return i < m_scenario.links.size() ? m_scenario.links[i] : Link{};
}

void Document::previewUplink(double mbps)
{
    Link link = shownLink();
    link.uplinkMbps = mbps;
    previewLink(m_linkInView, link);
}

bool Document::commitUplink(double mbps)
{
    Link link = shownLink();
    link.uplinkMbps = mbps;
    return commitLink(m_linkInView, link);
}

void Document::previewLink(int link, const Link& values)
{
    const auto i = static_cast<std::size_t>(link);
    if (i >= m_scenario.links.size() || m_scenario.links[i] == values)
        return;
    const bool onlyUplink = m_scenario.links[i].downlinkMbps == values.downlinkMbps &&
                            m_scenario.links[i].latencyMs == values.latencyMs;
    m_scenario.links[i] = values;
    emit scenarioChanged();
    solveAgain();
    // The curve over a link's uplink does not depend on where that uplink stands now.
    if (!onlyUplink || link != m_linkInView)
        curveAgain();
}

bool Document::commitLink(int link, const Link& values, const QString& preset)
{
    const auto i = static_cast<std::size_t>(link);
    const Result<Scenario> stored = readScenario(m_session.values());
    if (!stored || i >= stored->links.size())
        return false;
    const Link& before = stored->links[i];
    if (!preset.isEmpty())
        return commit(applyPresetEdit(m_session, i, values, preset.toStdString()));
    if (before.downlinkMbps != values.downlinkMbps)
        return commit(setDownlinkEdit(m_session, i, values.downlinkMbps));
    if (before.latencyMs != values.latencyMs)
        return commit(setLatencyEdit(m_session, i, values.latencyMs));
    return commit(setUplinkEdit(m_session, i, values.uplinkMbps));
}

bool Document::commit(const std::function<Result<Edit>(Session&)>& make)
{
    return commit(make(m_session));
}

bool Document::commit(const Result<Edit>& edit)
{
    const Status stored = edit ? m_session.apply(*edit) : failure(edit.error());
    if (!stored)
        emit failed(stored.error());
    refresh();
    emit edited();
    return stored.has_value();
}

void Document::undo()
{
    if (const Status done = m_session.undo(); !done)
        emit failed(done.error());
    refresh();
    emit edited();
}

void Document::redo()
{
    if (const Status done = m_session.redo(); !done)
        emit failed(done.error());
    refresh();
    emit edited();
}

void Document::refresh()
{
    Result<Scenario> read = readScenario(m_session.values());
    if (!read) {
        emit failed(read.error());
        return;
    }
    const Scenario before = std::exchange(m_scenario, std::move(*read));
    m_linkInView =
        std::clamp(m_linkInView, 0, std::max(0, static_cast<int>(m_scenario.links.size()) - 1));
    emit scenarioChanged();
    if (!m_model || !sameModel(before, m_scenario)) {
        rebuildModel();
        return;
    }
    solveAgain();
    if (before.links != m_scenario.links)
        curveAgain();
}

void Document::rebuildModel()
{
    const Scenario::Model* current = m_scenario.currentModel();
    if (!current) {
        m_jobs.cancelKind(ModelJob);
        m_model.reset();
        m_curve.reset();
        m_modelState = ModelState::Empty;
        emit modelChanged();
        setAnswer(nullptr);
        emit curveChanged();
        return;
    }
    const Result<ModelTexts> texts = readModelTexts(m_session, *current);
    if (!texts) {
        modelBuilt(failure(texts.error()));
        return;
    }
    if (!m_model) {
        m_modelState = ModelState::Loading;
        emit modelChanged();
    }
    m_jobs.run<Result<ScenarioProblem>>(
        ModelJob, tr("Building the problem of %1").arg(QString::fromStdString(current->name)),
        WhenBusy::Replace,
        [scenario = m_scenario, texts = *texts](const Context&) {
            return buildProblem(scenario, texts);
        },
        [this](Result<ScenarioProblem> built) { modelBuilt(std::move(built)); });
}

void Document::modelBuilt(Result<ScenarioProblem> built)
{
    if (!built) {
        m_model.reset();
        m_curve.reset();
        m_modelState = ModelState::Failed;
        m_modelError = translated(built.error());
        emit modelChanged();
        setAnswer(nullptr);
        emit curveChanged();
        emit failed(built.error());
        return;
    }
    m_model = std::make_shared<const ScenarioProblem>(std::move(*built));
    m_live.reset();
    m_modelState = ModelState::Ready;
    m_modelError.clear();
    emit modelChanged();
    for (const Warning& warning : m_model->warnings)
        emit warned(warning);
    solveAgain();
    curveAgain();
    offerTimes();
}

void Document::solveAgain()
{
    if (!m_model)
        return;
    if (!m_live || m_live->method() != m_scenario.method ||
        m_live->options() != m_scenario.options) {
        m_live = std::make_shared<LiveAnswers>(
            std::shared_ptr<const PartitionProblem>(m_model, &m_model->problem), m_scenario.method,
            m_scenario.options);
    }
    m_jobs.run<std::shared_ptr<const Answer>>(
        SolveJob, tr("Solving"), WhenBusy::Finish,
        [live = m_live, links = m_scenario.links](const Context& context) {
            return std::make_shared<const Answer>(live->at(links, context));
        },
        [this](std::shared_ptr<const Answer> answer) { setAnswer(std::move(answer)); });
}

void Document::setAnswer(std::shared_ptr<const Answer> answer)
{
    m_answer = std::move(answer);
    emit answerChanged();
    m_comparison->setPresent(m_answer);
}

void Document::curveAgain()
{
    if (!m_model)
        return;
    m_jobs.run<Result<CurveAnswer>>(
        CurveJob, tr("Computing the exact curve"), WhenBusy::Replace,
        [model = m_model, links = m_scenario.links, link = m_linkInView](const Context& context) {
            return curveOf(*withLinks(model, links), link, context);
        },
        [this](Result<CurveAnswer> curve) {
            m_curve = curve ? std::make_shared<const CurveAnswer>(std::move(*curve)) : nullptr;
            m_curveError = curve ? QString() : translated(curve.error());
            emit curveChanged();
        });
}

void Document::keepRun()
{
    if (!m_model)
        return;
    const std::shared_ptr<const PartitionProblem> problem = withLinks(m_model, m_scenario.links);
    m_jobs.run<Result<SolvedRun>>(
        QStringLiteral("keep"), tr("Solving to keep the answer"), WhenBusy::Finish,
        [problem, scenario = m_scenario](const Context& context) {
            return solveScenario(scenario, *problem, context);
        },
        [this, problem](const Result<SolvedRun>& solved) {
            const Result<std::int64_t> stored =
                solved ? recordRun(m_session, solved->run, *problem) : failure(solved.error());
            if (!stored)
                emit failed(stored.error());
            emit runsChanged();
        });
}

} // namespace edgecut::studio
