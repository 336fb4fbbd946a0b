// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/exchange/files.h"
#include "core/graph/graph_builder.h"
#include "core/zoo/zoo.h"

#include <QTest>

using namespace edgecut;

namespace {

// Everything a graph can hold that the zoo does not.
Graph strangeGraph()
{
    GraphBuilder builder("strange \"ü\"");
    builder.addTensor("in", Shape{1, 2, 0}, DataType::UInt4);
    builder.addTensor("scalar", Shape{}, DataType::Float64);
    builder.addTensor("unknown", std::nullopt, DataType::Unknown);
    builder.addTensor("huge", Shape{1 << 30, 1 << 26}, DataType::Float32);
    Layer input;
    input.name = "source";
    input.kind = LayerKind::Input;
    input.operation = "";
    input.outputs = {TensorId(0), TensorId(1)};
    builder.addLayer(input);
    Layer other;
    other.name = "x\ty";
    other.kind = LayerKind::Other;
    other.operation = "com.microsoft.Attention";
    other.attributes = {{3, 5}, {2, 1}, {1, 2}, {0, -1, 2, 3}, 4, 8, -1, true};
    other.inputs = {TensorId(1), TensorId(0)};
    other.outputs = {TensorId(2), TensorId(3)};
    other.macs = std::nullopt;
    other.weightBytes = 9223372036854775807;
    builder.addLayer(other);
    return std::move(builder).build().value();
}

constexpr const char* smallGraph = R"({"format": "edgecut.graph", "version": 1, "name": "g",
"layers": [
{"name": "data", "kind": "Input", "inputs": [], "outputs": ["d"], "macs": 0},
{"name": "conv", "kind": "Conv", "inputs": ["d"], "outputs": ["c"], "macs": 5, "weights_bytes": 4}],
"tensors": [
{"name": "d", "shape": [1, 3], "type": "float32", "bytes": 12},
{"name": "c", "shape": null, "type": "float32", "bytes": 0}]})";

} // namespace

class tst_GraphFile : public QObject
{
    Q_OBJECT

private slots:
    void zooSurvives_data()
    {
        QTest::addColumn<QString>("id");
        for (const ZooNetwork& network : zooNetworks())
            QTest::newRow(std::string(network.id).c_str())
                << QString::fromStdString(std::string(network.id));
    }
    void zooSurvives()
    {
        QFETCH(QString, id);
        const Graph graph = findZooNetwork(id.toStdString())->build(2).value();
        const std::string text = writeGraph(graph);
        const Result<Graph> read = readGraph(text, "f");
        QVERIFY2(read, read ? "" : english(read.error()).c_str());
        QVERIFY(*read == graph);
        QCOMPARE(writeGraph(*read), text);
    }

    void strangeThingsSurvive()
    {
        const Graph graph = strangeGraph();
        const Result<Graph> read = readGraph(writeGraph(graph), "f");
        QVERIFY2(read, read ? "" : english(read.error()).c_str());
        QVERIFY2(*read == graph, writeGraph(graph).c_str());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("message");
        QTest::newRow("kind") << "\"Conv\""
                              << "\"Convolution\""
                              << "f:4: layers[1].kind is \"Convolution\", which is no kind";
        QTest::newRow("type") << "\"float32\", \"bytes\": 12"
                              << "\"f32\", \"bytes\": 12"
                              << "f:6: tensors[0].type is \"f32\"";
        QTest::newRow("tensor that is not there") << "\"inputs\": [\"d\"]"
                                                  << "\"inputs\": [\"e\"]"
                                                  << "f:4: layers[1].inputs[0] names the tensor";
        QTest::newRow("bytes that do not fit") << "\"bytes\": 12"
                                               << "\"bytes\": 13"
                                               << "shape and type make 12";
        QTest::newRow("negative dimension") << "[1, 3]"
                                            << "[1, -3]"
                                            << "tensors[0].shape[1] must be a whole number";
        QTest::newRow("fraction of a multiplication") << "\"macs\": 5"
                                                      << "\"macs\": 5.5"
                                                      << "layers[1].macs must be a whole number";
        QTest::newRow("made twice") << "\"outputs\": [\"c\"]"
                                    << "\"outputs\": [\"c\", \"d\"]"
                                    << "f: The tensor d is made twice";
        QTest::newRow("tensor named twice") << "{\"name\": \"c\", \"shape\""
                                            << "{\"name\": \"d\", \"shape\""
                                            << "f:7: tensors[1].name uses the name \"d\" a second";
        QTest::newRow("layer named twice") << "{\"name\": \"conv\""
                                           << "{\"name\": \"data\""
                                           << "data";
        QTest::newRow("unknown key") << "\"kind\": \"Conv\""
                                     << "\"kind\": \"Conv\", \"flops\": 3"
                                     << "layers[1].flops is no known key";
    }
    void refuses()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, message);
        QVERIFY(readGraph(smallGraph, "f"));
        const QString text = QString(smallGraph).replace(from, to);
        const Result<Graph> graph = readGraph(text.toStdString(), "f");
        QVERIFY2(!graph, qPrintable(text));
        const QString said = QString::fromStdString(english(graph.error()));
        QVERIFY2(said.contains(message), qPrintable(said));
    }

    void mutationsNeverCrash()
    {
        constexpr std::uint64_t seed = 77;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        const std::string original = writeGraph(strangeGraph());
        for (int i = 0; i < 10000; ++i) {
            std::string text = original;
            for (std::int64_t edits = random.integer(1, 3); edits > 0; --edits)
                text[static_cast<std::size_t>(random.integer(0, std::ssize(text) - 1))] =
                    static_cast<char>(random.integer(32, 126));
            const Result<Graph> graph = readGraph(text, "f");
            if (graph) {
                const Result<Graph> again = readGraph(writeGraph(*graph), "f");
                QVERIFY2(again && *again == *graph, text.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_GraphFile)
#include "tst_graphfile.moc"
