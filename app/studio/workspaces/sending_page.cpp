// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/sending_page.h"

#include "app/studio/document/published_world.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/along_figure.h"
#include "core/mobility/server_history.h"
#include "widgets/plots/time_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

const QString jobKind = QStringLiteral("mobility-sending");
TimePlotData against(const QString& alongUnit, const QString& valueUnit)
{
    TimePlotData data;
    data.timeUnit = alongUnit;
    data.valueUnit = valueUnit;
    return data;
}

TimeSeries line(const QString& label, const QColor& color, bool dashed = false)
{
    TimeSeries series;
    series.label = label;
    series.color = color;
    series.dashed = dashed;
    return series;
}

} // namespace

SendingPage::SendingPage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_hits(new TimePlot(this))
    , m_queries(new TimePlot(this))
    , m_backhaul(new TimePlot(this))
    , m_peaks(new TimePlot(this))
    , m_lost(new TimePlot(this))
    , m_note(new QLabel(this))
    , m_jobs(context.jobs)
{
    m_hits->setObjectName(QStringLiteral("sendingHits"));
    m_queries->setObjectName(QStringLiteral("sendingQueries"));
    m_backhaul->setObjectName(QStringLiteral("sendingBackhaul"));
    m_peaks->setObjectName(QStringLiteral("sendingPeaks"));
    m_lost->setObjectName(QStringLiteral("sendingLost"));
    m_note->setObjectName(QStringLiteral("sendingNote"));
    m_hits->setTitle(tr("Hit ratio by migration radius"));
    m_queries->setTitle(tr("Queries beyond those of IONN, by migration radius"));
    m_backhaul->setTitle(tr("Backhaul of the busiest server"));
    m_peaks->setTitle(tr("Peak uplink by part sent"));
    m_lost->setTitle(tr("Queries lost by part sent"));
    m_note->setWordWrap(true);
    m_note->setProperty("look", "muted");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    auto* above = new QHBoxLayout;
    above->setSpacing(groupSpace);
    above->addWidget(m_hits);
    above->addWidget(m_queries);
    auto* below = new QHBoxLayout;
    below->setSpacing(groupSpace);
    below->addWidget(m_backhaul);
    below->addWidget(m_peaks);
    below->addWidget(m_lost);
    layout->addLayout(above, 1);
    layout->addLayout(below, 1);
    layout->addWidget(m_note);
    m_backhaul->setEmptyText(tr("Moving through the world …"));
    // A cancelled job delivers nothing.
    connect(&m_jobs, &JobRunner::jobEnded, this, [this] {
        if (m_asked && !m_isAnswered && !m_jobs.isRunning(jobKind)) {
            m_asked.reset();
            showText(tr("Cancelled. Change a setting or come back to this page to compute it."));
        }
    });
}

/// In place of the plots.
void SendingPage::showText(const QString& text)
{
    for (TimePlot* plot : {m_hits, m_queries, m_peaks, m_lost}) {
        plot->setEmptyText(text);
        plot->setData({});
    }
}

void SendingPage::compute(const MobilitySettings& settings, const std::string& text,
                          const PartitionProblem& problem)
{
    if (m_asked == settings && m_problem == problem)
        return;
    m_asked = settings;
    m_problem = problem;
    showText(tr("Moving through the world in other ways …"));
    m_isAnswered = false;
    m_jobs.run<Result<SendingStudy>>(
        jobKind, tr("Sending ahead in other ways"), WhenBusy::Replace,
        [settings, text, problem](const Context& context) {
            return sendingStudy(settings, text, problem, context);
        },
        [this](const Result<SendingStudy>& study) { show(study); });
}

void SendingPage::show(const Result<SendingStudy>& study)
{
    m_isAnswered = true;
    if (!study) {
        showText(translated(study.error()));
        m_note->clear();
        return;
    }
    const MobilitySettings& settings = *m_asked;
    showRadii(*study);
    showFractions(*study);
    QString text = tr("%n crowded server(s), %1 of a model on each server.", "",
                      static_cast<int>(study->crowdedServers))
                       .arg(formatBytes(study->modelBytes));
    if (settings.isDrawn()) {
        const PublishedWorld& paper = publishedWorld(settings);
        text += QLatin1Char(' ') +
                tr("Printed for %1 with Inception: hits of %2 at 50 m and %3 at 100 m, a peak of "
                   "%4. This world is synthetic, drawn by a generator: how often its people change "
                   "servers and where they meet is its own, so the numbers need not meet.")
                    .arg(QString::fromLatin1(paper.name), formatPercent(paper.hitRatio50),
                         formatPercent(paper.hitRatio100), formatMbps(paper.peakUplinkMbps));
    }
    m_note->setText(text);
}

void SendingPage::showRadii(const SendingStudy& study)
{
    const Theme theme = Theme::light();
    TimeSeries ratio = line(tr("hit ratio"), theme.accent);
    TimeSeries perdnn = line(tr("PerDNN"), theme.accent);
    TimeSeries optimal = line(tr("optimal"), theme.good, true);
    TimeSeries ionn = line(tr("IONN"), theme.mutedText, true);
    for (const SendingPoint& point : study.radii) {
        const auto beyond = [&point](std::int64_t queries) {
            return QPointF(point.radiusM, static_cast<double>(queries - point.queriesIonn));
        };
        ratio.points.append({point.radiusM, 100 * point.hitRatio()});
        ionn.points.append(beyond(point.queriesIonn));
        perdnn.points.append(beyond(point.queriesPerdnn));
        optimal.points.append(beyond(point.queriesOptimal));
    }
    TimePlotData hits = against(QStringLiteral("m"), QStringLiteral("%"));
    TimePlotData queries = against(QStringLiteral("m"), {});
    hits.series = {ratio};
    queries.series = {ionn, perdnn, optimal};
    m_hits->setData(hits);
    m_queries->setData(queries);
}

void SendingPage::showFractions(const SendingStudy& study)
{
    const Theme theme = Theme::light();
    TimeSeries crowded = line(tr("crowded servers"), theme.link);
    TimeSeries all = line(tr("all servers"), theme.text, true);
    TimeSeries lost = line(tr("queries lost"), theme.error);
    const auto whole = static_cast<double>(study.fractions.back().queriesPerdnn);
    for (const SendingPoint& point : study.fractions) {
        const double mb = point.migratedBytes / 1e6;
        crowded.points.append({mb, point.crowdedUplinkMbps});
        all.points.append({mb, point.peakUplinkMbps});
        if (whole > 0)
            lost.points.append(
                {mb, 100 * (whole - static_cast<double>(point.queriesPerdnn)) / whole});
    }
    TimePlotData peaks = against(QStringLiteral("MB"), QStringLiteral("Mbit/s"));
    TimePlotData queries = against(QStringLiteral("MB"), QStringLiteral("%"));
    peaks.series = {crowded, all};
    queries.series = {lost};
    m_peaks->setData(peaks);
    m_lost->setData(queries);
}

void SendingPage::showBackhaul(const MobilityReport& report)
{
    const Theme theme = Theme::light();
    TimeSeries up = line(tr("uplink"), theme.link);
    TimeSeries down = line(tr("downlink"), theme.accent, true);
    up.steps = down.steps = true;
    const double intervalH = report.data->intervalS / 3600;
    for (const BackhaulMoment& moment :
         backhaulHistory(*report.run.history, report.data->intervalS, report.servers->size())) {
        const double hour = static_cast<double>(moment.step) * intervalH;
        up.points.append({hour, moment.busiestUplinkMbps});
        down.points.append({hour, moment.busiestDownlinkMbps});
    }
    TimePlotData busiest = against(QStringLiteral("h"), QStringLiteral("Mbit/s"));
    busiest.series = {up, down};
    m_backhaul->setData(busiest);
}

QList<NamedFigure> SendingPage::figures() const
{
    QList<NamedFigure> figures;
    const auto add = [&figures](const char* id, const TimePlot* plot, const QString& along) {
        if (!plot->data().series.isEmpty())
            figures.append({QString::fromLatin1(id),
                            along.isEmpty() ? plot->figure() : alongFigure(*plot, along)});
    };
    add("mobility-hit-ratio", m_hits, tr("radius"));
    add("mobility-queries", m_queries, tr("radius"));
    add("mobility-backhaul", m_backhaul, {});
    add("mobility-fraction-peak", m_peaks, tr("sent"));
    add("mobility-fraction-lost", m_lost, tr("sent"));
    return figures;
}

void SendingPage::fit()
{
    for (TimePlot* plot : {m_hits, m_queries, m_backhaul, m_peaks, m_lost})
        plot->resetView();
}

} // namespace edgecut::studio
