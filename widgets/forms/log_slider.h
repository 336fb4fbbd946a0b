// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QList>

#include <optional>

namespace edgecut {

/// A horizontal slider on a logarithmic scale with stops it snaps to (within 6 pixels; Shift held:
/// no snapping). Left and Right move by 2 %, Page Up and Page Down to the next stop, Home and End
/// to the ends. The integer range of QAbstractSlider is 0 to 10000 over the whole scale.
class LogSlider : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit LogSlider(QWidget* parent = nullptr);

    double logValue() const { return m_logValue; }
    void setLogValue(double value); ///< without signals; clamped
    /// A person is dragging or holding a key: the value has not been committed yet.
    bool isChanging() const { return m_dragging || m_uncommitted; }
    void setLogRange(double minimum, double maximum);
    void setStops(const QList<double>& stops);

    double valueAt(double x) const;        ///< not snapped
    double positionOf(double value) const; ///< x in widget's pixels

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changing(double value);
    void committed(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    void moveTo(double value);
    void commit();
    double nextStop(int direction) const;
    double snapped(double x) const;
    void syncInteger();

    double m_logValue = 10;
    double m_minimum = 0.1;
    double m_maximum = 1000;
    QList<double> m_stops;
    bool m_dragging = false;
    bool m_uncommitted = false;
    bool m_syncing = false;
    std::optional<double> m_before; ///< where a drag began, for Escape
};

} // namespace edgecut
