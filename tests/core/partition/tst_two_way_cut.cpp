// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/exhaustive.h"
#include "core/partition/min_cut.h"
#include "core/partition/min_cut_model.h"
#include "core/partition/two_way_cut.h"
#include "tests/bench/networks.h"
#include "tests/support/random_problem.h"
#include "tests/support/structured_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace edgecut;
using namespace edgecut::test;

/// TwoWayCut against the minimum cut of the whole network and against every plan.
class tst_TwoWayCut : public QObject
{
    Q_OBJECT

private:
    static bool isWhole(const PartitionProblem& problem)
    {
        const auto whole = [](double value) { return std::trunc(value) == value; };
        const Link& link = problem.links[0];
        return std::ranges::all_of(problem.timeMs, whole) && link.uplinkMbps == 1 &&
               link.downlinkMbps == 1 && whole(link.latencyMs) &&
               std::ranges::all_of(problem.tensors, [&](const ProblemTensor& tensor) {
                   return whole(transferMs(tensor.crossingBytes(), 1));
               });
    }

    static bool isTie(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(a, b); }

    /// Same plan, same latency, at several rates of one preparation.
    static void compare(const PartitionProblem& problem, Random& random, int& compared)
    {
        std::optional<TwoWayCut> cut = TwoWayCut::prepare(problem, ProblemIndex(problem));
        if (!cut)
            return;
        Result<MinCutModel> model = MinCutModel::prepare(problem);
        QVERIFY(model.has_value());
        PartitionProblem changed = problem;
        for (int i = 0; i < 3; ++i) {
            const Result<Solution> expected = model->solve(changed.links);
            QVERIFY(expected.has_value());
            const std::optional<TwoWayCut::Choice> choice = cut->best(changed.links.front());
            QVERIFY(choice.has_value());
            const Plan plan = TwoWayCut::planOf(*choice);
            const std::string failing = describe(changed, plan) + describe(changed, expected->plan);
            const Result<Evaluation> evaluation = evaluate(changed, plan);
            QVERIFY2(evaluation.has_value(), failing.c_str());
            QVERIFY2(nearlyEqual(evaluation->latencyMs, expected->objective), failing.c_str());
            QVERIFY2(isTie(choice->latencyMs, evaluation->latencyMs), failing.c_str());
            // Ties are broken towards the data where all is whole; elsewhere by rounding too.
            if (plan != expected->plan) {
                QVERIFY2(!isWhole(changed), failing.c_str());
                QVERIFY2(isTie(evaluation->latencyMs, expected->objective), failing.c_str());
            }
            ++compared;
            if (i == 1)
                changed.links.front() = {1, 1, 1};
            else
                changed.links.front() = {std::exp2(random.uniform(-4, 7)),
                                         std::exp2(random.uniform(-4, 7)), random.uniform(0, 0.5)};
        }
    }

    static void addShapes()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<int>("parts");
        for (const std::string_view shape : networkShapes()) {
            const std::string text(shape);
            QTest::addRow("%s", text.c_str()) << QString::fromStdString(text) << 5;
            QTest::addRow("%s, long", text.c_str()) << QString::fromStdString(text) << 40;
        }
    }

private slots:
    void equalsTheWholeCut_data() { addShapes(); }
    void equalsTheWholeCut()
    {
        QFETCH(QString, shape);
        QFETCH(int, parts);
        constexpr std::uint64_t seed = 2961;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        StructuredOptions options;
        options.mostParts = parts;
        const int count = parts > 5 ? 60 : 400;
        int compared = 0;
        for (int i = 0; i < count; ++i) {
            options.returnPath = i % 4 == 0 ? ReturnPath::Free : ReturnPath::Paid;
            compare(structuredProblem(random, shape.toStdString(), options), random, compared);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d compared", compared);
        // Most of what is drawn is what it is made for.
        QVERIFY(compared > (shape == "nasnet" && parts > 5 ? 1 : 2) * count);
    }

    void equalsTheWholeCutOnAnything()
    {
        constexpr std::uint64_t seed = 2962;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 2;
        int compared = 0;
        for (int i = 0; i < 5000; ++i) {
            shape.mostLayers = 1 + i % 16;
            shape.pins = i % 3 == 0 ? 0.15 : 0;
            shape.returnPath = i % 4 == 0 ? ReturnPath::Free : ReturnPath::Paid;
            compare(randomProblem(random, shape), random, compared);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d compared", compared);
        QVERIFY(compared > 12000);
    }

    /// Whatever answers, it is the exhaustive search's answer.
    void equalsExhaustiveSearch_data() { addShapes(); }
    void equalsExhaustiveSearch()
    {
        QFETCH(QString, shape);
        QFETCH(int, parts);
        if (parts > 5)
            return;
        constexpr std::uint64_t seed = 2963;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        StructuredOptions options;
        options.mostParts = 2;
        int compared = 0;
        for (int i = 0; i < 400; ++i) {
            options.returnPath = i % 4 == 0 ? ReturnPath::Free : ReturnPath::Paid;
            const PartitionProblem problem =
                structuredProblem(random, shape.toStdString(), options);
            if (problem.layerCount() > 15)
                continue;
            const Result<Solution> expected = solve(exhaustiveMethod(), problem);
            const Result<Solution> found = solve(minCutMethod(), problem);
            QVERIFY2(found && expected, describe(problem).c_str());
            const std::string failing = describe(problem, found->plan);
            QVERIFY2(nearlyEqual(found->objective, expected->objective), failing.c_str());
            QVERIFY2(*found->lowerBound <= found->objective && found->optimal, failing.c_str());
            QCOMPARE(found->evaluation.latencyMs, found->objective);
            ++compared;
        }
        QVERIFY(compared > 100);
    }

    /// The networks of the benchmark, none of which is left to others.
    void equalsTheWholeCutOnLargeNetworks_data()
    {
        QTest::addColumn<int>("shape");
        int i = 0;
        for (const char* name :
             {"chain", "resnet", "densenet", "inception", "unet", "transformer", "nasnet", "heads"})
            QTest::newRow(name) << i++;
    }
    void equalsTheWholeCutOnLargeNetworks()
    {
        QFETCH(int, shape);
        constexpr PartitionProblem (*makers[])(std::size_t, bench::Times) = {
            bench::chain,    bench::resNetLike,      bench::denseNetLike, bench::inceptionLike,
            bench::uNetLike, bench::transformerLike, bench::nasNetLike,   bench::auxiliaryHeads};
        constexpr std::uint64_t seed = 2964;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        int compared = 0;
        for (const bench::Times times : {bench::Times::Roofline, bench::Times::Random}) {
            for (const std::size_t layers : {1U, 50U, 400U, 3000U}) {
                PartitionProblem problem = makers[shape](layers, times);
                for (const int result : {-1, 0, 1}) {
                    problem.returnPath = result == 1 ? ReturnPath::Free : ReturnPath::Paid;
                    if (result >= 0)
                        problem.resultTier = TierId(result);
                    compare(problem, random, compared);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
        QCOMPARE(compared, 72);
    }

    void leavesTheRestToOthers()
    {
        Random random(1);
        StructuredOptions options;
        options.pins = 0;
        options.returnPath = ReturnPath::Paid;
        PartitionProblem problem = structuredProblem(random, "chain", options);
        QVERIFY(TwoWayCut::prepare(problem, ProblemIndex(problem)).has_value());
        problem.memoryBytes = {std::nullopt, 1};
        QVERIFY(!TwoWayCut::prepare(problem, ProblemIndex(problem)).has_value());
        problem.memoryBytes.clear();
        problem.returnPath = ReturnPath::OneWay;
        QVERIFY(!TwoWayCut::prepare(problem, ProblemIndex(problem)).has_value());
    }
};

QTEST_APPLESS_MAIN(tst_TwoWayCut)
#include "tst_two_way_cut.moc"
