// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/schedule_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/queue_settings_bar.h"
#include "app/studio/workspaces/queue_story.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/player/step_player.h"
#include "widgets/plots/band_plot.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/scheduling/queue_lanes.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

/// Where the clock stands at first: there is something to see on both sides of the servers.
constexpr double firstShare = 0.3;
/// The queues have what the window has more.
constexpr int highestLower = 280;

BandData bandsOf(const QueueStudy& study, Estimate QueueStudyPoint::*metric)
{
    BandData data;
    for (const QueueStudyLine& line : study.lines) {
        BandLine drawn{fromUtf8(line.policy->id), fromUtf8(line.policy->id), {}};
        for (const QueueStudyPoint& point : line.points)
            drawn.points.append({static_cast<double>(point.length), (point.*metric).mean,
                                 (point.*metric).halfWidth});
        data.lines.append(drawn);
    }
    return data;
}

} // namespace

ScheduleWorkspace::ScheduleWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_settingsBar(new QueueSettingsBar(document(), this))
    , m_note(new QLabel(this))
    , m_lanes(new QueueLanes(this))
    , m_clock(new ClockBar(this))
    , m_story(new QueueStory(this))
    , m_waiting(new BandPlot(this))
    , m_efficiency(new BandPlot(this))
    , m_lower(lowerPart())
    , m_player(new StepPlayer(this))
{
    build();
    connectParts();
}

void ScheduleWorkspace::build()
{
    m_lanes->setObjectName(QStringLiteral("queueLanes"));
    m_lanes->setEmptyText(tr("Serving the requests …"));
    m_clock->setObjectName(QStringLiteral("queueClock"));
    m_note->setObjectName(QStringLiteral("queueNote"));
    m_note->setProperty("look", "muted");
    m_note->setFont(typeFont(TypeSize::Small));
    m_note->setWordWrap(true);
    m_waiting->setObjectName(QStringLiteral("queueWaitingPlot"));
    m_waiting->setTitle(tr("Valued waiting as the queue grows"));
    m_efficiency->setObjectName(QStringLiteral("queueEfficiencyPlot"));
    m_efficiency->setTitle(tr("System efficiency as the queue grows"));
    for (BandPlot* plot : {m_waiting, m_efficiency})
        plot->setEmptyText(tr("Serving drawn queues of 100 to 1000 requests …"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, controlSpace, groupSpace, controlSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_settingsBar);
    layout->addWidget(m_note);
    layout->addWidget(m_lanes, 3);
    layout->addWidget(m_clock);
    layout->addWidget(m_lower, 2);
    m_player->setObjectName(QStringLiteral("queueSteps"));
    m_player->hide();
    layout->addWidget(m_player);
}

/// The story and the two plots.
QWidget* ScheduleWorkspace::lowerPart()
{
    auto* story = new QScrollArea(this);
    story->setWidget(m_story);
    story->setWidgetResizable(true);
    story->setFrameShape(QFrame::NoFrame);
    story->setMinimumWidth(290);
    auto* lower = new QWidget(this);
    lower->setMaximumHeight(highestLower);
    auto* below = new QHBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(groupSpace);
    below->addWidget(story, 4);
    below->addWidget(m_waiting, 5);
    below->addWidget(m_efficiency, 5);
    return lower;
}

void ScheduleWorkspace::connectParts()
{
    connect(&document(), &Document::scenarioChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_clock, &ClockBar::timeChanged, this, [this](double ms) {
        m_lanes->setTimeMs(ms);
        showTime();
    });
    connect(m_clock, &ClockBar::stepRequested, this, &ScheduleWorkspace::step);
    connect(m_clock, &ClockBar::speedChosen, this, [this](double speed) {
        document().commit([&](Session& session) {
            return setSettingEdit(session, "schedule/speed",
                                  speed == 1 ? std::nullopt : std::optional(formatShortest(speed)),
                                  tr("Speed").toStdString(), formatNumber(speed).toStdString());
        });
    });
    connect(m_player, &StepPlayer::stepShown, this, &ScheduleWorkspace::showStep);
    connect(m_player, &StepPlayer::closeRequested, this, &ScheduleWorkspace::endSteps);
    connect(m_lanes, &QueueLanes::stepRequested, this, &ScheduleWorkspace::step);
    connect(m_lanes, &QueueLanes::playRequested, this,
            [this] { m_clock->setPlaying(!m_clock->isPlaying()); });
    connect(m_lanes, &QueueLanes::requestSelected, this, [this](RequestId request, int lane) {
        m_story->tell(m_lanes->picture(), request, lane);
    });
}

void ScheduleWorkspace::activate()
{
    refresh();
    m_lanes->setFocus();
}

void ScheduleWorkspace::zoomIn()
{
    m_lanes->zoomBy(1.25);
}

void ScheduleWorkspace::zoomOut()
{
    m_lanes->zoomBy(1 / 1.25);
}

void ScheduleWorkspace::fit()
{
    m_lanes->resetZoom();
    m_waiting->resetView();
    m_efficiency->resetView();
}

void ScheduleWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_story->tell(m_lanes->picture(), m_lanes->selected(), m_lanes->currentLane());
}

void ScheduleWorkspace::refresh()
{
    m_settings = queueSettings(document().scenario());
    m_clock->setSpeed(m_settings.speed);
    if (!m_served || !m_settings.sameQueues(*m_served))
        serve();
    // The study draws its own workloads: a file and the choice of policies change nothing there.
    QueueSettings drawn = m_settings;
    drawn.blob.clear();
    drawn.file.clear();
    drawn.policies.clear();
    drawn.drawn.erase("requests");
    if (!m_studied || !drawn.sameQueues(*m_studied)) {
        m_studied = drawn;
        study();
    }
}

void ScheduleWorkspace::serve()
{
    m_served = m_settings;
    std::string text;
    if (!m_settings.isDrawn()) {
        Result<std::string> blob = document().session().blob(m_settings.blob);
        if (!blob) {
            showAnswer(failure(std::move(blob.error())));
            return;
        }
        text = std::move(*blob);
    }
    jobs().run<Result<QueueAnswer>>(
        QStringLiteral("queue"), tr("Serving the requests"), WhenBusy::Replace,
        [settings = m_settings, text = std::move(text)](const Context& context) {
            return serveQueues(settings, text, context);
        },
        [this](Result<QueueAnswer> answer) { showAnswer(std::move(answer)); });
}

void ScheduleWorkspace::study()
{
    jobs().run<Result<QueueStudy>>(
        QStringLiteral("queue-study"), tr("Serving drawn queues of 100 to 1000 requests"),
        WhenBusy::Replace,
        [settings = *m_studied](const Context& context) { return studyFor(settings, context); },
        [this](const Result<QueueStudy>& study) { showStudy(study); });
}

QList<QueueLane> ScheduleWorkspace::lanesOf(const QueueAnswer& answer) const
{
    QList<QueueLane> lanes;
    for (const QueueAnswer::Lane& lane : answer.lanes) {
        QueueLane shown{translated(lane.policy->title), {}, nullptr, {}};
        if (lane.history)
            shown.history = *lane.history;
        else
            shown.failure = translated(lane.history.error());
        if (lane.history && lane.policy->id == "efficiency" &&
            smithsRuleHolds(*answer.workload, m_settings.queue))
            shown.note = tr("✓ optimal for valued waiting");
        lanes.append(shown);
    }
    return lanes;
}

void ScheduleWorkspace::showAnswer(Result<QueueAnswer> answer)
{
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            showFailure(translated(answer.error()));
        return;
    }
    const bool isFirst = m_lanes->picture().lanes.isEmpty();
    m_workload = answer->workload;
    if (m_workload->size() == 0) {
        showFailure(tr("The workload has no requests; choose another one or draw one."));
        return;
    }
    m_lanes->setPicture(queuePicture(lanesOf(*answer)));
    m_clock->setEndMs(m_lanes->picture().endMs());
    if (isFirst)
        m_clock->setTimeMs(firstShare * m_clock->endMs());
    m_note->setText(QString::fromStdString(m_workload->note));
    m_note->setVisible(!m_workload->note.empty());
    if (m_lanes->selected().isValid() && m_lanes->selected().index() >= m_workload->size())
        m_lanes->select({}, 0);
    m_story->tell(m_lanes->picture(), m_lanes->selected(), m_lanes->currentLane());
    m_lanes->setTimeMs(m_clock->timeMs());
    showTime();
    if (m_watchedLane >= 0)
        watchSteps(0); // other requests, other steps
}

void ScheduleWorkspace::showFailure(const QString& text)
{
    m_workload.reset();
    endSteps();
    m_clock->setPlaying(false);
    m_lanes->setPicture({});
    m_lanes->setEmptyText(text);
    m_clock->setEndMs(0);
    m_clock->setText({});
    m_story->tell({}, {}, 0);
    m_note->hide();
}

void ScheduleWorkspace::showStudy(const Result<QueueStudy>& study)
{
    if (!study) {
        if (study.error().code == ErrorCode::Cancelled)
            return;
        for (BandPlot* plot : {m_waiting, m_efficiency}) {
            plot->setEmptyText(translated(study.error()));
            plot->setData({});
        }
        m_story->setGains({});
        return;
    }
    BandData waiting = bandsOf(*study, &QueueStudyPoint::averageValidWaitingMs);
    waiting.xLabel = tr("Requests (mean, 95 % band)");
    waiting.yLabel = tr("Average valid waiting time");
    waiting.yUnit = QStringLiteral("ms");
    BandData efficiency = bandsOf(*study, &QueueStudyPoint::systemEfficiencyPerMs);
    efficiency.xLabel = waiting.xLabel;
    efficiency.yLabel = tr("System efficiency");
    efficiency.yUnit = QStringLiteral("/ms");
    m_waiting->setData(waiting);
    m_efficiency->setData(efficiency);
    m_story->setGains(study->changes);
    m_story->tell(m_lanes->picture(), m_lanes->selected(), m_lanes->currentLane());
}

void ScheduleWorkspace::showTime()
{
    if (!m_workload)
        return;
    QString served;
    const QList<QueueLane>& lanes = m_lanes->picture().lanes;
    const int lane = std::clamp(m_lanes->currentLane(), 0, static_cast<int>(lanes.size()) - 1);
    if (lanes[lane].history)
        served = tr("%1 of %2 requests served")
                     .arg(lanes[lane].history->at(m_clock->timeMs()).finished)
                     .arg(m_workload->size());
    const QString time =
        tr("%1 of %2", "time").arg(formatMs(m_clock->timeMs()), formatMs(m_clock->endMs()));
    m_clock->setText(served.isEmpty() ? time : time + QStringLiteral(" · ") + served);
}

void ScheduleWorkspace::step(int direction)
{
    m_clock->setPlaying(false);
    if (direction == -2 || direction == 2) {
        m_clock->setTimeMs(direction < 0 ? 0 : m_clock->endMs());
        return;
    }
    std::optional<double> nearest;
    for (const QueueLane& lane : m_lanes->picture().lanes) {
        if (!lane.history)
            continue;
        const std::optional<double> ms = direction > 0
                                             ? lane.history->nextDecisionMs(m_clock->timeMs())
                                             : lane.history->previousDecisionMs(m_clock->timeMs());
        if (ms && (!nearest || (direction > 0 ? *ms < *nearest : *ms > *nearest)))
            nearest = ms;
    }
    if (nearest)
        m_clock->setTimeMs(*nearest);
}

QList<NamedFigure> ScheduleWorkspace::figures() const
{
    QList<NamedFigure> list;
    if (!m_lanes->picture().lanes.isEmpty())
        list.append({QStringLiteral("edge-queue"), m_lanes->figure()});
    if (!m_waiting->data().lines.isEmpty())
        list.append({QStringLiteral("edge-queue-waiting"), m_waiting->figure()});
    if (!m_efficiency->data().lines.isEmpty())
        list.append({QStringLiteral("edge-queue-efficiency"), m_efficiency->figure()});
    return list;
}

} // namespace edgecut::studio
