// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offloading/incremental.h"

#include <QAbstractTableModel>

#include <memory>

namespace edgecut::studio {

/// The parts of an upload in the order in which they are sent; those that have arrived at the
/// clock's time are ticked.
class UploadOrderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Arrived, Layers, Bytes, ArrivalMs, LatencyMs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `problem` may be null, for an empty table.
    void setUpload(std::shared_ptr<const PartitionProblem> problem, const Upload& upload);
    void setTimeMs(double ms);
    int arrivedCount() const { return m_arrived; }
    /// The first layer of a part.
    int layerOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const UploadEntry& entry, int row, int column) const;

    std::shared_ptr<const PartitionProblem> m_problem;
    Upload m_upload;
    int m_arrived = 0;
};

} // namespace edgecut::studio
