// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exits/exits_method.h"

#include <QAbstractTableModel>

#include <vector>

namespace edgecut::studio {

/// Where answers leave when an exit is taken once it is sure enough: a row a threshold, for each
/// exit the share of samples that leave there and how many of those are right, and what that comes
/// to. Shares and accuracies can be typed over, in per cent; the last exit's share is what the
/// others leave and cannot.
class ThresholdModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `solution`: how the exits are served, for latencies.
    void setRows(const ExitsProblem& problem, const ExitsSolution& solution);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes nothing itself: asks by edited() or tells why not by refused().
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited(const std::vector<edgecut::ThresholdRow>& rows, const QString& what,
                const QString& shown);
    void refused(const QString& why);

private:
    enum class Kind { Threshold, Share, Accuracy, Overall, Latency };
    struct Column
    {
        Kind kind = Kind::Threshold;
        std::size_t exit = 0;
    };
    Column columnAt(int section) const;
    double valueAt(int row, const Column& column) const;
    bool canEdit(const Column& column) const;

    std::vector<QString> m_exits;
    std::vector<ThresholdRow> m_rows;
    std::vector<ThresholdOutcome> m_outcomes;
};

} // namespace edgecut::studio
