// SPDX-License-Identifier: GPL-3.0-or-later
// The events of an edge queue in the step player, with keys.
#include "tests/support/studio_window.h"
#include "widgets/player/step_player.h"
#include "widgets/plots/band_plot.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/scheduling/queue_lanes.h"

#include <QLabel>

using namespace edgecut;
using namespace edgecut::studio;

class tst_QueueShow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init()
    {
        m_studio->open();
        m_studio->window().newSession();
        m_studio->showWorkspace("schedule");
        m_studio->document().addFile(QStringLiteral(TEST_DATA_DIR "/workloads/toy.workload.json"));
        m_studio->settle();
        QTest::keyClick(&m_studio->window(), Qt::Key_T, Qt::ControlModifier);
        m_studio->settle();
    }
    void cleanup() { m_studio->close(); }

    void theClockAndTheChoiceFollowTheEvents()
    {
        QCOMPARE(m_studio->window().sessionView()->workspace(), QStringLiteral("schedule"));
        QVERIFY(player()->isVisible());
        const QueueHistory& history = *lanes()->picture().lanes[0].history;
        std::size_t taken = 0;
        for (int i = 0; i < static_cast<int>(player()->steps().size()); ++i) {
            const Step& step = player()->steps()[static_cast<std::size_t>(i)];
            QCOMPARE(player()->current(), i);
            QCOMPARE(m_studio->part<ClockBar>("queueClock")->timeMs(), step.numbers.front().value);
            QVERIFY(
                !player()->findChild<QLabel*>(QStringLiteral("stepSentence"))->text().isEmpty());
            if (step.kind == "take")
                QCOMPARE(lanes()->selected(), history.run().order[taken++]);
            QTest::keyClick(player(), Qt::Key_Right);
        }
        QCOMPARE(taken, history.workload().size());
    }

    void escapeBringsThePlotsBack()
    {
        QVERIFY(!m_studio->part<BandPlot>("queueWaitingPlot")->isVisible());
        QTest::keyClick(player(), Qt::Key_Escape);
        QVERIFY(!player()->isVisible());
        QVERIFY(m_studio->part<BandPlot>("queueWaitingPlot")->isVisible());
    }

private:
    StepPlayer* player() const { return m_studio->part<StepPlayer>("queueSteps"); }
    QueueLanes* lanes() const { return m_studio->part<QueueLanes>("queueLanes"); }

    std::unique_ptr<test::StudioWindow> m_studio;
};

QTEST_MAIN(tst_QueueShow)
#include "tst_queue_show.moc"
