// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/measured_tables.h"

#include "widgets/text/text.h"

#include <cmath>
#include <limits>

namespace edgecut::studio {

namespace {

constexpr double noOrder = std::numeric_limits<double>::infinity(); // behind all that have one

QString nameOf(const Graph& graph, LayerId layer)
{
    return QString::fromStdString(graph.layer(layer).name);
}

QString ratioText(std::optional<double> ratio)
{
    return ratio ? formatRatio(*ratio) : QStringLiteral("–");
}

QString whyNoRatio(const KernelAccuracy& kernel)
{
    if (kernel.ratio())
        return {};
    if (kernel.predicted.origin == CostOrigin::Unknown)
        return CellTable::tr("What the layer computes is not known, so its time is not predicted.");
    return CellTable::tr("A time of 0 has no ratio: the layer only renames what is there, or its "
                         "time was not measured.");
}

} // namespace

void CellTable::setTable(const QList<Column>& columns, const QList<Row>& rows)
{
    if (columns == m_columns && rows == m_rows)
        return;
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

int CellTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CellTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    const bool isNumber = m_columns[index.column()].isNumber;
    if (role == Qt::DisplayRole)
        return row.texts.value(index.column());
    if (role == SortRole)
        return isNumber ? QVariant(row.orders.value(index.column()))
                        : QVariant(row.texts.value(index.column()));
    if (role == LayerRole)
        return row.layer;
    if (role == Qt::ToolTipRole)
        return row.toolTip.isEmpty() ? QVariant(row.texts.value(index.column()))
                                     : QVariant(row.toolTip);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return int((m_columns[section].isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

QString kernelName(const Graph& graph, const MeasuredKernel& kernel)
{
    QStringList names;
    for (const LayerId layer : kernel.layers)
        names.append(nameOf(graph, layer));
    return names.join(QStringLiteral(" + "));
}

void showKernels(CellTable& table, const Graph& graph, std::span<const KernelAccuracy> kernels)
{
    QList<CellTable::Row> rows;
    for (const KernelAccuracy& kernel : kernels) {
        const std::optional<double> ratio = kernel.ratio();
        rows.append(
            {{kernelName(graph, kernel.measured), fromUtf8(name(graph.layer(kernel.heaviest).kind)),
              formatMs(kernel.predicted.ms), formatMs(kernel.measured.ms), ratioText(ratio)},
             {0, 0, kernel.predicted.ms, kernel.measured.ms, ratio.value_or(noOrder)},
             kernel.heaviest.value,
             whyNoRatio(kernel)});
    }
    table.setTable({{CellTable::tr("Layers"), false},
                    {CellTable::tr("Kind"), false},
                    {CellTable::tr("Predicted"), true},
                    {CellTable::tr("Measured"), true},
                    {CellTable::tr("Ratio"), true}},
                   rows);
}

void showKinds(CellTable& table, const Graph& graph, std::span<const KernelAccuracy> kernels)
{
    QList<CellTable::Row> rows;
    for (const KindAccuracy& kind : accuracyByKind(graph, kernels)) {
        const AccuracySummary& found = kind.summary;
        const bool some = found.kernels > 0;
        rows.append({{fromUtf8(name(kind.kind)), formatNumber(static_cast<double>(found.kernels)),
                      some ? formatMs(found.predictedMs) : QStringLiteral("–"),
                      some ? formatMs(found.measuredMs) : QStringLiteral("–"),
                      some ? formatRatio(found.medianRatio) : QStringLiteral("–"),
                      some ? formatPercent(found.meanError) : QStringLiteral("–")},
                     {0, static_cast<double>(found.kernels), found.predictedMs, found.measuredMs,
                      some ? found.medianRatio : noOrder, some ? found.meanError : noOrder},
                     -1,
                     {}});
    }
    table.setTable({{CellTable::tr("Kind"), false},
                    {CellTable::tr("Compared"), true},
                    {CellTable::tr("Predicted"), true},
                    {CellTable::tr("Measured"), true},
                    {CellTable::tr("Median ratio"), true},
                    {CellTable::tr("Mean error"), true}},
                   rows);
}

void showUnmatched(CellTable& table, const Graph& graph, const EngineMatch& match)
{
    QList<CellTable::Row> rows;
    for (const EngineProfile::Step& step : match.strangers)
        rows.append({{CellTable::tr("row without a layer"), QString::fromStdString(step.name),
                      formatMs(step.ms), QString::number(step.line)},
                     {0, 0, step.ms, static_cast<double>(step.line)},
                     -1,
                     CellTable::tr("Its time is in no layer's.")});
    for (const LayerId layer : match.missing)
        rows.append({{CellTable::tr("layer without a time"), nameOf(graph, layer), {}, {}},
                     {0, 0, noOrder, noOrder},
                     layer.value,
                     CellTable::tr("It keeps the time that the device's model predicts.")});
    for (const LayerId layer : match.followers)
        rows.append({{CellTable::tr("taken to be fused"), nameOf(graph, layer), {}, {}},
                     {0, 0, noOrder, noOrder},
                     layer.value,
                     CellTable::tr("It has no row of its own and only follows a layer that has: "
                                   "engines fuse such layers without saying so.")});
    table.setTable({{CellTable::tr("What"), false},
                    {CellTable::tr("Name"), false},
                    {CellTable::tr("Time"), true},
                    {CellTable::tr("Line"), true}},
                   rows);
}

} // namespace edgecut::studio
