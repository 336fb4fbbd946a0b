// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/option_form.h"

#include "widgets/forms/number_field.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QToolButton>

namespace edgecut {

OptionForm::OptionForm(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(controlSpace);
    m_layout->setVerticalSpacing(unitSpace);
    m_layout->setColumnStretch(0, 1);
}

void OptionForm::setOptions(std::span<const OptionSpec> options, const OptionValues& values)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_options = options;
    for (const OptionSpec& spec : options)
        addRow(spec, values);
}

void OptionForm::addRow(const OptionSpec& spec, const OptionValues& values)
{
    const int number = static_cast<int>(m_rows.size());
    const QString label = translated(spec.label);
    const QString help = translated(spec.help);

    auto* caption = new QLabel(label, this);
    caption->setToolTip(help);
    caption->setWordWrap(true);
    auto* field = new NumberField(this);
    field->setUnit(fromUtf8(spec.unit));
    field->setRange(spec.minimum, spec.maximum);
    const auto found = values.find(spec.key);
    field->setValue(found == values.end() ? spec.standard : found->second);
    field->setAccessibleName(label);
    field->setAccessibleDescription(help);
    caption->setBuddy(field);

    auto* reset = new QToolButton(this);
    reset->setText(QStringLiteral("↺"));
    reset->setToolTip(
        tr("Back to the standard, %1").arg(formatQuantity(spec.standard, fromUtf8(spec.unit), 6)));
    reset->setAccessibleName(tr("Reset %1").arg(label));
    QSizePolicy policy = reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(policy);
    reset->setVisible(field->value() != spec.standard);

    m_layout->addWidget(caption, number, 0);
    m_layout->addWidget(field, number, 1);
    m_layout->addWidget(reset, number, 2);
    const Row row{fromUtf8(spec.key), spec.standard, field, reset};
    m_rows.append(row);
    connect(field, &NumberField::committed, this, [this, row] { commit(row); });
    connect(reset, &QToolButton::clicked, this, [this, row] {
        row.field->setFocus();
        row.field->setValue(row.standard);
        commit(row);
    });
}

void OptionForm::commit(const Row& row)
{
    row.reset->setVisible(row.field->value() != row.standard);
    emit valueCommitted(row.key, row.field->value());
    emit valuesCommitted(values());
}

void OptionForm::setValues(const OptionValues& values)
{
    for (const Row& row : m_rows) {
        const auto found = values.find(row.key.toStdString());
        row.field->setValue(found == values.end() ? row.standard : found->second);
        row.reset->setVisible(row.field->value() != row.standard);
    }
}

OptionValues OptionForm::values() const
{
    OptionValues result;
    for (const Row& row : m_rows) {
        if (row.field->value() != row.standard)
            result[row.key.toStdString()] = row.field->value();
    }
    return result;
}

NumberField* OptionForm::field(const QString& key) const
{
    for (const Row& row : m_rows) {
        if (row.key == key)
            return row.field;
    }
    return nullptr;
}

} // namespace edgecut
