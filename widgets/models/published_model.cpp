// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/published_model.h"

#include "widgets/figures/csv.h"
#include "widgets/text/text.h"

namespace edgecut {

void PublishedModel::setEntries(const QList<PublishedEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PublishedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int PublishedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString PublishedModel::textAt(int row, int column) const
{
    const PublishedEntry& entry = m_entries[row];
    switch (column) {
    case Figure:
        return entry.figure;
    case What:
        return entry.what;
    case Published:
        return entry.published;
    case Ours:
        return entry.ours.isEmpty() ? QStringLiteral("–") : entry.ours;
    case Difference:
        if (entry.isSame)
            return tr("the same");
        if (!entry.difference)
            return QStringLiteral("–");
        return (*entry.difference > 0 ? QStringLiteral("+") : QString()) +
               formatPercent(*entry.difference);
    default:
        return entry.error.isEmpty() ? entry.why : entry.error;
    }
}

QVariant PublishedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(index.row(), column);
    const bool isNumber = column >= Published && column <= Difference;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignTop | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant PublishedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Published && section <= Difference)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Figure:
        return tr("Figure");
    case What:
        return tr("What");
    case Published:
        return tr("Published");
    case Ours:
        return tr("Here");
    case Difference:
        return tr("Difference");
    default:
        return tr("Why they differ");
    }
}

QString PublishedModel::csv() const
{
    CsvWriter csv({QStringLiteral("figure"), QStringLiteral("what"), QStringLiteral("published"),
                   QStringLiteral("here"), QStringLiteral("difference"), QStringLiteral("why")});
    for (int row = 0; row < rowCount(); ++row) {
        const PublishedEntry& entry = m_entries[row];
        csv.add(entry.figure);
        csv.add(entry.what);
        csv.add(entry.published);
        csv.add(entry.ours);
        csv.add(entry.difference);
        csv.add(entry.error.isEmpty() ? entry.why : entry.error);
        csv.endRow();
    }
    return csv.text();
}

} // namespace edgecut
