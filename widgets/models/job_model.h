// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace edgecut {

struct JobRow
{
    int id = 0; ///< the runner's
    QString title;
    QString step;         ///< what is being done just now
    double progress = -1; ///< in [0, 1]; negative: not known
    bool cancellable = true;

    bool operator==(const JobRow&) const = default;
};

/// The jobs that run now, oldest first.
class JobModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, ProgressColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, ProgressRole, CancellableRole };

    explicit JobModel(QObject* parent = nullptr);

    void put(const JobRow& job); ///< adds it, or changes the one with its id
    void remove(int id);
    const QList<JobRow>& jobs() const { return m_jobs; }
    /// "No jobs running", "Reading model 40 %", "3 jobs running".
    QString summary() const;
    /// The view's cancel button; only for jobs that can be.
    void requestCancel(int id);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void cancelRequested(int id);

private:
    int indexOf(int id) const;

    QList<JobRow> m_jobs;
};

} // namespace edgecut
