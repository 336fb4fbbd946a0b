// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "tests/support/command.h"
#include "tests/support/onnx_model.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

namespace {

QJsonObject named(const QJsonArray& list, const QString& name)
{
    for (const QJsonValue& each : list) {
        if (each["name"].toString() == name)
            return each.toObject();
    }
    qFatal("nothing is called %s", qPrintable(name));
}

} // namespace

class tst_CliImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    // Two inputs with open dimensions, a layer that nobody knows.
    QString writeModel() const
    {
        OnnxModel model;
        model.input("image", {"N", "3", "height", "8"});
        model.weights("w", {4, 3, 1, 1});
        model.node("Conv", {"image", "w"}, {"a"}, "conv");
        model.node("Mystery", {"a"}, {"b"}, "odd")->set_domain("com.example");
        model.output("b");
        QString path = m_folder.filePath("net.onnx");
        model.write(path.toStdString());
        return path;
    }

private slots:
    // The contract's own example.
    void alexNetAsJson()
    {
        const Ran ran = runEdgecut({"import", "zoo:alexnet", "--json"});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        const QJsonObject root = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(root["format"].toString(), QString("edgecut.graph"));
        QCOMPARE(root["version"].toInt(), 1);
        QCOMPARE(root["name"].toString(), QString("AlexNet"));
        const QJsonObject conv1 = named(root["layers"].toArray(), "conv1");
        QCOMPARE(conv1["kind"].toString(), QString("Conv"));
        QCOMPARE(conv1["inputs"].toArray(), QJsonArray{"data"});
        QCOMPARE(conv1["outputs"].toArray(), QJsonArray{"conv1"});
        QCOMPARE(conv1["macs"].toInteger(), 105415200);
        QCOMPARE(conv1["weights_bytes"].toInteger(), 139776);
        const QJsonObject data = named(root["tensors"].toArray(), "data");
        QCOMPARE(data["shape"].toArray(), (QJsonArray{1, 3, 227, 227}));
        QCOMPARE(data["type"].toString(), QString("float32"));
        QCOMPARE(data["bytes"].toInteger(), 618348);
    }

    void alexNetForPeople()
    {
        const Ran ran = runEdgecut({"import", "zoo:alexnet"});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains("conv1"));
        QVERIFY(ran.out.contains("1x96x55x55"));
        QVERIFY(ran.out.contains("AlexNet: 24 layers, 724 M MACs, weights 244 MB"));
    }

    void batchAndDimensions()
    {
        const Ran ran =
            runEdgecut({"import", writeModel(), "--batch", "2", "--dim", "height=5", "--json"});
        QCOMPARE(ran.status, 0);
        const Result<Graph> graph = readGraph(ran.out.toStdString(), "printed");
        QVERIFY2(graph, graph ? "" : english(graph.error()).c_str());
        QCOMPARE(graph->tensor(*graph->findTensor("a")).shape, (Shape{2, 4, 5, 8}));
        QCOMPARE(graph->totalMacs(), std::int64_t(2 * 4 * 5 * 8 * 3));
    }

    void whatIsUnknownIsNullAndNamed()
    {
        const Ran ran = runEdgecut({"import", writeModel(), "--dim", "height=5", "--json"});
        QCOMPARE(ran.status, 0);
        const QJsonObject root = QJsonDocument::fromJson(ran.out).object();
        QVERIFY(named(root["layers"].toArray(), "odd")["macs"].isNull());
        QVERIFY2(ran.err.contains("edgecut: warning: odd: "), ran.err.constData());
        const Ran table = runEdgecut({"import", writeModel(), "--dim", "height=5"});
        QVERIFY(table.out.contains("1 layer of unknown cost"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const QString model = writeModel();
        QTest::newRow("open dimension") << QStringList{model} << 1
                                        << QByteArray("net.onnx: The input image leaves its "
                                                      "dimension height open");
        QTest::newRow("no such dimension")
            << QStringList{model, "--dim", "height=5", "--dim", "width=5"} << 1
            << QByteArray("No input has a dimension width");
        QTest::newRow("no such file") << QStringList{"none.onnx"} << 1
                                      << QByteArray("edgecut: none.onnx: There is no such file");
        QTest::newRow("no such format")
            << QStringList{"net.caffemodel"} << 1 << QByteArray(".onnx");
        QTest::newRow("no such network")
            << QStringList{"zoo:lenet"} << 1 << QByteArray("zoo:alexnet");
        QTest::newRow("batch of nothing")
            << QStringList{model, "--batch", "0"} << 2 << QByteArray("--batch");
        QTest::newRow("batch of a half")
            << QStringList{model, "--batch", "1.5"} << 2 << QByteArray("--batch");
        QTest::newRow("dimension without size")
            << QStringList{model, "--dim", "height"} << 2 << QByteArray("NAME=VALUE");
        QTest::newRow("dimension twice")
            << QStringList{model, "--dim", "height=5", "--dim", "height=6"} << 2
            << QByteArray("twice");
        QTest::newRow("no model") << QStringList{} << 2 << QByteArray("model");
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Ran ran = runEdgecut(QStringList{"import", "--json"} + arguments);
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.out.isEmpty(), ran.out.constData());
        QVERIFY2(ran.err.startsWith("edgecut: "), ran.err.constData());
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void refusesWhatIsNoModel()
    {
        QFile file(m_folder.filePath("text.onnx"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"edgecut.problem\"}");
        file.close();
        const Ran ran = runEdgecut({"import", file.fileName()});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("text.onnx: This is not an ONNX model"), ran.err.constData());
    }

    void helpHasAnExample()
    {
        const Ran ran = runEdgecut({"import", "--help"});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains("edgecut import zoo:alexnet"));
        QVERIFY(ran.out.contains("--dim"));
    }
};

QTEST_APPLESS_MAIN(tst_CliImport)
#include "tst_cli_import.moc"
