// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/log_slider.h"

#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr int integerRange = 10000;
constexpr double snapPixels = 6;
constexpr double keyFactor = 1.02;
constexpr double handleRadius = 6;

bool same(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

LogSlider::LogSlider(QWidget* parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, integerRange);
    setSingleStep(integerRange / 200);
    setPageStep(integerRange / 20);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    syncInteger();
}

QSize LogSlider::sizeHint() const
{
    return {160, 24};
}

QSize LogSlider::minimumSizeHint() const
{
    return {72, 24};
}

void LogSlider::setLogRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = std::max(maximum, minimum * 1.0001);
    setLogValue(m_logValue);
}

void LogSlider::setStops(const QList<double>& stops)
{
    m_stops = stops;
    std::ranges::sort(m_stops);
    update();
}

void LogSlider::setLogValue(double value)
{
    // A value that comes while a person changes it is the echo of that change.
    if (std::isnan(value) || isChanging())
        return;
    m_logValue = std::clamp(value, m_minimum, m_maximum);
    syncInteger();
    update();
}

double LogSlider::positionOf(double value) const
{
    const double share = std::log(value / m_minimum) / std::log(m_maximum / m_minimum);
    const double room = width() - 2 * (handleRadius + 1);
    const double x = handleRadius + 1 + share * room;
    return isRightToLeft() ? width() - x : x;
}

double LogSlider::valueAt(double x) const
{
    if (isRightToLeft())
        x = width() - x;
    const double room = std::max(width() - 2 * (handleRadius + 1), 1.0);
    const double share = std::clamp((x - handleRadius - 1) / room, 0.0, 1.0);
    return std::clamp(m_minimum * std::pow(m_maximum / m_minimum, share), m_minimum, m_maximum);
}

double LogSlider::snapped(double x) const
{
    double best = valueAt(x);
    double distance = snapPixels;
    for (const double stop : m_stops) {
        if (stop < m_minimum || stop > m_maximum)
            continue;
        if (const double d = std::abs(positionOf(stop) - x); d <= distance) {
            distance = d;
            best = stop;
        }
    }
    // Off the stops three digits are all that a pixel can mean.
    if (distance == snapPixels && !m_stops.contains(best)) {
        const double unit = std::pow(10.0, std::floor(std::log10(best)) - 2);
        best = std::clamp(std::round(best / unit) * unit, m_minimum, m_maximum);
    }
    return best;
}

void LogSlider::moveTo(double value)
{
    value = std::clamp(value, m_minimum, m_maximum);
    if (same(value, m_logValue))
        return;
    m_logValue = value;
    m_uncommitted = true;
    syncInteger();
    update();
    emit changing(value);
}

void LogSlider::commit()
{
    if (!m_uncommitted)
        return;
    m_uncommitted = false;
    emit committed(m_logValue);
}

void LogSlider::syncInteger()
{
    m_syncing = true;
    const double share = std::log(m_logValue / m_minimum) / std::log(m_maximum / m_minimum);
    setValue(static_cast<int>(std::lround(share * integerRange)));
    m_syncing = false;
}

void LogSlider::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    // Assistive tools set the integer.
    if (change != SliderValueChange || m_syncing)
        return;
    const double share = static_cast<double>(value()) / integerRange;
    moveTo(m_minimum * std::pow(m_maximum / m_minimum, share));
    commit();
}

double LogSlider::nextStop(int direction) const
{
    double best = direction > 0 ? m_maximum : m_minimum;
    for (const double stop : m_stops) {
        if (stop < m_minimum || stop > m_maximum || same(stop, m_logValue))
            continue;
        if (direction > 0 && stop > m_logValue)
            best = std::min(best, stop);
        if (direction < 0 && stop < m_logValue)
            best = std::max(best, stop);
    }
    return best;
}

void LogSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_before = m_logValue;
    m_dragging = true;
    setSliderDown(true);
    mouseMoveEvent(event);
}

void LogSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return;
    const double x = event->position().x();
    moveTo(event->modifiers().testFlag(Qt::ShiftModifier) ? valueAt(x) : snapped(x));
}

void LogSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    setSliderDown(false);
    update();
    if (m_before && same(*m_before, m_logValue))
        m_uncommitted = false;
    m_before.reset();
    commit();
}

void LogSlider::wheelEvent(QWheelEvent* event)
{
    const int delta = event->angleDelta().y();
    if (delta == 0 || !hasFocus()) {
        event->ignore();
        return;
    }
    moveTo(m_logValue * std::pow(keyFactor, delta > 0 ? 2 : -2));
    commit();
    event->accept();
}

void LogSlider::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        moveTo(m_logValue * std::pow(keyFactor, forward));
        return;
    case Qt::Key_Left:
        moveTo(m_logValue * std::pow(keyFactor, -forward));
        return;
    case Qt::Key_Up:
        moveTo(m_logValue * keyFactor);
        return;
    case Qt::Key_Down:
        moveTo(m_logValue / keyFactor);
        return;
    case Qt::Key_PageUp:
        moveTo(nextStop(1));
        return;
    case Qt::Key_PageDown:
        moveTo(nextStop(-1));
        return;
    case Qt::Key_Home:
        moveTo(m_minimum);
        return;
    case Qt::Key_End:
        moveTo(m_maximum);
        return;
    case Qt::Key_Escape:
        if (m_dragging && m_before) {
            moveTo(*m_before);
            m_dragging = false;
            m_uncommitted = false;
            m_before.reset();
            setSliderDown(false);
            update();
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void LogSlider::keyReleaseEvent(QKeyEvent* event)
{
    // A held key is one change: its end is the first release that is no repetition.
    if (!event->isAutoRepeat() && !m_dragging)
        commit();
    event->ignore();
}

void LogSlider::focusOutEvent(QFocusEvent* event)
{
    if (!m_dragging)
        commit();
    QAbstractSlider::focusOutEvent(event);
}

void LogSlider::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractSlider::enterEvent(event);
}

void LogSlider::leaveEvent(QEvent* event)
{
    update();
    QAbstractSlider::leaveEvent(event);
}

void LogSlider::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const double x = positionOf(m_logValue);
    const QColor active =
        isEnabled() ? theme.accent : palette().color(QPalette::Disabled, QPalette::Text);

    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(QRectF(1, y - 2, width() - 2, 4), 2, 2);
    painter.setBrush(active);
    painter.drawRoundedRect(
        isRightToLeft() ? QRectF(x, y - 2, width() - 1 - x, 4) : QRectF(1, y - 2, x - 1, 4), 2, 2);
    painter.setBrush(theme.mutedText);
    for (const double stop : m_stops) {
        if (stop >= m_minimum && stop <= m_maximum)
            painter.drawRect(QRectF(positionOf(stop) - 0.75, y + 5, 1.5, 4));
    }
    if (hasFocus()) {
        QColor halo = active;
        halo.setAlphaF(0.25f);
        painter.setBrush(halo);
        painter.drawEllipse(QPointF(x, y), handleRadius + 4, handleRadius + 4);
    }
    painter.setBrush(active);
    painter.setPen(QPen(theme.panel, 1.5));
    const double radius = handleRadius + (m_dragging || underMouse() ? 0.75 : 0);
    painter.drawEllipse(QPointF(x, y), radius, radius);
}

} // namespace edgecut
