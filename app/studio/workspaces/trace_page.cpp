// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/trace_page.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/trace_field.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/log_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/text/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

const QString TraceJob = QStringLiteral("trace");

} // namespace

TracePage::TracePage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_trace(new TraceField(m_document, QStringLiteral("trace")))
    , m_rate(new LogField)
    , m_hysteresis(new NumberField)
    , m_heavy(new QComboBox)
    , m_probe(new QCheckBox(tr("Decide by probes (simulated)")))
    , m_latency(new QCheckBox(tr("The trace's own")))
    , m_summary(new QLabel)
    , m_moment(new QLabel)
    , m_use(new QPushButton)
    , m_plots{new TimePlot(this), new TimePlot(this), new TimePlot(this)}
{
    m_plots[0]->setTitle(tr("How fast is the uplink?"));
    m_plots[1]->setTitle(tr("How long does a frame take?"));
    m_plots[2]->setTitle(tr("How many frames get through?"));
    for (int i = 0; i < 3; ++i) {
        m_plots[i]->setObjectName(QStringLiteral("tracePlot%1").arg(i));
        connect(m_plots[i], &TimePlot::momentClicked, this, &TracePage::showMoment);
    }
    m_summary->setObjectName(QStringLiteral("traceSummary"));
    m_summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(controls());
    layout->addWidget(m_summary);
    for (TimePlot* plot : m_plots)
        layout->addWidget(plot, 1);
    layout->addWidget(momentRow());

    connect(&m_document, &Document::modelChanged, this, [this] { m_run.reset(); });
    // A dragged uplink changes the answer and not what the trace does.
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

QWidget* TracePage::controls()
{
    m_rate->setObjectName(QStringLiteral("traceRate"));
    m_rate->setRange(0.1, 1000);
    m_rate->setUnit(tr("frames/s"));
    m_rate->setNames(tr("Frame rate, logarithmic"), tr("Frames a second"));
    m_rate->setMinimumWidth(220);
    m_hysteresis->setRange(0, 1000);
    m_hysteresis->setUnit(QStringLiteral("%"));
    m_hysteresis->setObjectName(QStringLiteral("hysteresis"));
    m_hysteresis->setToolTip(tr("A plan stays while it is worse than the new one by no more"));
    m_heavy->addItem(tr("DSH, as published"), QStringLiteral("dsh"));
    m_heavy->addItem(tr("Exact"), QStringLiteral("bottleneck"));
    m_heavy->setObjectName(QStringLiteral("heavyFinder"));
    m_probe->setObjectName(QStringLiteral("probe"));
    m_probe->setToolTip(tr("Rates are estimated by probes of two sizes over a synthetic link with "
                           "noise, jitter and loss"));
    connect(m_rate, &LogField::valueCommitted, this, [this](double fps) {
        set("pipeline/fps", formatShortest(fps), tr("the frame rate"), formatFps(fps));
    });
    connect(m_hysteresis, &NumberField::committed, this, [this](double percent) {
        set("pipeline/hysteresis", formatShortest(percent), tr("the hysteresis"),
            formatQuantity(percent, QStringLiteral("%")));
    });
    connect(m_heavy, &QComboBox::activated, this, [this] {
        set("pipeline/heavy", m_heavy->currentData().toString().toStdString(),
            tr("how heavy plans are found"), m_heavy->currentText());
    });
    connect(m_probe, &QCheckBox::clicked, this, [this](bool on) {
        set("pipeline/probe", on ? "yes" : "no", tr("probes"), on ? tr("on") : tr("off"));
    });
    m_latency->setObjectName(QStringLiteral("traceLatency"));
    connect(m_latency, &QCheckBox::clicked, this, [this](bool on) {
        set("pipeline/trace-latency", on ? "yes" : "no", tr("the trace's latency"),
            on ? tr("on") : tr("off"));
    });
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(new FormField(tr("Trace"), m_trace));
    layout->addWidget(new FormField(tr("Frames arrive at"), m_rate), 1);
    layout->addWidget(new FormField(tr("Hysteresis"), m_hysteresis));
    layout->addWidget(new FormField(tr("Heavy plans"), m_heavy));
    layout->addWidget(new FormField(tr("Rates"), m_probe));
    layout->addWidget(new FormField(tr("Latency of the link"), m_latency));
    return widget;
}

QWidget* TracePage::momentRow()
{
    m_moment->setObjectName(QStringLiteral("traceMoment"));
    m_use->setObjectName(QStringLiteral("useMoment"));
    connect(m_use, &QPushButton::clicked, this, [this] { m_document.commitUplink(m_useMbps); });
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_moment, 1);
    layout->addWidget(m_use);
    return widget;
}

void TracePage::set(const char* key, const std::string& value, const QString& label,
                    const QString& shown)
{
    m_document.commit([&](Session& session) {
        return setSettingEdit(session, key, value, label.toStdString(), shown.toStdString());
    });
}

void TracePage::showSettings()
{
    const Scenario& scenario = m_document.scenario();
    const TraceSettings settings = TraceSettings::of(scenario);
    m_trace->showTrace();
    m_rate->setValue(settings.fps);
    m_hysteresis->setValue(settings.hysteresisPercent);
    m_heavy->setCurrentIndex(settings.exactHeavy ? 1 : 0);
    m_probe->setChecked(settings.probed);
    m_latency->setChecked(settings.traceLatency);
    showLatency();
}

/// Whether the trace has latencies is known once it was read.
void TracePage::showLatency()
{
    const bool has = m_run && !m_run->trace.latencyMs.empty();
    m_latency->setEnabled(has);
    m_latency->setToolTip(has ? tr("Takes what the trace says of the link's latency at each moment "
                                   "in place of the link's own")
                              : tr("This trace says nothing of latency: the link's own counts"));
}

void TracePage::activate()
{
    run();
}

void TracePage::fit()
{
    for (TimePlot* plot : m_plots)
        plot->resetView();
}

void TracePage::run()
{
    const Scenario::Input* input = m_document.scenario().shownInput("trace");
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!input || !answer) {
        m_jobs.cancelKind(TraceJob);
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
    m_jobs.run<Result<TraceRun>>(
        TraceJob, tr("Following %1").arg(QString::fromStdString(input->name)), WhenBusy::Replace,
        [problem = answer->problem, link = static_cast<std::size_t>(m_document.linkInView()),
         text = *text, name = input->name,
         settings = TraceSettings::of(m_document.scenario())](const Context& context) {
            return followTraceText(problem, link, text, name, settings, context);
        },
        [this](Result<TraceRun> run) { take(std::move(run)); });
}

void TracePage::take(Result<TraceRun> run)
{
    m_failure = run ? QString() : translated(run.error());
    m_run.reset();
    if (run)
        m_run = std::move(*run);
    show();
}

void TracePage::show()
{
    const Theme& theme = Theme::of(this);
    const bool hasTrace = m_document.scenario().shownInput("trace") != nullptr;
    const QString empty = !m_failure.isEmpty() ? m_failure
                          : !hasTrace          ? tr("Drop a bandwidth trace here, or add a "
                                                             "synthetic one above.")
                                               : tr("Open a model to follow the trace with it.");
    for (TimePlot* plot : m_plots)
        plot->setEmptyText(empty);
    showLatency();
    m_plots[0]->setData(m_run ? ratesOf(*m_run, theme) : TimePlotData{});
    m_plots[1]->setData(m_run ? latenciesOf(*m_run, theme) : TimePlotData{});
    m_plots[2]->setData(m_run ? throughputsOf(*m_run, theme) : TimePlotData{});
    m_summary->setText(m_run ? summaryOf(*m_run) : m_failure);
    m_summary->setVisible(m_run || !m_failure.isEmpty());
    m_use->hide();
    m_moment->setText(m_run ? tr("Click a moment to read what was so then.") : QString());
    m_moment->setProperty("look", "muted");
    for (TimePlot* plot : m_plots)
        plot->setMoment(std::nullopt);
}

void TracePage::showMoment(double seconds)
{
    const DadsStep* step = m_run ? stepAt(*m_run, seconds) : nullptr;
    if (!step)
        return;
    for (TimePlot* plot : m_plots)
        plot->setMoment(step->tS);
    m_moment->setText(storyOf(*m_run, *step));
    m_useMbps = std::clamp(step->uplinkMbps, CurveFromMbps, CurveToMbps);
    m_use->setVisible(step->uplinkMbps > 0);
    m_use->setText(tr("Set the uplink to %1").arg(formatMbps(m_useMbps)));
}

void TracePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

QList<NamedFigure> TracePage::figures() const
{
    if (!m_run)
        return {};
    return {{QStringLiteral("trace-uplink"), m_plots[0]->figure()},
            {QStringLiteral("trace-latency"), m_plots[1]->figure()},
            {QStringLiteral("trace-throughput"), m_plots[2]->figure()}};
}

} // namespace edgecut::studio
