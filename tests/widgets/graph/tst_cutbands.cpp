// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/graph/graph_samples.h"
#include "widgets/graph/graph_state.h"

#include <QTest>

#include <cmath>

using namespace edgecut;
using namespace graphsamples;

class tst_CutBands : public QObject
{
    Q_OBJECT

    static std::vector<QPointF> pointsOn(const QPainterPath& path, int count)
    {
        std::vector<QPointF> points;
        for (int i = 0; i <= count; ++i)
            points.push_back(path.pointAtPercent(double(i) / count));
        return points;
    }

    // How near the two come to one another; paths here are at most 1,000 units long.
    static double distance(const std::vector<QPointF>& a, const std::vector<QPointF>& b)
    {
        double least = 1e9;
        for (const QPointF& p : a)
            for (const QPointF& q : b)
                least = std::min(least, std::hypot(p.x() - q.x(), p.y() - q.y()));
        return least;
    }

private slots:
    void nothingCrossesNoBand()
    {
        const auto picture = inception(1);
        const GraphGeometry geometry(*picture);
        const CutBands cut =
            cutBands(*picture, geometry, std::vector<int>(picture->nodes.size(), 0), {});
        QVERIFY(cut.bands.empty() && cut.edges.empty() && cut.labels.empty());
    }

    void chainIsCutBetweenItsNeighbours_data()
    {
        QTest::addColumn<bool>("sideways");
        QTest::newRow("down") << false;
        QTest::newRow("right") << true;
    }
    void chainIsCutBetweenItsNeighbours()
    {
        QFETCH(bool, sideways);
        const auto picture =
            chain(5, sideways ? LayoutDirection::LeftToRight : LayoutDirection::TopToBottom);
        const GraphGeometry geometry(*picture);
        const CutBands cut = cutBands(*picture, geometry, {0, 0, 0, 1, 1}, {{2, true, "14 kB"}});
        QCOMPARE(cut.edges, std::vector<int>({2}));
        QCOMPARE(cut.bands.size(), 1u);
        const QPointF middle = (geometry.boxes[2].center() + geometry.boxes[3].center()) / 2;
        QVERIFY(distance(pointsOn(cut.bands[0], 500), {middle}) < 1.5);
        // From one side of the drawing to the other.
        const QRectF band = cut.bands[0].controlPointRect();
        if (sideways)
            QVERIFY(band.top() < geometry.bounds.top() && band.bottom() > geometry.bounds.bottom());
        else
            QVERIFY(band.left() < geometry.bounds.left() && band.right() > geometry.bounds.right());
        QCOMPARE(cut.labels.size(), 1u);
        QCOMPARE(cut.labels[0].text, QStringLiteral("14 kB"));
        for (const QRectF& box : geometry.boxes)
            QVERIFY(!cut.labels[0].area.intersects(box));
    }

    // Each branch is cut at another depth: one band meets all crossing edges, no other label.
    void bandPassesThroughAllCrossings()
    {
        const auto picture = inception(1);
        const GraphGeometry geometry(*picture);
        // data conv1 pool1 conv2 | 1x1 3x3r 3x3 5x5r 5x5 pool proj concat classifier prob
        const std::vector<int> tiers{0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 1};
        const CutBands cut = cutBands(*picture, geometry, tiers,
                                      {{4, true, "201 kB"},
                                       {5, true, "301 kB"},
                                       {7, true, "50 kB"},
                                       {10, true, "100 kB"},
                                       {2, true, "none"}});
        QCOMPARE(cut.edges.size(), 4u);
        QCOMPARE(cut.bands.size(), 1u);
        const std::vector<QPointF> band = pointsOn(cut.bands[0], 500);
        for (const int e : cut.edges)
            QVERIFY2(distance(band, pointsOn(geometry.paths[static_cast<std::size_t>(e)], 100)) < 3,
                     qPrintable(QStringLiteral("edge %1").arg(e)));
        QCOMPARE(cut.labels.size(), 4u);
        for (std::size_t i = 0; i < cut.labels.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!cut.labels[i].area.intersects(cut.labels[k].area));
    }

    void threeTiersTwoBands()
    {
        const auto picture = chain(6);
        const GraphGeometry geometry(*picture);
        const CutBands cut =
            cutBands(*picture, geometry, {0, 0, 1, 1, 2, 2}, {{1, true, "a"}, {3, true, "b"}});
        QCOMPARE(cut.bands.size(), 2u);
        QVERIFY(!cut.bands[0].intersects(cut.bands[1]));
        QCOMPARE(cut.labels.size(), 2u);
    }

    // Out, back and out again along one path: lines that cannot be one.
    void eachReturnHasItsOwnBand()
    {
        const auto picture = chain(6);
        const GraphGeometry geometry(*picture);
        const CutBands cut = cutBands(*picture, geometry, {0, 1, 1, 0, 1, 1},
                                      {{0, true, "a"}, {2, false, "b"}, {3, true, "c"}});
        QCOMPARE(cut.bands.size(), 3u);
        QCOMPARE(cut.labels.size(), 3u);
    }

    // A tensor that skips a tier passes two links; listed twice it is labelled at both.
    void skippedTierIsLabelledAtBothLinks()
    {
        const auto picture = chain(2);
        const GraphGeometry geometry(*picture);
        const CutBands cut = cutBands(*picture, geometry, {0, 2}, {{0, true, "a"}, {0, true, "b"}});
        QCOMPARE(cut.edges.size(), 1u);
        QCOMPARE(cut.bands.size(), 2u);
        QCOMPARE(cut.labels.size(), 2u);
    }

    void wrongNumberOfTiersIsNoCut()
    {
        const auto picture = chain(3);
        QVERIFY(cutBands(*picture, GraphGeometry(*picture), {0, 1}, {}).bands.empty());
    }

    void unknownTiersDoNotCross()
    {
        const auto picture = chain(3);
        QVERIFY(cutBands(*picture, GraphGeometry(*picture), {-1, 1, -1}, {}).edges.empty());
    }
};

QTEST_MAIN(tst_CutBands)
#include "tst_cutbands.moc"
