// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/job_runner.h"
#include "core/base/error.h"

#include <QWidget>

namespace edgecut {
class JobModel;
class MessageModel;
} // namespace edgecut

namespace edgecut::studio {

/// Jobs that run (each with a way to cancel it) and what the program had to say, the newest first.
class MessagesPanel : public QWidget
{
    Q_OBJECT

public:
    MessagesPanel(JobRunner& jobs, QWidget* parent);

    void addWarning(const edgecut::Warning& warning);
    void addError(const edgecut::Error& error);
    void addNote(const QString& text); ///< something was done, all is well

    MessageModel& messages() const { return *m_messages; }
    JobModel& jobs() const { return *m_jobModel; }

private:
    void followJobs();
    void putJob(int id);

    JobRunner& m_runner;
    MessageModel* m_messages;
    JobModel* m_jobModel;
};

} // namespace edgecut::studio
