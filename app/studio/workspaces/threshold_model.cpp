// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/threshold_model.h"

#include "widgets/text/text.h"

#include <cmath>

namespace edgecut::studio {

void ThresholdModel::setRows(const ExitsProblem& problem, const ExitsSolution& solution)
{
    std::vector<QString> exits;
    for (const NetworkExit& exit : problem.exits)
        exits.push_back(fromUtf8(exit.name));
    std::vector<ThresholdOutcome> outcomes;
    for (const ThresholdRow& row : problem.thresholds)
        outcomes.push_back(outcomeOf(row, solution));
    const bool isSameShape = exits == m_exits && problem.thresholds.size() == m_rows.size();
    if (!isSameShape)
        beginResetModel();
    m_exits = std::move(exits);
    m_rows = problem.thresholds;
    m_outcomes = std::move(outcomes);
    if (!isSameShape)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ThresholdModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ThresholdModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(3 + 2 * m_exits.size());
}

/// Threshold, what it comes to, then share and accuracy of each exit.
ThresholdModel::Column ThresholdModel::columnAt(int section) const
{
    if (section < 3)
        return {section == 0 ? Kind::Threshold : section == 1 ? Kind::Overall : Kind::Latency, 0};
    const auto at = static_cast<std::size_t>(section - 3);
    return {at % 2 == 0 ? Kind::Share : Kind::Accuracy, at / 2};
}

double ThresholdModel::valueAt(int row, const Column& column) const
{
    const auto at = static_cast<std::size_t>(row);
    switch (column.kind) {
    case Kind::Threshold:
        return m_rows[at].threshold;
    case Kind::Share:
        return m_rows[at].shares[column.exit];
    case Kind::Accuracy:
        return m_rows[at].accuracies[column.exit];
    case Kind::Overall:
        return m_outcomes[at].accuracy;
    case Kind::Latency:
        break;
    }
    return m_outcomes[at].latencyMs;
}

bool ThresholdModel::canEdit(const Column& column) const
{
    return column.kind == Kind::Accuracy ||
           (column.kind == Kind::Share && column.exit + 1 < m_exits.size());
}

QVariant ThresholdModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column = columnAt(index.column());
    const double value = valueAt(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
        return column.kind == Kind::Threshold ? formatNumber(value)
               : column.kind == Kind::Latency ? formatMs(value)
                                              : formatPercent(value);
    case Qt::EditRole:
        return column.kind == Kind::Threshold || column.kind == Kind::Latency
                   ? formatNumber(value, 6)
                   : formatNumber(100 * value, 6);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column.kind == Kind::Share && !canEdit(column))
            return tr("What the other exits leave; change those.");
        if (canEdit(column))
            return tr("Type another value, in per cent.");
        return column.kind == Kind::Latency ? tr("The side branches passed on the way are not "
                                                 "counted.")
                                            : QVariant();
    default:
        return {};
    }
}

QVariant ThresholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = columnAt(section);
    switch (column.kind) {
    case Kind::Threshold:
        return tr("Threshold");
    case Kind::Overall:
        return tr("Accuracy");
    case Kind::Latency:
        return tr("Mean latency");
    case Kind::Share:
        return tr("%1,\nleave", "share of samples").arg(m_exits[column.exit]);
    case Kind::Accuracy:
        break;
    }
    return tr("%1,\nright", "share of answers").arg(m_exits[column.exit]);
}

Qt::ItemFlags ThresholdModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && canEdit(columnAt(index.column())) ? flags | Qt::ItemIsEditable
                                                                : flags;
}

bool ThresholdModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !canEdit(columnAt(index.column())))
        return false;
    const Column column = columnAt(index.column());
    QString text = value.toString().trimmed();
    if (text.endsWith(QLatin1Char('%')))
        text.chop(1);
    const std::optional<double> percent = parseNumber(text);
    if (!percent || !(*percent >= 0 && *percent <= 100)) {
        emit refused(tr("Type a number from 0 to 100 per cent."));
        return false;
    }
    std::vector<ThresholdRow> rows = m_rows;
    ThresholdRow& row = rows[static_cast<std::size_t>(index.row())];
    if (column.kind == Kind::Accuracy) {
        row.accuracies[column.exit] = *percent / 100;
    } else {
        row.shares[column.exit] = *percent / 100;
        double rest = 1;
        for (std::size_t exit = 0; exit + 1 < row.shares.size(); ++exit)
            rest -= row.shares[exit];
        if (rest < -1e-9) {
            emit refused(tr("The shares of a threshold would add up to more than 100 %; lower "
                            "another one first."));
            return false;
        }
        row.shares.back() = std::max(rest, 0.0);
    }
    if (rows == m_rows)
        return false;
    const QString header = headerData(index.column(), Qt::Horizontal)
                               .toString()
                               .replace(QLatin1Char('\n'), QLatin1Char(' '));
    emit edited(rows, tr("%1 at threshold %2").arg(header, formatNumber(row.threshold)),
                formatPercent(*percent / 100));
    return true;
}

} // namespace edgecut::studio
