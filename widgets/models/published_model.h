// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace edgecut {

/// A paper's number and ours, as texts for people; `difference` is a share of the published one.
struct PublishedEntry
{
    QString figure, what, published;
    QString ours;  ///< empty: there is no value
    QString error; ///< why there is none; empty: it was not asked for
    std::optional<double> difference;
    bool isSame = false; ///< both are names and the same
    QString why;

    bool operator==(const PublishedEntry&) const = default;
};

/// Figure, what, published, here, difference, why: published numbers beside ours.
class PublishedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Figure, What, Published, Ours, Difference, Why, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<PublishedEntry>& entries);
    const QList<PublishedEntry>& entries() const { return m_entries; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString textAt(int row, int column) const;
    QString csv() const;

private:
    QList<PublishedEntry> m_entries;
};

} // namespace edgecut
