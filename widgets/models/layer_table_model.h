// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace edgecut {

/// What the table says of a layer; row i is layer i of the graph.
struct LayerRow
{
    QString name;
    QString kind;
    int tier = -1; ///< where the plan puts it; -1: not solved
    bool pinned = false;
    QList<double> timesMs;      ///< a tier each
    std::optional<double> macs; ///< nullopt: not known, and said so
    double outputBytes = 0;
    double weightBytes = 0;
    bool estimated = false; ///< clamped, guessed or for an unknown operator: marked "≈"

    bool operator==(const LayerRow&) const = default;
};

struct LayerTable
{
    QStringList tiers;
    QList<QColor> tierColors; ///< a tier each, as Theme::tiers() gives them; may be empty
    QList<LayerRow> layers;

    bool operator==(const LayerTable&) const = default;
};

/// Columns: #, layer, kind, tier, time on each tier, MACs, output, weights.
class LayerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< raw numbers, for QSortFilterProxyModel::setSortRole
        LayerRole,               ///< the layer's index
    };
    enum Column { NumberColumn, NameColumn, KindColumn, TierColumn, FirstTimeColumn };

    explicit LayerTableModel(QObject* parent = nullptr);

    /// Resets the model where tiers or the number of layers change; else only says which cells did,
    /// so that views keep selection and scroll position.
    void setTable(const LayerTable& table);
    const LayerTable& table() const { return m_table; }
    /// Only the plan changed (called while the bandwidth is dragged).
    void setTiers(const QList<int>& tierOf);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant display(const LayerRow& row, int number, int column) const;
    QVariant sortValue(const LayerRow& row, int number, int column) const;
    QString toolTip(const LayerRow& row, int column) const;
    int timeColumns() const { return static_cast<int>(m_table.tiers.size()); }

    LayerTable m_table;
};

} // namespace edgecut
