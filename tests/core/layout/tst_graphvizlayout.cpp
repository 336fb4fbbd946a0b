// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/graphviz_layout.h"
#include "core/layout/request_check.h"
#include "tests/core/layout/layout_checks.h"

#include <QTest>

using namespace edgecut;
using namespace layoutchecks;

class tst_GraphvizLayout : public QObject
{
    Q_OBJECT

private slots:
    void smallGraphs_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << 0;
        QTest::newRow("one box") << 1;
        QTest::newRow("chain") << 9;
    }
    void smallGraphs()
    {
        QFETCH(int, count);
        const LayoutRequest request = chain(count);
        const auto layout = graphvizLayout(request);
        QVERIFY(layout);
        QCOMPARE(layout->engine, std::string("dot"));
        // dot counts in points and 10000ths of an inch; it rounds positions to hundredths.
        QCOMPARE(flaw(request, *layout, 1.5), QString());
    }

    void randomGraphsKeepTheRules()
    {
        constexpr std::uint64_t seed = 12;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 60; ++i) {
            LayoutRequest request = randomRequest(random, 16);
            for (Size& size : request.nodes)
                size = {size.width + 20, size.height + 12};
            const auto layout = graphvizLayout(request);
            QVERIFY2(layout, shown(request).c_str());
            const QString what = flaw(request, *layout, 2);
            QVERIFY2(what.isEmpty(), qPrintable(what + '\n' + shown(request).c_str()));
        }
    }

    void refusesImpossibleSizes()
    {
        const auto layout = graphvizLayout({{{-1, 10}}, {}, LayoutDirection::TopToBottom});
        QVERIFY(!layout);
    }

    void largeGraphsAreNotForDot()
    {
        QVERIFY(suitsGraphviz(chain(200)));
        QVERIFY(!suitsGraphviz(chain(20000)));
        // A mask that every tenth of 1,200 layers reads: few boxes, few edges, but long ones.
        LayoutRequest masked = chain(1200);
        for (int i = 10; i < 1200; i += 10)
            masked.edges.emplace_back(0, i);
        QVERIFY(!suitsGraphviz(masked));
    }
};

QTEST_APPLESS_MAIN(tst_GraphvizLayout)
#include "tst_graphvizlayout.moc"
