// SPDX-License-Identifier: GPL-3.0-or-later
// Mobile web AR's loop over a trace, with clicks and keys.
#include "tests/support/studio_window.h"
#include "widgets/forms/number_field.h"
#include "widgets/player/loop_view.h"
#include "widgets/player/step_player.h"
#include "widgets/plots/time_plot.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace edgecut;
using namespace edgecut::studio;

class tst_LoopPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StudioWindow> m_studio;

    StepPlayer* player() const { return m_studio->part<StepPlayer>("loopPlayer"); }
    QString summary() const { return m_studio->part<QLabel>("loopSummary")->text(); }

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init() { m_studio->open(); }
    void cleanup() { m_studio->close(); }

    void theExampleOpensOnTheLoop()
    {
        m_studio->openExample("web-ar-loop");
        QCOMPARE(m_studio->window().sessionView()->workspace(), QString("pipeline"));
        QCOMPARE(m_studio->part<QTabBar>("pipelinePages")->currentIndex(), 2);
        QVERIFY(player()->isVisible() && player()->steps().size() > 100);
        QVERIFY(summary().contains("changes of plan") && summary().contains("assumed"));
        const TimePlotData rates = m_studio->part<TimePlot>("loopRates")->data();
        QCOMPARE(rates.series.size(), 2);
        QVERIFY(!rates.bands.isEmpty() && !rates.marks.isEmpty());
        QStringList ids;
        for (const NamedFigure& figure : m_studio->window().sessionView()->figures())
            ids.append(figure.id);
        QVERIFY(ids.contains("loop-uplink") && ids.contains("loop-latency"));
    }

    void keysWalkThroughThePhases()
    {
        m_studio->openExample("web-ar-loop");
        auto* view = m_studio->part<LoopView>("loopView");
        QCOMPARE(view->moment().active, 0);
        player()->setFocus();
        QTest::keyClick(player(), Qt::Key_Right);
        QCOMPARE(player()->current(), 1);
        QCOMPARE(view->moment().active, 1);
        QTest::keyClick(player(), Qt::Key_Right);
        QCOMPARE(view->moment().active, 2);
        QTest::keyClick(player(), Qt::Key_Right);
        QCOMPARE(view->moment().active, 3);
        int layers = 0;
        for (const LoopTier& tier : view->moment().tiers)
            layers += tier.layers;
        QCOMPARE(layers, 24);
        QTest::keyClick(player(), Qt::Key_End);
        QVERIFY(*m_studio->part<TimePlot>("loopLatencies")->moment() > 100);
    }

    void aClickGoesToItsMoment()
    {
        m_studio->openExample("web-ar-loop");
        emit m_studio->part<TimePlot>("loopRates")->momentClicked(60.5);
        const double at = *m_studio->part<TimePlot>("loopLatencies")->moment();
        QVERIFY(at > 50 && at <= 60.5);
    }

    void aSettingIsAnEdit()
    {
        m_studio->openExample("web-ar-loop");
        const QString before = summary();
        auto* hysteresis = m_studio->part<NumberField>("loop/hysteresis");
        hysteresis->setFocus();
        hysteresis->selectAll();
        QTest::keyClicks(hysteresis, "900");
        QTest::keyClick(hysteresis, Qt::Key_Return);
        m_studio->settle();
        QVERIFY(summary() != before);
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(summary(), before);
    }

    void offersASyntheticTrace()
    {
        m_studio->openExample("resnet18-three-tiers");
        m_studio->showWorkspace("pipeline");
        auto* tabs = m_studio->part<QTabBar>("pipelinePages");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        m_studio->settle();
        QVERIFY(!player()->isVisible());
        QTest::mouseClick(m_studio->part<QPushButton>("loopSynthetic"), Qt::LeftButton);
        m_studio->settle();
        tabs->setCurrentIndex(2);
        m_studio->settle();
        QVERIFY(player()->isVisible());
    }
};

QTEST_MAIN(tst_LoopPage)
#include "tst_loop_page.moc"
