// SPDX-License-Identifier: GPL-3.0-or-later
// A method that is watched in the window, with clicks and keys.
#include "core/session/edits.h"
#include "tests/support/studio_window.h"
#include "widgets/player/step_player.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/text/text.h"

#include <QLabel>
#include <QToolButton>

using namespace edgecut;
using namespace edgecut::studio;

class tst_StepShow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init()
    {
        m_studio->open();
        m_studio->openExample("alexnet-4g");
    }
    void cleanup() { m_studio->close(); }

    void theMinimumCutIsPlayedToItsEnd()
    {
        watch();
        StepPlayer* player = m_studio->part<StepPlayer>("stepPlayer");
        QVERIFY(player->isVisible());
        QVERIFY(!m_studio->part<CurvePlot>("curveStrip")->isVisible());
        QVERIFY(player->steps().size() > 10);
        QCOMPARE(player->current(), 0);
        QTest::keyClick(player, Qt::Key_Right);
        QCOMPARE(player->current(), 1);
        QTest::mouseClick(player->findChild<QToolButton*>("clockForward"), Qt::LeftButton);
        QCOMPARE(player->current(), 2);
        QTest::keyClick(player, Qt::Key_Left);
        QCOMPARE(player->current(), 1);
        QTest::keyClick(player, Qt::Key_End);
        QCOMPARE(player->current(), static_cast<int>(player->steps().size()) - 1);
        QCOMPARE(player->steps().back().plan, m_studio->document().answer()->solution->plan.tierOf);
        QVERIFY(!m_studio->part<QLabel>("stepSentence")->text().isEmpty());
        QTest::keyClick(player, Qt::Key_Home);
        QCOMPARE(player->current(), 0);
    }

    void playingGoesOn()
    {
        watch();
        StepPlayer* player = m_studio->part<StepPlayer>("stepPlayer");
        QTest::keyClick(player, Qt::Key_Space);
        QTRY_VERIFY(player->current() > 1);
        QTest::keyClick(player, Qt::Key_Space);
        const int stopped = player->current();
        QCoreApplication::processEvents();
        QCOMPARE(player->current(), stopped);
    }

    void theScanGrowsItsBars()
    {
        m_studio->document().commit(
            [](Session& session) { return setMethodEdit(session, "neurosurgeon"); });
        m_studio->settle();
        watch();
        StepPlayer* player = m_studio->part<StepPlayer>("stepPlayer");
        auto* bars = player->findChild<StackedLatencyPlot*>();
        QVERIFY(bars->isVisible());
        player->showStep(4);
        QCOMPARE(bars->data().positions.size(), qsizetype(5));
        player->showStep(9);
        QCOMPARE(bars->data().positions.size(), qsizetype(10));
        QCOMPARE(bars->data().current, 9);
    }

    void anotherMethodIsWatchedAtOnce()
    {
        watch();
        m_studio->document().commit(
            [](Session& session) { return setMethodEdit(session, "bottleneck"); });
        m_studio->settle();
        QVERIFY(m_studio->part<QLabel>("stepTitle")->text().contains("stage"));
    }

    void escapeEndsTheShow()
    {
        watch();
        StepPlayer* player = m_studio->part<StepPlayer>("stepPlayer");
        QTest::keyClick(player, Qt::Key_Escape);
        QVERIFY(!player->isVisible());
        QVERIFY(m_studio->part<CurvePlot>("curveStrip")->isVisible());
        watch();
        QTest::mouseClick(m_studio->part<QToolButton>("closePlayer"), Qt::LeftButton);
        QVERIFY(!player->isVisible());
    }

private:
    void watch() const
    {
        QTest::keyClick(&m_studio->window(), Qt::Key_T, Qt::ControlModifier);
        m_studio->settle();
    }

    std::unique_ptr<test::StudioWindow> m_studio;
};

QTEST_MAIN(tst_StepShow)
#include "tst_step_show.moc"
