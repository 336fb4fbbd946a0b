// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layered_graph.h"
#include "tests/core/layout/layout_checks.h"

#include <QTest>

using namespace edgecut;
using namespace layoutchecks;

class tst_LayeredLayout : public QObject
{
    Q_OBJECT

private slots:
    void emptyGraph()
    {
        const auto layout = layeredLayout({});
        QVERIFY(layout);
        QCOMPARE(layout->size, Size{});
        QCOMPARE(layout->engine, std::string("layered"));
    }

    void singleBoxFillsThePage()
    {
        const auto layout = layeredLayout({{{120, 34}}, {}, LayoutDirection::TopToBottom});
        QVERIFY(layout);
        QCOMPARE(layout->size, (Size{120, 34}));
        QCOMPARE(layout->centres, std::vector<Point>({{60, 17}}));
    }

    void impossibleRequests_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<double>("width");
        QTest::newRow("loop") << 1 << 1 << 10.0;
        QTest::newRow("cycle") << 1 << 0 << 10.0;
        QTest::newRow("no such box") << 0 << 2 << 10.0;
        QTest::newRow("negative box") << -1 << 1 << 10.0;
        QTest::newRow("negative size") << 0 << 1 << -10.0;
        QTest::newRow("no size") << 0 << 1 << std::nan("");
    }
    void impossibleRequests()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(double, width);
        const auto layout = layeredLayout(
            {{{width, 10}, {10, 10}}, {{0, 1}, {from, to}}, LayoutDirection::TopToBottom});
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::InvalidInput);
    }

    void randomGraphsKeepTheRules()
    {
        constexpr std::uint64_t seed = 11;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 1500; ++i) {
            const LayoutRequest request = randomRequest(random, i % 50 == 0 ? 200 : 24);
            const auto layout = layeredLayout(request);
            QVERIFY2(layout, shown(request).c_str());
            const QString what = flaw(request, *layout);
            QVERIFY2(what.isEmpty(), qPrintable(what + '\n' + shown(request).c_str()));
        }
    }

    void sameRequestSameDrawing()
    {
        Random random(5);
        const LayoutRequest request = randomRequest(random, 60);
        QVERIFY(*layeredLayout(request) == *layeredLayout(request));
    }

    void chainIsStraight()
    {
        LayoutRequest request = chain(12);
        for (std::size_t i = 0; i < request.nodes.size(); ++i)
            request.nodes[i].width = 60 + 15 * static_cast<double>(i % 4);
        const auto layout = layeredLayout(request);
        for (const Point& centre : layout->centres)
            QCOMPARE(centre.x, layout->centres.front().x);
    }

    // input -> a -> b -> add, input -> add: the path goes straight down, the skip around it.
    void skipConnectionLeavesTheMainPathStraight()
    {
        LayoutRequest request = chain(6);
        request.edges.emplace_back(1, 4);
        const auto layout = layeredLayout(request);
        QCOMPARE(flaw(request, *layout), QString());
        for (const Point& centre : layout->centres)
            QCOMPARE(centre.x, layout->centres.front().x);
        // Halfway down the skip runs outside the boxes beside it.
        double aside = 0;
        for (const Point& point : layout->edges.back())
            aside = std::max(aside, std::abs(point.x - layout->centres[2].x));
        QVERIFY2(aside >= 60 + 8, qPrintable(QString::number(aside)));
    }

    // An Inception module: four branches of different length, symmetric about input and concat.
    void branchesStandSideBySideUnderTheirParent()
    {
        LayoutRequest request;
        request.nodes.assign(8, {100, 30});
        request.edges = {{0, 1}, {0, 2}, {2, 3}, {0, 4}, {4, 5},
                         {0, 6}, {1, 7}, {3, 7}, {5, 7}, {6, 7}};
        const auto layout = layeredLayout(request);
        QCOMPARE(flaw(request, *layout), QString());
        const auto x = [&](std::size_t i) { return layout->centres[i].x; };
        QVERIFY(x(1) < x(2) && x(2) < x(4) && x(4) < x(6));
        QCOMPARE(x(3), x(2));
        QCOMPARE(x(5), x(4));
        QCOMPARE(x(0), (x(1) + x(6)) / 2);
        QCOMPARE(x(7), x(0));
        QCOMPARE(layout->centres[1].y, layout->centres[6].y);
    }

    void planarGraphIsDrawnWithoutCrossings()
    {
        // Two combs whose teeth are numbered against one another.
        const layered::Adjacency::Pairs edges{{0, 2}, {0, 3}, {0, 4}, {1, 5}, {1, 6}, {1, 7},
                                              {7, 8}, {2, 8}, {5, 8}, {4, 8}, {3, 8}, {6, 8}};
        const auto ranks = layered::assignRanks(9, edges);
        auto graph = layered::makeLayeredGraph(std::vector<double>(9, 10), edges, *ranks);
        std::reverse(graph.layers[1].begin(), graph.layers[1].end());
        std::swap(graph.layers[1][0], graph.layers[1][3]);
        QVERIFY(layered::countCrossings(graph) > 0);
        QVERIFY(layered::orderLayers(graph, {}));
        QCOMPARE(layered::countCrossings(graph), std::int64_t(0));
    }

    void crossingsAreCountedAsByHand()
    {
        constexpr std::uint64_t seed = 3;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 200; ++i) {
            layered::Adjacency::Pairs edges;
            const auto upper = static_cast<std::int32_t>(random.integer(1, 6));
            const auto lower = static_cast<std::int32_t>(random.integer(1, 6));
            for (std::int32_t a = 0; a < upper; ++a)
                for (std::int32_t b = 0; b < lower; ++b)
                    if (random.chance(0.4))
                        edges.emplace_back(a, upper + b);
            std::vector<std::int32_t> ranks(static_cast<std::size_t>(upper + lower), 1);
            std::fill_n(ranks.begin(), upper, 0);
            const auto graph =
                layered::makeLayeredGraph(std::vector<double>(ranks.size(), 10), edges, ranks);
            std::vector<std::int32_t> place(ranks.size());
            for (const auto& layer : graph.layers)
                for (std::size_t k = 0; k < layer.size(); ++k)
                    place[static_cast<std::size_t>(layer[k])] = static_cast<std::int32_t>(k);
            std::int64_t expected = 0;
            const auto at = [&](std::int32_t v) { return place[static_cast<std::size_t>(v)]; };
            for (const auto& [a, b] : edges)
                for (const auto& [c, d] : edges)
                    expected += at(a) < at(c) && at(b) > at(d);
            QCOMPARE(layered::countCrossings(graph), expected);
        }
    }

    void lateSourceStandsAboveItsConsumer()
    {
        LayoutRequest request = chain(10);
        request.nodes.push_back({80, 34});
        request.nodes.push_back({80, 34});
        request.edges.emplace_back(10, 11);
        request.edges.emplace_back(11, 8);
        const auto layout = layeredLayout(request);
        QCOMPARE(layout->centres[11].y, layout->centres[7].y);
        QCOMPARE(layout->centres[10].y, layout->centres[6].y);
    }

    void parallelEdgesAreToldApart()
    {
        LayoutRequest request = chain(2);
        request.edges.emplace_back(0, 1);
        const auto layout = layeredLayout(request);
        QCOMPARE(flaw(request, *layout), QString());
        QVERIFY(layout->edges[0] != layout->edges[1]);
    }

    void manyPartsFillAPage()
    {
        LayoutRequest request;
        request.nodes.assign(400, {100, 30});
        const auto layout = layeredLayout(request);
        QCOMPARE(flaw(request, *layout), QString());
        const double shape = layout->size.width / layout->size.height;
        QVERIFY2(shape > 0.7 && shape < 2.5, qPrintable(QString::number(shape)));
    }

    void leftToRightIsTheSameDrawingTurned()
    {
        LayoutRequest request = chain(7, {30, 30});
        request.edges.emplace_back(2, 5);
        const auto down = layeredLayout(request);
        request.direction = LayoutDirection::LeftToRight;
        const auto right = layeredLayout(request);
        for (std::size_t i = 0; i < request.nodes.size(); ++i)
            QCOMPARE(right->centres[i], (Point{down->centres[i].y, down->centres[i].x}));
        QCOMPARE(right->size, (Size{down->size.height, down->size.width}));
    }

    // Skips over everything would need 10^8 passing vertices: some edges are drawn straight over.
    void manyLongEdgesStayBounded()
    {
        LayoutRequest request = chain(20000);
        for (int i = 0; i < 9999; ++i)
            request.edges.emplace_back(i, 19999 - i);
        const auto layout = layeredLayout(request);
        QVERIFY(layout);
        std::size_t points = 0;
        for (const EdgeCurve& curve : layout->edges)
            points += curve.size();
        QVERIFY(points < 2'000'000);
    }

    void deepGraphNeedsNoStack() { QVERIFY(layeredLayout(chain(300'000, {10, 10}))); }

    void obeysTheStopToken()
    {
        std::stop_source source;
        source.request_stop();
        Context context;
        context.stopToken = source.get_token();
        const auto layout = layeredLayout(chain(5), context);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_LayeredLayout)
#include "tst_layeredlayout.moc"
