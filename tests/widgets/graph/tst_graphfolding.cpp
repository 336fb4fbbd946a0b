// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/graph/graph_samples.h"
#include "tests/widgets/graph/shown_graph.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace edgecut;
using namespace graphsamples;

/// Pictures of a chain of layers some of which are folded.
class tst_GraphFolding : public QObject
{
    Q_OBJECT

    // `count` layers, of which `first` to `last` are folded into block 7 or, expanded, framed.
    static std::shared_ptr<const GraphPicture> chainWithBlock(int count, int first, int last,
                                                              bool folded)
    {
        Sample sample;
        GraphFolding folding;
        for (int layer = 0; layer < count; ++layer) {
            const bool inside = layer >= first && layer <= last;
            if (!inside || layer == first || !folded) {
                const int before = static_cast<int>(folding.layerOfNode.size()) - 1;
                const bool isBlock = inside && folded;
                sample.add(isBlock ? QStringLiteral("block") : QStringLiteral("l%1").arg(layer),
                           QStringLiteral("12 MMAC"),
                           before < 0 ? std::vector<int>{} : std::vector<int>{before});
                folding.layerOfNode.push_back(isBlock ? -1 : layer);
                folding.blockOfNode.push_back(isBlock ? 7 : -1);
                folding.sizeOfNode.push_back(isBlock ? last - first + 1 : 1);
            }
            folding.nodeOfLayer.push_back(static_cast<int>(folding.layerOfNode.size()) - 1);
            if (layer > 0) {
                folding.links.push_back({layer - 1, layer, layer - 1});
                folding.edgeOfLink.push_back(
                    folded && inside && layer > first ? -1 : folding.nodeOfLayer.back() - 1);
            }
        }
        if (!folded) {
            GraphFrame frame{7, QStringLiteral("block"), {}, 0};
            for (int layer = first; layer <= last; ++layer)
                frame.nodes.push_back(layer);
            folding.frames.push_back(frame);
        }
        GraphPicture picture = *sample.laidOut();
        picture.folding = folding;
        return std::make_shared<const GraphPicture>(picture);
    }

private slots:
    void initTestCase() { applyTheme(*qobject_cast<QApplication*>(qApp), ThemeChoice::Light); }

    void tiersOfABlockAreShares()
    {
        const auto picture = chainWithBlock(8, 2, 5, true);
        const std::vector<NodeTiers> nodes =
            nodeTiers(picture->folding, picture->nodes.size(), {0, 0, 0, 1, 1, 1, 1, -1});
        QCOMPARE(nodes.size(), 5u);
        QVERIFY(!nodes[1].isMixed() && nodes[1].tier == 0);
        QVERIFY(nodes[2].isMixed());
        QCOMPARE(nodes[2].tier, 1);
        QCOMPARE(nodes[2].shares, std::vector<double>({0.25, 0.75}));
        QCOMPARE(nodes[2].shareUpTo(0), 0.25);
        QCOMPARE(nodes[2].shareUpTo(1), 1.0);
        QCOMPARE(nodes[4].tier, -1);
    }

    // A cut outside the block crosses the drawn edge; one inside it goes through the block.
    void cutMeetsEdgeOrBlock_data()
    {
        QTest::addColumn<int>("firstOfCloud");
        QTest::addColumn<int>("crossedEdge"); // -1: inside
        QTest::newRow("before") << 1 << 0;
        QTest::newRow("into the block") << 2 << 1;
        QTest::newRow("inside, early") << 3 << -1;
        QTest::newRow("inside, late") << 5 << -1;
        QTest::newRow("out of the block") << 6 << 2;
    }
    void cutMeetsEdgeOrBlock()
    {
        QFETCH(int, firstOfCloud);
        QFETCH(int, crossedEdge);
        const auto picture = chainWithBlock(8, 2, 5, true);
        const GraphGeometry geometry(*picture);
        std::vector<int> tiers(8, 1);
        std::fill_n(tiers.begin(), firstOfCloud, 0);
        const CutBands cut =
            cutBands(*picture, geometry, tiers, {{firstOfCloud - 1, true, "301 kB"}});
        QCOMPARE(cut.bands.size(), 1u);
        QCOMPARE(cut.labels.size(), 1u);
        if (crossedEdge >= 0) {
            QCOMPARE(cut.edges, std::vector<int>{crossedEdge});
            return;
        }
        QVERIFY(cut.edges.empty());
        const QRectF box = geometry.boxes[2];
        const QPointF middle = cut.bands[0].pointAtPercent(0.5);
        QVERIFY(box.contains(middle));
        const double share = (middle.y() - box.top()) / box.height();
        QVERIFY2(std::abs(share - std::clamp((firstOfCloud - 2) / 4.0, 0.18, 0.82)) < 0.03,
                 qPrintable(QString::number(share)));
        QVERIFY(!cut.labels[0].area.intersects(box));
    }

    void selectedLayerMarksItsBlock()
    {
        GraphView view;
        prepare(view, chainWithBlock(8, 2, 5, true));
        QSignalSpy selected(&view, &GraphView::layerSelected);
        view.select(4);
        QCOMPARE(view.selectedLayer(), 4);
        QCOMPARE(view.selectedBlock(), 7);
        view.refold(chainWithBlock(8, 2, 5, false), 7);
        QCOMPARE(view.selectedLayer(), 4);
        QCOMPARE(view.selectedBlock(), -1);
        QCOMPARE(selected.size(), 1);
    }

    void clickOnABlockSelectsNoLayer()
    {
        GraphView view;
        prepare(view, chainWithBlock(8, 2, 5, true));
        view.select(1);
        QSignalSpy selected(&view, &GraphView::layerSelected);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.nodePosition(2));
        QCOMPARE(view.selectedLayer(), -1);
        QCOMPARE(view.selectedBlock(), 7);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected[0][0].toInt(), -1);
    }

    void doubleClickAndEnterExpand()
    {
        GraphView view;
        prepare(view, chainWithBlock(8, 2, 5, true));
        QSignalSpy block(&view, &GraphView::blockActivated);
        QSignalSpy layer(&view, &GraphView::layerActivated);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.nodePosition(2));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(block.size(), 2);
        QCOMPARE(block[1][0].toInt(), 7);
        QCOMPARE(layer.size(), 0);
    }

    void titleOfTheFrameAndBackspaceCollapse()
    {
        GraphView view;
        prepare(view, chainWithBlock(8, 2, 5, false));
        QSignalSpy wanted(&view, &GraphView::collapseWanted);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.frameTitlePosition(7));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toInt(), 7);
        view.select(1); // outside
        QTest::keyClick(&view, Qt::Key_Backspace);
        QCOMPARE(wanted.size(), 1);
        view.select(3);
        QTest::keyClick(&view, Qt::Key_Backspace);
        QCOMPARE(wanted.size(), 2);
    }

    void refoldingKeepsWhatIsKnownAndWhereItIs()
    {
        GraphView view;
        prepare(view, chainWithBlock(40, 10, 29, true));
        view.setTiers(std::vector<int>(40, 0), twoTiers());
        view.zoomTo(1);
        view.centreOn(12);
        const QPoint before = view.nodePosition(10);
        const QString told = [&] {
            view.select(2);
            return view.accessibleDescription();
        }();
        QVERIFY(told.contains("edge"));
        view.refold(chainWithBlock(40, 10, 29, false), 7);
        QCOMPARE(view.accessibleDescription(), told);
        QCOMPARE(view.zoom(), 1.0);
        const QPoint drift = view.nodePosition(10) - before;
        QVERIFY2(drift.manhattanLength() <= 12, qPrintable(QString::number(drift.y())));
        const QPoint title = view.frameTitlePosition(7);
        view.refold(chainWithBlock(40, 10, 29, true), 7);
        QCOMPARE(view.nodeAt(title), 10);
    }

    void blockOnSeveralTiersShowsThem()
    {
        GraphView view;
        prepare(view, chainWithBlock(8, 2, 5, true), {600, 700});
        view.setTiers({0, 0, 0, 0, 1, 1, 1, 1}, twoTiers());
        view.zoomTo(0.4); // boxes in their tiers' colours, no text
        const Theme& theme = Theme::of(&view);
        const QList<QColor> colors = theme.tiers({"edge", "cloud"});
        const QPoint centre = view.nodePosition(2);
        const QColor upper = colorAt(view, centre + QPoint(-12, -5));
        const QColor lower = colorAt(view, centre + QPoint(-12, 5));
        const auto distance = [](const QColor& a, const QColor& b) {
            return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                   std::abs(a.blue() - b.blue());
        };
        QVERIFY(distance(upper, colors[0]) < distance(upper, colors[1]));
        QVERIFY(distance(lower, colors[1]) < distance(lower, colors[0]));
        view.selectNode(2);
        QVERIFY(view.accessibleDescription().contains("edge 2, cloud 2"));
    }
};

QTEST_MAIN(tst_GraphFolding)
#include "tst_graphfolding.moc"
