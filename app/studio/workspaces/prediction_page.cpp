// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/prediction_page.h"

#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/along_figure.h"
#include "app/studio/workspaces/metric_table.h"
#include "core/base/numbers.h"
#include "widgets/plots/time_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>

namespace edgecut::studio {

namespace {

const QString jobKind = QStringLiteral("mobility-prediction");
constexpr int sideWidth = 360;

TimePlotData against(const QString& alongUnit, const QString& valueUnit)
{
    TimePlotData data;
    data.timeUnit = alongUnit;
    data.valueUnit = valueUnit;
    return data;
}

TimeSeries line(const QString& label, const QColor& color)
{
    TimeSeries series;
    series.label = label;
    series.color = color;
    return series;
}

QString metres(double m)
{
    return m > 0 ? formatQuantity(m, QStringLiteral("m")) : QString();
}

QString seconds(double s)
{
    return formatQuantity(s, QStringLiteral("s"));
}

} // namespace

PredictionPage::PredictionPage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_byHistory(new TimePlot(this))
    , m_errors(new TimePlot(this))
    , m_futile(new TimePlot(this))
    , m_benefit(new TimePlot(this))
    , m_scores(new MetricTable(this))
    , m_note(new QLabel(this))
    , m_jobs(context.jobs)
{
    m_byHistory->setObjectName(QStringLiteral("predictionByHistory"));
    m_errors->setObjectName(QStringLiteral("predictionErrors"));
    m_futile->setObjectName(QStringLiteral("predictionFutile"));
    m_benefit->setObjectName(QStringLiteral("predictionBenefit"));
    m_scores->setObjectName(QStringLiteral("predictionScores"));
    m_note->setObjectName(QStringLiteral("predictionNote"));
    m_byHistory->setTitle(tr("Mean error by positions looked at"));
    m_errors->setTitle(tr("Mean error by interval"));
    m_futile->setTitle(tr("Predictions in vain by interval"));
    m_benefit->setTitle(tr("Benefit per cost by interval"));
    m_note->setWordWrap(true);
    m_note->setProperty("look", "muted");
    auto* heading = new QLabel(tr("Predictors (PerDNN, Table III)"), this);
    heading->setProperty("look", "heading");
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(groupSpace);
    right->addWidget(heading);
    right->addWidget(m_scores);
    right->addWidget(m_note);
    right->addStretch(1);
    auto* plots = new QGridLayout;
    plots->setSpacing(groupSpace);
    plots->addWidget(m_byHistory, 0, 0);
    plots->addWidget(m_errors, 0, 1);
    plots->addWidget(m_futile, 1, 0);
    plots->addWidget(m_benefit, 1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addLayout(plots, 1);
    layout->addWidget(side);
    // A cancelled job delivers nothing.
    connect(&m_jobs, &JobRunner::jobEnded, this, [this] {
        if (m_asked && !m_isAnswered && !m_jobs.isRunning(jobKind)) {
            m_asked.reset();
            showText(tr("Cancelled. Change a setting or come back to this page to compute it."));
        }
    });
}

/// In place of the plots.
void PredictionPage::showText(const QString& text)
{
    for (TimePlot* plot : {m_byHistory, m_errors, m_futile, m_benefit}) {
        plot->setEmptyText(text);
        plot->setData({});
    }
}

void PredictionPage::compute(const MobilitySettings& settings, const std::string& text)
{
    // How far models are sent changes nothing here.
    MobilitySettings asked = settings;
    for (const char* key : {"migration-radius-m", "ttl", "think-ms", "contention", "backhaul-mbps",
                            "migrate-mb", "crowded-share"})
        asked.options.erase(key);
    if (m_asked == asked)
        return;
    m_asked = asked;
    showText(tr("Learning from the movements …"));
    m_isAnswered = false;
    m_jobs.run<Result<PredictionStudy>>(
        jobKind, tr("Comparing predictors"), WhenBusy::Replace,
        [asked, text](const Context& context) { return predictionStudy(asked, text, context); },
        [this](const Result<PredictionStudy>& study) { show(study); });
}

void PredictionPage::show(const Result<PredictionStudy>& study)
{
    m_isAnswered = true;
    if (!study) {
        showText(translated(study.error()));
        m_scores->setTable({}, {});
        m_note->clear();
        return;
    }
    const MobilitySettings& settings = *m_asked;
    const PublishedWorld& paper = publishedWorld(settings);
    showPlots(*study);
    showScores(*study, paper);
    const auto history = settings.options.find("history");
    const std::size_t positions = history == settings.options.end()
                                      ? PredictorOptions{}.history
                                      : static_cast<std::size_t>(history->second);
    QString text;
    if (const double best = study->bestIntervalS(positions); best > 0)
        text = tr("With %1, predicting every %2 pays most here; the paper takes 20 s.")
                   .arg(QString::fromStdString(settings.predictor), seconds(best));
    if (settings.isDrawn())
        text +=
            QLatin1Char(' ') +
            tr("Here is a synthetic world, drawn by a generator: its people walk straighter and "
               "turn at other places than those of %1, so the numbers need not meet.")
                .arg(QString::fromLatin1(paper.name));
    m_note->setText(text);
}

void PredictionPage::showPlots(const PredictionStudy& study)
{
    const Theme theme = Theme::light();
    std::map<double, TimeSeries> byInterval;
    std::size_t longest = 0;
    for (const IntervalStudyPoint& point : study.points) {
        TimeSeries& series = byInterval[point.intervalS];
        series.points.append({static_cast<double>(point.history), point.accuracy.maeM});
        longest = std::max(longest, point.history);
    }
    TimePlotData history = against({}, QStringLiteral("m"));
    const std::array colors{theme.accent, theme.good, theme.warning, theme.error};
    for (auto& [intervalS, series] : byInterval) {
        series.label = seconds(intervalS);
        series.color = colors[static_cast<std::size_t>(history.series.size()) % colors.size()];
        history.series.append(series);
    }
    TimeSeries error = line(tr("mean error"), theme.accent);
    TimeSeries futile = line(tr("in vain"), theme.warning);
    TimeSeries benefit = line(tr("benefit per cost"), theme.good);
    const std::size_t shown = std::min<std::size_t>(longest, PredictorOptions{}.history);
    for (const IntervalStudyPoint& point : study.points) {
        if (point.history != shown)
            continue;
        error.points.append({point.intervalS, point.accuracy.maeM});
        futile.points.append({point.intervalS, 100 * point.accuracy.futileShare()});
        benefit.points.append({point.intervalS, 100 * point.accuracy.benefitPerCost()});
    }
    TimePlotData errors = against(QStringLiteral("s"), QStringLiteral("m"));
    errors.series = {error};
    TimePlotData inVain = against(QStringLiteral("s"), QStringLiteral("%"));
    TimePlotData worth = inVain;
    inVain.series = {futile};
    worth.series = {benefit};
    m_byHistory->setData(history);
    m_errors->setData(errors);
    m_futile->setData(inVain);
    m_benefit->setData(worth);
}

void PredictionPage::showScores(const PredictionStudy& study, const PublishedWorld& paper)
{
    QList<MetricTable::Row> rows;
    for (const PredictorScore& score : study.scores) {
        const PublishedAccuracy& told = paper.accuracy(score.predictor->id);
        const Accuracy& ours = score.accuracy;
        const QString name = translated(score.predictor->title);
        rows.append({name, {}, true});
        rows.append(
            {tr("next server"), {formatPercent(ours.top1Share()), formatPercent(told.top1)}});
        rows.append({tr("among the first two"),
                     {formatPercent(ours.top2Share()), formatPercent(told.top2)}});
        rows.append({tr("mean error"), {metres(ours.maeM), metres(told.maeM)}});
    }
    m_scores->setTable({tr("here"), QString::fromLatin1(paper.name)}, rows);
}

QList<NamedFigure> PredictionPage::figures() const
{
    if (m_byHistory->data().series.isEmpty())
        return {};
    return {{QStringLiteral("prediction-by-history"), alongFigure(*m_byHistory, tr("history"))},
            {QStringLiteral("prediction-by-interval"), alongFigure(*m_errors, tr("interval"))},
            {QStringLiteral("prediction-futile"), alongFigure(*m_futile, tr("interval"))},
            {QStringLiteral("prediction-benefit"), alongFigure(*m_benefit, tr("interval"))}};
}

void PredictionPage::fit()
{
    for (TimePlot* plot : {m_byHistory, m_errors, m_futile, m_benefit})
        plot->resetView();
}

} // namespace edgecut::studio
