// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/loop_page.h"

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/trace_field.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/player/step_player.h"
#include "widgets/text/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace edgecut::studio {

namespace {

const QString LoopJob = QStringLiteral("loop");

} // namespace

LoopPage::LoopPage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_trace(new TraceField(m_document, QStringLiteral("loop")))
    , m_period(field("period", tr("s"), 86400, tr("the monitoring period")))
    , m_requests(field("requests", tr("requests/s"), 1000, tr("the request rate")))
    , m_hysteresis(field("hysteresis", QStringLiteral("%"), 1000, tr("the hysteresis")))
    , m_noise(field("noise", QStringLiteral("%"), 100, tr("the probes' noise")))
    , m_summary(new QLabel)
    , m_rates(new TimePlot(this))
    , m_latencies(new TimePlot(this))
    , m_view(new LoopView(this))
    , m_player(new StepPlayer(this))
{
    m_rates->setTitle(tr("How fast is the uplink, and what do probes say?"));
    m_latencies->setTitle(tr("How long does a request take?"));
    m_rates->setObjectName(QStringLiteral("loopRates"));
    m_latencies->setObjectName(QStringLiteral("loopLatencies"));
    m_view->setObjectName(QStringLiteral("loopView"));
    m_player->setObjectName(QStringLiteral("loopPlayer"));
    m_player->setClosable(false);
    m_summary->setObjectName(QStringLiteral("loopSummary"));
    m_summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(controls());
    layout->addWidget(m_summary);
    layout->addWidget(m_rates, 1);
    layout->addWidget(m_latencies, 1);
    layout->addWidget(m_view);
    layout->addWidget(m_player);
    for (TimePlot* plot : {m_rates, m_latencies})
        connect(plot, &TimePlot::momentClicked, this, [this](double seconds) {
            if (m_run)
                m_player->showStep(stepAtMoment(*m_run, seconds));
        });
    connect(m_player, &StepPlayer::stepShown, this, &LoopPage::showStep);
    connect(&m_document, &Document::modelChanged, this, [this] { m_run.reset(); });
    connect(&m_document, &Document::answerChanged, this, [this] {
        if (isVisible() && !m_run)
            run();
    });
    connect(&m_document, &Document::edited, this, [this] {
        showSettings();
        if (isVisible())
            run();
    });
    showSettings();
    show();
}

NumberField* LoopPage::field(const char* key, const QString& unit, double most,
                             const QString& label)
{
    auto* made = new NumberField;
    const std::string setting = std::string("loop/").append(key);
    made->setObjectName(QString::fromStdString(setting));
    made->setRange(0, most);
    made->setUnit(unit);
    connect(made, &NumberField::committed, this, [this, setting, label](double value) {
        m_document.commit([&](Session& session) {
            return setSettingEdit(session, setting, value, label.toStdString());
        });
    });
    return made;
}

QWidget* LoopPage::controls()
{
    m_period->setRange(0.1, 86400);
    m_requests->setRange(1e-3, 1000);
    m_hysteresis->setToolTip(tr("A new plan must be better by more than this"));
    m_noise->setToolTip(tr("Rates are estimated by probes of two sizes over a synthetic link whose "
                           "rate scatters by so much"));
    auto* owner = new QWidget;
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(new FormField(tr("Trace"), m_trace));
    layout->addWidget(new FormField(tr("Monitored every"), m_period));
    layout->addWidget(new FormField(tr("Requests come at"), m_requests));
    layout->addWidget(new FormField(tr("Hysteresis"), m_hysteresis));
    layout->addWidget(new FormField(tr("Probes' noise"), m_noise));
    layout->addStretch(1);
    return owner;
}

void LoopPage::showSettings()
{
    const Scenario& scenario = m_document.scenario();
    const CollaborationOptions options = loopOptionsOf(scenario);
    m_trace->showTrace();
    m_period->setValue(options.periodS);
    m_requests->setValue(options.requestsPerSecond);
    m_hysteresis->setValue(options.hysteresisPercent);
    m_noise->setValue(options.probe.noisePercent);
}

void LoopPage::activate()
{
    run();
}

void LoopPage::fit()
{
    m_rates->resetView();
    m_latencies->resetView();
}

void LoopPage::run()
{
    const Scenario::Input* input = m_document.scenario().shownInput("trace");
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!input || !answer) {
        m_jobs.cancelKind(LoopJob);
        m_run.reset();
        m_failure.clear();
        show();
        return;
    }
    const Result<std::string> text = m_document.session().blob(input->blob);
    if (!text) {
        take(failure(text.error()));
        return;
    }
    m_jobs.run<Result<LoopRun>>(
        LoopJob, tr("Playing the loop over %1").arg(QString::fromStdString(input->name)),
        WhenBusy::Replace,
        [problem = answer->problem, text = *text, name = input->name,
         options = loopOptionsOf(m_document.scenario())](const Context& context) {
            return playLoop(problem, text, name, options, context);
        },
        [this](Result<LoopRun> run) { take(std::move(run)); });
}

void LoopPage::take(Result<LoopRun> run)
{
    m_failure = run ? QString() : translated(run.error());
    m_run.reset();
    if (run)
        m_run = std::move(*run);
    show();
    m_player->setSteps(tr("Round by round"), m_run ? m_run->steps : std::vector<Step>(), {});
}

void LoopPage::show()
{
    const Theme& theme = Theme::of(this);
    const bool hasTrace = m_document.scenario().shownInput("trace") != nullptr;
    const QString empty = !m_failure.isEmpty() ? m_failure
                          : !hasTrace ? tr("Drop a bandwidth trace here, or add a synthetic one "
                                           "above.")
                                      : tr("Open a model to play the loop with it.");
    for (TimePlot* plot : {m_rates, m_latencies}) {
        plot->setEmptyText(empty);
        plot->setMoment(std::nullopt);
    }
    m_rates->setData(m_run ? loopRatesOf(*m_run, theme) : TimePlotData{});
    m_latencies->setData(m_run ? loopLatenciesOf(*m_run, theme) : TimePlotData{});
    m_summary->setText(m_run ? loopSummaryOf(*m_run) : m_failure);
    m_summary->setVisible(m_run || !m_failure.isEmpty());
    m_view->setVisible(m_run.has_value());
    m_player->setVisible(m_run.has_value());
}

void LoopPage::showStep(int index)
{
    if (!m_run || index < 0 || index >= static_cast<int>(m_run->steps.size()))
        return;
    const Step& step = m_run->steps[static_cast<std::size_t>(index)];
    m_rates->setMoment(momentOf(step));
    m_latencies->setMoment(momentOf(step));
    m_view->setMoment(loopMomentOf(*m_run, step, Theme::of(this)));
}

void LoopPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        show();
        showStep(m_player->current());
    }
}

QList<NamedFigure> LoopPage::figures() const
{
    if (!m_run)
        return {};
    return {{QStringLiteral("loop-uplink"), m_rates->figure()},
            {QStringLiteral("loop-latency"), m_latencies->figure()}};
}

} // namespace edgecut::studio
