// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut::test;

namespace {

// 10 ms on the phone and 100 elsewhere; 100 kB to get there. The layer has 1 MB.
const QByteArray problem = R"({
  "format": "edgecut.problem", "version": 1, "name": "small", "tiers": ["phone", "edge", "cloud"],
  "layers": [{"name": "in", "time_ms": [0, 0, 0], "pinned": "phone"},
             {"name": "a", "time_ms": [10, 100, 100], "weights_bytes": 1000000}],
  "tensors": [{"name": "x", "bytes": 100000, "producer": "in", "consumers": ["a"]},
              {"name": "y", "bytes": 0, "producer": "a", "consumers": []}],
  "links": [{"from": "phone", "to": "edge", "uplink_mbps": 8, "downlink_mbps": 8},
            {"from": "edge", "to": "cloud", "uplink_mbps": 8, "downlink_mbps": 8}]})";

} // namespace

class tst_CollaborateCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_problem, m_trace;

    QStringList command(const QStringList& more) const
    {
        return QStringList{"collaborate", m_problem, "--trace", m_trace} + more;
    }

private slots:
    void initTestCase()
    {
        m_problem = m_folder.filePath("small.problem.json");
        m_trace = m_folder.filePath("walk.txt");
        QVERIFY(writeFile(m_problem, problem));
        QVERIFY(writeFile(m_trace, "0 8\n5 8\n10 8\n"));
    }

    void playsTheLoop()
    {
        const Ran ran = runEdgecut(command({"--json", "--requests", "1"}));
        QVERIFY2(ran.status == 0, ran.err);
        const QJsonObject document = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(document["format"].toString(), QString("edgecut.collaboration"));
        QCOMPARE(document["version"].toInt(), 1);
        QVERIFY(document["probe"].toObject()["synthetic"].toBool());
        QVERIFY(document["rounds"].toArray().size() >= 2);
        const QJsonArray deliveries = document["deliveries"].toArray();
        QCOMPARE(deliveries.size(), 1);
        QCOMPARE(deliveries[0].toObject()["bytes"].toDouble(), 1e6);
        QCOMPARE(deliveries[0].toObject()["layers"].toArray(), QJsonArray{"a"});
        const QJsonArray requests = document["requests"].toArray();
        QCOMPARE(requests.first().toObject()["latency_ms"].toDouble(), 300.0);
        QCOMPARE(requests.last().toObject()["latency_ms"].toDouble(), 10.0);
        QCOMPARE(runEdgecut(command({"--json", "--requests", "1"})).out, ran.out);
    }

    void tellsEveryRound()
    {
        const Ran ran = runEdgecut(command({"--tell"}));
        QVERIFY2(ran.status == 0, ran.err);
        for (const char* phase : {"Monitor: ", "Decide: ", "Deliver: ", "Collaborate: "})
            QVERIFY2(ran.out.contains(phase), phase);
        QVERIFY(ran.out.contains("synthetic"));
    }

    void refuses()
    {
        const Ran often = runEdgecut(command({"--requests", "0"}));
        QCOMPARE(often.status, 2);
        QVERIFY(writeFile(m_folder.filePath("long.txt"), "0 8\n1e9 8\n"));
        const Ran tooLong =
            runEdgecut({"collaborate", m_problem, "--trace", m_folder.filePath("long.txt")});
        QCOMPARE(tooLong.status, 1);
        QVERIFY2(tooLong.err.contains("small.problem.json") &&
                     tooLong.err.contains("monitor less often"),
                 tooLong.err);
        QCOMPARE(runEdgecut({"collaborate", m_problem}).status, 2);
    }
};

QTEST_GUILESS_MAIN(tst_CollaborateCommand)
#include "tst_collaborate_command.moc"
