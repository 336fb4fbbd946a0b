// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/mobility_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/document/published_world.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/metric_table.h"
#include "app/studio/workspaces/mobility_settings_bar.h"
#include "widgets/mobility/world_map.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut::studio {

namespace {

/// Where the clock stands at first: people have their history by then.
constexpr double firstShare = 0.25;
constexpr int sideWidth = 330;

QString count(std::int64_t number)
{
    return formatNumber(static_cast<double>(number), 12);
}

/// "02:15:30"
QString clockText(double seconds)
{
    const auto whole = static_cast<std::int64_t>(seconds);
    const QChar zero = QLatin1Char('0');
    return QStringLiteral("%1:%2:%3")
        .arg(whole / 3600, 2, 10, zero)
        .arg(whole / 60 % 60, 2, 10, zero)
        .arg(whole % 60, 2, 10, zero);
}

} // namespace

MobilityWorkspace::MobilityWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_settingsBar(new MobilitySettingsBar(document(), this))
    , m_note(new QLabel(this))
    , m_map(new WorldMap(this))
    , m_quantity(new QComboBox(this))
    , m_follow(new QComboBox(this))
    , m_clock(new ClockBar(this))
    , m_sums(new MetricTable(this))
    , m_serverTitle(new QLabel(this))
    , m_server(new MetricTable(this))
{
    build();
    connectParts();
}

void MobilityWorkspace::build()
{
    m_map->setObjectName(QStringLiteral("mobilityMap"));
    m_map->setEmptyText(tr("Moving through the world …"));
    m_clock->setObjectName(QStringLiteral("mobilityClock"));
    m_sums->setObjectName(QStringLiteral("mobilitySums"));
    m_server->setObjectName(QStringLiteral("mobilityServer"));
    m_quantity->setObjectName(QStringLiteral("mobilityQuantity"));
    m_quantity->setAccessibleName(tr("Colour of the cells"));
    for (const CellQuantity quantity :
         {CellQuantity::HitRatio, CellQuantity::Hits, CellQuantity::Misses, CellQuantity::Queries,
          CellQuantity::Traffic})
        m_quantity->addItem(quantityTitle(quantity), static_cast<int>(quantity));
    m_follow->setObjectName(QStringLiteral("mobilityFollow"));
    m_follow->setAccessibleName(tr("Follow a user"));
    m_note->setProperty("look", "muted");
    m_note->setFont(typeFont(TypeSize::Small));
    m_note->setWordWrap(true);
    m_serverTitle->setProperty("look", "heading");
    m_serverTitle->setText(tr("Click a server"));

    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(controlSpace);
    right->addWidget(m_quantity);
    right->addWidget(m_follow);
    right->addWidget(m_sums);
    right->addWidget(m_note);
    right->addWidget(m_serverTitle);
    right->addWidget(m_server);
    right->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(groupSpace);
    middle->addWidget(m_map, 1);
    middle->addWidget(side);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, controlSpace, groupSpace, controlSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_settingsBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_clock);
}

void MobilityWorkspace::connectParts()
{
    const auto again = [this] {
        if (isVisible())
            refresh();
    };
    connect(&document(), &Document::scenarioChanged, this, again);
    connect(&document(), &Document::modelChanged, this, again);
    connect(m_clock, &ClockBar::timeChanged, this, [this] { showTime(); });
    connect(m_clock, &ClockBar::stepRequested, this, &MobilityWorkspace::step);
    connect(m_map, &WorldMap::stepRequested, this, &MobilityWorkspace::step);
    connect(m_map, &WorldMap::playRequested, this,
            [this] { m_clock->setPlaying(!m_clock->isPlaying()); });
    connect(m_map, &WorldMap::serverSelected, this, &MobilityWorkspace::showServer);
    connect(m_map, &WorldMap::userChosen, this, [this](int user) {
        const QSignalBlocker quiet(m_follow);
        m_follow->setCurrentIndex(m_follow->findData(user));
    });
    connect(m_quantity, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_map->setQuantity(static_cast<CellQuantity>(m_quantity->itemData(index).toInt()));
    });
    connect(m_follow, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_map->follow(m_follow->itemData(index).toInt()); });
}

void MobilityWorkspace::activate()
{
    refresh();
    m_map->setFocus();
}

void MobilityWorkspace::zoomIn()
{
    m_map->zoomBy(1.25);
}

void MobilityWorkspace::zoomOut()
{
    m_map->zoomBy(1 / 1.25);
}

void MobilityWorkspace::fit()
{
    m_map->resetView();
}

void MobilityWorkspace::refresh()
{
    const MobilitySettings settings = mobilitySettings(document().scenario());
    Result<PartitionProblem> problem = document().model()
                                           ? Result<PartitionProblem>(document().model()->problem)
                                           : standInProblem(document().scenario());
    if (!problem) {
        m_ran.reset();
        showReport(failure(std::move(problem.error())));
        return;
    }
    if (m_ran && settings == *m_ran && *problem == m_problem)
        return;
    m_ran = settings;
    m_problem = std::move(*problem);
    run();
}

void MobilityWorkspace::run()
{
    std::string text;
    if (!m_ran->isDrawn()) {
        Result<std::string> blob = document().session().blob(m_ran->blob);
        if (!blob) {
            showReport(failure(std::move(blob.error())));
            return;
        }
        text = std::move(*blob);
    }
    using Played = Result<std::shared_ptr<const MobilityReport>>;
    jobs().run<Played>(
        QStringLiteral("mobility"), tr("Moving through the world"), WhenBusy::Replace,
        [settings = *m_ran, text = std::move(text), problem = m_problem](const Context& context) {
            return moveThroughWorld(settings, text, problem, context);
        },
        [this](Played answer) { showReport(std::move(answer)); });
}

void MobilityWorkspace::showReport(Result<std::shared_ptr<const MobilityReport>> report)
{
    if (!report) {
        if (report.error().code == ErrorCode::Cancelled)
            return;
        m_report.reset();
        m_clock->setPlaying(false);
        m_clock->setEndMs(0);
        m_map->setEmptyText(translated(report.error()));
        m_map->setReport(nullptr);
        m_sums->setTable({}, {});
        return;
    }
    const bool isFirst = !m_report;
    m_report = std::move(*report);
    m_map->setReport(m_report);
    m_clock->setEndMs(static_cast<double>(m_report->data->steps) * m_report->data->intervalS *
                      1000);
    if (isFirst)
        m_clock->setTimeMs(firstShare * m_clock->endMs());
    {
        const QSignalBlocker quiet(m_follow);
        const int followed = m_map->picture().followedUser;
        m_follow->clear();
        m_follow->addItem(tr("Follow: nobody"), -1);
        for (std::size_t i = 0; i < m_report->data->users.size(); ++i) {
            if (!m_report->isTraining[i])
                m_follow->addItem(
                    tr("Follow: %1").arg(QString::fromStdString(m_report->data->users[i])),
                    static_cast<int>(i));
        }
        m_follow->setCurrentIndex(std::max(0, m_follow->findData(followed)));
    }
    showSums();
    showServer(m_map->picture().selected);
    showTime();
}

void MobilityWorkspace::showSums()
{
    const WorldRun& run = m_report->run;
    const Accuracy& accuracy = m_report->accuracy;
    const PublishedWorld& paper = publishedWorld(*m_ran, *m_report);
    const PublishedAccuracy& told = paper.accuracy(m_report->options.predictor->id);
    const double radiusM = m_report->options.world.migrationRadiusM;
    const QString none;
    m_sums->setTable(
        {tr("here"), QString::fromLatin1(paper.name)},
        {{tr("Hit ratio"),
          {formatPercent(run.hitRatio()), radiusM == 50    ? formatPercent(paper.hitRatio50)
                                          : radiusM == 100 ? formatPercent(paper.hitRatio100)
                                                           : none},
          true},
         {tr("Hits"), {count(run.hits), none}},
         {tr("Partial"), {count(run.partial), none}},
         {tr("Misses"), {count(run.misses), none}},
         {tr("Queries, IONN"), {count(run.queriesIonn), none}},
         {tr("Queries, PerDNN"), {count(run.queriesPerdnn), none}},
         {tr("Queries, optimal"), {count(run.queriesOptimal), none}},
         {tr("Mean error"),
          {formatQuantity(accuracy.maeM, QStringLiteral("m")),
           told.maeM > 0 ? formatQuantity(told.maeM, QStringLiteral("m")) : none}},
         {tr("Top 1"), {formatPercent(accuracy.top1Share()), formatPercent(told.top1)}},
         {tr("Top 2"), {formatPercent(accuracy.top2Share()), formatPercent(told.top2)}},
         {tr("Futile"), {formatPercent(accuracy.futileShare()), none}},
         {tr("Peak up"), {formatMbps(run.peakUplinkMbps), formatMbps(paper.peakUplinkMbps)}},
         {tr("Peak down"), {formatMbps(run.peakDownlinkMbps), formatMbps(paper.peakDownlinkMbps)}},
         {tr("Quiet servers"), {formatPercent(run.serversUnder100), tr("60–70 %")}}});
    QString text =
        tr("Right: PerDNN's Fig. 9 and Table III, on the backhaul with Inception. Quiet: "
           "peaks under 100 Mbit/s. Here: %1.")
            .arg(QString::fromStdString(m_problem.name));
    if (!m_report->data->note.empty())
        text +=
            QLatin1Char(' ') + tr("These movements are synthetic, so the numbers need not meet.");
    m_note->setText(text);
}

void MobilityWorkspace::showServer(ServerId server)
{
    if (!m_report || !server.isValid() || server.index() >= m_report->servers->size()) {
        m_serverTitle->setText(tr("Click a server"));
        m_server->setTable({}, {});
        return;
    }
    const HexCell cell = m_report->servers->cell(server);
    const CellRecord& record = m_report->run.cells[server.index()];
    m_serverTitle->setText(
        tr("Server %1 · cell (%2, %3)").arg(server.value).arg(cell.q).arg(cell.r));
    m_server->setTable({tr("whole day")},
                       {{tr("Hand-overs"), {count(record.changes())}, true},
                        {tr("Hits"), {count(record.hits)}},
                        {tr("Partial"), {count(record.partial)}},
                        {tr("Misses"), {count(record.misses)}},
                        {tr("Queries after them"), {count(record.queries)}},
                        {tr("Most clients"), {count(record.mostClients)}},
                        {tr("Sent"), {formatBytes(record.sentBytes)}},
                        {tr("Received"), {formatBytes(record.receivedBytes)}},
                        {tr("Peak uplink"), {formatMbps(record.peakUplinkMbps)}}});
}

void MobilityWorkspace::showTime()
{
    if (!m_report)
        return;
    const double step = m_clock->timeMs() / 1000 / m_report->data->intervalS;
    m_map->setStep(std::min(step, static_cast<double>(m_report->data->steps) - 1e-6));
    const WorldHistory& history = *m_report->run.history;
    const std::ptrdiff_t at = intervalAt(history, m_map->picture().step);
    std::size_t people = 0;
    if (at >= 0) {
        const auto interval = static_cast<std::size_t>(at);
        people = (interval + 1 < history.intervals.size() ? history.intervals[interval + 1].moments
                                                          : history.moments.size()) -
                 history.intervals[interval].moments;
    }
    m_clock->setText(
        tr("%1 of %2 · %3 users · %4 servers")
            .arg(clockText(m_clock->timeMs() / 1000), clockText(m_clock->endMs() / 1000))
            .arg(people)
            .arg(m_report->servers->size()));
}

void MobilityWorkspace::step(int direction)
{
    m_clock->setPlaying(false);
    if (!m_report)
        return;
    if (direction == -2 || direction == 2) {
        m_clock->setTimeMs(direction < 0 ? 0 : m_clock->endMs());
        return;
    }
    const double stepMs = m_report->data->intervalS * 1000;
    const double at = m_clock->timeMs() / stepMs;
    constexpr double rounding = 1e-6;
    m_clock->setTimeMs(
        stepMs * (direction > 0 ? std::floor(at + rounding) + 1 : std::ceil(at - rounding) - 1));
}

QList<NamedFigure> MobilityWorkspace::figures() const
{
    if (!m_report)
        return {};
    return {{QStringLiteral("mobility-map"), worldFigure(m_map->picture())}};
}

} // namespace edgecut::studio
