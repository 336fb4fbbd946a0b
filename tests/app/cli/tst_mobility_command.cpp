// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut::test;

class tst_MobilityCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(runEdgecut({"mobility-generate", "campus", "--users", "20", "--hours", "1", "-o",
                             file("campus.csv")})
                     .status,
                 0);
        QFile problem(file("two.json"));
        QVERIFY(problem.open(QIODevice::WriteOnly));
        problem.write(R"({
  "format": "edgecut.problem", "version": 1, "name": "two",
  "tiers": ["client", "server"],
  "layers": [
    {"name": "input", "kind": "Input", "time_ms": [0, 0], "pinned": "client"},
    {"name": "conv1", "kind": "Conv", "time_ms": [1000, 0], "weights_bytes": 90000000}
  ],
  "tensors": [
    {"name": "image", "bytes": 1000, "producer": "input", "consumers": ["conv1"]},
    {"name": "prob", "bytes": 1000, "producer": "conv1", "consumers": []}
  ],
  "links": [{"from": "client", "to": "server", "uplink_mbps": 8, "downlink_mbps": 8}]
})");
    }

    void contractsKeys()
    {
        const Ran ran = runEdgecut({"mobility", file("campus.csv"), "--problem", file("two.json"),
                                    "--interval-s", "30", "--json"});
        QCOMPARE(ran.status, 0);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer["format"].toString(), QString("edgecut.mobility"));
        QVERIFY(answer["note"].toString().startsWith("synthetic"));
        QCOMPARE(answer["users"].toInt(), 20);
        QCOMPARE(answer["test_users"].toInt(), 7); // 20 less 13.2, rounded
        QCOMPARE(answer["hits"].toInt() + answer["partial"].toInt() + answer["misses"].toInt(),
                 answer["server_changes"].toInt());
        const QJsonObject queries = answer["queries"].toObject();
        QVERIFY(queries["ionn"].toInt() <= queries["perdnn"].toInt());
        QVERIFY(queries["perdnn"].toInt() <= queries["optimal"].toInt());
        const QJsonObject prediction = answer["prediction"].toObject();
        for (const char* key : {"mae_m", "top1", "top2", "futile_share"})
            QVERIFY(prediction[QLatin1String(key)].isDouble());
        const QJsonObject backhaul = answer["backhaul"].toObject();
        for (const char* key : {"peak_uplink_mbps", "peak_downlink_mbps", "servers_under_100_mbps"})
            QVERIFY(backhaul[QLatin1String(key)].isDouble());
        QCOMPARE(answer["cells"].toArray().size(), answer["servers"].toInt());
        for (const char* key : {"q", "r", "x_m", "y_m", "hits", "misses", "queries"})
            QVERIFY(answer["cells"].toArray()[0].toObject().contains(QLatin1String(key)));
    }

    void aStudyHasBothHalves()
    {
        const QStringList line{"mobility-study", file("campus.csv"),
                               "--problem",      file("two.json"),
                               "--interval-s",   "30",
                               "--epochs",       "1",
                               "--intervals",    "30,60",
                               "--histories",    "2,5",
                               "--radii",        "0,100",
                               "--fractions",    "0.5"};
        const Ran ran = runEdgecut(line + QStringList{"--json"});
        QCOMPARE(ran.status, 0);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer["format"].toString(), QString("edgecut.mobility-study"));
        QVERIFY(answer["note"].toString().startsWith("synthetic"));
        const QJsonObject prediction = answer["prediction"].toObject();
        QCOMPARE(prediction["predictors"].toArray().size(), 3);
        QCOMPARE(prediction["points"].toArray().size(), 4);
        QCOMPARE(prediction["points"].toArray()[3].toObject()["interval_s"].toDouble(), 60.0);
        QVERIFY(prediction["best_interval_s"].isDouble());
        const QJsonObject sending = answer["sending"].toObject();
        const QJsonObject none = sending["radii"].toArray()[0].toObject();
        QCOMPARE(none["radius_m"].toDouble(-1), 0.0);
        QCOMPARE(none["peak_uplink_mbps"].toDouble(-1), 0.0);
        QVERIFY(none["queries"].toObject()["ionn"].toInt() <=
                none["queries"].toObject()["perdnn"].toInt()); // people come back
        QCOMPARE(sending["fractions"].toArray().size(), 2);
        const Ran half = runEdgecut(line + QStringList{"--only", "sending", "--json"});
        QVERIFY(!QJsonDocument::fromJson(half.out).object().contains("prediction"));
        const Ran people = runEdgecut(line);
        QVERIFY(people.out.startsWith("synthetic"));
        QVERIFY(people.out.contains("Fig. 10"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("falling") << QStringList{"--radii", "100,50"};
        QTest::newRow("no number") << QStringList{"--intervals", "20,x"};
        QTest::newRow("empty") << QStringList{"--intervals", ""};
        QTest::newRow("half a position") << QStringList{"--histories", "1.5"};
        QTest::newRow("more than a model") << QStringList{"--fractions", "0.5,2"};
        QTest::newRow("part") << QStringList{"--only", "half"};
        QTest::newRow("predictor") << QStringList{"--predictor", "oracle"};
        QTest::newRow("box") << QStringList{"--box", "round"};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, flags);
        const Ran ran = runEdgecut(
            QStringList{"mobility-study", file("campus.csv"), "--problem", file("two.json")} +
            flags);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void allForTraining()
    {
        const Ran ran = runEdgecut({"mobility-study", file("campus.csv"), "--problem",
                                    file("two.json"), "--train-share", "1"});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.err.contains("campus.csv"));
        QVERIFY(ran.err.contains("training"));
    }

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(tst_MobilityCommand)
#include "tst_mobility_command.moc"
