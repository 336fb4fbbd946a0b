// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/job_model.h"

#include "widgets/text/text.h"

#include <cmath>

namespace edgecut {

JobModel::JobModel(QObject* parent) : QAbstractTableModel(parent) {}

int JobModel::indexOf(int id) const
{
    for (int row = 0; row < static_cast<int>(m_jobs.size()); ++row) {
        if (m_jobs[row].id == id)
            return row;
    }
    return -1;
}

void JobModel::put(const JobRow& job)
{
    if (const int row = indexOf(job.id); row >= 0) {
        if (m_jobs[row] == job)
            return;
        m_jobs[row] = job;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const int end = static_cast<int>(m_jobs.size());
    beginInsertRows({}, end, end);
    m_jobs.append(job);
    endInsertRows();
}

void JobModel::remove(int id)
{
    const int row = indexOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_jobs.removeAt(row);
    endRemoveRows();
}

void JobModel::requestCancel(int id)
{
    const int row = indexOf(id);
    if (row >= 0 && m_jobs[row].cancellable)
        emit cancelRequested(id);
}

namespace {

/// Whole percents: progress that trembles in its decimals helps nobody.
QString percent(double progress)
{
    return formatPercent(std::round(progress * 100) / 100);
}

} // namespace

QString JobModel::summary() const
{
    if (m_jobs.isEmpty())
        return tr("No jobs running");
    if (m_jobs.size() > 1)
        return tr("%n jobs running", nullptr, static_cast<int>(m_jobs.size()));
    const JobRow& job = m_jobs.first();
    return job.progress >= 0 ? tr("%1 %2", "job, percent").arg(job.title, percent(job.progress))
                             : tr("%1 …", "job").arg(job.title);
}

int JobModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobRow& job = m_jobs[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TitleColumn)
            return job.step.isEmpty() ? job.title
                                      : tr("%1: %2", "job, step").arg(job.title, job.step);
        return job.progress >= 0 ? percent(job.progress) : QStringLiteral("…");
    case Qt::TextAlignmentRole:
        return index.column() == ProgressColumn
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case IdRole:
        return job.id;
    case ProgressRole:
        return job.progress;
    case CancellableRole:
        return job.cancellable;
    default:
        return {};
    }
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Job") : section == ProgressColumn ? tr("Done") : QVariant();
}

} // namespace edgecut
