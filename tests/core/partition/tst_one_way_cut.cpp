// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/curve.h"
#include "core/partition/exhaustive.h"
#include "core/partition/live_cut.h"
#include "core/partition/min_cut.h"
#include "core/partition/min_cut_model.h"
#include "core/partition/one_way_cut.h"
#include "tests/support/random_problem.h"
#include "tests/support/structured_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace edgecut;
using namespace edgecut::test;

/// OneWayCut against the minimum cut of the whole network and against every plan.
class tst_OneWayCut : public QObject
{
    Q_OBJECT

private:
    static bool isWhole(const PartitionProblem& problem)
    {
        const auto whole = [](double value) { return std::trunc(value) == value; };
        return std::ranges::all_of(problem.timeMs, whole) && problem.links[0].uplinkMbps == 1 &&
               whole(problem.links[0].latencyMs) &&
               std::ranges::all_of(problem.tensors, [&](const ProblemTensor& tensor) {
                   return whole(transferMs(tensor.crossingBytes(), 1));
               });
    }

    static bool isTie(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(a, b); }

    /// Same plan, same latency, and what it says of it is true; at several rates of one
    /// preparation.
    static void compare(const PartitionProblem& problem, Random& random, int& compared)
    {
        const ProblemIndex index(problem);
        std::optional<OneWayCut> cut = OneWayCut::prepare(problem, index);
        Result<MinCutModel> model = MinCutModel::prepare(problem);
        QCOMPARE(cut.has_value(), model.has_value());
        if (!cut)
            return;
        PartitionProblem changed = problem;
        for (int i = 0; i < 3; ++i) {
            const Result<Solution> expected = model->solve(changed.links);
            QVERIFY(expected.has_value());
            const Link& link = changed.links.front();
            const std::optional<OneWayCut::Choice> choice = cut->best(link);
            QVERIFY(choice.has_value());
            const Plan plan = cut->planOf(*choice);
            const std::string failing = describe(changed, plan) + describe(changed, expected->plan);
            const Result<Evaluation> evaluation = evaluate(changed, plan);
            QVERIFY2(evaluation.has_value(), failing.c_str());
            QVERIFY2(nearlyEqual(evaluation->latencyMs, expected->objective), failing.c_str());
            QVERIFY2(nearlyEqual(choice->latencyMs(link), expected->objective), failing.c_str());
            QVERIFY2(choice->bytes == evaluation->uplinkBytes.front(), failing.c_str());
            // Ties are broken towards the data where all is whole; elsewhere by rounding too.
            if (plan != expected->plan) {
                QVERIFY2(!isWhole(changed), failing.c_str());
                QVERIFY2(isTie(evaluation->latencyMs, expected->objective), failing.c_str());
            }
            ++compared;
            changed.links.front() = {std::exp2(random.uniform(-4, 7)), 1, random.uniform(0, 0.5)};
        }
    }

private slots:
    void equalsTheWholeCut_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<int>("parts");
        for (const std::string_view shape : networkShapes()) {
            const std::string text(shape);
            QTest::addRow("%s", text.c_str()) << QString::fromStdString(text) << 5;
            QTest::addRow("%s, long", text.c_str()) << QString::fromStdString(text) << 40;
        }
    }
    void equalsTheWholeCut()
    {
        QFETCH(QString, shape);
        QFETCH(int, parts);
        constexpr std::uint64_t seed = 1961;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        StructuredOptions options;
        options.mostParts = parts;
        const int count = parts > 5 ? 100 : 600;
        int compared = 0;
        for (int i = 0; i < count; ++i) {
            compare(structuredProblem(random, shape.toStdString(), options), random, compared);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(compared > count);
    }

    void equalsTheWholeCutOnAnything()
    {
        constexpr std::uint64_t seed = 1962;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.returnPath = ReturnPath::OneWay;
        int compared = 0;
        for (int i = 0; i < 5000; ++i) {
            shape.mostLayers = 1 + i % 14;
            shape.pins = i % 3 == 0 ? 0.15 : 0;
            compare(randomProblem(random, shape), random, compared);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(compared > 8000);
    }

    void equalsExhaustiveSearch_data()
    {
        QTest::addColumn<QString>("shape");
        for (const std::string_view shape : networkShapes()) {
            const std::string text(shape);
            QTest::newRow(text.c_str()) << QString::fromStdString(text);
        }
    }
    void equalsExhaustiveSearch()
    {
        QFETCH(QString, shape);
        constexpr std::uint64_t seed = 1963;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        StructuredOptions options;
        options.mostParts = 2;
        int compared = 0;
        for (int i = 0; i < 600; ++i) {
            const PartitionProblem problem =
                structuredProblem(random, shape.toStdString(), options);
            if (problem.layerCount() > 20)
                continue;
            const Result<Solution> expected = solve(exhaustiveMethod(), problem);
            const Result<Solution> found = solve(minCutMethod(), problem);
            QCOMPARE(found.has_value(), expected.has_value());
            if (!found)
                continue;
            const std::string failing = describe(problem, found->plan);
            QVERIFY2(nearlyEqual(found->objective, expected->objective), failing.c_str());
            QVERIFY2(*found->lowerBound <= found->objective && found->optimal, failing.c_str());
            QCOMPARE(found->evaluation.latencyMs, found->objective);
            ++compared;
        }
        QVERIFY(compared > 200);
    }

    /// The curve's latency is the whole cut's, at random rates and at the breakpoints; its plans
    /// are worth what it says.
    void curveEqualsTheWholeCut_data() { equalsExhaustiveSearch_data(); }
    void curveEqualsTheWholeCut()
    {
        QFETCH(QString, shape);
        constexpr std::uint64_t seed = 1964;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        StructuredOptions options;
        options.mostParts = 12;
        std::size_t segments = 0;
        for (int i = 0; i < 60; ++i) {
            options.resultTier = i % 4 == 0 ? 1 : 0;
            PartitionProblem problem = structuredProblem(random, shape.toStdString(), options);
            Result<MinCutModel> model = MinCutModel::prepare(problem);
            const Result<BandwidthCurve> curve = bandwidthCurve(problem, 0.01, 1000);
            QCOMPARE(curve.has_value(), model.has_value());
            if (!curve)
                continue;
            segments += curve->segments.size();
            std::vector<double> rates;
            for (const CurveSegment& segment : curve->segments) {
                rates.push_back(segment.fromMbps);
                rates.push_back(std::sqrt(segment.fromMbps * segment.toMbps));
            }
            for (const double rate : rates) {
                problem.links[0].uplinkMbps = rate;
                const CurveSegment& segment = curve->at(rate);
                const double expected = model->solve(problem.links)->objective;
                const std::string failing = describe(problem, segment.plan);
                QVERIFY2(nearlyEqual(segment.latencyMs(rate), expected), failing.c_str());
                const Result<Evaluation> evaluation = evaluate(problem, segment.plan);
                QVERIFY2(evaluation && nearlyEqual(evaluation->latencyMs, expected),
                         failing.c_str());
            }
        }
        qInfo("%zu segments", segments);
        QVERIFY(segments > 60); // more than one a curve
    }

    /// Under a slider: each answer is the one of solving anew, to the last bit; bad links are
    /// refused and change nothing.
    void liveCutFollowsTheLinks()
    {
        constexpr std::uint64_t seed = 1965;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        StructuredOptions options;
        int repeated = 0;
        for (int i = 0; i < 900; ++i) {
            constexpr ReturnPath paths[] = {ReturnPath::OneWay, ReturnPath::OneWay,
                                            ReturnPath::Paid};
            options.returnPath = paths[i % 3];
            PartitionProblem problem = structuredProblem(
                random, networkShapes()[static_cast<std::size_t>(i) % 9], options);
            Result<LiveCut> live = LiveCut::prepare(problem);
            QCOMPARE(live.has_value(), solve(minCutMethod(), problem).has_value());
            if (!live)
                continue;
            Plan before;
            for (int k = 0; k < 6; ++k) {
                problem.links[0] = {std::exp2(random.uniform(-4, 7)), random.uniform(1, 9),
                                    random.uniform(0, 0.5)};
                const Result<Solution> found = live->solve(problem.links);
                Result<Solution> expected = solve(minCutMethod(), problem);
                QVERIFY2(found.has_value() && expected.has_value(), describe(problem).c_str());
                expected->solveUs = found->solveUs;
                QVERIFY2(*found == *expected, describe(problem, found->plan).c_str());
                repeated += found->plan == before;
                before = found->plan;
            }
            const std::vector<Link> impossible = {{0, 1, 0}};
            QVERIFY(!live->solve(impossible).has_value());
            QVERIFY(!live->solve({}).has_value());
            QCOMPARE(live->problem(), problem);
        }
        QVERIFY(repeated > 500);
    }

    /// Sums of bytes must be exact, so what is not whole is left to the general cut.
    void leavesTheRestToOthers()
    {
        Random random(1);
        StructuredOptions options;
        options.pins = 0;
        PartitionProblem problem = structuredProblem(random, "chain", options);
        QVERIFY(OneWayCut::prepare(problem, ProblemIndex(problem)).has_value());
        const auto refuses = [&](auto change) {
            PartitionProblem changed = problem;
            change(changed);
            return !OneWayCut::prepare(changed, ProblemIndex(changed)).has_value();
        };
        QVERIFY(refuses([](PartitionProblem& p) { p.tensors[0].bytes = 0.5; }));
        QVERIFY(refuses([](PartitionProblem& p) { p.tensors[0].wireBytes = 1e16; }));
        QVERIFY(refuses([](PartitionProblem& p) { p.returnPath = ReturnPath::Paid; }));
        QVERIFY(refuses([](PartitionProblem& p) { p.memoryBytes = {std::nullopt, 1}; }));
    }
};

QTEST_APPLESS_MAIN(tst_OneWayCut)
#include "tst_one_way_cut.moc"
