// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/layer_table_model.h"

#include "widgets/text/text.h"
#include "widgets/theme/paint.h"

#include <QFont>

namespace edgecut {

namespace {

enum Trailing { MacsColumn, OutputColumn, WeightsColumn, TrailingCount };

QString notKnown()
{
    return LayerTableModel::tr("unknown");
}

} // namespace

LayerTableModel::LayerTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void LayerTableModel::setTable(const LayerTable& table)
{
    if (table == m_table)
        return;
    if (table.tiers != m_table.tiers || table.layers.size() != m_table.layers.size()) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    const QList<LayerRow> before = m_table.layers;
    const bool recolored = table.tierColors != m_table.tierColors;
    m_table = table;
    for (int row = 0; row < static_cast<int>(before.size()); ++row) {
        if (recolored || before[row] != m_table.layers[row])
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void LayerTableModel::setTiers(const QList<int>& tierOf)
{
    int first = -1;
    int last = -1;
    const auto count = std::min(tierOf.size(), m_table.layers.size());
    for (int row = 0; row < static_cast<int>(count); ++row) {
        if (m_table.layers[row].tier == tierOf[row])
            continue;
        m_table.layers[row].tier = tierOf[row];
        first = first < 0 ? row : first;
        last = row;
    }
    // One signal whatever changed: views redraw only what they show.
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int LayerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.layers.size());
}

int LayerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstTimeColumn + timeColumns() + TrailingCount;
}

QVariant LayerTableModel::display(const LayerRow& row, int number, int column) const
{
    switch (column) {
    case NumberColumn:
        return number + 1;
    case NameColumn:
        return row.name;
    case KindColumn:
        return row.kind;
    case TierColumn:
        return row.tier < 0 ? QString() : m_table.tiers.value(row.tier);
    default:
        break;
    }
    const int time = column - FirstTimeColumn;
    if (time < timeColumns()) {
        const QString text = time < row.timesMs.size() ? formatMs(row.timesMs[time]) : notKnown();
        return row.estimated ? QStringLiteral("≈ ") + text : text;
    }
    switch (time - timeColumns()) {
    case MacsColumn:
        return row.macs ? formatMacs(*row.macs) : notKnown();
    case OutputColumn:
        return formatBytes(row.outputBytes);
    case WeightsColumn:
        return formatBytes(row.weightBytes);
    default:
        return {};
    }
}

QVariant LayerTableModel::sortValue(const LayerRow& row, int number, int column) const
{
    switch (column) {
    case NumberColumn:
        return number;
    case NameColumn:
        return row.name;
    case KindColumn:
        return row.kind;
    case TierColumn:
        return row.tier;
    default:
        break;
    }
    const int time = column - FirstTimeColumn;
    if (time < timeColumns())
        return row.timesMs.value(time, -1);
    switch (time - timeColumns()) {
    case MacsColumn:
        return row.macs.value_or(-1);
    case OutputColumn:
        return row.outputBytes;
    case WeightsColumn:
        return row.weightBytes;
    default:
        return {};
    }
}

QString LayerTableModel::toolTip(const LayerRow& row, int column) const
{
    if (column == TierColumn && row.pinned)
        return tr("Pinned to %1").arg(m_table.tiers.value(row.tier));
    const int time = column - FirstTimeColumn;
    if (time >= 0 && time < timeColumns() && row.estimated)
        return tr("An estimate: the cost of this layer is not known exactly");
    if (time - timeColumns() == MacsColumn && !row.macs)
        return tr("The cost of this operation is not known");
    return column == NameColumn ? row.name : QString();
}

QVariant LayerTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LayerRow& row = m_table.layers[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.row(), column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case SortRole:
        return sortValue(row, index.row(), column);
    case LayerRole:
        return index.row();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == NumberColumn || column >= FirstTimeColumn
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::DecorationRole:
        if (column == TierColumn && row.tier >= 0 && row.tier < m_table.tierColors.size())
            return dotIcon(Theme::of(nullptr).adapted(m_table.tierColors[row.tier]));
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return column == TierColumn && row.pinned ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int time = section - FirstTimeColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == NumberColumn || time >= 0
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("#");
    case NameColumn:
        return tr("Layer");
    case KindColumn:
        return tr("Kind");
    case TierColumn:
        return tr("Runs on");
    default:
        break;
    }
    if (time < timeColumns())
        return tr("On %1", "time on a tier").arg(m_table.tiers[time]);
    switch (time - timeColumns()) {
    case MacsColumn:
        return tr("MACs");
    case OutputColumn:
        return tr("Output");
    case WeightsColumn:
        return tr("Weights");
    default:
        return {};
    }
}

} // namespace edgecut
