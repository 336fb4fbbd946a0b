// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/upload_order_model.h"

#include "widgets/text/text.h"

#include <utility>

namespace edgecut::studio {

void UploadOrderModel::setUpload(std::shared_ptr<const PartitionProblem> problem,
                                 const Upload& upload)
{
    beginResetModel();
    m_problem = std::move(problem);
    m_upload = upload;
    m_arrived = 0;
    endResetModel();
}

void UploadOrderModel::setTimeMs(double ms)
{
    int arrived = 0;
    for (const double arrivalMs : m_upload.arrivalMs)
        arrived += arrivalMs <= ms ? 1 : 0;
    if (arrived == m_arrived)
        return;
    m_arrived = arrived;
    emit dataChanged(index(0, Arrived), index(rowCount() - 1, Arrived));
}

int UploadOrderModel::layerOf(int row) const
{
    return m_upload.order.entries[static_cast<std::size_t>(row)].layers.front().value;
}

int UploadOrderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_problem ? 0 : static_cast<int>(m_upload.order.entries.size());
}

int UploadOrderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString UploadOrderModel::text(const UploadEntry& entry, int row, int column) const
{
    const auto nameOf = [this](LayerId layer) {
        return QString::fromStdString(m_problem->layers[layer.index()].name);
    };
    switch (column) {
    case Arrived:
        return row < m_arrived ? QStringLiteral("✓") : QString();
    case Layers:
        return entry.layers.size() == 1
                   ? nameOf(entry.layers.front())
                   : tr("%1 … %2 (%n layers)", nullptr, static_cast<int>(entry.layers.size()))
                         .arg(nameOf(entry.layers.front()), nameOf(entry.layers.back()));
    case Bytes:
        return formatBytes(static_cast<double>(entry.bytes));
    case ArrivalMs:
        return formatMs(m_upload.arrivalMs[static_cast<std::size_t>(row)]);
    default:
        return formatMs(entry.latencyAfterMs);
    }
}

QVariant UploadOrderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UploadEntry& entry = m_upload.order.entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(entry, index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() != Layers)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == Arrived)
        return index.row() < m_arrived ? tr("has arrived") : tr("not yet there");
    if (role == Qt::ToolTipRole && !entry.saves)
        return tr("No part saved anything, so the first layer left goes next.");
    return {};
}

QVariant UploadOrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((section == Layers ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Arrived:
        return tr("There");
    case Layers:
        return tr("Layers");
    case Bytes:
        return tr("Size");
    case ArrivalMs:
        return tr("Arrives at");
    default:
        return tr("Query then");
    }
}

} // namespace edgecut::studio
