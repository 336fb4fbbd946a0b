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

const QString toy = TEST_DATA_DIR "/problems/toy.problem.json";
const QString toyPlan = TEST_DATA_DIR "/plans/toy.plan.json";
const QString counterExample = TEST_DATA_DIR "/problems/dnn-surgery-counterexample.problem.json";

QJsonObject simulated(const QStringList& arguments, const QByteArray& input = {})
{
    const Ran ran = runEdgecut(QStringList{"pipeline", "--json"} + arguments, input);
    if (ran.status != 0)
        qWarning("%s", ran.err.constData());
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

class tst_PipelineCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    // The toy with conv1 in the cloud at 5.85 Mbit/s: 205.85 ms across, 1.25 ms there.
    void uncongestedIsTheFormula()
    {
        const QJsonObject run = simulated({toy, "--plan", toyPlan, "--fps", "4", "--frames", "50"});
        QCOMPARE(run["format"].toString(), QString("edgecut.pipeline"));
        QVERIFY(run["method"].isNull());
        const double across = 150528 * 8 / 5850.0;
        const QJsonObject formula = run["formula"].toObject();
        const QJsonObject measured = run["measured"].toObject();
        QVERIFY(nearlyEqual(formula["latency_ms"].toDouble(), across + 1.25));
        QCOMPARE(formula["congested"].toBool(true), false);
        for (const char* which : {"least", "mean", "p50", "p99", "most"})
            QVERIFY(
                nearlyEqual(measured["latency_ms"].toObject()[which].toDouble(), across + 1.25));
        QVERIFY(nearlyEqual(measured["throughput_fps"].toDouble(), 4));
        const QJsonArray stages = run["stages"].toArray();
        QCOMPARE(stages.size(), 2); // the input takes no time at the edge
        QCOMPARE(stages[0].toObject()["stage"].toString(), QString("edge-cloud"));
        QCOMPARE(stages[0].toObject()["kind"].toString(), QString("link"));
        QCOMPARE(stages[1].toObject()["stage"].toString(), QString("cloud"));
        const QJsonArray visits = run["visits"].toArray();
        QCOMPARE(visits.size(), 100);
        const QJsonObject last = visits[99].toObject();
        QCOMPARE(last["frame"].toInt(), 49);
        QVERIFY(nearlyEqual(last["start_ms"].toDouble(), 49 * 250 + across));
        QVERIFY(nearlyEqual(last["end_ms"].toDouble(), 49 * 250 + across + 1.25));
    }

    void congestedGrows()
    {
        const QStringList command{toy, "--plan", toyPlan, "--fps", "10", "--frames", "200"};
        const QJsonObject run = simulated(command);
        QCOMPARE(run["formula"].toObject()["congested"].toBool(), true);
        const double across = 150528 * 8 / 5850.0;
        const QJsonObject measured = run["measured"].toObject();
        QVERIFY(nearlyEqual(measured["throughput_fps"].toDouble(), 1000 / across));
        QVERIFY(nearlyEqual(measured["latency_ms"].toObject()["most"].toDouble(),
                            across + 1.25 + 199 * (across - 100)));
        const Ran ran = runEdgecut(QStringList{"pipeline"} + command);
        QCOMPARE(ran.status, 0);
        for (const char* part : {"congested: the longest stage takes 206 ms", "edge-cloud", "1111",
                                 "formula", "4.86 /s"})
            QVERIFY2(ran.out.contains(part), ran.out.constData());
    }

    // By default DADS chooses for the rate at hand.
    void planFollowsTheRate()
    {
        const QJsonObject slow = simulated({toy, "--fps", "4"});
        QCOMPARE(slow["method"].toString(), QString("dads"));
        QCOMPARE(slow["frames"].toInt(), 1000);
        QCOMPARE(slow["assignment"].toObject()["conv1"].toString(), QString("edge"));
        const QJsonObject fast = simulated({toy, "--fps", "4", "--uplink", "500"});
        QCOMPARE(fast["assignment"].toObject()["conv1"].toString(), QString("cloud"));
        const QJsonObject other = simulated({toy, "--fps", "4", "--method", "cloud-only"});
        QCOMPARE(other["assignment"].toObject()["conv1"].toString(), QString("cloud"));
    }

    // What solve writes is what pipeline reads.
    void readsSolvesPlan()
    {
        const Ran solved = runEdgecut(
            {"solve", counterExample, "--method", "min-cut", "--return-path", "paid", "--json"});
        QCOMPARE(solved.status, 0);
        const QJsonObject run = simulated({counterExample, "--plan", "-", "--return-path", "paid",
                                           "--fps", "10", "--duplex", "full"},
                                          solved.out);
        QVERIFY(nearlyEqual(run["formula"].toObject()["latency_ms"].toDouble(), 11));
        QVERIFY(nearlyEqual(run["measured"].toObject()["latency_ms"].toObject()["most"].toDouble(),
                            11));
        QCOMPARE(run["duplex"].toString(), QString("full"));
        double sum = 0;
        for (const QJsonValue& visit : run["route"].toArray())
            sum += visit.toObject()["ms"].toDouble();
        QVERIFY(nearlyEqual(sum, 11));
    }

    void randomArrivalsAreSeeded()
    {
        const QStringList command{toy,       "--plan",   toyPlan, "--fps",      "4", "--arrivals",
                                  "poisson", "--frames", "300",   "--recorded", "2"};
        const QJsonObject run = simulated(command);
        QCOMPARE(run["arrivals"].toString(), QString("poisson"));
        QCOMPARE(run["visits"].toArray().size(), 4);
        QVERIFY(run["measured"].toObject()["latency_ms"].toObject()["most"].toDouble() > 250);
        QCOMPARE(simulated(command), run);
        QVERIFY(simulated(command + QStringList{"--seed", "2"})["measured"] != run["measured"]);
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QStringList& flags, const QByteArray& plan,
                            int status, const char* message) {
            QTest::newRow(name) << flags << plan << status << QString(message);
        };
        const QStringList fps{"--fps", "4"};
        row("no rate", {}, {}, 2, "--fps");
        row("no frames", fps + QStringList{"--frames", "0"}, {}, 2, "--frames");
        row("too many", fps + QStringList{"--frames", "1e9"}, {}, 2, "--frames");
        row("arrivals", fps + QStringList{"--arrivals", "bursty"}, {}, 2, "regular or poisson");
        row("method", fps + QStringList{"--method", "magic"}, {}, 2, "there is no method");
        row("both", fps + QStringList{"--method", "min-cut"}, readFile(toyPlan), 2, "--plan");
        QByteArray plan = readFile(toyPlan);
        row("unknown layer", fps, QByteArray(plan).replace("conv1", "conv9"), 1,
            "plan.json:6: The plan places the layer \"conv9\", which the problem does not hold");
        row("unknown tier", fps, QByteArray(plan).replace("\"cloud\"}", "\"fog\"}"), 1,
            "plan.json:6: assignment.conv1 names the tier \"fog\"");
        row("layer left out", fps, QByteArray(plan).replace(", \"conv1\": \"cloud\"", ""), 1,
            "plan.json:6: The plan does not say where the layer \"conv1\" runs");
        row("no assignment", fps, QByteArray(plan).replace("assignment", "optimal"), 1,
            "\"assignment\" is missing");
        row("a list", fps,
            QByteArray(plan).replace("{\"input\": \"edge\", \"conv1\": \"cloud\"}", "[]"), 1,
            "assignment must be an object");
        row("pin broken", fps,
            QByteArray(plan).replace("\"input\": \"edge\"", "\"input\": \"cloud\""), 1, "pinned");
        row("a problem", fps, readFile(toy), 1, "where edgecut.plan is expected");
        row("unknown key", fps, QByteArray(plan).replace("\"method\"", "\"color\""), 1,
            "color is no known key");
    }
    void mistakes()
    {
        QFETCH(QStringList, flags);
        QFETCH(QByteArray, plan);
        QFETCH(int, status);
        QFETCH(QString, message);
        QStringList command = QStringList{"pipeline", toy, "--json"} + flags;
        if (!plan.isEmpty()) {
            const QString path = m_folder.filePath("plan.json");
            QVERIFY(writeFile(path, plan));
            command += {"--plan", path};
        }
        const Ran ran = runEdgecut(command);
        QVERIFY2(ran.status == status, ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(message.toUtf8()) && ran.err.count('\n') == 1,
                 ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_PipelineCommand)
#include "tst_pipeline_command.moc"
