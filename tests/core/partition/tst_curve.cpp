// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/curve.h"
#include "core/partition/min_cut.h"
#include "core/partition/switching.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace edgecut;
using namespace edgecut::test;

namespace {

struct Line
{
    double fixedMs = 0, bytes = 0, fromMbps = 0;
    double at(double mbps) const { return fixedMs + bytes * 8 / (mbps * 1000); }
};

/// The lower envelope of all plans' lines, walked from `from` to `to`. Where several lines meet in
/// one point the one that sends most goes on.
std::vector<Line> bruteForceEnvelope(const PartitionProblem& problem, double from, double to)
{
    constexpr double rounding = 1e-12;
    std::vector<Line> lines;
    forEachPlan(problem, [&](const Plan& plan) {
        if (const std::optional<NaiveCost> cost = naiveCost(problem, plan))
            lines.push_back({cost->withoutUplinkMs(), cost->upBytes, 0});
    });
    std::vector<Line> envelope;
    for (double mbps = from; mbps < to * (1 - rounding) && !lines.empty();) {
        double least = INFINITY;
        for (const Line& line : lines)
            least = std::min(least, line.at(mbps));
        Line best{INFINITY, -1, mbps};
        for (const Line& line : lines) {
            const bool more = line.bytes > best.bytes ||
                              (line.bytes == best.bytes && line.fixedMs < best.fixedMs);
            if (line.at(mbps) <= least * (1 + rounding) && more)
                best = {line.fixedMs, line.bytes, mbps};
        }
        envelope.push_back(best);
        double next = INFINITY;
        for (const Line& line : lines) {
            if (line.bytes > best.bytes && line.fixedMs < best.fixedMs) {
                const double meet =
                    (line.bytes - best.bytes) * 8 / 1000 / (best.fixedMs - line.fixedMs);
                if (meet > mbps * (1 + rounding))
                    next = std::min(next, meet);
            }
        }
        mbps = next;
    }
    return envelope;
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

QString comparison(const BandwidthCurve& curve, const std::vector<Line>& expected, double to)
{
    const std::vector<CurveSegment>& found = curve.segments;
    if (found.size() != expected.size())
        return QString("%1 segments instead of %2").arg(found.size()).arg(expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double end = i + 1 < expected.size() ? expected[i + 1].fromMbps : to;
        if (!isClose(found[i].fromMbps, expected[i].fromMbps) || !isClose(found[i].toMbps, end))
            return QString("segment %1 from %2 to %3 instead of %4 to %5")
                .arg(i)
                .arg(found[i].fromMbps, 0, 'g', 17)
                .arg(found[i].toMbps, 0, 'g', 17)
                .arg(expected[i].fromMbps, 0, 'g', 17)
                .arg(end, 0, 'g', 17);
        if (!isClose(found[i].fixedMs, expected[i].fixedMs) ||
            !isClose(found[i].uplinkBytes, expected[i].bytes))
            return QString("segment %1 is another line").arg(i);
    }
    return {};
}

/// Pairs of layers, each with its own breakpoint: the first is pinned to the edge, the second takes
/// `lessMs` less in the cloud.
PartitionProblem independentPairs(const std::vector<double>& bytes,
                                  const std::vector<double>& lessMs)
{
    PartitionProblem problem;
    problem.tiers = {"edge", "cloud"};
    problem.links = {{1, 1, 0}};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::string number = std::to_string(i);
        problem.layers.push_back({std::string("in").append(number), "Input", 0, TierId(0)});
        problem.layers.push_back({std::string("conv").append(number), "Conv", 0, {}});
        problem.timeMs.insert(problem.timeMs.end(), {0, 0, lessMs[i], 0});
        problem.energyMj.insert(problem.energyMj.end(), {0, 0, 0, 0});
        problem.tensors.push_back(
            {std::string("t").append(number), bytes[i], {}, LayerId(2 * i), {LayerId(2 * i + 1)}});
    }
    return problem;
}

} // namespace

class tst_Curve : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheEnvelopeOfAllPlans()
    {
        constexpr std::uint64_t seed = 1976;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.mostLayers = 9;
        std::size_t most = 0;
        for (int i = 0; i < 1000; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const double from = i % 3 == 0 ? 0.5 : random.uniform(0.01, 1);
            const double to = i % 3 == 0 ? 8 : random.uniform(2, 200);
            const Result<BandwidthCurve> curve = bandwidthCurve(problem, from, to);
            const std::vector<Line> expected = bruteForceEnvelope(problem, from, to);
            QCOMPARE(curve.has_value(), !expected.empty());
            if (!curve)
                continue;
            most = std::max(most, expected.size());
            const QString difference = comparison(*curve, expected, to);
            QVERIFY2(difference.isEmpty(), qPrintable(difference + describe(problem).c_str()));
            for (const CurveSegment& segment : curve->segments) {
                const std::optional<NaiveCost> cost = naiveCost(problem, segment.plan);
                QVERIFY2(cost && isClose(cost->withoutUplinkMs(), segment.fixedMs) &&
                             isClose(cost->upBytes, segment.uplinkBytes),
                         describe(problem, segment.plan).c_str());
            }
        }
        QVERIFY(most >= 5);
    }

    void equalsMinCutAnywhere()
    {
        constexpr std::uint64_t seed = 58;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.fewestLayers = 20;
        shape.mostLayers = 60;
        shape.pins = 0.03;
        for (int i = 0; i < 60; ++i) {
            PartitionProblem problem = randomProblem(random, shape);
            const auto link = static_cast<std::size_t>(
                random.integer(0, static_cast<std::int64_t>(problem.links.size()) - 1));
            const Result<BandwidthCurve> curve = bandwidthCurve(problem, 0.01, 1000, {}, link);
            if (!curve) {
                QCOMPARE(curve.error().code, ErrorCode::Infeasible);
                continue;
            }
            QCOMPARE(curve->segments.front().fromMbps, 0.01);
            QCOMPARE(curve->segments.back().toMbps, 1000.0);
            for (std::size_t k = 1; k < curve->segments.size(); ++k)
                QCOMPARE(curve->segments[k].fromMbps, curve->segments[k - 1].toMbps);
            for (int k = 0; k < 20; ++k) {
                problem.links[link].uplinkMbps = std::pow(10, random.uniform(-2, 3));
                const Result<Solution> expected = solve(minCutMethod(), problem);
                const CurveSegment& segment = curve->at(problem.links[link].uplinkMbps);
                QVERIFY2(
                    isClose(segment.latencyMs(problem.links[link].uplinkMbps), expected->objective),
                    describe(problem).c_str());
            }
        }
    }

    /// The same curve whatever the range it was asked for: the part in common is equal, plans too.
    void doesNotDependOnTheRange()
    {
        constexpr std::uint64_t seed = 8;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.mostLayers = 12;
        shape.wholeNumbers = 1; // exact, so that ties are ties
        for (int i = 0; i < 300; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const Result<BandwidthCurve> whole = bandwidthCurve(problem, 0.125, 64);
            if (!whole)
                continue;
            const double middle = std::pow(2, static_cast<double>(random.integer(-2, 5)));
            const Result<BandwidthCurve> left = bandwidthCurve(problem, 0.125, middle);
            const Result<BandwidthCurve> right = bandwidthCurve(problem, middle, 64);
            for (int k = 0; k < 40; ++k) {
                const double mbps = random.uniform(0.125, 64);
                const BandwidthCurve& part = mbps < middle ? *left : *right;
                QVERIFY2(whole->at(mbps).plan == part.at(mbps).plan, describe(problem).c_str());
            }
        }
    }

    void findsHundredsOfBreakpoints()
    {
        constexpr std::uint64_t seed = 400;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        std::vector<double> bytes;
        std::vector<double> lessMs;
        std::vector<double> breakpoints;
        for (int i = 0; i < 400; ++i) {
            bytes.push_back(static_cast<double>(random.integer(1, 1000000)));
            lessMs.push_back(random.uniform(0.1, 50));
            breakpoints.push_back(bytes.back() * 8 / (lessMs.back() * 1000));
        }
        std::ranges::sort(breakpoints);
        const Result<BandwidthCurve> curve =
            bandwidthCurve(independentPairs(bytes, lessMs), 1e-9, 1e9);
        QVERIFY(curve.has_value());
        QCOMPARE(curve->segments.size(), breakpoints.size() + 1);
        for (std::size_t i = 0; i < breakpoints.size(); ++i)
            QVERIFY(isClose(curve->segments[i].toMbps, breakpoints[i]));
    }

    void tellsNearlyParallelLinesApart()
    {
        // The second pair sends one byte in a thousand million more.
        const Result<BandwidthCurve> curve =
            bandwidthCurve(independentPairs({1e9, 1e6, 1e9 + 1}, {1e5, 1000, 1e5}), 1, 1000);
        QVERIFY(curve.has_value());
        QCOMPARE(curve->segments.size(), std::size_t{4});
        QCOMPARE(curve->segments[0].toMbps, 8.0);
        QCOMPARE(curve->segments[1].toMbps, 80.0);
        QCOMPARE(curve->segments[2].toMbps, (1e9 + 1) * 8 / 1e8);
    }

    void dropsWhatIsOptimalInOnePointOnly()
    {
        // All three change sides at 8 Mbit/s.
        const PartitionProblem problem = independentPairs({1000, 2000, 3000}, {1, 2, 3});
        const Result<BandwidthCurve> across = bandwidthCurve(problem, 1, 100);
        QCOMPARE(across->segments.size(), std::size_t{2});
        QCOMPARE(across->segments[0].toMbps, 8.0);
        QCOMPARE(across->segments[1].uplinkBytes, 6000.0);
        const Result<BandwidthCurve> below = bandwidthCurve(problem, 1, 8);
        QCOMPARE(below->segments.size(), std::size_t{1});
        QCOMPARE(below->segments[0].uplinkBytes, 0.0);
        const Result<BandwidthCurve> above = bandwidthCurve(problem, 8, 100);
        QCOMPARE(above->segments.size(), std::size_t{1});
        QCOMPARE(above->segments[0].uplinkBytes, 6000.0);
        QCOMPARE(&across->at(8), &across->segments[0]);
        QCOMPARE(&across->at(0.1), &across->segments[0]);
        QCOMPARE(&across->at(1e9), &across->segments[1]);
    }

    /// With latency on the link a layer goes out and comes back as bandwidth grows.
    void layersMayComeBack()
    {
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        problem.links = {{10, 10, 20}};
        problem.layers = {{"x", "Input", 0, TierId(0)}, {"y", "Conv", 0, {}}, {"z", "Conv", 0, {}}};
        problem.timeMs = {0, 0, 0.1, 0.1, 1000, 1};
        problem.energyMj.assign(6, 0);
        problem.tensors = {{"a", 1000, {}, LayerId(0), {LayerId(1)}},
                           {"b", 1000, {}, LayerId(0), {LayerId(1)}},
                           {"c", 100000, {}, LayerId(1), {LayerId(2)}}};
        const Result<BandwidthCurve> curve = bandwidthCurve(problem, 0.001, 1000);
        QVERIFY(curve.has_value());
        QCOMPARE(curve->at(10).plan.tierOf[1], TierId(1));
        QCOMPARE(curve->at(100).plan.tierOf[1], TierId(0));
        const auto ranges = tierRanges(*curve);
        QCOMPARE(ranges.size(), std::size_t{3});
        QCOMPARE(ranges[0].size(), std::size_t{1});
        QVERIFY(!switchingMbps(ranges[0]));
        QCOMPARE(ranges[1].size(), std::size_t{3});
        QCOMPARE(ranges[1][2].tier, TierId(0));
        QCOMPARE(ranges[1][1].toMbps, ranges[1][2].fromMbps);
        QCOMPARE(ranges[1][2].fromMbps, (100000 - 2000) * 8 / 20000.0);
        QVERIFY(!switchingMbps(ranges[1]));
        QCOMPARE(ranges[2].size(), std::size_t{2});
        QCOMPARE(switchingMbps(ranges[2]).value(), ranges[2][1].fromMbps);
        QCOMPARE(switchingOf(ranges[0]), Switching::Never);
        QCOMPARE(switchingOf(ranges[1]), Switching::Unsteady);
        QCOMPARE(switchingOf(ranges[2]), Switching::Once);
        for (std::size_t layer = 0; layer < ranges.size(); ++layer)
            QCOMPARE(tierRanges(*curve, LayerId(layer)), ranges[layer]);
        // Seen from 0.1 Mbit/s on it moves once, but back.
        const Result<BandwidthCurve> upper = bandwidthCurve(problem, 0.1, 1000);
        const auto back = tierRanges(*upper, LayerId(1));
        QCOMPARE(back.size(), std::size_t{2});
        QCOMPARE(back[1].tier, TierId(0));
        QCOMPARE(switchingOf(back), Switching::Unsteady);
    }

    void refuses_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("zero") << 0.0 << 1.0;
        QTest::newRow("negative") << -1.0 << 1.0;
        QTest::newRow("empty") << 1.0 << 1.0;
        QTest::newRow("backwards") << 2.0 << 1.0;
        QTest::newRow("infinite") << 1.0 << static_cast<double>(INFINITY);
        QTest::newRow("not a number") << static_cast<double>(NAN) << 1.0;
        QTest::newRow("overflow") << 1e-320 << 1.0;
    }
    void refuses()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        const Result<BandwidthCurve> curve = bandwidthCurve(independentPairs({1}, {1}), from, to);
        QVERIFY(!curve);
        QCOMPARE(curve.error().code, ErrorCode::InvalidInput);
    }

    void refusesOtherProblems()
    {
        PartitionProblem problem = independentPairs({1}, {1});
        problem.links.clear();
        QCOMPARE(bandwidthCurve(problem, 1, 2).error().code, ErrorCode::InvalidInput);
        problem = independentPairs({1}, {1});
        problem.memoryBytes = {1, 1};
        QCOMPARE(bandwidthCurve(problem, 1, 2).error().code, ErrorCode::Unsupported);
        problem = independentPairs({1}, {1});
        QCOMPARE(bandwidthCurve(problem, 1, 2, {}, 1).error().code, ErrorCode::InvalidInput);
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        QCOMPARE(bandwidthCurve(independentPairs({1}, {1}), 1, 2, context).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_Curve)
#include "tst_curve.moc"
