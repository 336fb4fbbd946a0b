// SPDX-License-Identifier: GPL-3.0-or-later
// The agent in the real window: it learns live, stops at once and keeps what it learned, its plan
// is scrubbed on the graph, and twenty of them show how far off they end.
#include "app/studio/document/ddpg_answer.h"
#include "app/studio/workspaces/workspace.h"
#include "core/session/edits.h"
#include "tests/support/studio_window.h"
#include "widgets/forms/number_field.h"
#include "widgets/graph/graph_view.h"
#include "widgets/plots/learning_plot.h"
#include "widgets/plots/spread_plot.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/text/text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace edgecut;
using namespace edgecut::studio;

class tst_DdpgPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init() { m_studio->open(); }
    void cleanup() { m_studio->close(); }

    void withoutAModelItSaysWhatToDo()
    {
        m_studio->window().newSession();
        m_studio->showWorkspace("learning");
        showAgent();
        QVERIFY(headline().contains(QLatin1String("Open a model")));
        QVERIFY(!m_studio->part<QPushButton>("ddpgStop")->isEnabled());
    }

    void theFinalActorIsTheAnswer()
    {
        learnBriefly(6, 60);
        const LearningData& data = plot()->data();
        QCOMPARE(data.lines.size(), 2);
        QCOMPARE(data.lines[1].values.size(), 6);
        QCOMPARE(data.references.size(), 2);
        const double exact = data.references[0].value;
        for (const double own : data.lines[1].values)
            QVERIFY(own >= exact * (1 - 1e-9));
        QVERIFY(data.references[1].value >= exact * (1 - 1e-9)); // random search
        QVERIFY2(headline().contains(QLatin1String("The answer, what the final actor")),
                 qPrintable(headline()));
        QVERIFY(headline().contains(QLatin1String("Best plan that it tried on the way")));
        QVERIFY(headline().contains(QLatin1String("Random search with as many plans (360)")));
        // The same numbers as the method's, to the bit.
        const auto& answer = m_studio->document().model();
        Context context;
        context.seed = 1;
        const auto run =
            trainDdpg(answer->problem, ddpgOptions({{"episodes", 6}, {"steps", 60}}), context);
        QCOMPARE(data.lines[1].values.last(), run->solution.objective);
        QVERIFY(m_studio->part<QAbstractButton>("ddpgPlanAnswer")->isChecked());
    }

    void episodesAreScrubbedOnTheGraph()
    {
        learnBriefly(8, 40);
        auto* graph = m_studio->part<GraphView>("ddpgGraph");
        QCOMPARE(graph->state(), GraphView::State::Ready);
        auto* clock = m_studio->part<ClockBar>("ddpgClock");
        QCOMPARE(clock->endMs(), 7.0);
        QTest::mouseClick(clock->findChild<QToolButton*>("clockStart"), Qt::LeftButton);
        QTest::mouseClick(m_studio->part<QAbstractButton>("ddpgPlanEpisode"), Qt::LeftButton);
        clock->setTimeMs(0);
        QCOMPARE(plot()->round(), std::optional(0));
        QTest::mouseClick(clock->findChild<QToolButton*>("clockForward"), Qt::LeftButton);
        QCOMPARE(plot()->round(), std::optional(1));
        emit plot()->roundClicked(5);
        QCOMPARE(clock->timeMs(), 5.0);
        const double shown = plot()->data().lines[1].values[5];
        QVERIFY2(planText().startsWith(formatMs(shown)), qPrintable(planText()));
        QTest::mouseClick(m_studio->part<QAbstractButton>("ddpgPlanExact"), Qt::LeftButton);
        QVERIFY2(planText().startsWith(formatMs(plot()->data().references[0].value)),
                 qPrintable(planText()));
        QTest::mouseClick(m_studio->part<QAbstractButton>("ddpgPlanRandom"), Qt::LeftButton);
        QVERIFY(planText().startsWith(formatMs(plot()->data().references[1].value)));
    }

    void stoppingKeepsWhatWasLearned()
    {
        set("episodes", 100'000);
        set("steps", 20);
        openAgent();
        QTRY_VERIFY_WITH_TIMEOUT(
            plot()->data().lines.size() == 2 && plot()->data().lines[1].values.size() > 2, 20000);
        auto* stop = m_studio->part<QPushButton>("ddpgStop");
        QVERIFY(stop->isEnabled());
        QTest::mouseClick(stop, Qt::LeftButton);
        m_studio->settle();
        QVERIFY2(headline().startsWith(QLatin1String("Stopped after")), qPrintable(headline()));
        QVERIFY(headline().contains(QLatin1String("what was learned is kept")));
        QVERIFY(plot()->data().lines[1].values.size() > 2);
        QVERIFY(!stop->isEnabled());
        QVERIFY(!planText().isEmpty());
    }

    void cancelledElsewhereItShowsHowFarItCame()
    {
        set("episodes", 100'000);
        set("steps", 20);
        openAgent();
        QTRY_VERIFY_WITH_TIMEOUT(
            plot()->data().lines.size() == 2 && plot()->data().lines[1].values.size() > 2, 20000);
        m_studio->window().jobs().cancelAll();
        QTRY_VERIFY2(headline().startsWith(QLatin1String("Cancelled after")),
                     qPrintable(headline()));
    }

    void seedsAndParametersAreEdits()
    {
        learnBriefly(3, 40);
        const QList<double> first = plot()->data().lines[0].values;
        QTest::mouseClick(m_studio->part<QPushButton>("ddpgAnother"), Qt::LeftButton);
        m_studio->settle();
        QVERIFY(plot()->data().lines[0].values != first);
        QCOMPARE(m_studio->part<NumberField>("ddpgSeed")->value(), 2.0);
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(plot()->data().lines[0].values, first);
        set("noise", 2);
        m_studio->settle();
        QVERIFY(plot()->data().lines[0].values != first);
    }

    void theUplinkIsTheOneInForce()
    {
        learnBriefly(2, 20);
        const double before = plot()->data().references[0].value;
        m_studio->document().commit(
            [](Session& session) { return setUplinkEdit(session, 0, 500); });
        m_studio->settle();
        QVERIFY(plot()->data().references[0].value < before);
    }

    void twentySeedsShowTheirGaps()
    {
        learnBriefly(2, 20);
        auto* gaps = m_studio->part<SpreadPlot>("ddpgGaps");
        QVERIFY(gaps->data().columns.isEmpty());
        QTest::mouseClick(m_studio->part<QPushButton>("ddpgMany"), Qt::LeftButton);
        m_studio->settle();
        QCOMPARE(gaps->data().columns.size(), 3);
        for (const SpreadColumn& column : gaps->data().columns) {
            QCOMPARE(column.values.size(), 20);
            for (const double gap : column.values)
                QVERIFY(gap >= -1e-9);
        }
        QVERIFY2(gaps->title().startsWith(QLatin1String("Gap of 20 agents")),
                 qPrintable(gaps->title()));
        QCOMPARE(gaps->csv().count(QLatin1Char('\n')), 61);
        QStringList ids;
        for (const NamedFigure& figure : m_studio->window().sessionView()->figures())
            ids.append(figure.id);
        QVERIFY(ids.contains(QLatin1String("ddpg-learning")));
        QVERIFY(ids.contains(QLatin1String("ddpg-gaps")));
    }

private:
    LearningPlot* plot() const { return m_studio->part<LearningPlot>("ddpgPlot"); }
    QString headline() const { return m_studio->part<QLabel>("ddpgHeadline")->text(); }
    QString planText() const { return m_studio->part<QLabel>("ddpgPlanText")->text(); }
    void showAgent() const
    {
        auto* pages = m_studio->part<QTabWidget>("learners");
        QTest::mouseClick(pages->tabBar(), Qt::LeftButton, Qt::NoModifier,
                          pages->tabBar()->tabRect(1).center());
    }
    /// Before the page is there: a training of the standard length takes its time.
    void set(const std::string& key, double value)
    {
        if (!m_studio->window().document())
            m_studio->openExample("alexnet-4g");
        m_studio->document().commit([&](Session& session) {
            return setSettingEdit(session, "learning/ddpg-" + key, value, key);
        });
    }
    void openAgent() const
    {
        m_studio->window().sessionView()->showWorkspace(QStringLiteral("learning"));
        showAgent();
    }
    void learnBriefly(double episodes, double steps)
    {
        set("episodes", episodes);
        set("steps", steps);
        openAgent();
        m_studio->settle();
    }

    std::unique_ptr<test::StudioWindow> m_studio;
};

QTEST_MAIN(tst_DdpgPage)
#include "tst_ddpg_page.moc"
