// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/step_show.h"

#include "app/studio/document/document.h"
#include "app/studio/document/stages.h"
#include "core/partition/method.h"
#include "widgets/player/step_player.h"
#include "widgets/text/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace edgecut::studio {

namespace {

/// An exact search may branch for ever; what it did until then is worth watching, too.
constexpr std::chrono::seconds TimeToWatch(5);

Result<std::vector<Step>> watch(const WatchedRun& watched, const PartitionProblem& problem,
                                const Context& context)
{
    std::vector<Step> steps;
    Context watching = context;
    watching.watch = [&steps](Step step) { steps.push_back(std::move(step)); };
    watching.deadline = std::chrono::steady_clock::now() + TimeToWatch;
    const Status done = watched.run(problem, watching);
    if (!done)
        return failure(done.error());
    return steps;
}

} // namespace

WatchedRun methodToWatch(const Document& document)
{
    const Method* method = findMethod(document.scenario().method);
    if (!method || !method->tellsSteps)
        method = findMethod("min-cut");
    return {translated(method->title),
            [method, options = optionsFor(*method, document.scenario().options)](
                const PartitionProblem& problem, const Context& context) -> Status {
                const Result<Solution> solution = solve(*method, problem, options, context);
                return solution ? Status() : failure(solution.error());
            }};
}

StepShow::StepShow(const StudioContext& context, const QString& jobKind, Choose choose,
                   QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_player(new StepPlayer(this))
    , m_failure(new QLabel(this))
    , m_jobKind(jobKind)
    , m_choose(std::move(choose))
{
    m_player->setObjectName(QStringLiteral("stepPlayer"));
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_player);
    layout->addWidget(m_failure);
    setFixedHeight(220);
    setFocusProxy(m_player);
    hide();
    connect(m_player, &StepPlayer::stepShown, this, [this](int index) {
        emit stepShown(&m_player->steps()[static_cast<std::size_t>(index)]);
    });
    connect(m_player, &StepPlayer::closeRequested, this, &StepShow::stop);
    connect(&m_document, &Document::answerChanged, this, [this] {
        if (isOn())
            run();
    });
}

void StepShow::start()
{
    m_isOn = true;
    m_wanted = 0;
    show();
    setFocus();
    run();
}

void StepShow::stop()
{
    m_jobs.cancelKind(m_jobKind);
    m_isOn = false;
    m_problem.reset();
    hide();
    emit stepShown(nullptr);
}

void StepShow::showStep(int index)
{
    m_wanted = index;
    m_player->showStep(index);
}

void StepShow::run()
{
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!answer) {
        stop();
        return;
    }
    const WatchedRun watched = m_choose(m_document);
    m_jobs.run<Result<std::vector<Step>>>(
        m_jobKind, tr("Watching %1").arg(watched.title), WhenBusy::Replace,
        [watched, problem = answer->problem](const Context& context) {
            return watch(watched, *problem, context);
        },
        [this, title = watched.title, problem = answer->problem](Result<std::vector<Step>> steps) {
            if (!isOn())
                return;
            m_problem = problem;
            take(title, std::move(steps));
        });
}

void StepShow::take(const QString& title, Result<std::vector<Step>> steps)
{
    m_player->setVisible(steps.has_value());
    m_failure->setVisible(!steps);
    if (!steps) {
        m_failure->setText(translated(steps.error()));
        return;
    }
    // Only what the stages are called and how they look: the times are the steps'.
    Evaluation nothing;
    nothing.computeMs.assign(m_problem->tierCount(), 0);
    nothing.uplinkMs.assign(m_problem->links.size(), 0);
    nothing.downlinkMs.assign(m_problem->links.size(), 0);
    QList<StackPart> parts;
    for (const StageShare& stage : stagesOf(*m_problem, nothing, Theme::of(this)))
        parts.append({stage.label, stage.color, stage.isLink});
    m_player->setSteps(title, std::move(*steps), parts);
    if (m_wanted != 0)
        m_player->showStep(m_wanted);
}

} // namespace edgecut::studio
