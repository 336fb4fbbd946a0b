// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/costs/profile_accuracy.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <span>

namespace edgecut::studio {

/// A table of texts and numbers that does not change cell by cell; sorts by SortRole.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, LayerRole };
    struct Column
    {
        QString title;
        bool isNumber = false; ///< stands right

        bool operator==(const Column&) const = default;
    };
    struct Row
    {
        QStringList texts;    ///< one a column
        QList<double> orders; ///< what the numbers' columns sort by, others unused
        int layer = -1;       ///< to select; -1: none
        QString toolTip;

        bool operator==(const Row&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const QList<Column>& columns, const QList<Row>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};

/// "conv1 + relu1" as an engine would call the kernel.
QString kernelName(const Graph& graph, const MeasuredKernel& kernel);

/// Fill a table with: every kernel's predicted and measured time; the summaries by kind; what the
/// profile and the model have that the other has not.
void showKernels(CellTable& table, const Graph& graph, std::span<const KernelAccuracy> kernels);
void showKinds(CellTable& table, const Graph& graph, std::span<const KernelAccuracy> kernels);
void showUnmatched(CellTable& table, const Graph& graph, const EngineMatch& match);

} // namespace edgecut::studio
