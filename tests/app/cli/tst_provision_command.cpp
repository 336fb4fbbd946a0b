// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace edgecut;
using namespace edgecut::test;

namespace {

// 10 ms of work on the phone, 4 on the edge and 2 in the cloud; 1000 bytes there take 1 ms a link.
const QByteArray problem = R"({
  "format": "edgecut.problem", "version": 1, "name": "small", "tiers": ["phone", "edge", "cloud"],
  "layers": [{"name": "in", "time_ms": [0, 0, 0], "pinned": "phone"},
             {"name": "a", "time_ms": [6, 3, 1.5], "energy_mj": [5, 0, 0]},
             {"name": "b", "time_ms": [4, 1, 0.5], "energy_mj": [5, 0, 0]}],
  "tensors": [{"name": "x", "bytes": 1000, "producer": "in", "consumers": ["a"]},
              {"name": "y", "bytes": 100, "producer": "a", "consumers": ["b"]},
              {"name": "z", "bytes": 0, "producer": "b", "consumers": []}],
  "links": [{"from": "phone", "to": "edge", "uplink_mbps": 8, "downlink_mbps": 8, "latency_ms": 0},
            {"from": "edge", "to": "cloud", "uplink_mbps": 8, "downlink_mbps": 8,
             "latency_ms": 10}]})";

QJsonObject parsed(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject serviceNamed(const QJsonObject& network, const QString& id)
{
    for (const QJsonValue& value : network["services"].toArray()) {
        if (value.toObject()["id"].toString() == id)
            return value.toObject();
    }
    return {};
}

} // namespace

class tst_ProvisionCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void providesAFile()
    {
        const QString file = m_folder.filePath("small.problem.json");
        QVERIFY(writeFile(file, problem));
        const Ran ran = runEdgecut({"provision", file, "--edge-price", "0.5", "--json"});
        QVERIFY2(ran.status == 0, ran.err);
        const QJsonObject document = parsed(ran.out);
        QCOMPARE(document["format"].toString(), QString("edgecut.provision"));
        QCOMPARE(document["version"].toInt(), 1);
        QVERIFY(!document.contains("published_means"));
        const QJsonObject network = document["networks"].toArray().first().toObject();
        QCOMPARE(network["eta_ms_per_mj"].toDouble(), 1.0);
        const QJsonObject alone = serviceNamed(network, "self-contained");
        QCOMPARE(alone["label"].toString(), QString("M-1"));
        QCOMPARE(alone["latency_ms"].toDouble(), 10.0);
        QCOMPARE(alone["balance_rate"].toDouble(), 1.0);
        const QJsonObject edge = serviceNamed(network, "edge");
        QCOMPARE(edge["latency_ms"].toDouble(), 5.0);
        QCOMPARE(edge["cost_saving"].toDouble(), 0.5);
        QCOMPARE(edge["latency_improvement"].toDouble(), 0.5);
        QCOMPARE(edge["balance_rate"].toDouble(), 0.0);
        QCOMPARE(edge["shares"].toObject(), (QJsonObject{{"phone", 0}, {"edge", 1}, {"cloud", 0}}));
        const QJsonObject cloud = serviceNamed(network, "cloud");
        QCOMPARE(cloud["latency_ms"].toDouble(), 14.0);
        QCOMPARE(cloud["cost_saving"].toDouble(), 0.0);
        const QJsonObject best = serviceNamed(network, "collaborative");
        QCOMPARE(best["assignment"].toObject(), edge["assignment"].toObject());
        QCOMPARE(best["gap"].toDouble(), 0.0);
        QVERIFY(serviceNamed(network, "ddpg").isEmpty());
        QVERIFY(runEdgecut({"provision", file}).out.contains("Neurosurgeon"));
    }

    void providesThePapersNetworks()
    {
        const QString csv = m_folder.filePath("fig5.csv");
        const Ran ran = runEdgecut({"provision", "--json", "-o", csv});
        QVERIFY2(ran.status == 0, ran.err);
        const QJsonObject document = parsed(ran.out);
        const QJsonArray networks = document["networks"].toArray();
        QCOMPARE(networks.size(), 4);
        for (const QJsonValue& value : networks) {
            const QJsonObject network = value.toObject();
            QVERIFY(network["published_shares"].isObject());
            for (const QJsonValue& each : network["services"].toArray())
                QVERIFY2(each["gap"].toDouble(-1) >= 0, qPrintable(each["id"].toString()));
            const double balanced = serviceNamed(network, "balanced")["balance_rate"].toDouble();
            for (const char* other : {"self-contained", "edge", "cloud"})
                QVERIFY(std::abs(balanced) <
                        std::abs(serviceNamed(network, other)["balance_rate"].toDouble()));
        }
        QCOMPARE(document["published_means"]["cost_saving"].toDouble(), 0.4811);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1 + 4 * 7);
    }

    void refuses()
    {
        const QString toy = TEST_DATA_DIR "/problems/toy.problem.json";
        const Ran ran = runEdgecut({"provision", toy});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("toy.problem.json: Self-contained, edge and cloud are three"),
                 ran.err);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(runEdgecut({"provision", "--edge-price", "-1"}).status, 2);
        QCOMPARE(runEdgecut({"provision", "no-such-file"}).status, 1);
    }
};

QTEST_GUILESS_MAIN(tst_ProvisionCommand)
#include "tst_provision_command.moc"
