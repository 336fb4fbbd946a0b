// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace edgecut {

class LogSlider;
class NumberField;

/// A quantity on a logarithmic scale: a slider and a field for typed values. One drag (or one held
/// key) is many valueChanging and exactly one valueCommitted.
class LogField : public QWidget
{
    Q_OBJECT

public:
    explicit LogField(QWidget* parent = nullptr);

    double value() const { return m_value; }
    void setValue(double value); ///< without signals, not while a person drags; clamped
    void setRange(double minimum, double maximum);
    void setStops(const QList<double>& stops); ///< where the slider snaps
    void setUnit(const QString& unit);
    /// What the slider and the field are called for those who do not see them.
    void setNames(const QString& slider, const QString& field);

    LogSlider* slider() const { return m_slider; }
    NumberField* field() const { return m_field; }

signals:
    void valueChanging(double value);
    void valueCommitted(double value);

private:
    void show(double value);
    void commit(double value);

    LogSlider* m_slider;
    NumberField* m_field;
    double m_value = 10;
    double m_committed = 10;
    double m_minimum = 0.1;
    double m_maximum = 1000;
};

} // namespace edgecut
