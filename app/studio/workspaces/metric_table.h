// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace edgecut::studio {

/// A few numbers beside each other under short headings, in rows with a name each: what was
/// measured, what the formula says.
class MetricTable : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        QStringList values; ///< one for each heading; empty: nothing to say
        bool strong = false;

        bool operator==(const Row&) const = default;
    };

    explicit MetricTable(QWidget* parent = nullptr);

    void setTable(const QStringList& headings, const QList<Row>& rows);
    /// What stands in a row under a heading, as shown; for tests.
    QString valueAt(int row, int column) const;

private:
    QStringList m_headings;
    QList<Row> m_rows;
    QGridLayout* m_grid;
};

} // namespace edgecut::studio
