// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace edgecut {

/// Plays a clock from 0 to an end: to the start, a step back, play or pause, a step on, to the end,
/// speed, and a slider to any moment. What a step is, its owner knows. At speed 1 the whole takes
/// 20 seconds.
class ClockBar : public QWidget
{
    Q_OBJECT

public:
    explicit ClockBar(QWidget* parent = nullptr);

    double endMs() const { return m_endMs; }
    void setEndMs(double ms); ///< keeps the time where it is within the new end
    double timeMs() const { return m_timeMs; }
    void setTimeMs(double ms); ///< clamped; with timeChanged()
    double speed() const { return m_speed; }
    void setSpeed(double speed);       ///< without signals
    void setText(const QString& text); ///< at the right: "0.86 s of 2.77 s"

    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing); ///< from the start again where it stands at the end
    /// What a frame does: the clock goes on by so much time of the wall, and stops at its end.
    void advance(double wallMs);

signals:
    void timeChanged(double ms);
    void playingChanged(bool playing);
    void stepRequested(int direction); ///< -1 or 1
    void speedChosen(double speed);    ///< by a person

protected:
    void hideEvent(QHideEvent* event) override; ///< nobody looks: it pauses

private:
    QToolButton* button(const char* name, const QString& icon, const QString& text);
    void showState();

    QTimer m_timer;
    QElapsedTimer m_wall;
    QSlider* m_slider;
    QToolButton* m_play;
    QComboBox* m_speeds;
    QLabel* m_text;
    double m_endMs = 0, m_timeMs = 0, m_speed = 1;
};

} // namespace edgecut
