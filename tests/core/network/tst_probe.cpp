// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/network/probe.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace edgecut;

namespace {

/// A link without noise, jitter and loss.
ProbeOptions quiet()
{
    ProbeOptions options;
    options.noisePercent = options.jitterMs = options.lossPercent = 0;
    return options;
}

BandwidthTrace traceOf(const std::vector<double>& rates)
{
    BandwidthTrace trace;
    for (const double mbps : rates)
        trace.samples.push_back({static_cast<double>(trace.samples.size()), mbps});
    trace.endS = static_cast<double>(rates.size());
    return trace;
}

ProbeErrors errorsOf(const std::vector<double>& rates, const ProbeOptions& options,
                     std::uint64_t seed = 1)
{
    Context context;
    context.seed = seed;
    return probeTrace(traceOf(rates), options, context)->errors;
}

const std::vector<double> steady(4000, 5.85);

} // namespace

class tst_Probe : public QObject
{
    Q_OBJECT

private slots:
    // Two sizes and two times: what both share cancels out.
    void quietLinkIsMeasuredExactly()
    {
        ProbeInstrument instrument(quiet(), 3);
        for (const double mbps : {0.13, 1.1, 5.85, 18.88, 950.0, 1e-3}) {
            const ProbeEstimate estimate = instrument.measure(mbps);
            QVERIFY(estimate.mbps && !estimate.isHeld && estimate.lost == 0);
            QVERIFY(std::abs(*estimate.mbps - mbps) <= 1e-9 * mbps);
        }
        const ProbeEstimate down = instrument.measure(0);
        QCOMPARE(down.mbps, std::optional<double>(0));
        QCOMPARE(down.lost, 6);
        const ProbeErrors errors = errorsOf({5, 0, 3, 3, 0}, quiet());
        QCOMPARE(errors.samples, std::size_t{3});
        QVERIFY(errors.worst95Percent < 1e-9);
        QCOMPARE(errors.seemedDown + errors.seemedUp + errors.held, std::size_t{0});
    }

    void smoothingFollowsSlowly()
    {
        ProbeOptions options = quiet();
        options.smoothingPercent = 75;
        ProbeInstrument instrument(options, 1);
        const auto measures = [&](double mbps, double expected) {
            const double found = *instrument.measure(mbps).mbps;
            return nearlyEqual(found, expected, 1e-9);
        };
        QVERIFY(measures(8, 8)); // nothing before it
        QVERIFY(measures(4, 7));
        QVERIFY(measures(4, 6.25));
        QVERIFY(measures(0, 0)); // down is seen at once
        QVERIFY(measures(4, 4)); // and does not linger
    }

    void whatIsLostIsNotGuessed()
    {
        ProbeOptions options = quiet();
        options.lossPercent = 100;
        ProbeInstrument deaf(options, 1);
        QCOMPARE(deaf.measure(5).mbps, std::optional<double>(0));
        QCOMPARE(errorsOf({5, 5}, options).seemedDown, std::size_t{2});

        // One probe of each size, half of the answers lost: one of four estimates is whole, one
        // seems down, two hold what was before.
        options.lossPercent = 50;
        options.probes = 1;
        const ProbeErrors errors = errorsOf(steady, options);
        const auto share = [](std::size_t count) {
            return static_cast<double>(count) / static_cast<double>(steady.size());
        };
        QVERIFY2(std::abs(share(errors.held) - 0.5) < 0.03,
                 qPrintable(QString::number(errors.held)));
        QVERIFY(share(errors.seemedDown) > 0.25); // the held ones after it, too
        // The first ones may come before anything was known.
        ProbeInstrument instrument(options, 9);
        bool unknownSeen = false;
        for (std::uint64_t seed = 0; seed < 20 && !unknownSeen; ++seed)
            unknownSeen = !ProbeInstrument(options, seed).measure(5).mbps.has_value();
        QVERIFY(unknownSeen);
    }

    void errorsGrowWithNoiseAndShrinkWithProbes()
    {
        ProbeOptions options = quiet();
        double before = 0;
        for (const double jitterMs : {1.0, 5.0, 20.0}) {
            options.jitterMs = jitterMs;
            const double error = errorsOf(steady, options).meanAbsolutePercent;
            QVERIFY2(error > before * 1.5, qPrintable(QString::number(error)));
            before = error;
        }
        before = std::numeric_limits<double>::infinity();
        for (const double probes : {1.0, 5.0, 25.0}) {
            options.jitterMs = 5;
            options.probes = probes;
            const double error = errorsOf(steady, options).rootMeanSquarePercent;
            QVERIFY2(error < before * 0.75, qPrintable(QString::number(error)));
            before = error;
        }
        options.smoothingPercent = 90;
        QVERIFY(errorsOf(steady, options).rootMeanSquarePercent < before * 0.75);
        // A larger difference of sizes drowns the jitter.
        ProbeOptions small = options;
        small.largeBytes = 2000;
        QVERIFY(errorsOf(steady, small).rootMeanSquarePercent >
                errorsOf(steady, options).rootMeanSquarePercent * 3);
    }

    // By hand: true 4, 5, 0; estimates known from a run, errors added up anew.
    void errorStatisticsAreWhatTheySay()
    {
        ProbeOptions options;
        options.jitterMs = 10;
        std::vector<double> rates;
        for (int i = 0; i < 200; ++i)
            rates.push_back(i % 7 == 0 ? 0 : 1 + i % 13);
        const ProbedTrace probed = *probeTrace(traceOf(rates), options);
        std::vector<double> absolute;
        double sum = 0, squares = 0;
        for (std::size_t i = 0; i < rates.size(); ++i) {
            if (rates[i] > 0 && probed.mbps[i].value_or(0) > 0) {
                const double percent = 100 * (*probed.mbps[i] / rates[i] - 1);
                sum += percent;
                squares += percent * percent;
                absolute.push_back(std::abs(percent));
            }
        }
        std::ranges::sort(absolute);
        const auto count = static_cast<double>(absolute.size());
        const ProbeErrors& errors = probed.errors;
        QCOMPARE(errors.samples, absolute.size());
        QVERIFY(nearlyEqual(errors.meanPercent, sum / count));
        QVERIFY(nearlyEqual(errors.rootMeanSquarePercent, std::sqrt(squares / count)));
        const auto notAbove = std::ranges::count_if(
            absolute, [&](double error) { return error <= errors.worst95Percent; });
        QVERIFY(static_cast<double>(notAbove) >= 0.95 * count);
        QVERIFY(static_cast<double>(notAbove - 1) < 0.95 * count);
    }

    void sameSeedSameLuck()
    {
        QCOMPARE(errorsOf(steady, {}, 5), errorsOf(steady, {}, 5));
        QVERIFY(!(errorsOf(steady, {}, 5) == errorsOf(steady, {}, 6)));
    }

    void optionsComeFromTheTable()
    {
        QCOMPARE(probeOptions({}).value(), ProbeOptions());
        OptionValues values;
        for (const OptionSpec& spec : probeOptionSpecs()) {
            QVERIFY(spec.minimum <= spec.standard && spec.standard <= spec.maximum);
            values[std::string(spec.key)] = spec.standard;
        }
        QCOMPARE(values.size(), probeOptionSpecs().size());
        QCOMPARE(probeOptions(values).value(), ProbeOptions());
        QVERIFY(!probeOptions({{"probe-large-bytes", 1000}}));
        QVERIFY(!probeOptions({{"probe-loss", 101}}));
        QVERIFY(!probeOptions({{"probe-jitter-ms", double(NAN)}}));
        QVERIFY(!probeOptions({{"pings", 1}}));
        QCOMPARE(probeOptions({{"probes", 2.9}})->probes, 2.0);
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        QCOMPARE(probeTrace(traceOf({1}), {}, context).error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_Probe)
#include "tst_probe.moc"
