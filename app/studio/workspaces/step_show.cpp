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

namespace edgecut::studio {

namespace {

const QString StepsJob = QStringLiteral("steps");
/// An exact search may branch for ever; what it did until then is worth watching, too.
constexpr std::chrono::seconds TimeToWatch(5);

Result<std::vector<Step>> watch(const Method& method, const PartitionProblem& problem,
                                const OptionValues& options, const Context& context)
{
    std::vector<Step> steps;
    Context watching = context;
    watching.watch = [&steps](Step step) { steps.push_back(std::move(step)); };
    watching.deadline = std::chrono::steady_clock::now() + TimeToWatch;
    const Result<Solution> solution = solve(method, problem, options, watching);
    if (!solution)
        return failure(solution.error());
    return steps;
}

} // namespace

StepShow::StepShow(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_player(new StepPlayer(this))
    , m_failure(new QLabel(this))
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
    const Method* chosen = findMethod(m_document.scenario().method);
    m_method = chosen && chosen->tellsSteps ? chosen : findMethod("min-cut");
    m_wanted = 0;
    show();
    setFocus();
    run();
}

void StepShow::stop()
{
    m_jobs.cancelKind(StepsJob);
    m_method = nullptr;
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
    // Another method was chosen meanwhile: that one is to be watched.
    const Method* chosen = findMethod(answer->method);
    if (chosen && chosen->tellsSteps)
        m_method = chosen;
    m_jobs.run<Result<std::vector<Step>>>(
        StepsJob, tr("Watching %1").arg(translated(m_method->title)), WhenBusy::Replace,
        [method = m_method, problem = answer->problem,
         options = optionsFor(*m_method, m_document.scenario().options)](const Context& context) {
            return watch(*method, *problem, options, context);
        },
        [this, problem = answer->problem](Result<std::vector<Step>> steps) {
            if (!isOn())
                return;
            m_problem = problem;
            take(std::move(steps));
        });
}

void StepShow::take(Result<std::vector<Step>> steps)
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
    m_player->setSteps(translated(m_method->title), std::move(*steps), parts);
    if (m_wanted != 0)
        m_player->showStep(m_wanted);
}

} // namespace edgecut::studio
