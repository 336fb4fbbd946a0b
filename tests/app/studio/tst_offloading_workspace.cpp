// SPDX-License-Identifier: GPL-3.0-or-later
// Offloading on the move, with clicks and keys.
#include "app/studio/workspaces/step_show.h"
#include "app/studio/workspaces/upload_order_model.h"
#include "app/studio/workspaces/upload_shades.h"
#include "core/base/files.h"
#include "core/costs/gpu_profile.h"
#include "tests/support/studio_window.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/graph/graph_view.h"
#include "widgets/player/step_player.h"
#include "widgets/plots/band_plot.h"
#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/plots/stacked_latency_plot.h"
#include "widgets/plots/time_plot.h"
#include "widgets/scheduling/clock_bar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

#include <cmath>

using namespace edgecut;
using namespace edgecut::studio;

class tst_OffloadingWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init() { m_studio->open(); }
    void cleanup() { m_studio->close(); }

    void figureSevenOpensOnItsPage()
    {
        m_studio->openExample("perdnn-fig-07-resnet");
        QCOMPARE(m_studio->window().sessionView()->workspace(), QString("offloading"));
        const TimePlotData data = plot()->data();
        QCOMPARE(data.series.size(), qsizetype(3)); // nothing, everything, a part sent ahead
        QCOMPARE(data.bands.size(), qsizetype(2));
        const auto slowest = [&](int series) {
            double ms = 0;
            for (const QPointF& point : data.series[series].points)
                ms = point.x() >= 25 ? std::max(ms, point.y()) : ms;
            return ms;
        };
        QVERIFY(slowest(1) <= slowest(2) && slowest(2) < slowest(0));
        QVERIFY(text("uploadSummary").contains("sent ahead"));
        QStringList ids;
        for (const NamedFigure& figure : m_studio->window().sessionView()->figures())
            ids.append(figure.id);
        for (const char* id : {"query-times", "upload-order", "snapshots"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void partsAreTickedAsTheyArrive()
    {
        m_studio->openExample("perdnn-fig-07-resnet");
        auto* view = m_studio->part<QTableView>("uploadOrder");
        auto* model = qobject_cast<UploadOrderModel*>(view->model());
        QVERIFY(model && model->rowCount() > 1);
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->arrivedCount(), 0);
        auto* clock = m_studio->part<ClockBar>("uploadClock");
        clock->setTimeMs(24'000);
        QCOMPARE(model->arrivedCount(), model->rowCount());
        QCOMPARE(plot()->moment(), std::optional<double>(24.0));
        // After the change of server its own order is shown, of what was not sent ahead.
        const int whole = model->rowCount();
        clock->setTimeMs(25'001);
        QCOMPARE(model->arrivedCount(), 0);
        QVERIFY(model->rowCount() > 0);
        clock->setTimeMs(0);
        QCOMPARE(model->rowCount(), whole);
    }

    void theOrderIsShadedOnTheNetwork()
    {
        m_studio->openExample("perdnn-fig-07-resnet");
        const auto* graph = m_studio->part<GraphView>("uploadGraph");
        QVERIFY(graph->picture() && graph->state() == GraphView::State::Ready);
        QCOMPARE(graph->picture()->layerCount(),
                 m_studio->document().answer()->problem->layerCount());
        QStringList ids;
        for (const NamedFigure& figure : m_studio->window().sessionView()->figures())
            ids.append(figure.id);
        QVERIFY(ids.contains("upload-graph"));
        // A row of the table selects its first layer, here and there.
        auto* table = m_studio->part<QTableView>("uploadOrder");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, 1)).center());
        QCOMPARE(graph->selectedLayer(),
                 qobject_cast<UploadOrderModel*>(table->model())->layerOf(1));
    }

    void shadesFollowTheClock()
    {
        PartitionProblem problem;
        problem.layers.resize(4);
        for (const std::size_t i : {0U, 1U, 3U})
            problem.layers[i].weightBytes = 10;
        Upload upload;
        upload.order.entries = {{{LayerId(3)}, 10, 0, true},
                                {{LayerId(1), LayerId(2)}, 10, 0, true}};
        upload.arrivalMs = {5, 9};
        const UploadShades half = uploadShades(problem, upload, {true, false, false, false}, 5);
        QCOMPARE(half.values.fractions[1], 1.0);
        QVERIFY(std::isnan(half.values.fractions[2])); // no weights: not sent
        QCOMPARE(half.values.fractions[3], 0.0);
        QCOMPARE(half.values.marked, (std::vector{false, true, false, false}));
        QCOMPARE(half.notes, (std::vector<QString>{" · ahead", " · part 2", "", " · part 1"}));
        // A block of all of it.
        GraphFolding folding;
        folding.nodeOfLayer = {0, 0, 0, 0};
        folding.sizeOfNode = {4};
        const UploadShades whole = uploadShades(problem, upload, {}, 9, folding);
        QCOMPARE(whole.values.fractions, std::vector<double>{0.5});
        QCOMPARE(whole.values.marked, std::vector<bool>{false});
        QCOMPARE(whole.notes, std::vector<QString>{" · parts 1–2"});
    }

    void theOrderIsPlayed()
    {
        m_studio->openExample("perdnn-fig-07-resnet");
        QTest::keyClick(&m_studio->window(), Qt::Key_T, Qt::ControlModifier);
        m_studio->settle();
        QCOMPARE(m_studio->window().sessionView()->workspace(), QString("offloading"));
        auto* player = m_studio->part<StepShow>("uploadSteps")->findChild<StepPlayer*>();
        QVERIFY(player->isVisible());
        auto* bars = player->findChild<BarComparisonPlot*>("roundBars");
        QVERIFY(bars->isVisible() && bars->data().groups.isEmpty());
        QTest::keyClick(player, Qt::Key_Right);
        QTest::keyClick(player, Qt::Key_Right);
        QCOMPARE(bars->data().groups.size(), qsizetype(2));
        QVERIFY(bars->data().series[0].values[0] >= bars->data().series[0].values[1]);
        QVERIFY(!bars->data().groups[0].isEmpty());
        QTest::keyClick(player, Qt::Key_End);
        const Upload upload = runOffload(*m_studio->document().answer()->problem)->first;
        QCOMPARE(player->steps().back().plan, upload.order.finalTiers);
        // The graph shows its steps, and the order again when it is over.
        QTest::keyClick(player, Qt::Key_Escape);
        QVERIFY(!player->isVisible());
    }

    void settingsAreEdits()
    {
        m_studio->openExample("perdnn-fig-07-resnet");
        auto* form = m_studio->part<OptionForm>("offloadForm");
        NumberField* field = form->field(QStringLiteral("handover-s"));
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "0");
        QTest::keyClick(field, Qt::Key_Return);
        m_studio->settle();
        QCOMPARE(plot()->data().series.size(), qsizetype(2));
        QCOMPARE(plot()->data().bands.size(), qsizetype(1));
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(plot()->data().series.size(), qsizetype(3));
    }

    void aModelWithoutAServersPartSaysSo()
    {
        m_studio->openExample("alexnet-4g"); // one way, two tiers
        m_studio->showWorkspace("offloading");
        QVERIFY(!text("uploadSummary").isEmpty());
    }

    void threeTiersAreRefused()
    {
        m_studio->openExample("resnet18-three-tiers");
        m_studio->showWorkspace("offloading");
        QVERIFY2(text("uploadSummary").contains("two tiers"), qPrintable(text("uploadSummary")));
        QVERIFY(plot()->data().series.isEmpty());
    }

    void serverTimesSayThatTheyAreSynthetic()
    {
        m_studio->openExample("perdnn-fig-04");
        QCOMPARE(m_studio->part<QTabBar>("offloadingPages")->currentIndex(), 1);
        QCOMPARE(m_studio->part<BandPlot>("estimateErrors")->data().lines.size(), qsizetype(3));
        QCOMPARE(m_studio->part<BarComparisonPlot>("featureImportance")->data().groups.size(),
                 qsizetype(10));
        QVERIFY(text("serverTimesNote").startsWith("Synthetic"));
        // Clients spread: nobody is sent to one server alone.
        QVERIFY2(text("serverBalance").contains("24 clients of Inception(21k)"),
                 qPrintable(text("serverBalance")));
        QVERIFY(!text("serverBalance").contains("24 + 0"));
        const BarComparisonData servers =
            m_studio->part<BarComparisonPlot>("serverClients")->data();
        QCOMPARE(servers.groups.size(), qsizetype(4));
        QCOMPARE(servers.series[1].values, (QList<double>{24, 0, 0, 0})); // knows no load
        for (const double clients : servers.series[0].values)
            QVERIFY(clients >= 4 && clients <= 8);
        // A person's own measurements come into view when they are dropped.
        Result<GpuProfile> profile = drawContention({{"rows", 500}}, {});
        QVERIFY(profile.has_value());
        profile->synthetic = false;
        const QString path = m_studio->fileInHome("card.csv");
        QVERIFY(writeTextFile(path.toStdString(), writeGpuProfile(*profile)));
        m_studio->window().openFile(path);
        m_studio->settle();
        QVERIFY2(text("serverTimesNote").startsWith("Measured times of card"),
                 qPrintable(text("serverTimesNote")));
    }

    void whatAServerSeesFollowsTheFront()
    {
        m_studio->openExample("snapshots");
        auto* visible = m_studio->part<TimePlot>("visibleInput");
        QCOMPARE(visible->moment(), std::optional<double>(1));
        QVERIFY2(text("visibleSummary").contains("of the input's size"),
                 qPrintable(text("visibleSummary")));
        const QString before = text("visibleSummary");
        NumberField* field =
            m_studio->part<OptionForm>("frontForm")->field(QStringLiteral("front-depth"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "100000"); // deeper than any network: nothing leaves
        QTest::keyClick(field, Qt::Key_Return);
        m_studio->settle();
        QVERIFY2(text("visibleSummary").contains("nothing leaves"),
                 qPrintable(text("visibleSummary")));
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(text("visibleSummary"), before);
    }

    void manyClientsShareAServer()
    {
        m_studio->openExample("shared-card");
        QCOMPARE(m_studio->part<QTabBar>("offloadingPages")->currentIndex(), 3);
        const TimePlotData before = m_studio->part<TimePlot>("clientsPlot")->data();
        QCOMPARE(before.series.size(), qsizetype(2));
        for (qsizetype i = 0; i < before.series[0].points.size(); ++i)
            QVERIFY(before.series[1].points[i].y() <= before.series[0].points[i].y() + 1e-9);
        QVERIFY2(text("clientsSummary").startsWith("100 clients"),
                 qPrintable(text("clientsSummary")));
        NumberField* field =
            m_studio->part<OptionForm>("clientsForm")->field(QStringLiteral("limit-ms-per-s"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "100");
        QTest::keyClick(field, Qt::Key_Return);
        m_studio->settle();
        QCOMPARE(m_studio->part<TimePlot>("clientsPlot")->moment(), std::optional<double>(100));
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(m_studio->part<TimePlot>("clientsPlot")->moment(), std::optional<double>(800));
    }

    void snapshotsFollowTheirParameters()
    {
        m_studio->openExample("snapshots");
        QCOMPARE(m_studio->part<QTabBar>("offloadingPages")->currentIndex(), 2);
        auto* bars = m_studio->part<StackedLatencyPlot>("snapshotBars");
        QCOMPARE(bars->data().positions.size(), qsizetype(10));
        const StackedLatencyData before = bars->data();
        NumberField* field =
            m_studio->part<OptionForm>("snapshotForm")->field(QStringLiteral("uplink-mbps"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "3");
        QTest::keyClick(field, Qt::Key_Return);
        m_studio->settle();
        QVERIFY(bars->data().positions[0].msOfPart[1] > 5 * before.positions[0].msOfPart[1]);
        m_studio->document().undo();
        m_studio->settle();
        QVERIFY(bars->data() == before);
    }

private:
    TimePlot* plot() const { return m_studio->part<TimePlot>("queryTimes"); }
    QString text(const char* label) const { return m_studio->part<QLabel>(label)->text(); }

    std::unique_ptr<test::StudioWindow> m_studio;
};

QTEST_MAIN(tst_OffloadingWorkspace)
#include "tst_offloading_workspace.moc"
