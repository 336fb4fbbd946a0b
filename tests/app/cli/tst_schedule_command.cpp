// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

namespace {

const QString toy = TEST_DATA_DIR "/workloads/toy.workload.json";

QJsonObject scheduled(const QStringList& arguments, const QByteArray& input = {})
{
    const Ran ran = runEdgecut(QStringList{"schedule", "--json"} + arguments, input);
    if (ran.status != 0)
        qWarning("%s", ran.err.constData());
    return QJsonDocument::fromJson(ran.out).object();
}

QString orderOf(const QJsonObject& schedule)
{
    QStringList ids;
    for (const QJsonValue& id : schedule["order"].toArray())
        ids << id.toString();
    return ids.join(' ');
}

} // namespace

class tst_ScheduleCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void contractsExample()
    {
        const QByteArray input = R"({"format": "edgecut.workload", "version": 1, "requests": [
            {"id": "r0", "arrival_ms": 0, "service_ms": 5, "value": 0.5},
            {"id": "r1", "arrival_ms": 0, "service_ms": 12, "value": 0.8, "after": "r0"}]})";
        const QJsonObject schedule = scheduled({"-", "--policy", "fcfs"}, input);
        QCOMPARE(schedule["format"].toString(), QString("edgecut.schedule"));
        QCOMPARE(schedule["version"].toInt(), 1);
        QCOMPARE(schedule["policy"].toString(), QString("fcfs"));
        QCOMPARE(orderOf(schedule), QString("r0 r1"));
        const QJsonObject last = schedule["requests"].toArray()[1].toObject();
        QCOMPARE(last["id"].toString(), QString("r1"));
        QCOMPARE(last["ready_ms"].toDouble(), 5.0);
        QCOMPARE(last["start_ms"].toDouble(), 5.0);
        QCOMPARE(last["finish_ms"].toDouble(), 17.0);
        QCOMPARE(last["waiting_ms"].toDouble(-1), 0.0);
        QCOMPARE(schedule["average_valid_waiting_ms"].toDouble(-1), 0.0);
        QVERIFY(nearlyEqual(schedule["system_efficiency"].toDouble(), (0.5 / 5 + 0.8 / 12) / 2));
    }

    void policiesDiffer()
    {
        QCOMPARE(orderOf(scheduled({toy, "--policy", "fcfs"})), QString("r0 r2 r4 r1 r3"));
        QCOMPARE(orderOf(scheduled({toy, "--policy", "sjf"})), QString("r0 r4 r2 r3 r1"));
        QCOMPARE(orderOf(scheduled({toy, "--policy", "hvf"})), QString("r0 r2 r1 r4 r3"));
        QCOMPARE(orderOf(scheduled({toy, "--policy", "efficiency"})), QString("r0 r4 r2 r1 r3"));
        const QJsonObject bounded = scheduled({toy, "--policy", "efficiency", "--mu", "2"});
        QCOMPARE(orderOf(bounded), QString("r0 r2 r4 r1 r3"));
        QCOMPARE(bounded["overdue"].toInt(), 3);
        QCOMPARE(bounded["mu"].toDouble(), 2.0);
    }

    void blocksAreServedAsOne()
    {
        const QJsonObject schedule = scheduled({toy, "--policy", "efficiency", "--merge-blocks"});
        QCOMPARE(schedule["requests"].toArray().size(), 4);
        QCOMPARE(schedule["blocks"].toObject()["r0"].toArray().size(), 2);
        QCOMPARE(schedule["requests"].toArray()[0].toObject()["finish_ms"].toDouble(), 22.0);
    }

    void allPoliciesAtOnce()
    {
        const QJsonObject all = scheduled({toy});
        QCOMPARE(all["format"].toString(), QString("edgecut.schedules"));
        QCOMPARE(all["schedules"].toArray().size(), 5);
        for (const QJsonValue& value : all["schedules"].toArray()) {
            const QJsonObject schedule = value.toObject();
            QJsonObject single = scheduled({toy, "--policy", schedule["policy"].toString()});
            single.remove("format");
            single.remove("version");
            QCOMPARE(schedule, single);
        }
        const Ran ran = runEdgecut({"schedule", toy, "--policy", "all"});
        QCOMPARE(ran.status, 0);
        for (const char* part : {"Efficiency first", "Shortest job first", "sum R*W",
                                 "sum (T+W)/Cap", "Nothing is proven here"})
            QVERIFY2(ran.out.contains(part), ran.out.constData());
    }

    void provenWhereSmithsRuleHolds()
    {
        const QByteArray input = R"({"format": "edgecut.workload", "version": 1, "requests": [
            {"id": "a", "arrival_ms": 0, "service_ms": 5, "value": 0.5},
            {"id": "b", "arrival_ms": 0, "service_ms": 1, "value": 0.8}]})";
        QVERIFY(scheduled({"-", "--policy", "efficiency"}, input)["proven_least_valued_waiting"]
                    .toBool());
        QVERIFY(!scheduled({"-", "--policy", "hvf"}, input)["proven_least_valued_waiting"].toBool(
            true));
        const Ran ran = runEdgecut({"schedule", "-", "--policy", "efficiency"}, input);
        QVERIFY2(ran.out.contains("proven to give the least"), ran.out.constData());
    }

    void noRequests()
    {
        const QByteArray input = R"({"format": "edgecut.workload", "version": 1, "requests": []})";
        const QJsonObject schedule = scheduled({"-", "--policy", "hvf"}, input);
        QVERIFY(schedule["order"].isArray() && schedule["order"].toArray().isEmpty());
        QVERIFY(schedule["average_valid_waiting_ms"].isNull());
        QVERIFY(schedule["system_efficiency"].isNull());
        QCOMPARE(runEdgecut({"schedule", "-"}, input).status, 0);
    }

    void writesWhatItPrints()
    {
        const QString path = m_folder.filePath("schedule.json");
        const Ran ran = runEdgecut({"schedule", toy, "--policy", "sjf", "--json", "-o", path});
        QCOMPARE(readFile(path), ran.out);
    }

    void drawnWorkloadIsServed()
    {
        const QStringList draw{"workload", "--json", "--requests", "40", "--seed", "7"};
        const Ran drawn = runEdgecut(draw);
        QCOMPARE(drawn.status, 0);
        QCOMPARE(runEdgecut(draw).out, drawn.out);
        QVERIFY(QJsonDocument::fromJson(drawn.out)["note"].toString().startsWith("synthetic"));
        const QJsonObject schedule = scheduled({"-", "--policy", "efficiency"}, drawn.out);
        QCOMPARE(schedule["order"].toArray().size(), 40);
        QVERIFY(schedule["proven_least_valued_waiting"].toBool());
        const Ran table = runEdgecut({"workload", "--requests", "40", "--run-length", "4"});
        for (const char* part : {"40 requests of", "all at once", "synthetic", "ResNet-32"})
            QVERIFY2(table.out.contains(part), table.out.constData());
    }

    void arrivalsFromAFile()
    {
        const QStringList draw{"workload", "--json", "--requests", "2", "--arrivals", "-"};
        const QJsonDocument workload = QJsonDocument::fromJson(runEdgecut(draw, "3\n8.5\n").out);
        QCOMPARE(workload["requests"][1]["arrival_ms"].toDouble(), 8.5);
        const Ran tooFew = runEdgecut(draw, "3\n");
        QCOMPARE(tooFew.status, 1);
        QVERIFY2(tooFew.err.contains("1 arrivals"), tooFew.err.constData());
        const Ran wrong = runEdgecut(draw, "3\n2\n");
        QVERIFY2(wrong.err.startsWith("edgecut: <stdin>:2: "), wrong.err.constData());
        QCOMPARE(runEdgecut({"workload", "--device", "toaster"}).status, 1);
        QCOMPARE(runEdgecut({"workload", "--requests", "0"}).status, 2);
    }

    void studyHasPublishedNumbersBesideOurs()
    {
        const QString path = m_folder.filePath("fig5.csv");
        const QStringList command{"schedule-study", "--to", "200", "--seeds", "5"};
        const Ran ran = runEdgecut(command + QStringList{"--json", "-o", path});
        QCOMPARE(ran.status, 0);
        const QJsonObject study = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(study["format"].toString(), QString("edgecut.schedule-study"));
        QCOMPARE(study["synthetic"].toBool(), true);
        const QJsonArray changes = study["efficiency_policy"].toArray();
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0]["published_waiting_percent"].toDouble(), -56.91);
        QCOMPARE(changes[2]["published_efficiency_times"].toDouble(), 0.35);
        QCOMPARE(readFile(path).count('\n'), 1 + 4 * 2);
        const Ran table = runEdgecut(command);
        for (const char* part : {"Fig. 5 c", "-56.91 %", "values are example data", "95 %"})
            QVERIFY2(table.out.contains(part), table.out.constData());
        QCOMPARE(runEdgecut({"schedule-study", "--from", "9", "--to", "5"}).status, 1);
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QByteArray>("workload");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const QByteArray good = readFile(toy);
        const auto row = [&good](const char* name, const char* what, const char* with,
                                 const char* message) {
            QVERIFY(good.contains(what));
            QTest::newRow(name) << QStringList() << QByteArray(good).replace(what, with) << 1
                                << QString(message);
        };
        const auto usage = [&good](const char* name, const QStringList& flags,
                                   const char* message) {
            QTest::newRow(name) << flags << good << 2 << QString(message);
        };
        row("id twice", "\"id\": \"r3\"", "\"id\": \"r1\"", ":7: The id \"r1\" is used a second");
        row("unknown id", "\"after\": \"r4\"", "\"after\": \"r9\"",
            ":7: requests[3].after names the request \"r9\"");
        row("after itself", "\"after\": \"r4\"", "\"after\": \"r3\"",
            ":7: The request \"r3\" comes after itself");
        row("circle", "\"value\": 0.1}", "\"value\": 0.1, \"after\": \"r3\"}", "circle");
        row("negative time", "\"arrival_ms\": 1.5", "\"arrival_ms\": -1.5",
            ":6: requests[2].arrival_ms must be a time in milliseconds, 0 or more; it is -1.5");
        row("negative service", "\"service_ms\": 12", "\"service_ms\": -12", ":5: requests[1]");
        row("not a number", "\"value\": 0.9", "\"value\": NaN", ":6: ");
        row("too large", "\"value\": 0.9", "\"value\": 1e999", ":6: ");
        row("text for a number", "\"value\": 0.9", "\"value\": \"high\"", ":6: requests[2].value");
        row("no value", ", \"value\": 0.9", "", "requests[2] has no key \"value\"");
        row("no id", "\"id\": \"r2\", ", "", "requests[2] has no key \"id\"");
        row("unknown key", "\"note\"", "\"remark\"", "remark is no known key");
        row("unknown key of a request", "\"label\"", "\"layer\"", "layer is no known key");
        row("another format", "edgecut.workload", "edgecut.problem",
            "edgecut.workload is expected");
        row("cut off", "\"value\": 0.1}", "\"value\": 0.1", ":");
        row("undefined metric", "\"service_ms\": 10", "\"service_ms\": 0",
            ":4: The request \"r0\" neither waits nor takes time");
        usage("policy", {"--policy", "random"}, "must be fcfs, sjf, hvf, efficiency, lvf, or all");
        usage("mu", {"--mu", "-1"}, "--mu");
        usage("mu nan", {"--mu", "nan"}, "--mu");
        usage("no server", {"--servers", "0"}, "--servers");
        usage("half a server", {"--servers", "1.5"}, "whole number");
    }
    void mistakes()
    {
        QFETCH(QStringList, flags);
        QFETCH(QByteArray, workload);
        QFETCH(int, status);
        QFETCH(QString, message);
        const QString path = m_folder.filePath("bad.json");
        QVERIFY(writeFile(path, workload));
        const Ran ran = runEdgecut(QStringList{"schedule", path, "--json"} + flags);
        QVERIFY2(ran.status == status, ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(message.toUtf8()) && ran.err.count('\n') == 1,
                 ran.err.constData());
        if (status == 1)
            QVERIFY2(ran.err.startsWith("edgecut: " + path.toUtf8() + ':'), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleCommand)
#include "tst_schedule_command.moc"
