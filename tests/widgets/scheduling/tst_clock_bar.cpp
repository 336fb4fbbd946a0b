// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scheduling/clock_bar.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace edgecut;

class tst_ClockBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<ClockBar>();
        m_clock->resize(600, m_clock->sizeHint().height());
        m_clock->show();
    }
    void cleanup() { m_clock.reset(); }

    // At speed 1 the whole takes 20 s of the wall, whatever it is.
    void advancesWithTheWall()
    {
        m_clock->setEndMs(500);
        QSignalSpy times(m_clock.get(), &ClockBar::timeChanged);
        m_clock->advance(2000);
        QCOMPARE(m_clock->timeMs(), 50.0);
        m_clock->setSpeed(4);
        m_clock->advance(1000);
        QCOMPARE(m_clock->timeMs(), 150.0);
        QCOMPARE(times.size(), 2);
        QCOMPARE(slider()->value(), 3000);
    }

    void stopsAtTheEndAndStartsAgain()
    {
        m_clock->setEndMs(100);
        QTest::mouseClick(button("clockPlay"), Qt::LeftButton);
        QVERIFY(m_clock->isPlaying());
        m_clock->advance(1e9);
        QVERIFY(!m_clock->isPlaying());
        QCOMPARE(m_clock->timeMs(), 100.0);
        QTest::mouseClick(button("clockPlay"), Qt::LeftButton);
        QVERIFY(m_clock->isPlaying());
        QVERIFY(m_clock->timeMs() < 100);
        QTest::mouseClick(button("clockPlay"), Qt::LeftButton);
        QVERIFY(!m_clock->isPlaying());
    }

    void scrubsBack()
    {
        m_clock->setEndMs(1000);
        m_clock->setTimeMs(900);
        QSlider* const bar = slider();
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 4, bar->height() / 2));
        QVERIFY2(qAbs(m_clock->timeMs() - 250) < 15,
                 qPrintable(QString::number(m_clock->timeMs())));
        QTest::keyClick(bar, Qt::Key_Home);
        QCOMPARE(m_clock->timeMs(), 0.0);
        QTest::keyClick(bar, Qt::Key_End);
        QCOMPARE(m_clock->timeMs(), 1000.0);
        QTest::mouseClick(button("clockStart"), Qt::LeftButton);
        QCOMPARE(m_clock->timeMs(), 0.0);
    }

    void stepsAndSpeedsAreAskedFor()
    {
        m_clock->setEndMs(10);
        QSignalSpy steps(m_clock.get(), &ClockBar::stepRequested);
        QTest::mouseClick(button("clockForward"), Qt::LeftButton);
        QTest::mouseClick(button("clockBack"), Qt::LeftButton);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0][0].toInt(), 1);
        QCOMPARE(steps[1][0].toInt(), -1);
        QSignalSpy speeds(m_clock.get(), &ClockBar::speedChosen);
        auto* box = m_clock->findChild<QComboBox*>(QStringLiteral("clockSpeed"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(speeds.size(), 1);
        QCOMPARE(speeds[0][0].toDouble(), 2.0);
    }

    // Without an end there is nothing to play; out of view nobody looks.
    void nothingToPlay()
    {
        QVERIFY(!m_clock->isEnabled());
        m_clock->setPlaying(true);
        QVERIFY(!m_clock->isPlaying());
        m_clock->setEndMs(10);
        m_clock->setTimeMs(99);
        QCOMPARE(m_clock->timeMs(), 10.0);
        m_clock->setEndMs(5);
        QCOMPARE(m_clock->timeMs(), 5.0);
        m_clock->setPlaying(true);
        m_clock->hide();
        QVERIFY(!m_clock->isPlaying());
    }

private:
    QToolButton* button(const char* name) const
    {
        return m_clock->findChild<QToolButton*>(QString::fromLatin1(name));
    }
    QSlider* slider() const { return m_clock->findChild<QSlider*>(); }

    std::unique_ptr<ClockBar> m_clock;
};

QTEST_MAIN(tst_ClockBar)
#include "tst_clock_bar.moc"
