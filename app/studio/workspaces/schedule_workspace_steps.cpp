// SPDX-License-Identifier: GPL-3.0-or-later
// A queue that is watched, event by event.
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/schedule_workspace.h"
#include "widgets/player/step_player.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/scheduling/queue_lanes.h"
#include "widgets/text/text.h"

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

const QString stepsJob = QStringLiteral("queue-steps");

Result<std::vector<Step>> watched(const Workload& workload, const Policy& policy,
                                  const QueueOptions& options, const Context& context)
{
    std::vector<Step> steps;
    Context watching = context;
    watching.watch = [&steps](Step step) { steps.push_back(std::move(step)); };
    const Result<QueueRun> run = runQueue(workload, policy, options, watching);
    if (!run)
        return failure(run.error());
    return steps;
}

} // namespace

bool ScheduleWorkspace::watchSteps(int step)
{
    const QList<QueueLane>& lanes = m_lanes->picture().lanes;
    if (!m_workload || lanes.isEmpty())
        return false;
    m_watchedLane = std::clamp(m_lanes->currentLane(), 0, static_cast<int>(lanes.size()) - 1);
    m_wantedStep = step;
    const Policy* policy =
        lanes[m_watchedLane].history ? &lanes[m_watchedLane].history->policy() : findPolicy("fcfs");
    m_clock->setPlaying(false);
    jobs().run<Result<std::vector<Step>>>(
        stepsJob, tr("Watching %1").arg(translated(policy->title)), WhenBusy::Replace,
        [workload = m_workload, policy, options = m_settings.queue](const Context& context) {
            return watched(*workload, *policy, options, context);
        },
        [this, policy](Result<std::vector<Step>> steps) { takeSteps(*policy, std::move(steps)); });
    return true;
}

void ScheduleWorkspace::takeSteps(const Policy& policy, Result<std::vector<Step>> steps)
{
    if (m_watchedLane < 0)
        return;
    if (!steps) {
        endSteps(); // the lane itself says what is wrong
        return;
    }
    m_lower->hide();
    m_player->show();
    m_player->setSteps(translated(policy.title), std::move(*steps), {});
    if (m_wantedStep != 0)
        m_player->showStep(m_wantedStep);
    m_player->setFocus();
}

/// The clock goes where the step is, and the request that it is about is chosen.
void ScheduleWorkspace::showStep(int index)
{
    if (m_watchedLane < 0 || index < 0)
        return;
    for (const StepNumber& number : m_player->steps()[static_cast<std::size_t>(index)].numbers) {
        if (number.key == "time_ms")
            m_clock->setTimeMs(number.value);
        if (number.key == "request")
            m_lanes->select(RequestId(static_cast<std::size_t>(number.value)), m_watchedLane);
    }
}

void ScheduleWorkspace::endSteps()
{
    jobs().cancelKind(stepsJob);
    m_watchedLane = -1;
    m_player->hide();
    m_lower->show();
}

} // namespace edgecut::studio
