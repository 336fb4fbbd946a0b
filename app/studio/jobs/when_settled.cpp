// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/jobs/when_settled.h"

#include "app/studio/jobs/job_runner.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace edgecut::studio {

void whenSettled(JobRunner& jobs, QObject* context, std::function<void()> next)
{
    const QPointer<JobRunner> guard(&jobs);
    QTimer::singleShot(0, context, [guard, context, next = std::move(next)] {
        JobRunner* runner = guard.data();
        if (!runner)
            return;
        if (runner->isIdle()) {
            next();
            return;
        }
        QObject::connect(
            runner, &JobRunner::idle, context,
            [runner, context, next] { whenSettled(*runner, context, next); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    });
}

} // namespace edgecut::studio
