// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/mobility_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/document/published_world.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/metric_table.h"
#include "app/studio/workspaces/mobility_server_panel.h"
#include "app/studio/workspaces/mobility_settings_bar.h"
#include "app/studio/workspaces/mobility_sums.h"
#include "app/studio/workspaces/prediction_page.h"
#include "app/studio/workspaces/sending_page.h"
#include "widgets/mobility/world_map.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut::studio {

namespace {

/// Where the clock stands at first: people have their history by then.
constexpr double firstShare = 0.25;
constexpr int sideWidth = 330;
constexpr double msPerHour = 3.6e6;

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
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_prediction(new PredictionPage(context, this))
    , m_sending(new SendingPage(context, this))
    , m_settingsBar(new MobilitySettingsBar(document(), this))
    , m_note(new QLabel(this))
    , m_map(new WorldMap(this))
    , m_quantity(new QComboBox(this))
    , m_follow(new QComboBox(this))
    , m_clock(new ClockBar(this))
    , m_sums(new MetricTable(this))
    , m_server(new MobilityServerPanel(this))
{
    build();
    connectParts();
    m_tabs->setCurrentIndex(storedPage());
}

void MobilityWorkspace::build()
{
    m_tabs->setObjectName(QStringLiteral("mobilityPages"));
    m_tabs->setAccessibleName(tr("Pages of mobility"));
    m_tabs->addTab(tr("Map"));
    m_tabs->addTab(tr("Prediction"));
    m_tabs->addTab(tr("Sending ahead"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_pages->addWidget(mapPage());
    m_pages->addWidget(m_prediction);
    m_pages->addWidget(m_sending);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, controlSpace, groupSpace, controlSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_tabs);
    layout->addWidget(m_settingsBar);
    layout->addWidget(m_pages, 1);
}

QWidget* MobilityWorkspace::mapPage()
{
    m_map->setObjectName(QStringLiteral("mobilityMap"));
    m_map->setEmptyText(tr("Moving through the world …"));
    m_clock->setObjectName(QStringLiteral("mobilityClock"));
    m_sums->setObjectName(QStringLiteral("mobilitySums"));
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
    auto* hint =
        new QLabel(tr("Click a server to see its history, or a person to follow them."), this);
    hint->setProperty("look", "muted");
    hint->setWordWrap(true);

    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(controlSpace);
    right->addWidget(m_quantity);
    right->addWidget(m_follow);
    right->addWidget(m_sums);
    right->addWidget(m_note);
    right->addWidget(hint);
    right->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(groupSpace);
    middle->addWidget(m_map, 1);
    middle->addWidget(side);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addLayout(middle, 1);
    layout->addWidget(m_server);
    layout->addWidget(m_clock);
    return page;
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
    connect(m_server, &MobilityServerPanel::hourClicked, this,
            [this](double hour) { m_clock->setTimeMs(hour * msPerHour); });
    connect(m_tabs, &QTabBar::currentChanged, this, &MobilityWorkspace::showPage);
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

/// A recipe may open another page: "mobility/page" is "map", "prediction" or "sending".
int MobilityWorkspace::storedPage() const
{
    const std::string page = document().scenario().setting("mobility/page", "map");
    return page == "prediction" ? ForeseeingPage : page == "sending" ? AheadPage : MapPage;
}

void MobilityWorkspace::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    if (page != MapPage)
        m_clock->setPlaying(false);
    if (isVisible())
        activate();
}

void MobilityWorkspace::activate()
{
    refresh();
    if (m_tabs->currentIndex() == MapPage)
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
    m_prediction->fit();
    m_sending->fit();
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
    if (!m_ran || settings != *m_ran || *problem != m_problem) {
        m_ran = settings;
        m_problem = std::move(*problem);
        run();
    }
    runStudies();
}

/// Of the trace file in view; empty where movements are drawn.
Result<std::string> MobilityWorkspace::traceText() const
{
    return m_ran->isDrawn() ? Result<std::string>(std::string())
                            : document().session().blob(m_ran->blob);
}

/// Studies take seconds: only those of the page that is open, also where figures are asked for
/// without a window.
bool MobilityWorkspace::isWanted(Page page) const
{
    return m_tabs->currentIndex() == page;
}

void MobilityWorkspace::runStudies()
{
    const Result<std::string> text = traceText();
    if (!text)
        return; // the map says why
    if (isWanted(ForeseeingPage))
        m_prediction->compute(*m_ran, *text);
    if (isWanted(AheadPage))
        m_sending->compute(*m_ran, *text, m_problem);
}

void MobilityWorkspace::run()
{
    Result<std::string> text = traceText();
    if (!text) {
        showReport(failure(std::move(text.error())));
        return;
    }
    using Played = Result<std::shared_ptr<const MobilityReport>>;
    jobs().run<Played>(
        QStringLiteral("mobility"), tr("Moving through the world"), WhenBusy::Replace,
        [settings = *m_ran, text = std::move(*text), problem = m_problem](const Context& context) {
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
        m_server->show(nullptr, {});
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
    m_sending->showBackhaul(*m_report);
    showServer(m_map->picture().selected);
    showTime();
}

void MobilityWorkspace::showSums()
{
    const PublishedWorld& paper = publishedWorld(*m_ran);
    m_sums->setTable({tr("here"), QString::fromLatin1(paper.name)}, mobilitySums(*m_report, paper));
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
    m_server->show(m_report, server);
    m_server->setHour(m_clock->timeMs() / msPerHour);
}

void MobilityWorkspace::showTime()
{
    if (!m_report)
        return;
    m_server->setHour(m_clock->timeMs() / msPerHour);
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
    QList<NamedFigure> figures;
    if (m_report)
        figures.append({QStringLiteral("mobility-map"), worldFigure(m_map->picture())});
    return figures + m_server->figures() + m_prediction->figures() + m_sending->figures();
}

} // namespace edgecut::studio
