// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut::test;

/// estimate, contention, share-gpu and snapshot.
class tst_EstimateCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void errorsOfASyntheticProfile()
    {
        const QString file = m_folder.filePath("gpu.csv");
        const Ran drawn = runEdgecut({"contention", "--seed", "3", "--rows", "800", "-o", file});
        QCOMPARE(drawn.status, 0);
        QVERIFY(readFile(file).startsWith("# synthetic"));
        QVERIFY2(drawn.out.contains("synthetic"), drawn.out.constData());
        QCOMPARE(runEdgecut({"contention", "--seed", "3", "--rows", "800"}).out, readFile(file));

        const Ran ran = runEdgecut({"estimate", file, "--trees", "10", "--json"});
        QCOMPARE(ran.status, 0);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer["format"].toString(), QString("edgecut.estimate"));
        QVERIFY(answer["synthetic"].toBool());
        QCOMPARE(answer["methods"].toArray().size(), 3);
        const QJsonObject ll = answer["methods"].toArray()[0].toObject();
        QCOMPARE(ll["method"].toString(), QString("ll"));
        QVERIFY(ll["mae_ms"].toDouble() > 0);
        QCOMPARE(ll["by_clients"].toArray().size(), 8);
        QCOMPARE(ll["by_clients"].toArray()[0].toObject()["clients"].toInt(), 1);
        QCOMPARE(answer["feature_importance"].toArray().size(), 10);

        const Ran table = runEdgecut({"estimate", file, "--method", "forest", "--trees", "5"});
        QVERIFY2(table.out.contains("the profile is synthetic"), table.out.constData());
        QCOMPARE(runEdgecut({"estimate", file, "--method", "trees"}).status, 2);
    }

    void namesTheLine()
    {
        const QByteArray text = "layer_type,clients,kernel_util,memory_util,gpu_memory_mb,"
                                "temperature_c,time_ms\nconv,1,2,3,4,5,nan\n";
        const Ran ran = runEdgecut({"estimate", "-"}, text);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.startsWith("edgecut: <stdin>:2: The field \"time_ms\" is \"nan\""),
                 ran.err.constData());
        QVERIFY(ran.out.isEmpty());
    }

    void sharesAServer()
    {
        const QString toy = TEST_DATA_DIR "/problems/toy.problem.json";
        const Ran ran = runEdgecut({"share-gpu", toy, "--clients", "100", "--limit-ms-per-s", "40",
                                    "--uplink", "50", "--json"});
        QCOMPARE(ran.status, 2); // --uplink is none of its options
        const Ran good =
            runEdgecut({"share-gpu", toy, "--clients", "100", "--limit-ms-per-s", "40", "--json"});
        QCOMPARE(good.status, 0);
        const QJsonObject answer = QJsonDocument::fromJson(good.out).object();
        QCOMPARE(answer["clients"].toArray().size(), 100);
        QVERIFY(answer["server_ms_per_s"].toDouble() <= 40);
        QVERIFY(answer["lower_bound_ms"].toDouble() <= answer["mean_latency_ms"].toDouble());
        QVERIFY(runEdgecut({"share-gpu", toy}).out.startsWith("Mean latency"));
    }

    void snapshots()
    {
        const Ran ran = runEdgecut({"snapshot", "--uplink-mbps", "8", "--json"});
        QCOMPARE(ran.status, 0);
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer["parameters"].toObject()["uplink_mbps"].toDouble(), 8.0);
        QCOMPARE(answer["migrations"].toArray().size(), 10);
        QCOMPARE(answer["published_speed_up"].toDouble(), 7.2);
        QVERIFY(runEdgecut({"snapshot"}).out.contains("published: up to 7.20 x"));
        QCOMPARE(runEdgecut({"snapshot", "--uplink-mbps", "0"}).status, 2);
    }
};

QTEST_APPLESS_MAIN(tst_EstimateCommand)
#include "tst_estimate_command.moc"
