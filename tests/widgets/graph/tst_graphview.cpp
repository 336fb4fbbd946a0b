// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/graph/graph_samples.h"
#include "tests/widgets/graph/shown_graph.h"
#include "widgets/graph/mini_map.h"

#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace edgecut;
using namespace graphsamples;

class tst_GraphView : public QObject
{
    Q_OBJECT

    static void wheel(GraphView& view, const QPoint& place, int turn)
    {
        QWheelEvent event(place, view.viewport()->mapToGlobal(place), {}, {0, turn}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    static MiniMap* miniMap(GraphView& view) { return view.findChild<MiniMap*>(); }

private slots:
    void initTestCase() { applyTheme(*qobject_cast<QApplication*>(qApp), ThemeChoice::Light); }

    void opensFitted_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 1;
        QTest::newRow("chain of 8") << 8;
        QTest::newRow("chain of 300") << 300;
    }
    void opensFitted()
    {
        QFETCH(int, count);
        GraphView view;
        prepare(view, chain(count));
        QVERIFY(view.viewport()->rect().contains(view.nodePosition(0)));
        QVERIFY(view.viewport()->rect().contains(view.nodePosition(count - 1)));
        view.resize(500, 300);
        QVERIFY(view.viewport()->rect().contains(view.nodePosition(count - 1)));
    }

    void clickSelectsTheBoxUnderIt()
    {
        GraphView view;
        prepare(view, inception(1));
        QSignalSpy selected(&view, &GraphView::layerSelected);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.nodePosition(6));
        QCOMPARE(view.selectedLayer(), 6);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.nodePosition(6));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(view.selectedLayer(), -1);
        QCOMPARE(selected.size(), 2);
        QCOMPARE(selected[0][0].toInt(), 6);
        QCOMPARE(selected[1][0].toInt(), -1);
    }

    void arrowsWalk_data()
    {
        QTest::addColumn<bool>("sideways");
        QTest::newRow("down") << false;
        QTest::newRow("right") << true;
    }
    void arrowsWalk()
    {
        QFETCH(bool, sideways);
        GraphView view;
        prepare(view, inception(1, sideways ? LayoutDirection::LeftToRight
                                            : LayoutDirection::TopToBottom));
        const Qt::Key ahead = sideways ? Qt::Key_Right : Qt::Key_Down;
        const Qt::Key back = sideways ? Qt::Key_Left : Qt::Key_Up;
        const Qt::Key aside = sideways ? Qt::Key_Down : Qt::Key_Right;
        QTest::keyClick(&view, ahead); // from nowhere to the first
        QCOMPARE(view.selectedLayer(), 0);
        QTest::keyClick(&view, ahead);
        QCOMPARE(view.selectedLayer(), 1);
        view.select(5); // 3x3 reduce
        QTest::keyClick(&view, aside);
        QCOMPARE(view.selectedLayer(), 7); // 5x5 reduce
        QTest::keyClick(&view, ahead);
        QCOMPARE(view.selectedLayer(), 8);
        QTest::keyClick(&view, ahead);
        QCOMPARE(view.selectedLayer(), 11); // concat
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.selectedLayer(), 13);
        QTest::keyClick(&view, ahead); // nowhere to go
        QCOMPARE(view.selectedLayer(), 13);
        QTest::keyClick(&view, back);
        QCOMPARE(view.selectedLayer(), 12);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.selectedLayer(), 0);
    }

    void walkingKeepsTheSelectionInSight()
    {
        GraphView view;
        prepare(view, chain(60));
        view.zoomTo(1);
        view.centreOn(0);
        view.select(0);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(&view, Qt::Key_Down);
            QVERIFY(view.viewport()->rect().contains(view.nodePosition(view.selectedLayer())));
        }
        QCOMPARE(view.selectedLayer(), 40);
    }

    void enterActivatesAndEscClears()
    {
        GraphView view;
        prepare(view, chain(4));
        QSignalSpy activated(&view, &GraphView::layerActivated);
        QTest::keyClick(&view, Qt::Key_Return); // nothing selected
        view.select(2);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toInt(), 2);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.selectedLayer(), -1);
    }

    void wheelKeepsThePointUnderTheCursor()
    {
        GraphView view;
        prepare(view, inception(3));
        for (const int turn : {120, 240, 120, -120, 360, -240}) {
            const QPoint cursor = view.nodePosition(9);
            const double before = view.zoom();
            wheel(view, cursor, turn);
            QVERIFY(turn > 0 ? view.zoom() > before : view.zoom() < before);
            const QPoint drift = view.nodePosition(9) - cursor;
            QVERIFY2(drift.manhattanLength() <= 2, qPrintable(QString::number(drift.x())));
        }
    }

    void zoomHasLimits()
    {
        GraphView view;
        prepare(view, chain(10));
        for (int i = 0; i < 100; ++i)
            view.zoomIn();
        QVERIFY(view.zoom() <= 6);
        for (int i = 0; i < 200; ++i)
            view.zoomOut();
        QVERIFY(view.zoom() > 0.01);
    }

    void dragPansAndDoesNotSelect()
    {
        GraphView view;
        prepare(view, chain(30));
        view.zoomTo(1);
        view.centreOn(10);
        const QPoint start = view.nodePosition(10);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(view.viewport(), start + QPoint(30, 20));
        QTest::mouseMove(view.viewport(), start + QPoint(60, 70));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, start + QPoint(60, 70));
        QCOMPARE(view.nodePosition(10), start + QPoint(60, 70));
        QCOMPARE(view.selectedLayer(), -1);
    }

    void doubleClickCentresAndZooms()
    {
        GraphView view;
        prepare(view, chain(120));
        QVERIFY(view.zoom() < 0.5);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.nodePosition(50));
        const int node = view.selectedLayer();
        QVERIFY(std::abs(node - 50) <= 1);
        QVERIFY(view.zoom() >= 0.9);
        const QPoint off = view.nodePosition(node) - view.viewport()->rect().center();
        QVERIFY(off.manhattanLength() <= 3);
    }

    void contextMenuNamesTheLayer()
    {
        GraphView view;
        prepare(view, chain(5));
        QSignalSpy asked(&view, &GraphView::layerContextMenu);
        const QPoint place = view.nodePosition(3);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &event);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), 3);
        QCOMPARE(asked[0][1].toPoint(), view.viewport()->mapToGlobal(place));
        QCOMPARE(view.selectedLayer(), 3);
        const QPoint beside(2, 2);
        QContextMenuEvent outside(QContextMenuEvent::Mouse, beside,
                                  view.viewport()->mapToGlobal(beside));
        QApplication::sendEvent(view.viewport(), &outside);
        QCOMPARE(asked[1][0].toInt(), -1);
    }

    void miniMapShowsAndMovesTheView()
    {
        GraphView view;
        prepare(view, chain(80));
        QVERIFY(miniMap(view)->isHidden());
        view.zoomTo(1);
        view.centreOn(0);
        QVERIFY(miniMap(view)->isVisible());
        const QRect map = miniMap(view)->rect();
        QTest::mousePress(miniMap(view), Qt::LeftButton, {}, {map.center().x(), map.bottom() - 8});
        QVERIFY(view.viewport()->rect().contains(view.nodePosition(79)));
        QTest::mouseMove(miniMap(view), {map.center().x(), 8});
        QTest::mouseRelease(miniMap(view), Qt::LeftButton, {}, {map.center().x(), 8});
        view.fit();
        QVERIFY(miniMap(view)->isHidden());
    }

    void statesSaySomething()
    {
        GraphView view;
        view.resize(400, 300);
        QCOMPARE(view.state(), GraphView::State::Empty);
        const QImage blank = view.grab().toImage();
        view.setState(GraphView::State::Failed, "The file is damaged; open another.");
        QVERIFY(view.grab().toImage() != blank);
        QCOMPARE(view.accessibleDescription(),
                 QStringLiteral("The file is damaged; open another."));
        view.setState(GraphView::State::Ready); // without a picture there is nothing to be ready
        QCOMPARE(view.state(), GraphView::State::Empty);
        view.setPicture(chain(3));
        QCOMPARE(view.state(), GraphView::State::Ready);
        view.setPicture(nullptr);
        QCOMPARE(view.state(), GraphView::State::Empty);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::mouseClick(view.viewport(), Qt::LeftButton);
        wheel(view, {10, 10}, 120);
        QCOMPARE(view.selectedLayer(), -1);
    }

    void selectionIsTold()
    {
        GraphView view;
        prepare(view, chain(3));
        view.setTiers({0, 0, 1}, twoTiers());
        view.select(2);
        QVERIFY(view.accessibleDescription().contains("layer2"));
        QVERIFY(view.accessibleDescription().contains("cloud"));
    }

    void newPictureDropsWhatBelongedToTheOld()
    {
        GraphView view;
        prepare(view, chain(10));
        view.setTiers(std::vector<int>(10, 1), twoTiers());
        view.select(8);
        QSignalSpy selected(&view, &GraphView::layerSelected);
        view.setPicture(chain(4));
        QCOMPARE(view.selectedLayer(), -1);
        QCOMPARE(selected.size(), 1);
        view.grab();
    }

    void wrongSizesDoNoHarm()
    {
        GraphView view;
        prepare(view, chain(5));
        view.setTiers({0, 1}, twoTiers());
        view.setPins({true});
        view.colorByValue({0.5, std::nan("")}, {});
        view.highlight({99, -4, 1});
        view.select(99);
        view.setCrossings({{77, true, "x"}});
        view.grab();
        QCOMPARE(view.selectedLayer(), -1);
    }
};

QTEST_MAIN(tst_GraphView)
#include "tst_graphview.moc"
