// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/table_figure.h"

#include <QAbstractItemModel>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace edgecut::studio {

namespace {

struct TableTexts
{
    std::vector<QStringList> rows; ///< the first is the header
    std::vector<bool> right;       ///< a column each
    QString title;
};

TableTexts textsOf(const QAbstractItemModel& model, const QString& title, int columns)
{
    TableTexts texts;
    texts.title = title;
    QStringList header;
    for (int column = 0; column < columns; ++column) {
        header.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const QVariant alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        texts.right.push_back(alignment.toInt() & Qt::AlignRight);
    }
    texts.rows.push_back(header);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(model.index(row, column).data().toString());
        texts.rows.push_back(cells);
    }
    return texts;
}

std::vector<double> columnWidths(const TableTexts& texts, const QFontMetricsF& metrics, double gap,
                                 double room)
{
    std::vector<double> widths(texts.right.size());
    double sum = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        for (const QStringList& row : texts.rows)
            widths[column] = std::max(
                widths[column], metrics.horizontalAdvance(row[static_cast<qsizetype>(column)]));
        widths[column] += gap;
        sum += widths[column];
    }
    if (sum > room)
        for (double& width : widths)
            width *= room / sum;
    return widths;
}

void drawTable(QPainter& painter, const QRectF& area, const FigureStyle& style,
               const TableTexts& texts)
{
    const auto lines = static_cast<double>(texts.rows.size() + (style.showTitle ? 2 : 1));
    QFont font(painter.font());
    // Painters scale a point to a unit, whatever the device: pixels are points here.
    font.setPixelSize(std::max(1, static_cast<int>(style.textPt)));
    painter.setFont(font);
    const double height = std::min(area.height() / lines, style.textPt * 1.7);
    const double gap = style.textPt;
    const QFontMetricsF metrics(font);
    const std::vector<double> widths = columnWidths(texts, metrics, gap, area.width());
    double y = area.top();
    if (style.showTitle) {
        painter.setPen(style.theme.text);
        painter.drawText(QRectF(area.left(), y, area.width(), height), Qt::AlignVCenter,
                         texts.title);
        y += height;
    }
    for (std::size_t row = 0; row < texts.rows.size(); ++row) {
        double x = area.left();
        painter.setPen(row == 0 ? style.theme.mutedText : style.theme.text);
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const QRectF cell(x, y, widths[column] - gap / 2, height);
            const QString text = metrics.elidedText(texts.rows[row][static_cast<qsizetype>(column)],
                                                    Qt::ElideRight, cell.width() + 1);
            painter.drawText(
                cell, Qt::AlignVCenter | (texts.right[column] ? Qt::AlignRight : Qt::AlignLeft),
                text);
            x += widths[column];
        }
        y += height;
        if (row == 0) {
            painter.setPen(QPen(style.theme.line, 0.5));
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
    }
}

} // namespace

Figure tableFigure(const QAbstractItemModel& model, const QString& title, int columns)
{
    const TableTexts texts = textsOf(model, title, columns);
    Figure figure;
    figure.title = title;
    figure.heightToWidth = std::clamp(0.03 * static_cast<double>(texts.rows.size() + 2), 0.1, 1.4);
    figure.draw = [texts](QPainter& painter, const QRectF& area, const FigureStyle& style) {
        drawTable(painter, area, style, texts);
    };
    return figure;
}

} // namespace edgecut::studio
