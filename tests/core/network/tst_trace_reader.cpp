// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/trace_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>
#include <stop_token>

using namespace edgecut;

namespace {

QString shown(const BandwidthTrace& trace)
{
    QStringList samples;
    for (const BandwidthSample& sample : trace.samples)
        samples << QString("%1 %2").arg(sample.tS, 0, 'g', 12).arg(sample.mbps, 0, 'g', 12);
    return samples.join("; ") + " | " + QString::number(trace.endS, 'g', 12);
}

QString shown(const Result<TraceFile>& read)
{
    if (!read)
        return QString::fromStdString(english(read.error()));
    return QString::fromUtf8(traceFormatInfo(read->format).id.data()) + ": " + shown(read->trace);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<TraceFile> readText(const QByteArray& text, const TraceOptions& options = {},
                           const Context& context = {})
{
    return readTrace(LineReader({text.constData(), static_cast<std::size_t>(text.size())}, "FILE"),
                     options, context);
}

const QString examples = TEST_DATA_DIR "/traces/";

} // namespace

class tst_TraceReader : public QObject
{
    Q_OBJECT

private slots:
    void everyFormat_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("warnings");
        const auto row = [](const char* file, const char* expected, QStringList warnings = {}) {
            QTest::newRow(file) << QString(file) << QString(expected) << warnings;
        };
        row("columns.txt", "columns: 0 3.41; 1.5 2.15; 3 0; 4.25 1.72 | 5.5");
        row("lumos5g.txt", "columns: 0 512.5; 1 498; 1 0; 2 730.25 | 3",
            {"3: 1 samples have the time of the one before them; each counts as a sample."});
        row("sabre.json", "sabre: 0 11.201; 0.71 0; 1.71 3.677 | 2.711");
        row("mahimahi.trace", "mahimahi: 0 6; 1 0; 2 0; 3 24 | 4");
        row("raca.csv", "raca: 0 0.154; 2 1.287; 2 0.012 | 2",
            {"3: 1 lines have no value of UL_bitrate; they make no sample.",
             "5: 1 samples have the time of the one before them; each counts as a sample."});
    }
    void everyFormat()
    {
        QFETCH(QString, file);
        QFETCH(QString, expected);
        QFETCH(QStringList, warnings);
        const std::string path = (examples + file).toStdString();
        const Result<TraceFile> read = readTraceFile(path);
        QCOMPARE(shown(read), expected);
        QStringList said;
        for (const Warning& warning : read->warnings)
            said << QString("%1: %2")
                        .arg(warning.line)
                        .arg(QString::fromStdString(english(warning.message)));
        QCOMPARE(said, warnings);

        // The same when the format is said, from memory, with a mark and with other line ends.
        TraceOptions options;
        options.format = read->format;
        QByteArray text = contentOf(examples + file);
        QCOMPARE(readText(text, options)->trace, read->trace);
        QCOMPARE(readText("\xEF\xBB\xBF" + text)->trace, read->trace);
        text.replace("\r\n", "\n");
        for (const char* end : {"\r\n", "\r"}) {
            QByteArray other = text;
            other.replace("\n", end);
            QCOMPARE(shown(readText(other)), expected);
        }
    }

    void otherReadings()
    {
        const QByteArray raca = contentOf(examples + "raca.csv");
        QCOMPARE(shown(readText(raca, {.downlink = true})),
                 QString("raca: 0 26.458; 2 80.421; 2 0 | 2"));
        const QByteArray mahimahi = contentOf(examples + "mahimahi.trace");
        QCOMPARE(shown(readText(mahimahi, {.binS = 2})), QString("mahimahi: 0 3; 2 12 | 4"));
        QCOMPARE(readText(mahimahi, {.binS = 0.1})->trace.samples.size(), std::size_t{40});
        QCOMPARE(readText(contentOf(examples + "sabre.json"))->trace.latencyMs,
                 (std::vector<double>{20, 25.5, 20}));
        QCOMPARE(shown(readText("# remark\n\n7 5.85")), QString("columns: 7 5.85 | 7"));
        QCOMPARE(shown(readText("# remark\n5\n5\n")), QString("mahimahi: 0 0.024 | 1"));
        QCOMPARE(shown(readText("0 1e-9\n0.5 1e9\n")),
                 QString("columns: 0 1e-09; 0.5 1000000000 | 1"));
    }

    void formatsAreListed()
    {
        std::set<std::string_view> ids;
        for (const TraceFormatInfo& info : traceFormats()) {
            QVERIFY(ids.insert(info.id).second);
            QCOMPARE(findTraceFormat(info.id), &info);
            QCOMPARE(&traceFormatInfo(info.format), &info);
        }
        QVERIFY(!findTraceFormat("pcap"));
    }

    // Every sample held against the file as Qt reads it.
    void realTraces_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"report.2010-09-22_0702CEST.json", "report_foot_0001.json", "report_tram_0004.json"})
            QTest::newRow(file) << QString(file);
    }
    void realTraces()
    {
        if (!qEnvironmentVariableIsSet("EDGECUT_DATA"))
            QSKIP("EDGECUT_DATA names no folder of real inputs");
        QFETCH(QString, file);
        const QString path = qEnvironmentVariable("EDGECUT_DATA") + "/bandwidth/" + file;
        const Result<TraceFile> read = readTraceFile(path.toStdString());
        QVERIFY2(read, qPrintable(shown(read)));
        const QJsonArray periods = QJsonDocument::fromJson(contentOf(path)).array();
        const BandwidthTrace& trace = read->trace;
        QVERIFY(periods.size() > 100);
        QCOMPARE(static_cast<qsizetype>(trace.samples.size()), periods.size());
        double ms = 0;
        for (std::size_t i = 0; i < trace.samples.size(); ++i) {
            const QJsonObject period = periods[static_cast<qsizetype>(i)].toObject();
            QCOMPARE(trace.samples[i].tS, ms / 1000);
            QCOMPARE(trace.samples[i].mbps, period["bandwidth_kbps"].toDouble() / 1000);
            QCOMPARE(trace.latencyMs[i], period["latency_ms"].toDouble());
            ms += period["duration_ms"].toDouble();
        }
        QCOMPARE(trace.endS, ms / 1000);
        QVERIFY(read->warnings.empty());
    }

    void longTracesAreRead()
    {
        constexpr int count = 300'000;
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += QByteArray::number(i) + ' ' + QByteArray::number(i % 977 + 1) + '\n';
        const Result<TraceFile> read = readText(text);
        QVERIFY(read);
        QCOMPARE(read->trace.samples.size(), std::size_t{count});
        QCOMPARE(read->trace.samples.back(), (BandwidthSample{count - 1, (count - 1) % 977 + 1}));

        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        const Result<TraceFile> stopped = readText(text, {}, context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_TraceReader)
#include "tst_trace_reader.moc"
