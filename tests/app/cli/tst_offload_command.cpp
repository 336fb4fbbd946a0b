// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace edgecut::test;

namespace {

const QByteArray contractProblem = R"({
  "format": "edgecut.problem", "version": 1, "name": "two",
  "tiers": ["client", "server"],
  "layers": [
    {"name": "input", "kind": "Input", "time_ms": [0, 0], "pinned": "client"},
    {"name": "conv1", "kind": "Conv", "time_ms": [100, 0], "weights_bytes": 1000000}
  ],
  "tensors": [
    {"name": "image", "bytes": 1000, "producer": "input", "consumers": ["conv1"]},
    {"name": "prob", "bytes": 1000, "producer": "conv1", "consumers": []}
  ],
  "links": [{"from": "client", "to": "server", "uplink_mbps": 8, "downlink_mbps": 8}]
})";

} // namespace

class tst_OffloadCommand : public QObject
{
    Q_OBJECT

private slots:
    void contractsKeys()
    {
        const Ran ran =
            runEdgecut({"offload", "-", "--think-ms", "100", "--json"}, contractProblem);
        QCOMPARE(ran.status, 0);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer["format"].toString(), QString("edgecut.offload"));
        QCOMPARE(answer["version"].toInt(), 1);
        const QJsonObject entry = answer["order"].toArray()[0].toObject();
        QCOMPARE(entry["layers"].toArray(), QJsonArray{"conv1"});
        QCOMPARE(entry["bytes"].toInt(), 1000000);
        QCOMPARE(entry["latency_after_ms"].toDouble(), 1.0);
        QCOMPARE(answer["latency_before_ms"].toDouble(), 100.0);
        QCOMPARE(answer["latency_after_ms"].toDouble(), 1.0);
        QCOMPARE(answer["upload_ms"].toDouble(), 1000.0);
        QCOMPARE(answer["queries"].toArray()[0].toObject()["start_ms"].toDouble(-1), 0.0);
        QCOMPARE(answer["queries"].toArray()[1].toObject()["start_ms"].toDouble(-1), 200.0);
        QCOMPARE(answer["queries_during_upload"].toInt(), 5);
        QCOMPARE(answer["queries_if_present"].toInt(), 10);
    }

    void handover()
    {
        const QStringList line{"offload", "-", "--handover-s", "3", "--migrated-share"};
        const Ran all = runEdgecut(line + QStringList{"1", "--json"}, contractProblem);
        QCOMPARE(all.status, 0);
        const QJsonObject handover =
            QJsonDocument::fromJson(all.out).object()["handover"].toObject();
        QCOMPARE(handover["migrated_bytes"].toInt(), 1000000);
        QCOMPARE(handover["upload_ms"].toDouble(-1), 0.0);
        const Ran table = runEdgecut(line + QStringList{"0"}, contractProblem);
        QVERIFY2(table.out.contains("changes to a second server"), table.out.constData());
        QCOMPARE(runEdgecut({"offload", "-", "--migrated-share", "1"}, contractProblem).status, 2);
        QCOMPARE(runEdgecut(line + QStringList{"1.2"}, contractProblem).status, 2);
    }

    void tellsItsSteps()
    {
        const Ran story = runEdgecut({"steps", "-", "--method", "upload-order"}, contractProblem);
        QCOMPARE(story.status, 0);
        QVERIFY2(story.out.contains("Most a byte has conv1: it saves 99 ms for 1 MB"),
                 story.out.constData());
        const Ran ran =
            runEdgecut({"steps", "-", "--method", "upload-order", "--json"}, contractProblem);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer["method"].toString(), QString("upload-order"));
        QStringList kinds;
        for (const QJsonValue& step : answer["steps"].toArray())
            kinds.append(step["kind"].toString());
        QCOMPARE(kinds, (QStringList{"begin", "candidate", "send", "done"}));
        const Ran unknown = runEdgecut({"steps", "-", "--method", "upload"}, contractProblem);
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains("upload-order"), unknown.err.constData());
    }

    void whatAServerSees()
    {
        const Ran ran = runEdgecut({"visible", "zoo:alexnet", "--json"});
        QCOMPARE(ran.status, 0);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer["format"].toString(), QString("edgecut.visible"));
        const QJsonArray fronts = answer["fronts"].toArray();
        const QJsonObject data = fronts[0].toObject();
        QCOMPARE(data["depth"].toInt(-1), 0);
        QCOMPARE(data["share_of_input"].toDouble(), 1.0);
        const QJsonObject conv = fronts[1]["tensors"].toArray()[0].toObject();
        QCOMPARE(conv["shape"].toArray(), (QJsonArray{1, 96, 55, 55}));
        QCOMPARE(conv["bytes"].toDouble(), 96.0 * 55 * 55 * 4);
        QVERIFY(fronts.last()["tensors"].toArray().isEmpty());
        const Ran one = runEdgecut({"visible", "zoo:alexnet", "--front-depth", "1"});
        QVERIFY2(one.out.contains("1 x 96 x 55 x 55"), one.out.constData());
        QCOMPARE(runEdgecut({"visible", "zoo:alexnet", "--front-depth", "900"}).status, 2);
        QCOMPARE(runEdgecut({"visible", "zoo:nothing"}).status, 1);
    }

    void choosesAServer()
    {
        const Ran profile = runEdgecut({"contention", "--seed", "1", "--rows", "600"});
        QCOMPARE(profile.status, 0);
        const QStringList line{"choose-server", "zoo:mobilenet-caffe", "--profile", "-"};
        const Ran ran = runEdgecut(
            line + QStringList{"--servers", "7,0,5", "--arriving", "4", "--json"}, profile.out);
        QCOMPARE(ran.status, 0);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer["chosen"].toInt(), 1);
        QVERIFY(answer["synthetic"].toBool());
        int after = 0;
        double least = 1e300;
        const QJsonArray servers = answer["servers"].toArray();
        for (const QJsonValue& server : servers) {
            after += server["clients_after"].toInt();
            least = std::min(least, server["latency_ms"].toDouble());
        }
        QCOMPARE(after, 7 + 0 + 5 + 4);
        QCOMPARE(servers[1]["latency_ms"].toDouble(), least);
        QCOMPARE(runEdgecut(line + QStringList{"--servers", "-1"}, profile.out).status, 2);
        QCOMPARE(runEdgecut(line + QStringList{"--method", "tarot"}, profile.out).status, 2);
        QCOMPARE(runEdgecut(line, "layer_type,clients\n").status, 1);
    }

    void namesWhatIsWrong()
    {
        QByteArray pinned = contractProblem;
        pinned.replace("\"weights_bytes\"", "\"pinned\": \"server\", \"weights_bytes\"");
        const Ran ran = runEdgecut({"offload", "-"}, pinned);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.startsWith("edgecut: <stdin>: Layer conv1 is pinned to server"),
                 ran.err.constData());
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_OffloadCommand)
#include "tst_offload_command.moc"
