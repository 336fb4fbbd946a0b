// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_builder.h"

#include <QTest>

#include <functional>

using namespace edgecut;

using Call = std::function<TensorId(GraphBuilder&, TensorId)>;
Q_DECLARE_METATYPE(Call)

/// The calls for transformers, for detection and those that move data.
class tst_GraphBuilderSequences : public QObject
{
    Q_OBJECT

private slots:
    void call_data()
    {
        QTest::addColumn<QList<int>>("input");
        QTest::addColumn<Call>("call");
        QTest::addColumn<QList<int>>("output");
        QTest::addColumn<qint64>("macs");
        QTest::addColumn<qint64>("weightBytes");
        const auto row = [](const char* name, QList<int> input, Call call, QList<int> output,
                            qint64 macs, qint64 weightBytes) {
            QTest::newRow(name) << input << call << output << macs << weightBytes;
        };
        using B = GraphBuilder;
        row(
            "linear", {2, 5, 7}, [](B& n, TensorId x) { return n.linear("f", x, 3); }, {2, 5, 3},
            2 * 5 * 7 * 3, (7 * 3 + 3) * 4);
        row(
            "linear without bias", {2, 7},
            [](B& n, TensorId x) { return n.linear("f", x, 3, false); }, {2, 3}, 2 * 7 * 3,
            7 * 3 * 4);
        row(
            "tied", {2, 5, 7}, [](B& n, TensorId x) { return n.linearTied("f", x, 3); }, {2, 5, 3},
            2 * 5 * 7 * 3, 0);
        row(
            "product with itself", {2, 3, 5, 7},
            [](B& n, TensorId x) { return n.matMul("f", x, x, true); }, {2, 3, 5, 5},
            2 * 3 * 5 * 7 * 5, 0);
        row(
            "product", {4, 6, 6}, [](B& n, TensorId x) { return n.matMul("f", x, x); }, {4, 6, 6},
            4 * 6 * 6 * 6, 0);
        row(
            "layer norm", {2, 5, 7}, [](B& n, TensorId x) { return n.layerNorm("f", x); },
            {2, 5, 7}, 0, 2 * 7 * 4);
        row(
            "embedding", {2, 5}, [](B& n, TensorId x) { return n.embedding("f", x, 11, 3); },
            {2, 5, 3}, 0, 11 * 3 * 4);
        row(
            "stored sum", {2, 5, 7}, [](B& n, TensorId x) { return n.addStored("f", x); },
            {2, 5, 7}, 0, 5 * 7 * 4);
        row(
            "stored vector", {2, 5, 7}, [](B& n, TensorId x) { return n.prependStored("f", x); },
            {2, 6, 7}, 0, 7 * 4);
        row(
            "first vector", {2, 5, 7}, [](B& n, TensorId x) { return n.firstVector("f", x); },
            {2, 7}, 0, 0);
        row(
            "reshape", {2, 6, 7},
            [](B& n, TensorId x) {
                return n.reshape("f", x, {2, 3, 14});
            },
            {2, 3, 14}, 0, 0);
        row(
            "transpose", {2, 5, 7},
            [](B& n, TensorId x) {
                return n.transpose("f", x, {2, 0, 1});
            },
            {7, 2, 5}, 0, 0);
        row(
            "activation", {2, 5}, [](B& n, TensorId x) { return n.activation("f", x, "Gelu"); },
            {2, 5}, 0, 0);
        row(
            "padded channels", {2, 5, 4, 4},
            [](B& n, TensorId x) { return n.padChannels("f", x, 8); }, {2, 8, 4, 4}, 0, 0);
        row(
            "flat halves joined", {2, 5},
            [](B& n, TensorId x) {
                return n.concat("f", {x, n.relu("r", x)});
            },
            {2, 10}, 0, 0);
        row(
            "row window", {1, 2, 6, 9},
            [](B& n, TensorId x) {
                return n.conv("f", x, 4, {.kernel = 1, .kernelWidth = 7, .paddingWidth = 3});
            },
            {1, 4, 6, 9}, 4 * 6 * 9 * 2 * 7, (4 * 2 * 7 + 4) * 4);
        row(
            "padding at the end", {1, 2, 9, 9},
            [](B& n, TensorId x) { return n.maxPool("f", x, {.kernel = 2, .endPadding = 1}); },
            {1, 2, 9, 9}, 0, 0);
        row(
            "depthwise", {1, 6, 8, 8},
            [](B& n, TensorId x) {
                return n.conv("f", x, 6, {.kernel = 3, .stride = 2, .padding = 1}, 6, false);
            },
            {1, 6, 4, 4}, 6 * 4 * 4 * 9, 6 * 9 * 4);
        row(
            "larger", {2, 3, 4, 5}, [](B& n, TensorId x) { return n.upsample("f", x, 2); },
            {2, 3, 8, 10}, 0, 0);
        row(
            "boxes of each image", {2, 18, 4, 5},
            [](B& n, TensorId x) { return n.proposals("f", {x}, 30); }, {60, 5}, 0, 0);
        row(
            "pooled boxes", {2, 18, 4, 5},
            [](B& n, TensorId x) { return n.roiPool("f", x, n.proposals("boxes", {x}, 30), 7); },
            {60, 18, 7, 7}, 0, 0);
    }
    void call()
    {
        QFETCH(QList<int>, input);
        QFETCH(Call, call);
        QFETCH(QList<int>, output);
        QFETCH(qint64, macs);
        QFETCH(qint64, weightBytes);
        GraphBuilder net("one call");
        const TensorId made = call(net, net.input("x", Shape(input.begin(), input.end())));
        const Result<Graph> graph = std::move(net).build();
        QVERIFY2(graph, graph ? "" : english(graph.error()).c_str());
        QCOMPARE(graph->tensor(made).shape, Shape(output.begin(), output.end()));
        const Layer& layer = graph->layer(graph->tensor(made).producer);
        QCOMPARE(qint64(layer.macs.value()), macs);
        QCOMPARE(qint64(layer.weightBytes), weightBytes);
        QCOMPARE(layer.name, std::string("f"));
    }

    void refuses_data()
    {
        QTest::addColumn<QList<int>>("input");
        QTest::addColumn<Call>("call");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, QList<int> input, Call call, QString message) {
            QTest::newRow(name) << input << call << message;
        };
        using B = GraphBuilder;
        row(
            "no features", {2, 7}, [](B& n, TensorId x) { return n.linear("f", x, 0); },
            "at least one output");
        row(
            "negative features", {2, 7}, [](B& n, TensorId x) { return n.linear("f", x, -3); },
            "at least one output");
        row(
            "a vector", {7}, [](B& n, TensorId x) { return n.linear("f", x, 3); },
            "at least 2 dimensions; x has 1");
        row(
            "inner sizes", {2, 5, 7}, [](B& n, TensorId x) { return n.matMul("f", x, x); },
            "multiplies x and x, whose shapes do not fit");
        row(
            "fewer channels", {2, 5, 4, 4},
            [](B& n, TensorId x) { return n.padChannels("f", x, 4); }, "which are fewer");
        row(
            "another count", {2, 5},
            [](B& n, TensorId x) {
                return n.reshape("f", x, {3, 3});
            },
            "another number of elements");
        row(
            "negative shape", {2, 5},
            [](B& n, TensorId x) {
                return n.reshape("f", x, {-2, -5});
            },
            "another number of elements");
        row(
            "a dimension twice", {2, 5},
            [](B& n, TensorId x) {
                return n.transpose("f", x, {0, 0});
            },
            "each dimension of x");
        row(
            "a dimension too many", {2, 5},
            [](B& n, TensorId x) {
                return n.transpose("f", x, {0, 1, 2});
            },
            "each dimension of x");
        row(
            "no rows", {2, 5}, [](B& n, TensorId x) { return n.embedding("f", x, 0, 3); },
            "at least one row");
        row(
            "work beyond counting", {1 << 20, 1 << 21, 2},
            [](B& n, TensorId x) { return n.matMul("f", x, x, true); }, "too large to count");
        row(
            "smaller by enlarging", {2, 3, 4, 5},
            [](B& n, TensorId x) { return n.upsample("f", x, 0); }, "a whole number from 1");
        row(
            "larger than can be counted", {2, 3, 1 << 20, 5},
            [](B& n, TensorId x) { return n.upsample("f", x, std::int64_t{1} << 50); },
            "cannot enlarge");
        row(
            "no box", {2, 18, 4, 5}, [](B& n, TensorId x) { return n.proposals("f", {x}, -1); },
            "at least one box and not -1");
        row(
            "boxes from nothing", {2, 18, 4, 5},
            [](B& n, TensorId) { return n.proposals("f", {}, 3); }, "needs the scores");
        row(
            "boxes pooled to nothing", {2, 18, 4, 5},
            [](B& n, TensorId x) { return n.roiPool("f", x, n.proposals("boxes", {x}, 3), 0); },
            "at least one place and not 0");
        row(
            "nobody's tensor", {2}, [](B& n, TensorId) { return n.layerNorm("f", TensorId()); },
            "a tensor that is not there");
    }
    void refuses()
    {
        QFETCH(QList<int>, input);
        QFETCH(Call, call);
        QFETCH(QString, message);
        GraphBuilder net("one call");
        call(net, net.input("x", Shape(input.begin(), input.end())));
        const Result<Graph> graph = std::move(net).build();
        QVERIFY(!graph);
        const QString said = QString::fromStdString(english(graph.error()));
        QVERIFY2(said.contains(message), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(tst_GraphBuilderSequences)
#include "tst_graph_builder_sequences.moc"
