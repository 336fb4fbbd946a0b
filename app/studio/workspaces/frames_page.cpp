// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/frames_page.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/metric_table.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/log_field.h"
#include "widgets/text/text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

const QString FramesJob = QStringLiteral("frames");

void choose(QComboBox* box, const QString& data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

/// The answer's plan and the second method's, one after the other.
std::vector<Result<FramesRun>> runBoth(const std::shared_ptr<const Answer>& answer,
                                       const QString& title, const FrameSettings& settings,
                                       const OptionValues& options, const Context& context)
{
    std::vector<Result<FramesRun>> runs;
    if (!answer->solution)
        return {failure(answer->solution.error())};
    runs.push_back(runFrames(answer->problem, title, answer->solution->plan, settings, context));
    const Method* second = findMethod(settings.second);
    if (!second)
        return runs;
    OptionValues values = optionsFor(*second, options);
    for (const OptionSpec& spec : second->options) {
        if (spec.key == "fps") // a method that looks at the rate looks at this one
            values["fps"] = std::clamp(settings.fps, spec.minimum, spec.maximum);
    }
    const Result<Solution> solution = solve(*second, *answer->problem, values, context);
    runs.push_back(solution ? runFrames(answer->problem, translated(second->title), solution->plan,
                                        settings, context)
                            : failure(solution.error()));
    return runs;
}

} // namespace

FramesPage::FramesPage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_rate(new LogField)
    , m_arrivals(new QComboBox)
    , m_second(new QComboBox)
    , m_verdict(new QLabel)
    , m_metrics(new MetricTable)
    , m_story(new QLabel)
    , m_gantts{new FrameGantt(this), new FrameGantt(this)}
    , m_inside(new TimePlot(this))
{
    m_gantts[0]->setObjectName(QStringLiteral("gantt"));
    m_gantts[1]->setObjectName(QStringLiteral("secondGantt"));
    m_inside->setObjectName(QStringLiteral("insidePlot"));
    m_inside->setTitle(tr("How many frames are inside?"));
    for (FrameGantt* gantt : m_gantts)
        gantt->setEmptyText(tr("Open a model to see its frames run."));
    m_inside->setEmptyText(QString());
    m_verdict->setObjectName(QStringLiteral("framesVerdict"));
    m_verdict->setWordWrap(true);
    m_story->setObjectName(QStringLiteral("frameStory"));
    m_metrics->setObjectName(QStringLiteral("framesMetrics"));
    m_story->setWordWrap(true);
    m_story->setProperty("look", "muted");

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(controls());
    layout->addWidget(m_verdict);
    layout->addWidget(m_metrics);
    layout->addWidget(m_story);
    layout->addWidget(m_gantts[0], 3);
    layout->addWidget(m_gantts[1], 3);
    layout->addWidget(m_inside, 2);

    connect(&m_document, &Document::answerChanged, this, [this] {
        if (isVisible())
            run();
    });
    connect(&m_document, &Document::scenarioChanged, this, &FramesPage::showSettings);
    for (FrameGantt* gantt : m_gantts) {
        connect(gantt, &FrameGantt::frameSelected, this, [this, gantt](int frame) {
            m_story->setText(gantt->story(frame).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
        });
    }
    showSettings();
    show();
}

QWidget* FramesPage::controls()
{
    m_rate->setRange(leastFps, mostFps);
    m_rate->setUnit(tr("frames/s"));
    m_rate->setNames(tr("Frame rate, logarithmic"), tr("Frames a second"));
    m_rate->setObjectName(QStringLiteral("frameRate"));
    m_rate->setMinimumWidth(280);
    m_arrivals->addItem(tr("Evenly spaced"), QStringLiteral("regular"));
    m_arrivals->addItem(tr("At random (Poisson)"), QStringLiteral("poisson"));
    m_second->addItem(tr("None"), QString());
    for (const Method& method : methods()) {
        if (!method.trains)
            m_second->addItem(translated(method.title), fromUtf8(method.id));
    }
    m_second->setObjectName(QStringLiteral("secondMethod"));
    connect(m_rate, &LogField::valueChanging, this, [this](double fps) {
        m_dragged = fps;
        run();
    });
    connect(m_rate, &LogField::valueCommitted, this, [this](double fps) {
        m_dragged.reset();
        commit("pipeline/fps", formatShortest(fps), tr("the frame rate"), formatFps(fps));
        run();
    });
    connect(m_arrivals, &QComboBox::activated, this, [this] {
        commit("pipeline/arrivals", m_arrivals->currentData().toString().toStdString(),
               tr("how frames come"), m_arrivals->currentText());
        run();
    });
    connect(m_second, &QComboBox::activated, this, [this] {
        commit("pipeline/second", m_second->currentData().toString().toStdString(),
               tr("the second plan"), m_second->currentText());
        run();
    });
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(new FormField(tr("Frames arrive at"), m_rate), 1);
    layout->addWidget(new FormField(tr("Spacing"), m_arrivals));
    layout->addWidget(new FormField(tr("Beside it, the plan of"), m_second));
    return widget;
}

void FramesPage::commit(const char* key, const std::optional<std::string>& value,
                        const QString& label, const QString& shown)
{
    m_document.commit([&](Session& session) {
        return setSettingEdit(session, key, value, label.toStdString(), shown.toStdString());
    });
}

void FramesPage::showSettings()
{
    const FrameSettings settings = FrameSettings::of(m_document.scenario());
    const bool changed = !m_dragged && settings.fps != m_rate->value();
    m_rate->setValue(settings.fps);
    choose(m_arrivals, settings.arrivals == Arrivals::Poisson ? QStringLiteral("poisson")
                                                              : QStringLiteral("regular"));
    choose(m_second, QString::fromStdString(settings.second));
    if (changed && isVisible()) // undone or redone
        run();
}

void FramesPage::activate()
{
    run();
}

void FramesPage::fit()
{
    for (FrameGantt* gantt : m_gantts)
        gantt->resetView();
    m_inside->resetView();
}

void FramesPage::run()
{
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!answer) {
        take({});
        return;
    }
    FrameSettings settings = FrameSettings::of(m_document.scenario());
    settings.fps = m_dragged.value_or(settings.fps);
    const Method* method = findMethod(answer->method);
    const QString title = method ? translated(method->title) : QString();
    m_jobs.run<std::vector<Result<FramesRun>>>(
        FramesJob, tr("Running frames through the pipeline"), WhenBusy::Finish,
        [answer, title, settings, options = m_document.scenario().options](const Context& context) {
            return runBoth(answer, title, settings, options, context);
        },
        [this](std::vector<Result<FramesRun>> runs) { take(std::move(runs)); });
}

void FramesPage::take(std::vector<Result<FramesRun>> runs)
{
    m_runs.clear();
    m_failure.clear();
    for (Result<FramesRun>& run : runs) {
        if (run)
            m_runs.push_back(std::move(*run));
        else
            m_failure = translated(run.error());
    }
    show();
}

void FramesPage::showPlan(std::size_t index)
{
    FrameGantt* gantt = m_gantts[index];
    const bool there = index < m_runs.size();
    gantt->setVisible(there || index == 0);
    gantt->setData(there ? ganttOf(m_runs[index], Theme::of(this)) : FrameGanttData{});
    if (there)
        gantt->setTitle(m_runs.size() > 1 ? tr("Where is each frame? %1").arg(m_runs[index].method)
                                          : tr("Where is each frame?"));
}

void FramesPage::show()
{
    showPlan(0);
    showPlan(1);
    QStringList verdicts;
    QList<MetricTable::Row> rows;
    TimePlotData inside;
    inside.timeUnit = QStringLiteral("s");
    for (const FramesRun& frames : m_runs) {
        const PipelineRun& run = frames.run;
        const QString prefix = m_runs.size() > 1 ? frames.method + QStringLiteral(": ") : QString();
        verdicts.append(prefix + verdictOf(frames));
        rows.append(
            {prefix + tr("measured"),
             {run.throughputFps ? formatFps(*run.throughputFps) : QStringLiteral("–"),
              formatMs(run.latency.median), formatMs(run.latency.p95), formatMs(run.latency.p99),
              formatNumber(run.meanInside), QString::number(run.mostInside)},
             true});
        // Without waiting a frame takes the plan's latency; in a queue that grows, nothing bounds
        // it.
        const bool congested = frames.congested();
        const double fps = congested ? frames.evaluation.throughputFps : frames.fps;
        const QString latency = congested ? tr("grows") : formatMs(frames.evaluation.latencyMs);
        rows.append(
            {prefix + tr("by formula"),
             {formatFps(fps), latency, latency, latency,
              congested ? tr("grows") : formatNumber(fps * frames.evaluation.latencyMs / 1000),
              QString()},
             false});
        const MethodStyle style = Theme::of(this).method(
            inside.series.isEmpty() ? QStringLiteral("min-cut") : QStringLiteral("bottleneck"));
        inside.series.append(insideOf(frames, style.color));
    }
    if (!m_failure.isEmpty())
        verdicts.append(m_failure);
    m_verdict->setText(verdicts.join(QLatin1Char('\n')));
    m_verdict->setVisible(!verdicts.isEmpty());
    m_metrics->setVisible(!rows.isEmpty());
    m_metrics->setTable({tr("Throughput"), tr("Latency, median"), tr("95 %"), tr("99 %"),
                         tr("Inside, mean"), tr("Inside, most")},
                        rows);
    m_story->setText(m_runs.empty() ? QString()
                                    : tr("Click a frame to read its story. %1 of %2 frames are "
                                         "drawn.")
                                          .arg(framesShown)
                                          .arg(framesRun));
    m_inside->setData(inside);
}

void FramesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

QList<NamedFigure> FramesPage::figures() const
{
    QList<NamedFigure> list;
    if (!m_runs.empty())
        list.append({QStringLiteral("gantt"), m_gantts[0]->figure()});
    if (m_runs.size() > 1)
        list.append({QStringLiteral("gantt-second"), m_gantts[1]->figure()});
    if (!m_runs.empty())
        list.append({QStringLiteral("queue"), m_inside->figure()});
    return list;
}

} // namespace edgecut::studio
