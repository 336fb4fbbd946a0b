// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_text.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;

struct Answer
{
    int status = -1;
    QByteArray out, err;
};

static Answer run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(EDGECUT_PROGRAM), QStringList("layout") + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

class tst_LayoutCommand : public QObject
{
    Q_OBJECT

    static QByteArray request()
    {
        return R"({"format": "edgecut.layout-request", "version": 1, "direction": "lr",
                   "nodes": [[90, 30], [60, 30], [90, 30]], "edges": [[0, 1], [1, 2], [0, 2]]})";
    }

private slots:
    void answersRequests_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("layered") << "layered";
        QTest::newRow("dot") << "dot";
    }
    void answersRequests()
    {
        QFETCH(QString, engine);
        const Answer answer = run({"--request", "-", "--engine", engine, "--json"}, request());
        QCOMPARE(answer.status, 0);
        const auto layout = readLayout(answer.out.toStdString(), "answer");
        QVERIFY2(layout, answer.out.constData());
        QCOMPARE(QString::fromStdString(layout->engine), engine);
        QCOMPARE(layout->centres.size(), 3u);
        QVERIFY(layout->centres[0].x < layout->centres[1].x);
        QCOMPARE(layout->edges.size(), 3u);
    }

    void laysOutModels_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("alexnet") << "zoo:alexnet";
        QTest::newRow("googlenet") << "zoo:googlenet";
        QTest::newRow("resnet18") << "zoo:resnet18";
    }
    void laysOutModels()
    {
        QFETCH(QString, model);
        for (const QString engine : {"layered", "dot"}) {
            const Answer answer = run({model, "--json", "--engine", engine});
            QCOMPARE(answer.status, 0);
            const auto layout = readLayout(answer.out.toStdString(), "answer");
            QVERIFY2(layout, answer.err.constData());
            QCOMPARE(QString::fromStdString(layout->engine), engine);
        }
        const Answer table = run({model});
        QVERIFY(table.out.contains("drawn by layered"));
        QVERIFY(table.out.contains("conv1"));
    }

    void writesPicturesAndDot()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("alexnet.svg");
        QCOMPARE(run({"zoo:alexnet", "--svg", "-o", path}).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.startsWith("<svg ") && svg.contains(">conv5</text>"));
        const Answer dot = run({"zoo:alexnet", "--dot", "--direction", "lr"});
        QVERIFY(dot.out.startsWith("digraph \"AlexNet\" {"));
        QVERIFY(dot.out.contains("rankdir=LR") && dot.out.contains("n0 -> n1;"));
    }

    void readsProblems()
    {
        // A name that would end the text, the markup or the table's line.
        const QByteArray problem = R"({"format": "edgecut.problem", "version": 1, "name": "p",
            "tiers": ["edge", "cloud"], "layers": [
                {"name": "a\u0022\u005c<b>\u000a%1", "kind": "Input", "time_ms": [0, 0]},
                {"name": "c", "kind": "Conv", "time_ms": [1, 1]}],
            "tensors": [{"name": "t", "bytes": 1, "producer": "a\u0022\u005c<b>\u000a%1", "consumers": ["c"]}],
            "links": [{"from": "edge", "to": "cloud", "uplink_mbps": 1, "downlink_mbps": 1,
                       "latency_ms": 0}]})";
        const Answer dot = run({"-", "--dot"}, problem);
        QVERIFY2(dot.out.contains("n0 [label=\"a\\\"\\\\<b> %1\\nInput\"];"), dot.out.constData());
        const Answer svg = run({"-", "--svg"}, problem);
        QVERIFY2(svg.out.contains(">a&quot;\\&lt;b&gt; %1</text>"), svg.out.constData());
        QCOMPARE(run({"-", "--json"}, problem).status, 0);
        QVERIFY(run({"-"}, problem).out.contains("a\"\\<b>\\n%1"));
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing to draw")
            << QStringList{} << QByteArray() << 2 << QByteArray("--request");
        QTest::newRow("both") << QStringList{"zoo:alexnet", "--request", "-"} << QByteArray() << 2
                              << QByteArray("--request");
        QTest::newRow("no such engine") << QStringList{"zoo:alexnet", "--engine", "neato"}
                                        << QByteArray() << 2 << QByteArray("neato");
        QTest::newRow("no such model")
            << QStringList{"zoo:alexnot"} << QByteArray() << 1 << QByteArray("alexnot");
        QTest::newRow("no such file") << QStringList{"missing.problem.json"} << QByteArray() << 1
                                      << QByteArray("missing.problem.json");
        QTest::newRow("empty request")
            << QStringList{"--request", "-"} << QByteArray() << 1 << QByteArray("<stdin>:1");
        QTest::newRow("cycle") << QStringList{"--request", "-", "--engine", "dot"}
                               << QByteArray(R"({"format": "edgecut.layout-request", "version": 1,
                              "nodes": [[1, 1], [1, 1]], "edges": [[0, 1], [1, 0]]})")
                               << 1 << QByteArray("cycle");
    }
    void faultsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        const Answer answer = run(arguments, input);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.out, QByteArray());
        QVERIFY2(answer.err.contains(said), answer.err.constData());
        QCOMPARE(answer.err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(tst_LayoutCommand)
#include "tst_layout_command.moc"
