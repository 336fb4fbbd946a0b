// SPDX-License-Identifier: GPL-3.0-or-later
// What traces look like that cannot be read: one error each, with its line and a remedy.
#include "core/network/trace_reader.h"

#include <QTest>

using namespace edgecut;

namespace {

QString said(const QByteArray& text, const TraceOptions& options = {})
{
    const Result<TraceFile> read = readTrace(
        LineReader({text.constData(), static_cast<std::size_t>(text.size())}, "FILE"), options);
    if (read)
        return QString("it was read");
    return QString::fromStdString(english(read.error()));
}

} // namespace

class tst_TraceWarts : public QObject
{
    Q_OBJECT

private slots:
    void byContent_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& text, int line,
                            const char* message) {
            QTest::newRow(name) << text << line << QString(message);
        };
        const char* two = "A line must hold two numbers with decimal points";
        row("empty", "", 1, "The trace is empty; it needs one sample at least");
        row("only a mark", "\xEF\xBB\xBF", 1, "The trace is empty");
        row("only remarks", "# a\n# b\n\n", 3, "The trace is empty");
        row("a header", "time rate\n0 1\n", 1, "Remarks begin with #");
        row("rate missing", "0 1\n1\n", 2, two);
        row("three columns", "0 1 2\n", 1, two);
        row("decimal comma", "0,5 3,41\n", 1, two);
        row("decimal comma and semicolon", "0,5;3,41\n", 1, two);
        row("comma alone", "0,\n", 1, two);
        row("two commas", "0,,3\n", 1, two);
        row("nan", "0 nan\n", 1, two);
        row("infinite", "0 inf\n", 1, two);
        row("overflow", "0 1e999\n", 1, two);
        row("hexadecimal", "0 0x10\n", 1, two);
        row("unit in the field", "0 3.4Mbps\n", 1, two);
        row("negative rate", "0 1\n1 -3\n", 2, "The rate must be 0 (the link is down) or from");
        row("huge rate", "0 1e10\n", 1, "Mbit/s; it is 1e+10.");
        row("tiny rate", "0 1e-10\n", 1, "it is 1e-10.");
        row("negative time", "-1 3\n", 1, "The time must be seconds, from 0 to");
        row("huge time", "1e13 3\n", 1, "The time must be seconds, from 0 to");
        row("backwards", "0 1\n\n2 1\n1.5 1\n", 4, "Time runs backwards here, from 2 s to 1.5 s");
        row("picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), 1, two);
        row("long garbage", QByteArray(200, 'x'), 1, "xxx...\"");
        row("mahimahi, then two columns", "5\n6 1\n", 2, "With two columns say --trace-format");
        row("mahimahi backwards", "5\n9\n8\n", 3, "Time runs backwards here, from 9 ms to 8 ms");
        row("mahimahi negative", "-5\n", 1, "0 or more; here is \"-5\"");
        row("mahimahi gap", "5\n999999999999\n", 2, "make them longer (--bin-s)");
        row("mahimahi, 95 days of silence", "5\n8208000000\n", 2, "than the 1000000");
        row("mahimahi beyond", "9223372036854775807\n", 1, "0 or more; here is");
        row("no list", "{\"duration_ms\": 1}", 1, "A sabre trace is a JSON list");
        row("empty list", "[]", 1, "The trace is empty");
        row("no json", "[\n{]", 2, "not valid JSON");
        row("list of numbers", "[1, 2]", 1, "must");
        row("period without a rate", "[\n{\"duration_ms\": 1, \"latency_ms\": 0}]", 2,
            "no key \"bandwidth_kbps\"");
        row("negative period", "[{\"duration_ms\": -1, \"bandwidth_kbps\": 1, \"latency_ms\": 0}]",
            1, "[0].duration_ms must be a time in milliseconds, 0 or more; it is -1.");
        row("rate as text", "[{\"duration_ms\": 1, \"bandwidth_kbps\": \"1\", \"latency_ms\": 0}]",
            1, "must be a rate in kbit/s");
        row("huge rate in sabre",
            "[{\"duration_ms\": 1, \"bandwidth_kbps\": 1e300, \"latency_ms\": 0}]", 1,
            "must be a rate in kbit/s");
        row("raca without uplink", "Timestamp,DL_bitrate\n", 1, "none of them is \"UL_bitrate\"");
        row("raca without time", "UL_bitrate,DL_bitrate\n", 1, "none of them is \"Timestamp\"");
        row("raca, all missing",
            "Timestamp,UL_bitrate\n2019.12.14_13.03.39,-\n2019.12.14_13.03.40,-\n", 2,
            "--trace-direction");
        row("raca, field lost", "Timestamp,UL_bitrate\n2019.12.14_13.03.39\n", 2,
            "has 1 fields and the header has 2");
        row("raca, other time", "Timestamp,UL_bitrate\n2019-12-14 13:03:39,1\n", 2,
            "must look like 2019.12.14_13.03.39");
        row("raca, 30 February", "Timestamp,UL_bitrate\n2019.02.30_13.03.39,1\n", 2, "look like");
        row("raca, hour 24", "Timestamp,UL_bitrate\n2019.12.14_24.03.39,1\n", 2, "look like");
        row("raca, negative", "Timestamp,UL_bitrate\n2019.12.14_13.03.39,-1\n", 2,
            "UL_bitrate must be a rate in kbit/s, 0 or more, or - where it is missing; it is "
            "\"-1\".");
        row("raca backwards",
            "Timestamp,UL_bitrate\n2019.12.14_13.03.39,1\n2019.12.14_13.03.38,1\n", 3,
            "Time runs backwards here, to before the first line");
        row("raca, only a header", "Timestamp,UL_bitrate\n", 1, "The trace is empty");
    }
    void byContent()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, message);
        const QString error = said(text);
        QVERIFY2(error.startsWith(QString("FILE:%1: ").arg(line)), qPrintable(error));
        QVERIFY2(error.contains(message), qPrintable(error));
        QVERIFY2(error.size() < 400, qPrintable(error));
    }

    // A format that is said is not guessed.
    void saidFormatHolds()
    {
        TraceOptions options;
        options.format = TraceFormat::Columns;
        QVERIFY(said("5\n", options).contains("two numbers"));
        options.format = TraceFormat::Mahimahi;
        QVERIFY(said("0 1\n", options).contains("mahimahi"));
        options.format = TraceFormat::Sabre;
        QVERIFY(said("0 1\n", options).contains("not valid JSON"));
        options.format = TraceFormat::Raca;
        QVERIFY(said("0 1\n", options).contains("name the columns"));
    }

    void binsHaveALength_data()
    {
        QTest::addColumn<double>("binS");
        for (const double binS : {0.0, -1.0, 1e-4, 1e6, double(NAN), double(INFINITY)})
            QTest::addRow("%g", binS) << binS;
    }
    void binsHaveALength()
    {
        QFETCH(double, binS);
        QVERIFY(said("5\n", {.binS = binS}).contains("is not possible"));
    }

    void longerThanMemory()
    {
        // One chance every 999 s in bins of a millisecond: a few lines would be millions of
        // samples.
        QByteArray text;
        for (int i = 0; i < 3; ++i)
            text += QByteArray::number(999'999ll * i) + '\n';
        TraceOptions options;
        options.binS = 0.001;
        const QString error = said(text, options);
        QVERIFY2(error.startsWith("FILE:3: From the start to here there are more bins"),
                 qPrintable(error));
    }

    void warnings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("unit") << QByteArray("0 1\n1 5850000\n") << "2: is that the unit?";
        QTest::newRow("short bin")
            << QByteArray("1\n999\n1000\n") << "3: The last bin of 1 s ends after 1 ms";
    }
    void warnings()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const Result<TraceFile> read = readTrace(
            LineReader({text.constData(), static_cast<std::size_t>(text.size())}, "FILE"));
        QVERIFY(read);
        QCOMPARE(read->warnings.size(), std::size_t{1});
        const QString warning = QString("%1: %2")
                                    .arg(read->warnings[0].line)
                                    .arg(QString::fromStdString(english(read->warnings[0])));
        QVERIFY2(warning.startsWith(message.left(2)) && warning.contains(message.mid(3)),
                 qPrintable(warning));
    }
};

QTEST_APPLESS_MAIN(tst_TraceWarts)
#include "tst_trace_warts.moc"
