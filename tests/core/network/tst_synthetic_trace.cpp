// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/synthetic_trace.h"
#include "core/network/trace_reader.h"

#include <QTest>

#include <cmath>

using namespace edgecut;

class tst_SyntheticTrace : public QObject
{
    Q_OBJECT

private slots:
    void textSaysWhatItIsAndReadsBack()
    {
        const SyntheticTraceOptions options;
        const std::string text = syntheticTraceText(options);
        QVERIFY(text.starts_with("# Synthetic"));
        const auto read = readTrace(LineReader(text, "t.txt"));
        QVERIFY2(read, read ? "" : english(read.error()).c_str());
        QCOMPARE(read->format, TraceFormat::Columns);
        QCOMPARE(read->trace.samples, syntheticTrace(options).samples);
        QVERIFY(read->warnings.empty());
    }

    void seedsRepeatAndDiffer()
    {
        SyntheticTraceOptions options;
        QCOMPARE(syntheticTrace(options), syntheticTrace(options));
        SyntheticTraceOptions other;
        other.seed = 2;
        QVERIFY(!(syntheticTrace(options) == syntheticTrace(other)));
    }

    void staysWhereItIsAsked()
    {
        SyntheticTraceOptions options;
        options.seconds = 20'000;
        options.downPerMinute = 1;
        double logs = 0;
        int up = 0;
        int down = 0;
        for (const BandwidthSample& sample : syntheticTrace(options).samples) {
            QVERIFY(sample.mbps == 0 || sample.mbps >= 0.001);
            if (sample.mbps == 0) {
                ++down;
                continue;
            }
            ++up;
            logs += std::log(sample.mbps);
        }
        // The geometric mean is the one asked for; one outage a minute of 3.5 s on average.
        QVERIFY(std::abs(std::exp(logs / up) / options.meanMbps - 1) < 0.2);
        QVERIFY(down > 700 && down < 1700);
        options.downPerMinute = 0;
        for (const BandwidthSample& sample : syntheticTrace(options).samples)
            QVERIFY(sample.mbps > 0);
        options.seconds = 0;
        QCOMPARE(syntheticTrace(options).samples.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(tst_SyntheticTrace)
#include "tst_synthetic_trace.moc"
