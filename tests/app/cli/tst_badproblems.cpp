// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of bad input that the contract names: exit status 1, nothing on stdout, one line on
// stderr that says the file, the line, what is wrong and what would be right.
#include "tests/support/command.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut::test;

class tst_BadProblems : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void verifyRefused(const QStringList& arguments, const QString& file, int line,
                       const QString& message)
    {
        const Ran ran = runEdgecut(arguments);
        const QString said = QString::fromUtf8(ran.err);
        QVERIFY2(ran.status == 1, qPrintable(said));
        QVERIFY2(ran.out.isEmpty(), ran.out.constData());
        QCOMPARE(said.count('\n'), 1);
        const QString place = line > 0 ? QStringLiteral("edgecut: %1:%2: ").arg(file).arg(line)
                                       : QStringLiteral("edgecut: %1: ").arg(file);
        QVERIFY2(said.startsWith(place), qPrintable(said));
        QVERIFY2(said.contains(message), qPrintable(said));
    }

private slots:
    // Each row damages the contract's example (tests/data/problems/toy.problem.json) in one place.
    void oneMistake_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* from, const char* to, int line,
                            const char* message) {
            QTest::newRow(name) << from << to << line << message;
        };
        const char* conv = "[12.5, 1.25]";
        row("negative time", conv, "[-12.5, 1.25]", 6,
            "layers[1].time_ms[0] must be a time in milliseconds, 0 or more; it is -12.5.");
        row("time that overflows", conv, "[1e400, 1.25]", 6, "number overflow");
        row("time that is no number", conv, "[NaN, 1.25]", 6, "not valid JSON");
        row("time as text", conv, "[\"12.5\", 1.25]", 6, "it is \"12.5\"");
        row("time is null", conv, "[null, 1.25]", 6, "it is null");
        row("decimal comma", conv, "[12,5, 1,25]", 6,
            "must hold one number for each of the 2 tiers; it holds 4");
        row("too few times", conv, "[12.5]", 6, "it holds 1");
        row("times that add up to infinity", conv, "[1.7e308, 1.7e308]", 6, "smaller");
        row("no time", "\"time_ms\": [12.5, 1.25], ", "", 6, "layers[1] has no key \"time_ms\"");
        row("negative energy", "[30, 0]", "[30, -1]", 6, "energy in millijoules, 0 or more");
        row("negative weights", "1536", "-1536", 6, "number of bytes, 0 or more");
        row("half a byte of weights", "1536", "1536.5", 6, "whole number");
        row("negative bytes", "150528", "-1", 9, "tensors[0].bytes must be a number of bytes");
        row("negative wire bytes", "\"bytes\": 4000", "\"bytes\": 4000, \"wire_bytes\": -1", 10,
            "tensors[1].wire_bytes must be");
        row("uplink 0", "\"uplink_mbps\": 5.85", "\"uplink_mbps\": 0", 12,
            "links[0].uplink_mbps must be a rate in Mbit/s above 0; it is 0.");
        row("downlink negative", "20.0", "-20", 12, "above 0; it is -20.");
        row("negative latency", "\"latency_ms\": 0", "\"latency_ms\": -0.5", 12, "it is -0.5");
        row("no downlink", ", \"downlink_mbps\": 20.0", "", 12, "no key \"downlink_mbps\"");
        row("link between others", "\"from\": \"edge\"", "\"from\": \"cloud\"", 12,
            "links[0].from must be \"edge\"");
        row("no link",
            "[{\"from\": \"edge\", \"to\": \"cloud\", \"uplink_mbps\": 5.85, "
            "\"downlink_mbps\": 20.0, \"latency_ms\": 0}]",
            "[]", 12, "must hold 1 links");
        row("layer named twice", "\"conv1\", \"kind\"", "\"input\", \"kind\"", 6,
            "layers[1].name uses the name \"input\" a second time; give it another name.");
        row("tensor named twice", "\"prob\"", "\"image\"", 10, "tensors[1].name uses the name");
        row("tier named twice", "[\"edge\", \"cloud\"]", "[\"edge\", \"edge\"]", 3,
            "tiers[1] uses the name");
        row("layer without a name", "\"conv1\", \"kind\"", "\"\", \"kind\"", 6,
            "must not be empty");
        row("one tier", "[\"edge\", \"cloud\"]", "[\"edge\"]", 3, "two tiers or more");
        row("producer that is not there", "\"producer\": \"conv1\"", "\"producer\": \"conv2\"", 10,
            "tensors[1].producer names the layer \"conv2\", which \"layers\" does not hold.");
        row("consumer that is not there", "[\"conv1\"]", "[\"conv2\"]", 9,
            "tensors[0].consumers[0] names the layer \"conv2\"");
        row("consumer twice", "[\"conv1\"]", "[\"conv1\", \"conv1\"]", 9, "a second time");
        row("pinned to a tier that is not there", "\"pinned\": \"edge\"", "\"pinned\": \"fog\"", 5,
            "layers[0].pinned names the tier \"fog\", which \"tiers\" does not hold.");
        row("cycle", "\"producer\": \"conv1\", \"consumers\": []",
            "\"producer\": \"conv1\", \"consumers\": [\"input\"]", 5, "cycle");
        row("layer that feeds itself", "\"producer\": \"conv1\", \"consumers\": []",
            "\"producer\": \"conv1\", \"consumers\": [\"conv1\"]", 6, "cycle");
        row("return path", "\"one-way\"", "\"two-way\"", 13,
            "return_path must be \"one-way\", \"paid\" or \"free\"; it is \"two-way\".");
        row("result tier", "\"one-way\"", "\"one-way\", \"result_tier\": \"fog\"", 13,
            "result_tier names the tier \"fog\"");
        row("memory of one tier", "\"one-way\"", "\"one-way\", \"memory_bytes\": [null]", 13,
            "memory_bytes must hold one number or null for each of the 2 tiers");
        row("negative memory", "\"one-way\"", "\"one-way\", \"memory_bytes\": [null, -1]", 13,
            "memory_bytes[1] must be");
        row("unknown key", "\"one-way\"", "\"one-way\",\n\"bandwidth\": 3", 14,
            "bandwidth is no known key; known here are format");
        row("unknown key in a layer", "\"kind\": \"Conv\"", "\"type\": \"Conv\"", 6,
            "layers[1].type is no known key; known here are name, kind");
        row("unknown key in a link", "\"latency_ms\"", "\"latency\"", 12, "links[0].latency is no");
        row("key twice", "\"one-way\"", "\"one-way\",\n\"name\": \"again\"", 14, "twice");
        row("no layers", "\"layers\": [", "\"layers\": [], \"x\": [", 4, "no known key");
        row("another format", "edgecut.problem", "edgecut.plan", 2,
            "This is a file of format \"edgecut.plan\", where edgecut.problem is expected.");
        row("newer version", "\"version\": 1", "\"version\": 2", 2, "newer EdgeCut Studio");
        row("no format", "\"format\": \"edgecut.problem\", ", "", 1,
            "This is no edgecut.problem file");
        row("cut off", "  \"return_path\": \"one-way\"\n}", "", 13, "not valid JSON");
        row("comma missing", "\"time_ms\": [0, 0],", "\"time_ms\": [0, 0]", 5, "not valid JSON");
        row("invalid UTF-8", "\"conv1\", \"kind\"", "\"\\ud800\", \"kind\"", 6, "not valid JSON");
    }
    void oneMistake()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, line);
        QFETCH(QString, message);
        QString text = QString::fromUtf8(readFile(TEST_DATA_DIR "/problems/toy.problem.json"));
        QVERIFY2(text.contains(from), "the row damages nothing");
        text.replace(text.indexOf(from), from.size(), to);
        const QString file = m_folder.filePath("bad.problem.json");
        QVERIFY(writeFile(file, text.toUtf8()));
        verifyRefused({"solve", file, "--method", "min-cut", "--json"}, file, line, message);
        verifyRefused({"curve", file, "--from", "1", "--to", "9", "--json"}, file, line, message);
    }

    void wholeFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << 1 << "not valid JSON";
        QTest::newRow("a list") << QByteArray("[]") << 1 << "one JSON object; it holds a list";
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << 3 << "zero byte";
        QTest::newRow("a million brackets")
            << QByteArray(1'000'000, '[') << 1 << "more than 64 deep";
        QTest::newRow("a name that steers terminals")
            << QByteArray("{\"\\u001b[2J\\n\": 1}") << 1 << "This is no edgecut.problem file";
    }
    void wholeFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        QFETCH(QString, message);
        const QString file = m_folder.filePath("bad.problem.json");
        QVERIFY(writeFile(file, content));
        verifyRefused({"solve", file, "--method", "min-cut"}, file, line, message);
    }

    void filesThatCannotBeRead()
    {
        const QString missing = m_folder.filePath("missing.json");
        verifyRefused({"solve", missing, "--method", "min-cut"}, missing, 0, "no such file");
        verifyRefused({"solve", m_folder.path(), "--method", "min-cut"}, m_folder.path(), 0,
                      "This is a folder");
    }

    void namesCannotBreakTheLine()
    {
        QByteArray text = readFile(TEST_DATA_DIR "/problems/toy.problem.json");
        text.replace("\"producer\": \"conv1\"", "\"producer\": \"a\\nb\\u001b[31m\\u009b\"");
        const QString file = m_folder.filePath("bad.problem.json");
        QVERIFY(writeFile(file, text));
        verifyRefused({"solve", file, "--method", "min-cut"}, file, 10, "\"a\\nb\\x1b[31m\\x9b\"");
    }

    void threeTiersNeedTheNameOfALink()
    {
        QByteArray text = readFile(TEST_DATA_DIR "/problems/toy.problem.json");
        text.replace("[\"edge\", \"cloud\"]", "[\"edge\", \"fog\", \"cloud\"]");
        text.replace("[0, 0]", "[0, 0, 0]");
        text.replace("[12.5, 1.25]", "[12.5, 3, 1.25]");
        text.replace("[30, 0]", "[30, 0, 0]");
        text.replace("[{\"from\": \"edge\", \"to\": \"cloud\", ",
                     "[{\"uplink_mbps\": 1, \"downlink_mbps\": 1}, {");
        const QString file = m_folder.filePath("three.problem.json");
        QVERIFY(writeFile(file, text));
        QCOMPARE(runEdgecut({"solve", file, "--method", "min-cut"}).status, 0);
        const QStringList curve{"curve", file, "--from", "1", "--to", "9"};
        verifyRefused(curve, file, 0, "has 3 tiers; say with --link");
        verifyRefused(curve + QStringList{"--link", "cloud"}, file, 0, "(edge, fog)");
        QCOMPARE(runEdgecut(curve + QStringList{"--link", "fog"}).status, 0);
    }

    void nothingAllowedIsSaid()
    {
        QByteArray text = readFile(TEST_DATA_DIR "/problems/toy.problem.json");
        text.replace("\"pinned\": \"edge\"", "\"pinned\": \"cloud\"");
        text.replace("1536}", "1536, \"pinned\": \"edge\"}");
        const QString file = m_folder.filePath("impossible.problem.json");
        QVERIFY(writeFile(file, text));
        for (const char* method : {"min-cut", "exhaustive", "edge-only", "cloud-only"})
            verifyRefused({"solve", file, "--method", method, "--json"}, file, 0, ".");
    }
};

QTEST_GUILESS_MAIN(tst_BadProblems)
#include "tst_badproblems.moc"
