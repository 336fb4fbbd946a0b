// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/number_field.h"

#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

/// The next of ... 0.5, 1, 2, 5, 10 ... above (+1) or below (-1).
double nextRound(double value, int direction)
{
    if (value <= 0)
        return direction > 0 ? 1 : 0;
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    double best = direction > 0 ? decade * 10 : decade / 2;
    for (const double factor : {0.5, 1.0, 2.0, 5.0, 10.0, 20.0}) {
        const double candidate = factor * decade;
        if (direction > 0 && candidate > value * 1.000001)
            best = std::min(best, candidate);
        if (direction < 0 && candidate < value * 0.999999)
            best = std::max(best, candidate);
    }
    return best;
}

} // namespace

NumberField::NumberField(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textEdited, this, [this] { check(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        commit();
        selectAll();
    });
    showValue();
}

void NumberField::setValue(double value)
{
    m_value = std::clamp(value, m_minimum, m_maximum);
    showValue();
}

void NumberField::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    setValue(m_value);
}

void NumberField::setUnit(const QString& unit)
{
    m_unit = unit;
    updateMargins();
    updateGeometry();
    update();
}

void NumberField::setDigits(int digits)
{
    m_digits = std::clamp(digits, 1, 15);
    showValue();
}

void NumberField::setStep(double step)
{
    m_step = step;
}

void NumberField::showValue()
{
    setText(formatNumber(m_value, m_digits));
    setCursorPosition(0);
    setError({});
}

void NumberField::setError(const QString& text)
{
    if (text == m_error)
        return;
    m_error = text;
    setProperty("invalid", !text.isEmpty());
    // A style sheet looks at properties only when asked to.
    style()->unpolish(this);
    style()->polish(this);
    setToolTip(text);
    setAccessibleDescription(text);
    update();
    emit errorChanged(text);
}

namespace {

QString withoutUnit(QString text, const QString& unit)
{
    text = text.trimmed();
    if (!unit.isEmpty() && text.endsWith(unit, Qt::CaseInsensitive))
        text.chop(unit.size());
    return text;
}

} // namespace

void NumberField::check()
{
    const std::optional<double> number = parseNumber(withoutUnit(text(), m_unit));
    if (!number)
        setError(tr("This is no number; type one like %1.")
                     .arg(formatNumber(std::clamp(5.85, m_minimum, m_maximum))));
    else if (*number < m_minimum || *number > m_maximum)
        setError(m_maximum < 1e12 ? tr("Type a number from %1 to %2.")
                                        .arg(formatNumber(m_minimum), formatNumber(m_maximum))
                                  : tr("Type a number not below %1.").arg(formatNumber(m_minimum)));
    else
        setError({});
}

void NumberField::commit()
{
    // Unchanged text means the unchanged value, whatever digits it was shown with.
    if (!isModified() && !hasError())
        return;
    check();
    if (hasError())
        return;
    const double value = *parseNumber(withoutUnit(text(), m_unit));
    const bool changed = value != m_value;
    m_value = value;
    showValue();
    if (changed)
        emit committed(value);
}

void NumberField::stepBy(int steps)
{
    double value = parseNumber(withoutUnit(text(), m_unit)).value_or(m_value);
    for (int i = 0; i < std::abs(steps); ++i)
        value = m_step > 0 ? value + (steps > 0 ? m_step : -m_step)
                           : nextRound(value, steps > 0 ? 1 : -1);
    value = std::clamp(value, m_minimum, m_maximum);
    if (value == m_value) {
        showValue();
        return;
    }
    m_value = value;
    showValue();
    emit committed(value);
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        stepBy(1);
        return;
    case Qt::Key_Down:
        stepBy(-1);
        return;
    case Qt::Key_Escape:
        if (isModified() || hasError()) {
            showValue();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    // A context menu takes the focus for a moment only.
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
        if (hasError())
            showValue();
    }
    QLineEdit::focusOutEvent(event);
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    // Without focus the wheel belongs to the scroll area under the field.
    if (!hasFocus() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    stepBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void NumberField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.setPen(isEnabled() ? theme.mutedText
                               : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

void NumberField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMargins();
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        if (!isModified())
            showValue();
    }
}

void NumberField::updateMargins()
{
    const int unitWidth = m_unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_unit) + 6;
    if (textMargins().right() != unitWidth)
        setTextMargins(0, 0, unitWidth, 0);
}

QSize NumberField::sizeHint() const
{
    const int digits = fontMetrics().horizontalAdvance(QStringLiteral("000.00"));
    const int unitWidth = m_unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_unit) + 6;
    return {digits + unitWidth + 24, QLineEdit::sizeHint().height()};
}

QSize NumberField::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace edgecut
