// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/jobs/job_runner.h"

#include "widgets/text/text.h"

#include <QMetaObject>

#include <algorithm>
#include <thread>
#include <utility>

namespace edgecut::studio {

JobRunner::JobRunner(QObject* parent) : QObject(parent)
{
    // One more than the cores: a job that waits for the layout helper must not hold up a solve.
    m_pool.setMaxThreadCount(
        std::max(3, static_cast<int>(std::thread::hardware_concurrency()) + 1));
}

JobRunner::~JobRunner()
{
    m_waiting.clear();
    for (auto& [kind, running] : m_running)
        running.stop.request_stop();
    m_pool.waitForDone();
}

void JobRunner::start(const QString& kind, const QString& title, WhenBusy whenBusy, Work work)
{
    const auto running = m_running.find(kind);
    if (running == m_running.end()) {
        launch(kind, title, std::move(work));
        return;
    }
    if (whenBusy == WhenBusy::Replace)
        running->second.stop.request_stop();
    m_waiting.insert_or_assign(kind, Waiting{title, std::move(work)});
}

void JobRunner::launch(const QString& kind, const QString& title, Work work)
{
    const int id = m_nextId++;
    Running running;
    running.job = Job{id, kind, title, -1, {}};
    Context context;
    context.stopToken = running.stop.get_token();
    context.progress = [this, kind, id](double fraction, const Message& detail) {
        QMetaObject::invokeMethod(
            this, [this, kind, id, fraction, detail] { progressed(kind, id, fraction, detail); },
            Qt::QueuedConnection);
    };
    m_running.insert_or_assign(kind, std::move(running));
    emit jobStarted(id);
    m_pool.start([this, kind, id, context, work = std::move(work)] {
        Delivery delivery = work(context);
        // The destructor waits for the pool, so `this` is alive here; a queued call that finds no
        // receiver any more is dropped by Qt.
        QMetaObject::invokeMethod(
            this, [this, kind, id, delivery = std::move(delivery)] { ended(kind, id, delivery); },
            Qt::QueuedConnection);
    });
}

void JobRunner::progressed(const QString& kind, int id, double fraction, const Message& detail)
{
    const auto running = m_running.find(kind);
    if (running == m_running.end() || running->second.job.id != id)
        return;
    running->second.job.fraction = fraction;
    running->second.job.detail = translated(detail);
    emit jobProgressed(id);
}

void JobRunner::ended(const QString& kind, int id, const Delivery& delivery)
{
    const auto running = m_running.find(kind);
    if (running == m_running.end() || running->second.job.id != id)
        return;
    const bool wanted = !running->second.stop.stop_requested();
    m_running.erase(running);
    if (auto next = m_waiting.extract(kind); !next.empty())
        launch(kind, next.mapped().title, std::move(next.mapped().work));
    if (wanted)
        delivery();
    emit jobEnded(id);
    if (isIdle())
        emit idle();
}

void JobRunner::cancel(int id)
{
    for (auto& [kind, running] : m_running) {
        if (running.job.id == id) {
            running.stop.request_stop();
            m_waiting.erase(kind);
        }
    }
}

void JobRunner::cancelKind(const QString& kind)
{
    m_waiting.erase(kind);
    if (const auto running = m_running.find(kind); running != m_running.end())
        running->second.stop.request_stop();
}

void JobRunner::cancelAll()
{
    m_waiting.clear();
    for (auto& [kind, running] : m_running)
        running.stop.request_stop();
}

QList<JobRunner::Job> JobRunner::jobs() const
{
    QList<Job> list;
    for (const auto& [kind, running] : m_running)
        list.append(running.job);
    return list;
}

} // namespace edgecut::studio
