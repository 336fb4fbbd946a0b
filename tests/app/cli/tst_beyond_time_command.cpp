// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace edgecut::test;

namespace {

const QString toy = TEST_DATA_DIR "/problems/toy.problem.json";

QJsonObject answered(const QStringList& arguments, const QByteArray& input = {})
{
    const Ran ran = runEdgecut(arguments + QStringList{"--json"}, input);
    if (ran.status != 0)
        qWarning("%s", ran.err.constData());
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

class tst_BeyondTimeCommand : public QObject
{
    Q_OBJECT

private slots:
    /// 150528 bytes at 5.85 Mbit/s by LTE: (438.39 * 5.85 + 1288.04) mW for 205.853 ms.
    void radioAndPrice()
    {
        const QJsonObject plan =
            answered({"solve", toy, "--method", "cloud-only", "--radio", "lte", "--price", "0.72"});
        QVERIFY(qAbs(plan["radio_mj"].toDouble() - 793.0631236266667) < 1e-9);
        QCOMPARE(plan["energy_mj"], plan["radio_mj"]);
        QVERIFY(qAbs(plan["cost_per_million"].toDouble() - 1.25 * 0.72 / 3.6) < 1e-9);
        const QJsonArray leaves = plan["leaves"].toArray();
        QCOMPARE(leaves.size(), 1);
        QCOMPARE(leaves[0].toObject()["tensor"].toString(), QString("image"));
        QCOMPARE(leaves[0].toObject()["depth"].toInt(), 0);
    }

    void weightsMoveThePlan()
    {
        const QStringList base = {"solve", toy, "--method", "min-cut", "--uplink", "1000"};
        QCOMPARE(answered(base)["assignment"].toObject()["conv1"].toString(), QString("cloud"));
        const QJsonObject plan =
            answered(base + QStringList{"--radio", "lte", "--energy-weight", "10"});
        QCOMPARE(plan["assignment"].toObject()["conv1"].toString(), QString("edge"));
        QVERIFY(plan["optimal"].toBool());
        QVERIFY(qAbs(plan["objective"].toDouble() - plan["latency_ms"].toDouble() -
                     10 * plan["energy_mj"].toDouble()) < 1e-6);
        const Ran refused = runEdgecut({"solve", toy, "--method", "dsh", "--energy-weight", "10"});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("dsh") && refused.err.contains("min-cut"));
    }

    void depthKeepsLayers()
    {
        const QStringList base = {"solve", toy, "--method", "min-cut", "--uplink", "1000"};
        const QJsonObject plan = answered(base + QStringList{"--min-depth", "1"});
        QCOMPARE(plan["assignment"].toObject()["conv1"].toString(), QString("edge"));
        QVERIFY(plan["leaves"].toArray().isEmpty());
    }

    void front()
    {
        const QJsonObject front = answered({"front", toy, "--against", "energy", "--radio", "lte"});
        QCOMPARE(front["format"].toString(), QString("edgecut.energy-front"));
        QCOMPARE(front["points_are"].toString(), QString("supported"));
        QVERIFY(!front["points"].toArray().isEmpty());
        QCOMPARE(runEdgecut({"front", toy, "--against", "money"}).status, 2);
    }

    void badRadiosAndPrices()
    {
        QByteArray text = readFile(toy);
        const QByteArray link = "\"latency_ms\": 0}";
        QVERIFY(text.contains(link));
        for (const QByteArray& radio :
             {QByteArray("\"6g\""), QByteArray("{\"base_mw\": 1}"),
              QByteArray("{\"uplink_mw_per_mbps\": -1, \"downlink_mw_per_mbps\": 0, "
                         "\"base_mw\": 0}")}) {
            QByteArray bad = text;
            bad.replace(link, "\"latency_ms\": 0, \"radio\": " + radio + "}");
            const Ran ran = runEdgecut({"solve", "-", "--method", "min-cut"}, bad);
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.err.contains("<stdin>:") && ran.err.contains("radio"), ran.err);
        }
        QByteArray bad = text;
        bad.replace("\"return_path\"", "\"price_per_hour\": [1],\n  \"return_path\"");
        const Ran ran = runEdgecut({"solve", "-", "--method", "min-cut"}, bad);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("price_per_hour"), ran.err);
        QCOMPARE(runEdgecut({"solve", toy, "--method", "min-cut", "--radio", "6g"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(tst_BeyondTimeCommand)
#include "tst_beyond_time_command.moc"
