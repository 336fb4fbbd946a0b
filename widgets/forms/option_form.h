// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

#include <QList>
#include <QWidget>

#include <span>

class QGridLayout;

namespace edgecut {

class NumberField;

/// A form made from a table of options: label, field with unit and range, help as tool-tip, and a
/// button that brings the standard back where the value is another.
class OptionForm : public QWidget
{
    Q_OBJECT

public:
    explicit OptionForm(QWidget* parent = nullptr);

    /// Builds the form. The span must live as long as it is shown (the catalogue's tables do).
    void setOptions(std::span<const OptionSpec> options, const OptionValues& values = {});
    /// Shows other values of the same options, without signals.
    void setValues(const OptionValues& values);
    /// Only what differs from the standard.
    OptionValues values() const;
    bool isEmpty() const { return m_rows.isEmpty(); }
    NumberField* field(const QString& key) const; ///< nullptr: no such option

signals:
    /// One option was changed by a person.
    void valueCommitted(const QString& key, double value);
    void valuesCommitted(const edgecut::OptionValues& values);

private:
    struct Row
    {
        QString key;
        double standard = 0;
        NumberField* field = nullptr;
        QWidget* reset = nullptr;
    };
    void addRow(const OptionSpec& spec, const OptionValues& values);
    void commit(const Row& row);

    std::span<const OptionSpec> m_options;
    QList<Row> m_rows;
    QGridLayout* m_layout;
};

} // namespace edgecut
