// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/compare_model.h"

#include "core/base/numbers.h"
#include "widgets/figures/csv.h"
#include "widgets/text/text.h"
#include "widgets/theme/paint.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace edgecut {

CompareModel::CompareModel(QObject* parent) : QAbstractTableModel(parent)
{
    makeColumns();
}

void CompareModel::setTable(const CompareTable& table)
{
    const auto methods = [](const CompareTable& t) {
        QStringList ids;
        for (const CompareRow& row : t.rows)
            ids.append(row.methodId);
        return ids;
    };
    const bool sameShape = table.stages == m_table.stages && table.hasEnergy == m_table.hasEnergy &&
                           table.hasPrice == m_table.hasPrice && methods(table) == methods(m_table);
    if (!sameShape)
        beginResetModel();
    m_table = table;
    makeColumns();
    markBest();
    if (!sameShape)
        endResetModel();
    else if (!m_table.rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CompareModel::rowOf(const QString& methodId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_table.rows[row].methodId == methodId)
            return row;
    }
    return -1;
}

void CompareModel::makeColumns()
{
    // What decides comes first, so that it is seen without scrolling.
    m_columns = {{Metric::Method},
                 {Metric::Latency},
                 {Metric::VersusEdge},
                 {Metric::VersusCloud},
                 {Metric::Proof}};
    for (int stage = 0; stage < static_cast<int>(m_table.stages.size()); ++stage)
        m_columns.append({Metric::Stage, stage});
    m_columns.append({{Metric::MaxStage}, {Metric::Throughput}});
    if (m_table.hasEnergy)
        m_columns.append({Metric::Energy});
    if (m_table.hasPrice)
        m_columns.append({Metric::Money});
    m_columns.append({Metric::SolveTime});
}

void CompareModel::markBest()
{
    m_best.clear();
    for (const Column& column : m_columns) {
        const bool more = column.metric == Metric::Throughput ||
                          column.metric == Metric::VersusEdge ||
                          column.metric == Metric::VersusCloud;
        // Part of a latency is neither good nor bad by itself, and proofs of different aims do not
        // compare.
        const bool ranked = column.metric != Metric::Method && column.metric != Metric::Stage &&
                            column.metric != Metric::Proof;
        std::optional<double> best;
        for (const CompareRow& row : m_table.rows) {
            const std::optional<double> number = ranked ? value(row, column) : std::nullopt;
            if (number && (!best || (more ? *number > *best : *number < *best)))
                best = number;
        }
        m_best.append(m_table.rows.size() > 1 ? best : std::nullopt);
    }
}

std::optional<double> CompareModel::value(const CompareRow& row, const Column& column) const
{
    if (!row.hasPlan())
        return std::nullopt;
    const auto ratio = [&](const std::optional<double>& baseline) -> std::optional<double> {
        if (!baseline || row.latencyMs <= 0)
            return std::nullopt;
        return *baseline / row.latencyMs;
    };
    switch (column.metric) {
    case Metric::Method:
        return std::nullopt;
    case Metric::Latency:
        return row.latencyMs;
    case Metric::Stage:
        return column.stage < row.stagesMs.size() ? std::optional(row.stagesMs[column.stage])
                                                  : std::nullopt;
    case Metric::MaxStage:
        return row.maxStageMs;
    case Metric::Throughput:
        return row.throughputFps;
    case Metric::Energy:
        return row.energyMj;
    case Metric::Money:
        return row.costPerMillion;
    case Metric::VersusEdge:
        return ratio(m_table.edgeOnlyMs);
    case Metric::VersusCloud:
        return ratio(m_table.cloudOnlyMs);
    case Metric::Proof:
        if (row.optimal)
            return 0.0;
        if (row.lowerBound && row.objective > 0)
            return std::max(row.objective - *row.lowerBound, 0.0) / row.objective;
        return std::nullopt;
    case Metric::SolveTime:
        return row.solveUs / 1000;
    }
    return std::nullopt;
}

QString CompareModel::text(const CompareRow& row, const Column& column) const
{
    if (column.metric == Metric::Method)
        return row.method;
    if (!row.hasPlan() && column.metric != Metric::Latency)
        return QStringLiteral("–");
    if (!row.hasPlan())
        return row.pending.isEmpty() ? tr("no plan") : row.pending;
    const std::optional<double> number = value(row, column);
    if (column.metric == Metric::Proof) {
        if (row.optimal)
            return tr("✓ optimal");
        return number ? tr("≤ %1 off").arg(formatPercent(*number)) : tr("no bound");
    }
    if (!number)
        return QStringLiteral("–");
    switch (column.metric) {
    case Metric::Throughput:
        return formatFps(*number);
    case Metric::Energy:
        return formatMj(*number);
    case Metric::Money:
        return QString::fromStdString(formatSignificant(*number));
    case Metric::VersusEdge:
    case Metric::VersusCloud:
        return formatRatio(*number);
    default:
        return formatMs(*number);
    }
}

QString CompareModel::title(const Column& column) const
{
    switch (column.metric) {
    case Metric::Method:
        return tr("Method");
    case Metric::Latency:
        return tr("Latency");
    case Metric::Stage:
        return m_table.stages[column.stage];
    case Metric::MaxStage:
        return tr("Largest stage");
    case Metric::Throughput:
        return tr("Throughput");
    case Metric::Energy:
        return tr("Energy");
    case Metric::Money:
        return tr("A million cost");
    case Metric::VersusEdge:
        return tr("vs edge only");
    case Metric::VersusCloud:
        return tr("vs cloud only");
    case Metric::Proof:
        return tr("Proof");
    case Metric::SolveTime:
        return tr("Solved in");
    }
    return {};
}

QString CompareModel::explanation(const Column& column) const
{
    switch (column.metric) {
    case Metric::Method:
        return tr("How the cut was found");
    case Metric::Latency:
        return tr("Time of one frame: all computation and all transfers");
    case Metric::Stage:
        return tr("Part of the latency");
    case Metric::MaxStage:
        return tr("The stage that limits the frame rate");
    case Metric::Throughput:
        return tr("Frames per second when stages work in parallel");
    case Metric::Energy:
        return tr("Energy of one frame");
    case Metric::Money:
        return tr("What the last tier's computing costs for a million frames, in the price's "
                  "currency");
    case Metric::VersusEdge:
        return tr("How many times faster than all layers on the first tier");
    case Metric::VersusCloud:
        return tr("How many times faster than all layers on the last tier");
    case Metric::Proof:
        return tr("Whether what the method minimises is proven to be the least, or how far off it "
                  "can be");
    case Metric::SolveTime:
        return tr("Time the method took");
    }
    return {};
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CompareRow& row = m_table.rows[index.row()];
    const Column& column = m_columns[index.column()];
    const std::optional<double> number = value(row, column);
    const std::optional<double> bestOfColumn = m_best.value(index.column());
    const bool best = number && bestOfColumn && nearlyEqual(*number, *bestOfColumn);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (!row.failure.isEmpty())
            return row.failure;
        return column.metric == Metric::Method ? tr("Minimises: %1").arg(row.minimises)
                                               : explanation(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column.metric == Metric::Method ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return best ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole: {
        const Theme& theme = Theme::of(nullptr);
        if (!row.hasPlan() && column.metric != Metric::Method)
            return theme.mutedText;
        return column.metric == Metric::Proof && row.optimal ? QVariant(theme.good) : QVariant();
    }
    case Qt::DecorationRole:
        return column.metric == Metric::Method
                   ? QVariant(dotIcon(Theme::of(nullptr).method(row.methodId).color))
                   : QVariant();
    case SortRole:
        if (column.metric == Metric::Method)
            return row.method;
        return number.value_or(std::numeric_limits<double>::max());
    case MethodRole:
        return row.methodId;
    case BestRole:
        return best;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(m_columns[section]);
    case Qt::ToolTipRole:
        return explanation(m_columns[section]);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QString CompareModel::csv() const
{
    QStringList header{QStringLiteral("method")};
    for (const Column& column : m_columns.mid(1)) {
        switch (column.metric) {
        case Metric::Latency:
            header.append(QStringLiteral("latency_ms"));
            break;
        case Metric::Stage:
            header.append(m_table.stages[column.stage] + QStringLiteral("_ms"));
            break;
        case Metric::MaxStage:
            header.append(QStringLiteral("max_stage_ms"));
            break;
        case Metric::Throughput:
            header.append(QStringLiteral("throughput_fps"));
            break;
        case Metric::Energy:
            header.append(QStringLiteral("energy_mj"));
            break;
        case Metric::Money:
            header.append(QStringLiteral("cost_per_million"));
            break;
        case Metric::VersusEdge:
            header.append(QStringLiteral("speedup_vs_edge_only"));
            break;
        case Metric::VersusCloud:
            header.append(QStringLiteral("speedup_vs_cloud_only"));
            break;
        case Metric::Proof:
            header.append(QStringLiteral("gap"));
            break;
        default:
            header.append(QStringLiteral("solve_ms"));
            break;
        }
    }
    CsvWriter csv(header);
    for (const CompareRow& row : m_table.rows) {
        csv.add(row.methodId);
        for (const Column& column : m_columns.mid(1))
            csv.add(value(row, column));
        csv.endRow();
    }
    return csv.text();
}

} // namespace edgecut
