// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/graph/graph_samples.h"
#include "widgets/graph/graph_view.h"
#include "widgets/graph/mini_map.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace edgecut;
using namespace graphsamples;

class tst_GraphView : public QObject
{
    Q_OBJECT

    static const std::vector<QString>& twoTiers()
    {
        static const std::vector<QString> names{QStringLiteral("edge"), QStringLiteral("cloud")};
        return names;
    }

    static void prepare(GraphView& view, std::shared_ptr<const GraphPicture> picture,
                        const QSize& size = {800, 600})
    {
        view.setAnimated(false);
        view.resize(size);
        view.setPicture(std::move(picture));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

    static QColor colorAt(GraphView& view, const QPoint& place)
    {
        return view.grab().toImage().pixelColor(place);
    }

    static bool isNear(const QColor& a, const QColor& b, int tolerance = 30)
    {
        return std::abs(a.red() - b.red()) < tolerance &&
               std::abs(a.green() - b.green()) < tolerance &&
               std::abs(a.blue() - b.blue()) < tolerance;
    }

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

    void boxesHaveTheirTiersColours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("count"); // near: bar at the left; far: the whole box
        QTest::newRow("near light") << false << 6;
        QTest::newRow("near dark") << true << 6;
        QTest::newRow("far light") << false << 60;
        QTest::newRow("far dark") << true << 60;
    }
    void boxesHaveTheirTiersColours()
    {
        QFETCH(bool, dark);
        QFETCH(int, count);
        GraphView view;
        const Theme& theme = dark ? Theme::dark() : Theme::light();
        view.setPalette(theme.palette());
        prepare(view, chain(count));
        std::vector<int> tiers(static_cast<std::size_t>(count), 1);
        tiers[0] = tiers[1] = tiers[2] = 0;
        view.setTiers(tiers, twoTiers());
        const QList<QColor> colors = theme.tiers({"edge", "cloud"});
        const Size box = boxSize(view.picture()->nodes[1]);
        const int reach = count == 6 ? qRound((box.width / 2 - 4) * view.zoom()) : 0;
        for (const int node : {1, count - 1}) {
            const QColor found = colorAt(view, view.nodePosition(node) - QPoint(reach, 0));
            QVERIFY2(isNear(found, colors[tiers[static_cast<std::size_t>(node)]], 45),
                     qPrintable(found.name()));
        }
    }

    void valuesAreColoursFarAndNear()
    {
        GraphView view;
        prepare(view, chain(60));
        std::vector<double> values(60, 0);
        values[30] = 1;
        view.colorByValue(values, {"Time", "0 ms", "9 ms"});
        const Theme& theme = Theme::light();
        QVERIFY(isNear(colorAt(view, view.nodePosition(30)), theme.sequential(1)));
        QVERIFY(isNear(colorAt(view, view.nodePosition(10)), theme.sequential(0)));
        view.zoomTo(1);
        view.centreOn(30);
        const QPoint besideText = view.nodePosition(30) + QPoint(0, -16);
        QVERIFY(isNear(colorAt(view, besideText), theme.sequential(1)));
        view.colorByTier();
        QVERIFY(!isNear(colorAt(view, besideText), theme.sequential(1)));
    }

    void crossingEdgeIsDrawnAsALink()
    {
        GraphView view;
        prepare(view, chain(4));
        view.setTiers({0, 0, 1, 1}, twoTiers());
        view.setCrossings({{1, true, "301 kB"}});
        const QPoint middle = (view.nodePosition(1) + view.nodePosition(2)) / 2;
        QVERIFY(isNear(colorAt(view, middle), Theme::light().link, 40));
    }

    void movedLayersFlashOnce()
    {
        GraphView view;
        prepare(view, chain(4));
        view.setTiers({0, 0, 1, 1}, twoTiers());
        const QImage still = view.grab().toImage();
        view.setAnimated(true);
        view.setTiers({0, 0, 0, 1}, twoTiers());
        const QImage flashing = view.grab().toImage();
        QTRY_VERIFY(view.grab().toImage() != flashing);
        view.setAnimated(false);
        view.setTiers({0, 0, 1, 1}, twoTiers());
        QCOMPARE(view.grab().toImage(), still);
    }

    void foundLayersStandOut()
    {
        GraphView view;
        prepare(view, chain(6));
        const Size box = boxSize(view.picture()->nodes[2]);
        view.setTiers(std::vector<int>(6, 1), twoTiers());
        const QPoint bar(qRound((box.width / 2 - 4) * view.zoom()), 0);
        view.highlight({2});
        const QColor cloud = Theme::light().tiers({"edge", "cloud"})[1];
        QVERIFY(isNear(colorAt(view, view.nodePosition(2) - bar), cloud));
        QVERIFY(!isNear(colorAt(view, view.nodePosition(4) - bar), cloud));
        view.clearHighlight();
        QVERIFY(isNear(colorAt(view, view.nodePosition(4) - bar), cloud));
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

    void figureHoldsTheTexts()
    {
        GraphView view;
        prepare(view, alexNet());
        view.setTiers({0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1}, twoTiers());
        view.setCrossings({{6, true, "560 kB"}});
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize({500, 700});
        svg.setViewBox(QRect(0, 0, 500, 700));
        QPainter painter(&svg);
        view.figure("AlexNet").draw(painter, QRectF(0, 0, 500, 700), {});
        painter.end();
        const QString text = QString::fromUtf8(buffer.data());
        for (const char* expected : {"conv1 11×11 /4", "224 MMAC", "560 kB", "cloud", "prob"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
        QVERIFY(!text.contains("<image"));
    }

    void fiveThousandNodesAreDrawn()
    {
        GraphView view;
        prepare(view, inception(624), {1200, 800});
        QCOMPARE(view.picture()->nodes.size(), 4998u);
        std::vector<int> tiers(view.picture()->nodes.size(), 1);
        std::fill_n(tiers.begin(), 2500, 0);
        view.setTiers(tiers, twoTiers());
        const QImage image = view.grab().toImage();
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                coloured += image.pixelColor(x, y).hsvSaturation() > 100;
        QVERIFY2(coloured > 500, qPrintable(QString::number(coloured)));
        QBENCHMARK
        {
            view.grab();
        }
    }

    // EDGECUT_SCREENSHOTS=folder writes what people would see, to be looked at.
    void screenshots();
};

#include "tests/widgets/graph/screenshots.h"

QTEST_MAIN(tst_GraphView)
#include "tst_graphview.moc"
