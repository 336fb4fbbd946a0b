// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scheduling/clock_bar.h"

#include "widgets/text/text.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr int frameMs = 16;
constexpr double wholeMs = 20'000; ///< at speed 1
constexpr int ticks = 10'000;
constexpr double speeds[] = {0.1, 0.25, 0.5, 1, 2, 4, 8};

/// A line that is filled up to now, and a dot: what people know from films. A click goes there.
class TimeSlider : public QSlider
{
public:
    explicit TimeSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setMinimumHeight(20);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double x = side + (width() - 2 * side) * value() / double(maximum());
        const QRectF line(side, height() / 2.0 - 2, width() - 2 * side, 4);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(line, 2, 2);
        const QColor color = isEnabled() ? theme.accent : theme.mutedText;
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(line.left(), line.top(), x - line.left(), 4), 2, 2);
        if (hasFocus()) {
            QColor halo = color;
            halo.setAlphaF(0.28f);
            painter.setBrush(halo);
            painter.drawEllipse(QPointF(x, line.center().y()), side + 2, side + 2);
            painter.setBrush(color);
        }
        painter.drawEllipse(QPointF(x, line.center().y()), side - 1, side - 1);
    }
    void mousePressEvent(QMouseEvent* event) override { follow(*event); }
    void mouseMoveEvent(QMouseEvent* event) override { follow(*event); }
    void mouseReleaseEvent(QMouseEvent*) override {}

private:
    static constexpr double side = 8;

    void follow(const QMouseEvent& event)
    {
        if (event.buttons().testFlag(Qt::LeftButton))
            setValue(static_cast<int>(
                std::lround((event.position().x() - side) / (width() - 2 * side) * maximum())));
    }
};

} // namespace

ClockBar::ClockBar(QWidget* parent)
    : QWidget(parent)
    , m_slider(new TimeSlider(this))
    , m_play(button("clockPlay", QStringLiteral("play"), {}))
    , m_speeds(new QComboBox(this))
    , m_text(new QLabel(this))
{
    m_slider->setObjectName(QStringLiteral("clockSlider"));
    m_slider->setRange(0, ticks);
    m_slider->setSingleStep(ticks / 200);
    m_slider->setPageStep(ticks / 20);
    m_slider->setAccessibleName(tr("Time"));
    m_speeds->setObjectName(QStringLiteral("clockSpeed"));
    m_speeds->setAccessibleName(tr("Speed"));
    for (const double speed : speeds)
        m_speeds->addItem(tr("%1 ×", "speed").arg(formatNumber(speed)), speed);
    m_speeds->setCurrentIndex(3);
    m_text->setProperty("look", QStringLiteral("muted"));
    m_text->setObjectName(QStringLiteral("clockText"));

    auto* row = new QHBoxLayout;
    row->setSpacing(unitSpace);
    auto* first = button("clockStart", QStringLiteral("reset"), tr("Back to the start (Home)"));
    auto* back = button("clockBack", QStringLiteral("step-back"), tr("One decision back (Left)"));
    auto* forward =
        button("clockForward", QStringLiteral("step-forward"), tr("To the next decision (Right)"));
    for (QToolButton* one : {first, back, m_play, forward})
        row->addWidget(one);
    row->addSpacing(controlSpace);
    row->addWidget(m_speeds);
    row->addStretch(1);
    row->addWidget(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unitSpace);
    layout->addWidget(m_slider);
    layout->addLayout(row);

    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { advance(static_cast<double>(m_wall.nsecsElapsed()) * 1e-6); });
    connect(first, &QToolButton::clicked, this, [this] { setTimeMs(0); });
    connect(back, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { setTimeMs(m_endMs * value / ticks); });
    connect(m_speeds, &QComboBox::activated, this, [this](int index) {
        m_speed = m_speeds->itemData(index).toDouble();
        emit speedChosen(m_speed);
    });
    showState();
}

QToolButton* ClockBar::button(const char* name, const QString& icon, const QString& text)
{
    auto* made = new QToolButton(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setIcon(themedIcon(icon));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    return made;
}

void ClockBar::setEndMs(double ms)
{
    m_endMs = std::max(0.0, ms);
    setTimeMs(m_timeMs);
    showState();
}

void ClockBar::setTimeMs(double ms)
{
    const double time = std::clamp(ms, 0.0, m_endMs);
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(m_endMs > 0 ? static_cast<int>(std::lround(time / m_endMs * ticks)) : 0);
    if (time == m_timeMs)
        return;
    m_timeMs = time;
    emit timeChanged(time);
}

void ClockBar::setSpeed(double speed)
{
    m_speed = speed;
    const int index = m_speeds->findData(speed);
    m_speeds->setCurrentIndex(index);
}

void ClockBar::setText(const QString& text)
{
    m_text->setText(text);
}

void ClockBar::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && m_endMs <= 0))
        return;
    if (playing) {
        if (m_timeMs >= m_endMs)
            setTimeMs(0);
        m_wall.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    showState();
    emit playingChanged(playing);
}

void ClockBar::advance(double wallMs)
{
    m_wall.start();
    setTimeMs(m_timeMs + wallMs * m_speed * m_endMs / wholeMs);
    if (m_timeMs >= m_endMs)
        setPlaying(false);
}

void ClockBar::showState()
{
    const bool playing = isPlaying();
    m_play->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    const QString text = playing ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
    setEnabled(m_endMs > 0);
}

void ClockBar::hideEvent(QHideEvent* event)
{
    setPlaying(false);
    QWidget::hideEvent(event);
}

} // namespace edgecut
