// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut::test;

namespace {

const QString toy = QStringLiteral(TEST_DATA_DIR "/exits/toy.exits.json");

QJsonObject answered(const QStringList& flags, const QByteArray& input = {})
{
    const Ran ran = runEdgecut(QStringList{"exits", "--json"} + flags, input);
    if (ran.status != 0)
        qWarning("%s", ran.err.constData());
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

class tst_ExitsCommand : public QObject
{
    Q_OBJECT

private slots:
    void exactAsTheContractSays()
    {
        const QJsonObject plan = answered({toy, "--method", "exact"});
        QCOMPARE(plan["format"].toString(), QString("edgecut.exits-plan"));
        QCOMPARE(plan["version"].toInt(), 1);
        QCOMPARE(plan["method"].toString(), QString("exact"));
        const QJsonArray exits = plan["exits"].toArray();
        QCOMPARE(exits.size(), 2);
        // Up 12288 bytes, both layers on the edge, 40 bytes down.
        const double near = 12288 * 8 / 74e3 + 0.4 + 0.2 + 40 * 8 / 74e3;
        const double far = 12288 * 8 / 74e3 + 0.4 + 1.5 + 0.3 + 40 * 8 / 74e3;
        QVERIFY(qAbs(exits[0]["latency_ms"].toDouble() - near) < 1e-9);
        QVERIFY(qAbs(exits[1]["latency_ms"].toDouble() - far) < 1e-9);
        QCOMPARE(exits[1]["name"].toString(), QString("exit2"));
        QCOMPARE(exits[1]["assignment"].toObject()["conv2"].toString(), QString("edge"));
        QVERIFY(!exits[0]["assignment"].toObject().contains("input"));
        const double p = exits[0]["probability"].toDouble();
        QVERIFY(qAbs(p + exits[1]["probability"].toDouble() - 1) < 1e-12);
        QVERIFY(qAbs(p - 0.028347141576671456) < 1e-12); // (0.524 - 0.625) / 0.053 = -1.90566
        QVERIFY(qAbs(plan["expected_latency_ms"].toDouble() - (p * near + (1 - p) * far)) < 1e-9);
    }

    void geneticIsSeeded()
    {
        const QStringList flags{toy, "--method", "genetic", "--seed", "5"};
        const QJsonObject plan = answered(flags);
        QCOMPARE(plan["generations"].toArray().size(), 51);
        QVERIFY(plan["expected_latency_ms"].toDouble() >=
                plan["least_expected_latency_ms"].toDouble() - 1e-9);
        QCOMPARE(answered(flags), plan);
        QCOMPARE(answered(flags + QStringList{"--iterations", "3"})["generations"].toArray().size(),
                 4);
    }

    void edgentChooses()
    {
        const QJsonObject plan = answered({toy, "--method", "edgent", "--deadline-ms", "3"});
        QCOMPARE(plan["chosen"].toString(), QString("exit1"));
        QVERIFY(plan["expected_latency_ms"].isNull());
        QCOMPARE(answered({toy, "--method", "edgent", "--deadline-ms", "4"})["chosen"].toString(),
                 QString("exit2"));
        const Ran late = runEdgecut({"exits", toy, "--method", "edgent", "--deadline-ms", "1"});
        QCOMPARE(late.status, 1);
        // The least deadline is one that works.
        const QByteArray said = late.err.trimmed();
        QVERIFY2(said.contains("the least deadline that works is "), said.constData());
        const QString least = QString::fromUtf8(said.split(' ').at(said.split(' ').size() - 2));
        QCOMPARE(answered({toy, "--method", "edgent", "--deadline-ms", least})["chosen"].toString(),
                 QString("exit1"));
        QCOMPARE(runEdgecut({"exits", toy, "--method", "edgent"}).status, 2);
    }

    void ratesReplaceTheFiles()
    {
        const QJsonObject slow = answered({toy, "--method", "exact", "--uplink", "0.5"});
        QCOMPARE(slow["exits"][0]["assignment"].toObject()["conv1"].toString(), QString("mobile"));
        // 20 MHz at 10 dB: 20 log2(11) = 69.19 Mbit/s both ways.
        const QJsonObject shannon = answered({toy, "--method", "exact", "--wireless", "20/10"});
        QVERIFY(qAbs(shannon["exits"][0]["latency_ms"].toDouble() - (12328 * 8 / 69188.6 + 0.6)) <
                1e-4);
        QCOMPARE(runEdgecut({"exits", toy, "--method", "exact", "--wireless", "20"}).status, 2);
        QCOMPARE(runEdgecut({"exits", toy, "--method", "exact", "--uplink", "0"}).status, 2);
        QCOMPARE(runEdgecut({"exits", toy, "--method", "best"}).status, 2);
    }

    void networksOfThePapers()
    {
        const QByteArray made = runEdgecut({"branchy", "prednnoff-alexnet", "--json"}).out;
        const QJsonObject own = answered({"zoo:prednnoff-alexnet", "--method", "exact"});
        QCOMPARE(answered({"-", "--method", "exact"}, made), own);
        QCOMPARE(own["exits"].toArray().size(), 5);
        const Ran table = runEdgecut({"exits", "zoo:prednnoff-alexnet", "--method", "genetic"});
        for (const char* part :
             {"188.93 ms", "207.11 ms", "EXAMPLE DATA", "gap to the least", "Edgent as read here"})
            QVERIFY2((table.out + table.err).contains(part), table.out.constData());
        for (const char* network :
             {"branchy-alexnet", "branchy-vgg16", "branchy-resnet32", "branchy-mobilenet"}) {
            const Ran ran = runEdgecut({"branchy", network, "--tier", "a=rpi3b", "--tier",
                                        "b=jetson-nano", "--link", "wifi", "--sd", "0"});
            QVERIFY2(ran.status == 0 && ran.out.contains("all on b"), ran.err.constData());
        }
        QCOMPARE(runEdgecut({"branchy", "alexnet"}).status, 2);
        QCOMPARE(runEdgecut({"branchy", "branchy-vgg16", "--tier", "a=toaster"}).status, 2);
        QCOMPARE(runEdgecut({"exits", "zoo:alexnet", "--method", "exact"}).status, 1);
    }

    void mistakesNameTheLine()
    {
        const QByteArray bad = readFile(toy).replace("0.784", "0.5");
        const Ran ran = runEdgecut({"exits", "-", "--method", "exact", "--json"}, bad);
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith("edgecut: <stdin>:8: The accuracy of the exit \"exit2\"") &&
                     ran.err.count('\n') == 1,
                 ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_ExitsCommand)
#include "tst_exits_command.moc"
