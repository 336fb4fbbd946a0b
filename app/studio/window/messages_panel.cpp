// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/messages_panel.h"

#include "widgets/models/job_model.h"
#include "widgets/models/message_model.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

namespace edgecut::studio {

namespace {

/// Jobs that end sooner are not worth a flicker.
constexpr int ShowJobsAfterMs = 200;

QTreeView* flatTable(QAbstractItemModel* model, const QString& name)
{
    auto* view = new QTreeView;
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    return view;
}

QString placeOf(const Error& error)
{
    if (error.file.empty())
        return {};
    const QString file = QString::fromStdString(error.file);
    return error.line > 0 ? QStringLiteral("%1:%2").arg(file).arg(error.line) : file;
}

} // namespace

MessagesPanel::MessagesPanel(JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_runner(jobs)
    , m_messages(new MessageModel(this))
    , m_jobModel(new JobModel(this))
{
    auto* jobTable = flatTable(m_jobModel, tr("Jobs"));
    auto* messageTable = flatTable(m_messages, tr("Messages"));
    messageTable->header()->resizeSection(MessageModel::PlaceColumn, 220);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setEnabled(false);
    auto* left = new QVBoxLayout;
    left->addWidget(jobTable);
    left->addWidget(cancel, 0, Qt::AlignLeft);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(messageTable, 3);
    setFixedHeight(160);

    connect(cancel, &QPushButton::clicked, this, [this, jobTable] {
        const QModelIndexList rows = jobTable->selectionModel()->selectedRows();
        if (rows.isEmpty())
            m_runner.cancelAll();
        for (const QModelIndex& row : rows)
            m_runner.cancel(row.data(JobModel::IdRole).toInt());
    });
    const auto enable = [this, cancel] { cancel->setEnabled(m_jobModel->rowCount() > 0); };
    connect(m_jobModel, &QAbstractItemModel::rowsInserted, cancel, enable);
    connect(m_jobModel, &QAbstractItemModel::rowsRemoved, cancel, enable);
    connect(m_jobModel, &JobModel::cancelRequested, &m_runner, &JobRunner::cancel);
    followJobs();
}

void MessagesPanel::followJobs()
{
    connect(&m_runner, &JobRunner::jobStarted, this, [this](int id) {
        QTimer::singleShot(ShowJobsAfterMs, this, [this, id] { putJob(id); });
    });
    connect(&m_runner, &JobRunner::jobProgressed, this, [this](int id) {
        const QList<JobRow>& shown = m_jobModel->jobs();
        if (std::any_of(shown.begin(), shown.end(),
                        [id](const JobRow& row) { return row.id == id; }))
            putJob(id);
    });
    connect(&m_runner, &JobRunner::jobEnded, m_jobModel, &JobModel::remove);
}

void MessagesPanel::putJob(int id)
{
    const QList<JobRunner::Job> running = m_runner.jobs();
    for (const JobRunner::Job& job : running) {
        if (job.id == id)
            m_jobModel->put(JobRow{id, job.title, job.detail, job.fraction, true});
    }
}

void MessagesPanel::addWarning(const Warning& warning)
{
    m_messages->add(
        {Severity::Warning, translated(warning.message), QString::fromStdString(warning.place)});
}

void MessagesPanel::addNote(const QString& text)
{
    m_messages->add({Severity::Info, text, {}});
}

void MessagesPanel::addError(const Error& error)
{
    m_messages->add({Severity::Error, translated(error.message), placeOf(error)});
}

} // namespace edgecut::studio
