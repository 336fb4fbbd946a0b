// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace edgecut {

/// What a method answered. One that failed has a `failure`, one whose answer is still to come says
/// how far it is, and neither has numbers.
struct CompareRow
{
    QString methodId;
    QString method;
    QString minimises; ///< "latency"
    bool exact = false;
    QString failure; ///< why there is no plan; empty: there is one
    QString pending; ///< "solving …"; empty: there is an answer
    double latencyMs = 0;
    QList<double> stagesMs; ///< one for each of CompareTable::stages
    double maxStageMs = 0;
    double throughputFps = 0;
    double energyMj = 0;
    double costPerMillion = 0; ///< money for a million frames
    double objective = 0;
    std::optional<double> lowerBound; ///< proven; none for a heuristic
    bool optimal = false;             ///< of what the method minimises
    double solveUs = 0;

    bool hasPlan() const { return pending.isEmpty() && failure.isEmpty(); }
    bool operator==(const CompareRow&) const = default;
};

struct CompareTable
{
    QStringList stages; ///< "edge", "uplink", "cloud"
    QList<CompareRow> rows;
    std::optional<double> edgeOnlyMs; ///< the baselines of the ratios
    std::optional<double> cloudOnlyMs;
    bool hasEnergy = false; ///< without energies the column is left out
    bool hasPrice = false;  ///< without prices the column of money is

    bool operator==(const CompareTable&) const = default;
};

/// Methods x metrics: method, latency, against edge-only, against cloud-only, proof ("optimal",
/// "≤ 1.3 % off", "heuristic"), each stage, largest stage, frames/s, energy, money, solve time. The
/// best of each column is bold.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< raw numbers
        MethodRole,              ///< the method's id
        BestRole,                ///< bool
    };

    explicit CompareModel(QObject* parent = nullptr);

    void setTable(const CompareTable& table);
    const CompareTable& table() const { return m_table; }
    int rowOf(const QString& methodId) const; ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// The table as CSV, raw numbers with a decimal point.
    QString csv() const;

private:
    enum class Metric {
        Method,
        Latency,
        Stage,
        MaxStage,
        Throughput,
        Energy,
        Money,
        VersusEdge,
        VersusCloud,
        Proof,
        SolveTime,
    };
    struct Column
    {
        Metric metric;
        int stage = 0;
    };
    void makeColumns();
    void markBest();
    std::optional<double> value(const CompareRow& row, const Column& column) const;
    QString text(const CompareRow& row, const Column& column) const;
    QString title(const Column& column) const;
    QString explanation(const Column& column) const;

    CompareTable m_table;
    QList<Column> m_columns;
    QList<std::optional<double>> m_best; ///< a column each
};

} // namespace edgecut
