// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/types.h>

#include <csignal>

using namespace edgecut::test;

namespace {

const QString toy = TEST_DATA_DIR "/problems/toy.problem.json";
const QString counterExample = TEST_DATA_DIR "/problems/dnn-surgery-counterexample.problem.json";

QJsonObject solved(const QStringList& arguments, const QByteArray& input = {})
{
    const Ran ran = runEdgecut(QStringList{"solve", "--json"} + arguments, input);
    if (ran.status != 0)
        qWarning("%s", ran.err.constData());
    return QJsonDocument::fromJson(ran.out).object();
}

// Whether the process has got as far as blocking SIGINT, that is, watches for it.
bool watchesForInterrupts(qint64 process)
{
    const QByteArray status = readFile(QStringLiteral("/proc/%1/status").arg(process));
    const qsizetype at = status.indexOf("SigBlk:");
    const QByteArray mask = status.mid(at + 7, status.indexOf('\n', at) - at - 7).trimmed();
    return at >= 0 && (mask.toULongLong(nullptr, 16) & (1u << (SIGINT - 1))) != 0;
}

} // namespace

class tst_Solve : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void contractsExample()
    {
        const QJsonObject plan = solved({toy, "--method", "cloud-only"});
        QCOMPARE(plan["format"].toString(), QString("edgecut.plan"));
        QCOMPARE(plan["version"].toInt(), 1);
        QCOMPARE(plan["problem"].toString(), QString("toy"));
        QCOMPARE(plan["assignment"].toObject(),
                 (QJsonObject{{"input", "edge"}, {"conv1", "cloud"}}));
        // 150528 * 8 / 5850 + 1.25
        QVERIFY(qAbs(plan["latency_ms"].toDouble() - 207.1002564102564) < 1e-9);
        QVERIFY(qAbs(plan["max_stage_ms"].toDouble() - 205.8502564102564) < 1e-9);
        QVERIFY(qAbs(plan["throughput_fps"].toDouble() - 4.8579001913265) < 1e-9);
        QVERIFY(plan["lower_bound"].isNull());
        const QJsonObject best = solved({toy, "--method", "min-cut"});
        QCOMPARE(best["latency_ms"].toDouble(), 12.5);
        QCOMPARE(best["objective"].toDouble(), 12.5);
        QCOMPARE(best["lower_bound"].toDouble(), 12.5);
        QCOMPARE(best["optimal"].toBool(), true);
    }

    void standardInputIsTheSame()
    {
        QJsonObject file = solved({toy, "--method", "min-cut"});
        QJsonObject piped = solved({"-", "--method", "min-cut"}, readFile(toy));
        file.remove("solve_us");
        piped.remove("solve_us");
        QVERIFY(!file.isEmpty());
        QCOMPARE(piped, file);
        const Ran bad = runEdgecut({"solve", "-", "--method", "min-cut"}, "{\n]");
        QCOMPARE(bad.status, 1);
        QVERIFY2(bad.err.startsWith("edgecut: <stdin>:2: "), bad.err.constData());
    }

    void overrides()
    {
        const QJsonObject fast = solved({toy, "--method", "min-cut", "--uplink", "1000"});
        QCOMPARE(fast["uplink_bytes"].toArray()[0].toDouble(), 150528.0);
        QVERIFY(qAbs(fast["latency_ms"].toDouble() - (150528 * 8 / 1e6 + 1.25)) < 1e-9);
    }

    // DNN Surgery's published model lets the cloud feed the edge for nothing (science: 7, 11, 13).
    void returnPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("latency");
        QTest::newRow("free") << "free" << 7.0;
        QTest::newRow("paid") << "paid" << 11.0;
        QTest::newRow("one-way") << "one-way" << 13.0;
    }
    void returnPaths()
    {
        QFETCH(QString, path);
        QFETCH(double, latency);
        for (const char* method : {"min-cut", "exhaustive"}) {
            const QJsonObject plan =
                solved({counterExample, "--method", method, "--return-path", path});
            QVERIFY2(qAbs(plan["latency_ms"].toDouble() - latency) < 1e-9,
                     qPrintable(QString::number(plan["latency_ms"].toDouble())));
        }
    }

    void peopleSeeTheBaselinesBeside()
    {
        const Ran ran = runEdgecut({"solve", toy, "--method", "min-cut"});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.isEmpty());
        const QString text = QString::fromUtf8(ran.out);
        for (const char* part : {"proven optimal", "edge-only", "cloud-only", "16.6 x", "207 ms",
                                 "5.85 Mbit/s", "2: input conv1"})
            QVERIFY2(text.contains(part), part);
    }

    void baselinesThatAreNotAllowedSaySo()
    {
        QByteArray text = readFile(toy);
        text.replace("1536}", "1536}, {\"name\": \"last\", \"time_ms\": [1, 1], \"pinned\": "
                              "\"edge\"}");
        text.replace("\"consumers\": []", "\"consumers\": [\"last\"]");
        const Ran ran = runEdgecut({"solve", "-", "--method", "min-cut"}, text);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("not allowed"), ran.out.constData());
    }

    void nothingPinnedIsAWarning()
    {
        QByteArray text = readFile(toy);
        text.replace(", \"pinned\": \"edge\"", "");
        const Ran ran = runEdgecut({"solve", "-", "--method", "min-cut", "--json"}, text);
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.startsWith("edgecut: warning: ") && ran.err.contains("pinned"));
        QVERIFY(QJsonDocument::fromJson(ran.out).isObject());
    }

    void outputFileIsWholeAndAlone()
    {
        const QString file = m_folder.filePath("plan.json");
        const Ran ran = runEdgecut({"solve", toy, "--method", "min-cut", "--json", "-o", file});
        QCOMPARE(ran.status, 0);
        QCOMPARE(readFile(file), ran.out);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList("plan.json"));
        const Ran nowhere = runEdgecut(
            {"solve", toy, "--method", "min-cut", "-o", m_folder.filePath("no/such/plan.json")});
        QCOMPARE(nowhere.status, 1);
        QVERIFY(nowhere.out.isEmpty());
        QCOMPARE(nowhere.err.count('\n'), 1);
    }

    void interruptLeavesNothing()
    {
        const QString file = m_folder.filePath("never.json");
        QProcess process;
        process.start(QStringLiteral(EDGECUT_PROGRAM),
                      {"solve", "-", "--method", "min-cut", "--json", "-o", file});
        QVERIFY(process.waitForStarted());
        process.write(readFile(toy)); // and no end of it
        const qint64 id = process.processId();
        QTRY_VERIFY(watchesForInterrupts(id));
        QCOMPARE(::kill(static_cast<pid_t>(id), SIGINT), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(!QFile::exists(file) && !QFile::exists(file + ".part"));
    }

    void localeChangesNoByte()
    {
        QProcessEnvironment german = QProcessEnvironment::systemEnvironment();
        german.insert("LOCPATH", EDGECUT_LOCALES);
        german.insert("LC_ALL", "de_DE.UTF-8");
        QProcessEnvironment plain = german;
        plain.insert("LC_ALL", "C");
        const QList<QStringList> commands{
            {"solve", toy, "--method", "cloud-only", "--uplink", "5.85"},
            {"curve", toy, "--from", "0.5", "--to", "500", "--json"},
            {"curve", toy, "--from", "0.5", "--to", "500"},
            {"devices", "--json"},
            {"devices"},
            {"solve", toy, "--method", "min-cut", "--uplink", "-1.5"}};
        for (const QStringList& command : commands) {
            const Ran expected = runEdgecut(command, {}, plain);
            const Ran actual = runEdgecut(command, {}, german);
            QCOMPARE(actual.status, expected.status);
            QCOMPARE(actual.out, expected.out);
            QCOMPARE(actual.err, expected.err);
            QVERIFY(!(expected.out + expected.err).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Solve)
#include "tst_solve.moc"
