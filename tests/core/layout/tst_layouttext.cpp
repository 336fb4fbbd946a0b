// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_svg.h"
#include "core/layout/layout_text.h"
#include "tests/core/layout/layout_checks.h"

#include <QTest>

using namespace edgecut;
using namespace layoutchecks;

class tst_LayoutText : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote()
    {
        constexpr std::uint64_t seed = 4;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 100; ++i) {
            const LayoutRequest request = randomRequest(random, 20);
            const auto again = readLayoutRequest(writeLayoutRequest(request), "request");
            QVERIFY2(again, shown(request).c_str());
            QVERIFY2(*again == request, shown(request).c_str());
            const auto layout = layeredLayout(request);
            const std::vector<std::string> names(request.nodes.size(), "conv \"1\"\n");
            const auto layoutAgain = readLayout(writeLayout(*layout, names), "layout");
            QVERIFY2(layoutAgain, layoutAgain ? "" : english(layoutAgain.error()).c_str());
            QVERIFY2(*layoutAgain == *layout, shown(request).c_str());
        }
    }

    void wrongRequests_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        const QByteArray head = R"({"format": "edgecut.layout-request", "version": 1, )";
        QTest::newRow("no JSON") << QByteArray("nodes") << QByteArray("in.json:1");
        QTest::newRow("other format") << QByteArray(R"({"format": "edgecut.plan", "version": 1})")
                                      << QByteArray("edgecut.layout-request");
        QTest::newRow("no nodes") << head + R"("edges": []})" << QByteArray("nodes");
        QTest::newRow("unknown key")
            << head + R"("nodes": [], "edges": [], "font": 1})" << QByteArray("font");
        QTest::newRow("size of three")
            << head + R"("nodes": [[1, 2, 3]], "edges": []})" << QByteArray("nodes[0]");
        QTest::newRow("size as text")
            << head + R"("nodes": [["1", 2]], "edges": []})" << QByteArray("nodes[0]");
        QTest::newRow("half a box") << head + R"("nodes": [[1, 2], [1, 2]], "edges": [[0, 0.5]]})"
                                    << QByteArray("edges[0]");
        QTest::newRow("box too far")
            << head + R"("nodes": [[1, 2]], "edges": [[0, 4e9]]})" << QByteArray("edges[0]");
        QTest::newRow("no such box")
            << head + R"("nodes": [[1, 2]], "edges": [[0, 1]]})" << QByteArray("Edge 0");
        QTest::newRow("direction")
            << head + R"("nodes": [], "edges": [], "direction": "up"})" << QByteArray("direction");
    }
    void wrongRequests()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, said);
        const auto request = readLayoutRequest(text.toStdString(), "in.json");
        QVERIFY(!request);
        const std::string message = english(request.error());
        QVERIFY2(QByteArray::fromStdString(message).contains(said), message.c_str());
    }

    void wrongLayouts_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("no engine") << QByteArray(R"("size": [1, 2], "nodes": [], "edges": [])");
        QTest::newRow("no size") << QByteArray(R"("engine": "dot", "nodes": [], "edges": [])");
        QTest::newRow("three points")
            << QByteArray(R"("engine": "dot", "size": [1, 2], "nodes": [], )"
                          R"("edges": [[0, 0, 1, 1, 2, 2]])");
        QTest::newRow("odd numbers")
            << QByteArray(R"("engine": "dot", "size": [1, 2], "nodes": [], )"
                          R"("edges": [[0, 0, 1, 1, 2, 2, 3, 3, 4]])");
    }
    void wrongLayouts()
    {
        QFETCH(QByteArray, rest);
        const QByteArray text = R"({"format": "edgecut.layout", "version": 1, )" + rest + "}";
        QVERIFY(!readLayout(text.toStdString(), "answer"));
    }

    void pictureHoldsTheLabels()
    {
        const LayoutRequest request = chain(2);
        const std::string svg =
            layoutSvg(request, *layeredLayout(request), {{"a<b", "3 & 4"}, {"\"c\"\x01", ""}});
        QVERIFY(svg.starts_with("<svg "));
        QVERIFY(svg.find(">a&lt;b</text>") != std::string::npos);
        QVERIFY(svg.find(">3 &amp; 4</text>") != std::string::npos);
        QVERIFY(svg.find(">&quot;c&quot; </text>") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(tst_LayoutText)
#include "tst_layouttext.moc"
