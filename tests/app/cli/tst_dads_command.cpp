// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "tests/support/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace edgecut;
using namespace edgecut::test;

namespace {

const QString toy = TEST_DATA_DIR "/problems/toy.problem.json";
const QString traces = TEST_DATA_DIR "/traces/";

QJsonObject followed(const QStringList& arguments, const QByteArray& input = {})
{
    const Ran ran = runEdgecut(QStringList{"dads", "--json"} + arguments, input);
    if (ran.status != 0)
        qWarning("%s", ran.err.constData());
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

class tst_DadsCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString traceFile(const QByteArray& text)
    {
        const QString path = m_folder.filePath("trace.txt");
        return writeFile(path, text) ? path : QString();
    }

private slots:
    // The contract's toy: conv1 takes 12.5 ms here, and 1.25 ms behind 150528 bytes.
    void contractsAnswer()
    {
        const QString trace = traceFile("# s Mbit/s\n0 3.41\n1, 200\n2.5\t0\n3 400\r\n");
        const QJsonObject answer = followed({toy, "--trace", trace, "--fps", "60"});
        QCOMPARE(answer["format"].toString(), QString("edgecut.dads"));
        QCOMPARE(answer["version"].toInt(), 1);
        const QJsonArray steps = answer["steps"].toArray();
        const QJsonArray plans = answer["plans"].toArray();
        QCOMPARE(steps.size(), 4);
        QCOMPARE(plans.size(), 2);
        const QJsonObject here{{"input", "edge"}, {"conv1", "edge"}};
        const QJsonObject there{{"input", "edge"}, {"conv1", "cloud"}};
        QCOMPARE(plans[0].toObject()["assignment"].toObject(), here);
        QCOMPARE(plans[1].toObject()["assignment"].toObject(), there);
        const double times[] = {0, 1, 2.5, 3};
        const double rates[] = {3.41, 200, 0, 400};
        const int plan[] = {0, 1, 0, 1};
        for (int i = 0; i < 4; ++i) {
            const QJsonObject step = steps[i].toObject();
            const double sent = 150528 * 8 / (rates[i] * 1000);
            const double latency = plan[i] == 0 ? 12.5 : sent + 1.25;
            const double stage = plan[i] == 0 ? 12.5 : sent;
            QCOMPARE(step["t_s"].toDouble(), times[i]);
            QCOMPARE(step["uplink_mbps"].toDouble(), rates[i]);
            QCOMPARE(step["plan"].toInt(-1), plan[i]);
            QCOMPARE(step["mode"].toString(), QString("light"));
            QVERIFY(nearlyEqual(step["latency_ms"].toDouble(), latency));
            QVERIFY(nearlyEqual(step["max_stage_ms"].toDouble(), stage));
            QVERIFY(nearlyEqual(step["throughput_fps"].toDouble(), 1000 / stage));
            QCOMPARE(step["congested"].toBool(true), false);
            QCOMPARE(step["changed"].toBool(false), true);
        }
        QCOMPARE(answer["summary"].toObject()["plan_changes"].toInt(), 3);
    }

    void heavyAndCongested()
    {
        const QString trace = traceFile("0 3.41\n1 200\n");
        const QJsonArray steps =
            followed({toy, "--trace", trace, "--fps", "100"})["steps"].toArray();
        QCOMPARE(steps[0].toObject()["mode"].toString(), QString("heavy"));
        QCOMPARE(steps[0].toObject()["congested"].toBool(), true); // 12.5 ms against 10
        QCOMPARE(steps[1].toObject()["mode"].toString(), QString("light"));
        const Ran ran = runEdgecut({"dads", toy, "--trace", trace, "--fps", "100"});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.contains("1 of 2 steps are congested") && ran.err.count('\n') == 1,
                 ran.err.constData());
        QVERIFY(ran.out.contains("heavy, congested") && ran.out.contains("1: conv1"));
    }

    void unreachableWhenEveryPlanCrosses()
    {
        QByteArray problem = readFile(toy);
        problem.replace("\"kind\": \"Conv\"", "\"kind\": \"Conv\", \"pinned\": \"cloud\"");
        const QString trace = traceFile("0 5\n1 0\n2 5\n");
        const QJsonObject answer = followed({"-", "--trace", trace, "--fps", "1"}, problem);
        const QJsonObject down = answer["steps"].toArray()[1].toObject();
        QCOMPARE(down["mode"].toString(), QString("unreachable"));
        for (const char* key : {"plan", "latency_ms", "max_stage_ms"})
            QVERIFY2(down.contains(key) && down[key].isNull(), key);
        QCOMPARE(down["throughput_fps"].toDouble(-1), 0.0);
        QCOMPARE(down["congested"].toBool(true), false);
        QCOMPARE(down["changed"].toBool(), true);
        QCOMPARE(answer["steps"].toArray()[2].toObject()["plan"].toInt(-1), 0);
        QCOMPARE(answer["plans"].toArray().size(), 1);
    }

    // What solve says of each rate is what dads says of the step.
    void agreesWithSolve()
    {
        for (const char* rate : {"5", "60", "140", "2000"}) {
            for (const char* fps : {"50", "500"}) {
                const QString trace = traceFile(QByteArray("0 ") + rate + '\n');
                const QJsonObject step = followed({toy, "--trace", trace, "--fps", fps})["steps"]
                                             .toArray()[0]
                                             .toObject();
                const Ran ran = runEdgecut(
                    {"solve", toy, "--method", "dads", "--uplink", rate, "--fps", fps, "--json"});
                const QJsonObject plan = QJsonDocument::fromJson(ran.out).object();
                QCOMPARE(plan["method"].toString(), QString("dads"));
                QVERIFY(nearlyEqual(step["latency_ms"].toDouble(), plan["latency_ms"].toDouble()));
                QVERIFY(
                    nearlyEqual(step["max_stage_ms"].toDouble(), plan["max_stage_ms"].toDouble()));
                const bool light = step["mode"].toString() == "light";
                QVERIFY(nearlyEqual(plan["objective"].toDouble(),
                                    plan[light ? "latency_ms" : "max_stage_ms"].toDouble()));
            }
        }
    }

    void everyFormat_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QList<double>>("rates");
        QTest::newRow("columns") << "columns.txt" << QStringList() << QList{3.41, 2.15, 0.0, 1.72};
        QTest::newRow("sabre") << "sabre.json" << QStringList() << QList{11.201, 0.0, 3.677};
        QTest::newRow("sabre, said")
            << "sabre.json" << QStringList{"--trace-format", "sabre"} << QList{11.201, 0.0, 3.677};
        QTest::newRow("mahimahi") << "mahimahi.trace" << QStringList{"--trace-format", "mahimahi"}
                                  << QList{6.0, 0.0, 0.0, 24.0};
        QTest::newRow("bins") << "mahimahi.trace" << QStringList{"--bin-s", "2"}
                              << QList{3.0, 12.0};
        QTest::newRow("raca") << "raca.csv" << QStringList{"--trace-format", "raca"}
                              << QList{0.154, 1.287, 0.012};
        QTest::newRow("raca down")
            << "raca.csv" << QStringList{"--trace-direction", "down"} << QList{26.458, 80.421, 0.0};
    }
    void everyFormat()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, flags);
        QFETCH(QList<double>, rates);
        const QJsonArray steps =
            followed(QStringList{toy, "--trace", traces + file, "--fps", "1"} + flags)["steps"]
                .toArray();
        QList<double> found;
        for (const QJsonValue& step : steps)
            found << step.toObject()["uplink_mbps"].toDouble();
        QCOMPARE(found, rates);
        // The same from standard input.
        QCOMPARE(followed(QStringList{toy, "--trace", "-", "--fps", "1"} + flags,
                          readFile(traces + file))["steps"]
                     .toArray(),
                 steps);
    }

    void probesAreSyntheticAndSeeded()
    {
        QByteArray text;
        for (int i = 0; i < 300; ++i)
            text += QByteArray::number(i) + ' ' + QByteArray::number(60 + i % 90) + '\n';
        const QStringList command{toy, "--trace", traceFile(text), "--fps", "60", "--probe"};
        const QJsonObject answer = followed(command);
        const QJsonObject probe = answer["probe"].toObject();
        QCOMPARE(probe["synthetic"].toBool(), true);
        QVERIFY(probe["errors"].toObject()["mean_absolute_percent"].toDouble() > 0.5);
        QVERIFY(answer["steps"].toArray()[7].toObject().contains("estimated_mbps"));
        QVERIFY(answer["summary"].toObject()["mean_latency_regret_ms"].toDouble() > 0);
        QCOMPARE(answer["summary_with_true_rates"].toObject()["mean_latency_regret_ms"].toDouble(),
                 0.0);
        QCOMPARE(followed(command), answer);
        QVERIFY(followed(command + QStringList{"--seed", "2"}) != answer);
        const Ran ran = runEdgecut(QStringList{"dads"} + command);
        QVERIFY(ran.out.contains("(synthetic)"));
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QByteArray>("trace");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QStringList& flags, const QByteArray& trace,
                            int status, const char* message) {
            QTest::newRow(name) << flags << trace << status << QString(message);
        };
        const QStringList fps{"--fps", "1"};
        row("empty trace", fps, "", 1, "trace.txt:1: The trace is empty");
        row("backwards", fps, "0 1\n2 1\n1 1\n", 1, "trace.txt:3: Time runs backwards");
        row("negative", fps, "0 -1\n", 1, "trace.txt:1: The rate must be 0");
        row("no rate", {}, "0 1\n", 2, "--fps");
        row("rate 0", {"--fps", "0"}, "0 1\n", 2, "--fps: must be a number");
        row("unknown format", fps + QStringList{"--trace-format", "pcap"}, "0 1\n", 2,
            "columns, sabre, mahimahi, raca");
        row("bin of nothing", fps + QStringList{"--bin-s", "0"}, "0 1\n", 2, "--bin-s");
        row("wrong link", fps + QStringList{"--link", "fog"}, "0 1\n", 1, "(edge)");
        row("wrong method", fps + QStringList{"--heavy", "min-cut"}, "0 1\n", 2,
            "dsh or bottleneck");
        row("probes of one size", fps + QStringList{"--probe-small-bytes", "64000"}, "0 1\n", 1,
            "make the large one");
        row("two inputs", fps, "-", 2, "Only one of FILE and TRACE");
    }
    void mistakes()
    {
        QFETCH(QStringList, flags);
        QFETCH(QByteArray, trace);
        QFETCH(int, status);
        QFETCH(QString, message);
        const bool bothPiped = trace == "-";
        const Ran ran = runEdgecut(QStringList{"dads", bothPiped ? "-" : toy, "--trace",
                                               bothPiped ? "-" : traceFile(trace), "--json"} +
                                   flags);
        QCOMPARE(ran.status, status);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(message.toUtf8()) && ran.err.count('\n') == 1,
                 ran.err.constData());
        QVERIFY(ran.err.startsWith("edgecut: "));
    }

    // Golden: the public LTE log, followed whole.
    void realTrace()
    {
        if (!qEnvironmentVariableIsSet("EDGECUT_DATA"))
            QSKIP("EDGECUT_DATA names no folder of real inputs");
        const QString trace =
            qEnvironmentVariable("EDGECUT_DATA") + "/bandwidth/report_tram_0004.json";
        const QJsonArray periods = QJsonDocument::fromJson(readFile(trace)).array();
        const QJsonArray steps =
            followed({toy, "--trace", trace, "--fps", "70", "--heavy", "bottleneck"})["steps"]
                .toArray();
        QCOMPARE(steps.size(), periods.size());
        for (int i = 0; i < steps.size(); ++i) {
            const QJsonObject step = steps[i].toObject();
            const double mbps = periods[i].toObject()["bandwidth_kbps"].toDouble() / 1000;
            const double sent = mbps > 0 ? 150528 * 8 / (mbps * 1000) : INFINITY;
            QVERIFY(nearlyEqual(step["latency_ms"].toDouble(), std::min(12.5, sent + 1.25)));
            QCOMPARE(step["mode"].toString(), QString("light"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_DadsCommand)
#include "tst_dads_command.moc"
