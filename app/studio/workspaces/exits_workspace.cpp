// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/exits_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/exits_picture.h"
#include "app/studio/workspaces/exits_settings_bar.h"
#include "app/studio/workspaces/threshold_table.h"
#include "widgets/exits/exit_chains.h"
#include "widgets/exits/requirement_plot.h"
#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace edgecut::studio {

namespace {

RequirementData requirementOf(const ExitsAnswer& answer)
{
    RequirementData data;
    data.mean = answer.problem.requirement.mean;
    data.sd = answer.problem.requirement.sd;
    for (std::size_t i = 0; i < answer.problem.exits.size(); ++i)
        data.classes.append({fromUtf8(answer.problem.exits[i].name),
                             answer.problem.exits[i].accuracy, answer.exact.exits[i].probability});
    return data;
}

BarSeries bars(const QString& id, const QString& label, const ExitsSolution& solution)
{
    BarSeries series{id, label, {}};
    for (const ExitAnswer& exit : solution.exits)
        series.values.append(exit.latencyMs());
    return series;
}

CurveData curveOf(const ExitsAnswer& answer)
{
    CurveData data;
    data.fromMbps = ExitsSettings::leastMbps;
    data.toMbps = ExitsSettings::mostMbps;
    CurveLine expected;
    expected.methodId = QStringLiteral("min-cut");
    expected.label = ExitsWorkspace::tr("expected");
    for (const ExpectedSegment& segment : answer.curve.segments) {
        expected.pieces.append(
            {segment.fromMbps, segment.toMbps, segment.fixedMs, segment.uplinkBytes});
        if (segment.moved.empty())
            continue;
        QStringList exits;
        for (const std::size_t exit : segment.moved)
            exits.append(fromUtf8(answer.problem.exits[exit].name));
        data.breaks.append({segment.fromMbps, ExitsWorkspace::tr("%1 · the cut of %2 moves")
                                                  .arg(formatNumber(segment.fromMbps),
                                                       exits.join(QStringLiteral(", ")))});
    }
    data.lines.append(expected);
    for (std::size_t i = 0; i < answer.curve.exits.size(); ++i) {
        CurveLine line;
        line.methodId = QStringLiteral("exits");
        line.name = fromUtf8(answer.problem.exits[i].name);
        line.baseline = true;
        for (const CurveSegment& segment : answer.curve.exits[i].segments)
            line.pieces.append(
                {segment.fromMbps, segment.toMbps, segment.fixedMs, segment.uplinkBytes});
        data.lines.append(line);
    }
    return data;
}

QString headlineOf(const ExitsAnswer& answer)
{
    QStringList parts;
    const ExitsReport& report = answer.report;
    if (answer.late)
        parts.append(translated(answer.late->message));
    else if (report.solution.chosen)
        parts.append(ExitsWorkspace::tr("Edgent takes %1 within %2")
                         .arg(fromUtf8(answer.problem.exits[*report.solution.chosen].name),
                              formatMs(*report.options.deadlineMs)));
    parts.append(ExitsWorkspace::tr("least expected latency %1").arg(formatMs(report.exactMs)));
    if (report.method->id == "genetic")
        parts.append(ExitsWorkspace::tr("genetic algorithm %1 (gap %2)")
                         .arg(formatMs(report.solution.expectedMs),
                              formatPercent(report.exactMs > 0
                                                ? report.solution.expectedMs / report.exactMs - 1
                                                : 0)));
    parts.append(ExitsWorkspace::tr("Edgent, as read here, %1").arg(formatMs(report.edgentMs)));
    if (answer.published)
        parts.append(
            ExitsWorkspace::tr("published %1 and %2")
                .arg(formatQuantity(answer.published->preDnnOffMs, QStringLiteral("ms"), 5),
                     formatQuantity(answer.published->edgentMs, QStringLiteral("ms"), 5)));
    return parts.join(QStringLiteral("  ·  "));
}

QString noteOf(const ExitsAnswer& answer)
{
    QStringList sentences{QString::fromStdString(answer.problem.note)};
    for (const Warning& warning : answer.warnings)
        sentences.append(translated(warning));
    sentences.append(ExitsWorkspace::tr(
        "Edgent's expected latency is not explained in print; here each request names its accuracy "
        "and Edgent gives the server the input and the layers up to one point of that exit."));
    if (answer.published)
        sentences.append(ExitsWorkspace::tr(
            "The published numbers include loading and parsing the model (86 ms or more on the "
            "mobile device) and a network whose layers are not printed."));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace

ExitsWorkspace::ExitsWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_settingsBar(new ExitsSettingsBar(document(), this))
    , m_headline(new QLabel(this))
    , m_note(new QLabel(this))
    , m_chains(new ExitChains(this))
    , m_thresholds(new ThresholdTable(document(), this))
    , m_requirement(new RequirementPlot(this))
    , m_latencies(new BarComparisonPlot(this))
    , m_curve(new CurvePlot(this))
{
    build();
    connect(&document(), &Document::scenarioChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_curve, &CurvePlot::bandwidthCommitted, m_settingsBar, &ExitsSettingsBar::setUplink);
}

void ExitsWorkspace::build()
{
    m_chains->setObjectName(QStringLiteral("exitChains"));
    m_chains->setEmptyText(tr("Working out where each exit's layers run …"));
    m_headline->setObjectName(QStringLiteral("exitsHeadline"));
    m_headline->setFont(typeFont(TypeSize::Body, true));
    m_headline->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("exitsNote"));
    m_note->setProperty("look", "muted");
    m_note->setFont(typeFont(TypeSize::Small));
    m_note->setWordWrap(true);
    m_requirement->setObjectName(QStringLiteral("exitsRequirement"));
    m_requirement->setTitle(tr("Which exit serves how many requests"));
    m_latencies->setObjectName(QStringLiteral("exitsLatencies"));
    m_latencies->setTitle(tr("Latency by exit"));
    m_curve->setObjectName(QStringLiteral("exitsCurve"));
    m_curve->setTitle(tr("Expected latency as the uplink changes"));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("exitsTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_chains, tr("Where each exit runs"));
    tabs->addTab(m_thresholds, tr("Leaving by threshold"));
    auto* below = new QHBoxLayout;
    below->setSpacing(groupSpace);
    below->addWidget(m_requirement, 5);
    below->addWidget(m_latencies, 6);
    below->addWidget(m_curve, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, controlSpace, groupSpace, controlSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_settingsBar);
    layout->addWidget(m_headline);
    layout->addWidget(tabs, 4);
    layout->addLayout(below, 5);
    layout->addWidget(m_note);
}

void ExitsWorkspace::fit()
{
    m_requirement->resetView();
    m_latencies->resetView();
    m_curve->resetView();
}

void ExitsWorkspace::refresh()
{
    const ExitsSettings settings = exitsSettings(document().scenario());
    if (m_asked == settings)
        return;
    m_asked = settings;
    std::string text;
    if (!settings.isOwn()) {
        Result<std::string> blob = document().session().blob(settings.blob);
        if (!blob) {
            showAnswer(failure(std::move(blob.error())));
            return;
        }
        text = std::move(*blob);
    }
    jobs().run<Result<ExitsAnswer>>(
        QStringLiteral("exits"), tr("Serving the exits"), WhenBusy::Replace,
        [settings, text = std::move(text)](const Context& context) {
            return answerExits(settings, text, context);
        },
        [this](Result<ExitsAnswer> answer) { showAnswer(std::move(answer)); });
}

void ExitsWorkspace::showAnswer(Result<ExitsAnswer> answer)
{
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            showFailure(translated(answer.error()));
        return;
    }
    m_answer = std::move(*answer);
    m_headline->setText(headlineOf(*m_answer));
    m_note->setText(noteOf(*m_answer));
    m_note->show();
    m_settingsBar->showProblem(m_answer->problem, *m_asked,
                               m_answer->exact.exits.back().latencyMs());
    m_chains->setPicture(exitsPicture(m_answer->problem, m_answer->report.solution));
    m_thresholds->showAnswer(*m_answer, *m_asked);
    showPlots();
}

void ExitsWorkspace::showPlots()
{
    m_requirement->setData(requirementOf(*m_answer));
    BarComparisonData latencies;
    for (const NetworkExit& exit : m_answer->problem.exits)
        latencies.groups.append(fromUtf8(exit.name));
    latencies.series = {
        bars(QStringLiteral("min-cut"), tr("exact"), m_answer->exact),
        bars(QStringLiteral("neurosurgeon"), tr("Edgent's split"), m_answer->edgent)};
    if (m_answer->report.method->id == "genetic")
        latencies.series.append(
            bars(QStringLiteral("genetic"), tr("genetic"), m_answer->report.solution));
    latencies.axisLabel = tr("Latency");
    latencies.unit = QStringLiteral("ms");
    latencies.reference = std::numeric_limits<double>::quiet_NaN();
    m_latencies->setData(latencies);
    m_curve->setData(curveOf(*m_answer));
    m_curve->setBandwidth(m_answer->problem.links.front().uplinkMbps);
}

void ExitsWorkspace::showFailure(const QString& text)
{
    m_answer.reset();
    m_headline->setText(text);
    m_note->hide();
    m_chains->setPicture({});
    m_chains->setEmptyText(text);
    m_thresholds->clear();
    m_requirement->setData({});
    m_latencies->setData({});
    m_curve->setData({});
}

QList<NamedFigure> ExitsWorkspace::figures() const
{
    if (!m_answer)
        return {};
    QList<NamedFigure> list = {{QStringLiteral("exits-network"), m_chains->figure()},
                               {QStringLiteral("exits-requirement"), m_requirement->figure()},
                               {QStringLiteral("exits-latency"), m_latencies->figure()},
                               {QStringLiteral("exits-curve"), m_curve->figure()}};
    if (!m_thresholds->isEmpty())
        list.append({QStringLiteral("exits-thresholds"), m_thresholds->figure()});
    return list;
}

} // namespace edgecut::studio
