// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/log_field.h"

#include "widgets/forms/log_slider.h"
#include "widgets/forms/number_field.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace edgecut {

LogField::LogField(QWidget* parent)
    : QWidget(parent), m_slider(new LogSlider(this)), m_field(new NumberField(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_field);
    setFocusProxy(m_slider);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->setDigits(4);
    setRange(m_minimum, m_maximum);
    show(m_value);
    connect(m_slider, &LogSlider::changing, this, [this](double value) {
        show(value);
        emit valueChanging(value);
    });
    connect(m_slider, &LogSlider::committed, this, &LogField::commit);
    connect(m_field, &NumberField::committed, this, &LogField::commit);
}

void LogField::setValue(double value)
{
    // While a person drags, what comes back from the model is an echo of the drag.
    if (std::isnan(value) || m_slider->isChanging())
        return;
    show(std::clamp(value, m_minimum, m_maximum));
    m_committed = m_value;
}

void LogField::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    m_slider->setLogRange(minimum, maximum);
    m_field->setRange(minimum, maximum);
    setValue(m_value);
}

void LogField::setStops(const QList<double>& stops)
{
    m_slider->setStops(stops);
}

void LogField::setUnit(const QString& unit)
{
    m_field->setUnit(unit);
}

void LogField::setNames(const QString& slider, const QString& field)
{
    m_slider->setAccessibleName(slider);
    m_field->setAccessibleName(field);
}

void LogField::show(double value)
{
    m_value = value;
    m_slider->setLogValue(value);
    m_field->setValue(value);
}

void LogField::commit(double value)
{
    show(std::clamp(value, m_minimum, m_maximum));
    if (m_value == std::exchange(m_committed, m_value))
        return;
    emit valueCommitted(m_value);
}

} // namespace edgecut
