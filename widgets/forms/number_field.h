// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace edgecut {

/// A field for one quantity with its unit, which stands muted at the right end. Takes the locale's
/// decimal mark and the point. Commits on Enter and when the focus leaves; Escape brings the last
/// value back; Up and Down (and the wheel, when focused) step. A text that is no number in range is
/// shown as an error, explained in the tool-tip, and never committed.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    double value() const { return m_value; }
    /// Shows the value without signals (also while a person types elsewhere in the form). Clamped.
    void setValue(double value);

    void setRange(double minimum, double maximum);
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    void setUnit(const QString& unit);
    QString unit() const { return m_unit; }
    /// Significant digits shown; what was typed is kept exactly. 6 at first.
    void setDigits(int digits);
    /// Added by a step; 0 (at first): steps go 1, 2, 5, 10 ...
    void setStep(double step);

    bool hasError() const { return !m_error.isEmpty(); }
    QString errorText() const { return m_error; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A person entered a new value (not emitted when it is the one that was there).
    void committed(double value);
    /// Empty when all is well again.
    void errorChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void check();
    void commit();
    void showValue();
    void stepBy(int steps);
    void setError(const QString& text);
    void updateMargins();

    double m_value = 0;
    double m_minimum = 0;
    double m_maximum = 1e12;
    double m_step = 0;
    int m_digits = 6;
    QString m_unit;
    QString m_error;
};

} // namespace edgecut
