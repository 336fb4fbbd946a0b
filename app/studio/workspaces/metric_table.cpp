// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/metric_table.h"

#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace edgecut::studio {

MetricTable::MetricTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(groupSpace);
    m_grid->setVerticalSpacing(unitSpace);
    setAccessibleName(tr("Numbers"));
}

void MetricTable::setTable(const QStringList& headings, const QList<Row>& rows)
{
    if (headings == m_headings && rows == m_rows)
        return;
    m_headings = headings;
    m_rows = rows;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& text, int row, int column, const char* look,
                            Qt::Alignment alignment) {
        auto* label = new QLabel(text, this);
        label->setProperty("look", look);
        if (column > 0 && row > 0)
            label->setFont(numberFont(TypeSize::Body, m_rows[row - 1].strong));
        m_grid->addWidget(label, row, column, alignment);
    };
    for (int column = 0; column < static_cast<int>(headings.size()); ++column)
        add(headings[column], 0, column + 1, "caption", Qt::AlignRight | Qt::AlignBottom);
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        add(rows[row].name, row + 1, 0, rows[row].strong ? "" : "muted", Qt::AlignLeft);
        for (int column = 0; column < static_cast<int>(rows[row].values.size()); ++column)
            add(rows[row].values[column], row + 1, column + 1, rows[row].strong ? "" : "muted",
                Qt::AlignRight);
    }
    m_grid->setColumnStretch(static_cast<int>(headings.size()) + 1, 1);
}

QString MetricTable::valueAt(int row, int column) const
{
    return m_rows.value(row).values.value(column);
}

} // namespace edgecut::studio
