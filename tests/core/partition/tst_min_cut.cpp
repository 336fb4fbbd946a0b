// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/exhaustive.h"
#include "core/partition/min_cut.h"
#include "core/partition/min_cut_model.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// DNN Surgery's trap: as published, a cloud layer feeds an edge layer for nothing.
PartitionProblem counterExample(ReturnPath returnPath)
{
    PartitionProblem problem;
    problem.name = "counter-example";
    problem.tiers = {"edge", "cloud"};
    problem.links = {{1, 1, 0}};
    problem.returnPath = returnPath;
    constexpr double edgeMs[] = {0, 1, 3, 1, 8};
    constexpr double cloudMs[] = {0, 1, 0, 1, 1};
    constexpr double transfer[] = {11, 4, 4, 3, 9};
    const std::vector<std::vector<std::size_t>> links = {{1, 3}, {2, 4}, {3, 4}, {}, {}};
    for (std::size_t i = 0; i < 5; ++i) {
        const std::string number = std::to_string(i);
        problem.layers.push_back({number, "Other", 0, std::nullopt});
        problem.timeMs.insert(problem.timeMs.end(), {edgeMs[i], cloudMs[i]});
        problem.energyMj.insert(problem.energyMj.end(), {0, 0});
        ProblemTensor tensor{
            std::string("t").append(number), transfer[i] * 125, {}, LayerId(i), {}};
        for (const std::size_t consumer : links[i])
            tensor.consumers.emplace_back(consumer);
        problem.tensors.push_back(tensor);
    }
    problem.layers[0].pinned = TierId(0);
    return problem;
}

/// `count` layers in a row, each also feeding the one `skip` further on.
PartitionProblem longProblem(std::size_t count, std::size_t skip, ReturnPath returnPath)
{
    Random random(5);
    PartitionProblem problem;
    problem.tiers = {"device", "edge", "cloud"};
    problem.links = {{5.85, 20, 1}, {100, 100, 5}};
    problem.returnPath = returnPath;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        problem.layers.push_back({std::string("l").append(number), "Conv", 0, std::nullopt});
        for (const double scale : {1.0, 0.2, 0.01}) {
            problem.timeMs.push_back(scale * random.uniform(0, 30));
            problem.energyMj.push_back(0);
        }
        ProblemTensor tensor{std::string("t").append(number),
                             static_cast<double>(random.integer(1000, 2000000)),
                             {},
                             LayerId(i),
                             {}};
        if (i + 1 < count)
            tensor.consumers.emplace_back(i + 1);
        if (skip > 1 && i % skip == 0 && i + skip < count)
            tensor.consumers.emplace_back(i + skip);
        problem.tensors.push_back(std::move(tensor));
    }
    problem.layers[0].pinned = TierId(0);
    return problem;
}

} // namespace

class tst_MinCut : public QObject
{
    Q_OBJECT

private slots:
    void equalsExhaustiveSearch()
    {
        constexpr std::uint64_t seed = 1956;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        int feasible = 0;
        for (int i = 0; i < 5000; ++i) {
            const PartitionProblem problem = randomProblem(random);
            const Result<Solution> expected = solve(exhaustiveMethod(), problem);
            const Result<Solution> found = solve(minCutMethod(), problem);
            feasible += found.has_value();
            if (!expected) {
                QVERIFY2(!found && found.error().code == ErrorCode::Infeasible,
                         describe(problem).c_str());
                continue;
            }
            QVERIFY2(found.has_value(), describe(problem).c_str());
            const std::string failing = describe(problem, found->plan);
            QVERIFY2(nearlyEqual(found->objective, expected->objective), failing.c_str());
            const std::optional<NaiveCost> cost = naiveCost(problem, found->plan);
            QVERIFY2(cost && nearlyEqual(cost->latencyMs(), found->objective), failing.c_str());
            QVERIFY2(nearlyEqual(*found->lowerBound, found->objective), failing.c_str());
            QVERIFY2(*found->lowerBound <= found->objective && found->optimal, failing.c_str());
            QCOMPARE(found->evaluation.latencyMs, found->objective);
        }
        QVERIFY(feasible > 3000 && feasible < 5000);
    }

    /// One model, many rates: the same answers as a model for each.
    void followsTheLinks()
    {
        constexpr std::uint64_t seed = 31;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 200; ++i) {
            PartitionProblem problem = randomProblem(random);
            Result<MinCutModel> model = MinCutModel::prepare(problem);
            if (!model)
                continue;
            for (int k = 0; k < 5; ++k) {
                for (Link& link : problem.links)
                    link = {random.uniform(0.01, 50), random.uniform(0.01, 50),
                            random.uniform(0, 2)};
                const Result<Solution> found = model->solve(problem.links);
                const Result<Solution> expected = solve(minCutMethod(), problem);
                QVERIFY2(found && found->plan == expected->plan, describe(problem).c_str());
                QCOMPARE(found->evaluation, expected->evaluation);
            }
        }
    }

    void refusesImpossibleLinks()
    {
        PartitionProblem problem = counterExample(ReturnPath::Paid);
        Result<MinCutModel> model = MinCutModel::prepare(problem);
        QVERIFY(model.has_value());
        for (const std::vector<Link>& links : {std::vector<Link>{},
                                               {{0, 1, 0}},
                                               {{1, 1, -1}},
                                               {{1, 1, 0}, {1, 1, 0}},
                                               {{1e-320, 1, 0}}}) {
            const Result<Solution> found = model->solve(links);
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::InvalidInput);
        }
        QCOMPARE(model->solve()->objective, 11.0);
    }

    void counterExampleOfDnnSurgery_data()
    {
        QTest::addColumn<int>("returnPath");
        QTest::addColumn<double>("latencyMs");
        QTest::newRow("free, as published") << static_cast<int>(ReturnPath::Free) << 7.0;
        QTest::newRow("paid") << static_cast<int>(ReturnPath::Paid) << 11.0;
        QTest::newRow("one-way") << static_cast<int>(ReturnPath::OneWay) << 13.0;
    }
    void counterExampleOfDnnSurgery()
    {
        QFETCH(int, returnPath);
        QFETCH(double, latencyMs);
        const auto problem = counterExample(static_cast<ReturnPath>(returnPath));
        for (const Method& method : {minCutMethod(), exhaustiveMethod()}) {
            const Result<Solution> found = solve(method, problem);
            QVERIFY(found.has_value());
            QCOMPARE(found->objective, latencyMs);
            QCOMPARE(*found->lowerBound, latencyMs);
            QVERIFY(found->optimal);
        }
    }

    /// Of equally good plans, every layer nearest to the data: exact when the numbers are.
    void breaksTiesTowardsTheData()
    {
        constexpr std::uint64_t seed = 77;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 5;
        shape.mostTiers = 3;
        shape.wholeNumbers = 1;
        for (int i = 0; i < 400; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const Result<Solution> found = solve(minCutMethod(), problem);
            if (!found)
                continue;
            forEachPlan(problem, [&](const Plan& plan) {
                const std::optional<NaiveCost> cost = naiveCost(problem, plan);
                if (!cost || cost->latencyMs() > found->objective)
                    return;
                for (std::size_t layer = 0; layer < problem.layerCount(); ++layer) {
                    if (plan.tierOf[layer] < found->plan.tierOf[layer])
                        QFAIL(describe(problem, plan).c_str());
                }
            });
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// 1e300 ms beside 1e-9: nothing overflows, and the answer keeps its digits.
    void survivesHostileNumbers()
    {
        constexpr std::uint64_t seed = 300;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.pins = 0;
        for (int i = 0; i < 1000; ++i) {
            PartitionProblem problem = randomProblem(random, shape);
            constexpr double scales[] = {1e-300, 1e-9, 1, 1e9, 1e300};
            for (double& ms : problem.timeMs)
                ms *= scales[random.integer(0, 4)];
            for (ProblemTensor& tensor : problem.tensors) {
                tensor.wireBytes.reset();
                tensor.bytes *= scales[random.integer(0, 3)];
            }
            const Result<Solution> expected = solve(exhaustiveMethod(), problem);
            const Result<Solution> found = solve(minCutMethod(), problem);
            QVERIFY2(found && expected, describe(problem).c_str());
            const double tolerance = 1e-12 * expected->objective;
            QVERIFY2(std::abs(found->objective - expected->objective) <= tolerance,
                     describe(problem, found->plan).c_str());
            QVERIFY2(found->objective - *found->lowerBound <= tolerance,
                     describe(problem, found->plan).c_str());
        }
    }

    void namesPinsInConflict()
    {
        PartitionProblem problem = counterExample(ReturnPath::OneWay);
        problem.layers[1].pinned = TierId(1);
        problem.layers[3].pinned = TierId(0);
        const Result<Solution> found = solve(minCutMethod(), problem);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Infeasible);
        QCOMPARE(QString::fromStdString(english(found.error())),
                 "Layer 3 is pinned to edge, but its input comes from layer 1, which is pinned to "
                 "cloud, further out; allow the return path or drop a pin.");
        problem.returnPath = ReturnPath::Paid;
        QVERIFY(solve(minCutMethod(), problem).has_value());
    }

    void namesResultInConflict()
    {
        PartitionProblem problem = counterExample(ReturnPath::OneWay);
        problem.layers[1].pinned = TierId(1);
        problem.resultTier = TierId(0);
        const Result<Solution> found = solve(minCutMethod(), problem);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Infeasible);
        QCOMPARE(QString::fromStdString(english(found.error())),
                 "The result t3 must end on edge, but it comes from layer 1, which is pinned to "
                 "cloud, further out; allow the return path, drop the pin or choose another result "
                 "tier.");
    }

    void refusesMemoryLimits()
    {
        PartitionProblem problem = counterExample(ReturnPath::Paid);
        problem.memoryBytes = {std::nullopt, std::nullopt};
        QVERIFY(solve(minCutMethod(), problem).has_value());
        problem.memoryBytes = {std::nullopt, 4e9};
        for (const Result<Solution>& found :
             {solve(minCutMethod(), problem), minCut(problem, {}, {})}) {
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::Unsupported);
            QCOMPARE(QString::fromStdString(english(found.error())),
                     "min-cut cannot honour memory_bytes; use memory-cut, which can, "
                     "or leave the limits out.");
        }
    }

    void largeProblems_data()
    {
        QTest::addColumn<int>("layers");
        QTest::addColumn<int>("skip");
        QTest::addColumn<int>("returnPath");
        for (const ReturnPath path : {ReturnPath::OneWay, ReturnPath::Paid, ReturnPath::Free}) {
            const std::string text(name(path));
            QTest::addRow("chain, %s", text.c_str()) << 20000 << 1 << static_cast<int>(path);
            QTest::addRow("skips, %s", text.c_str()) << 20000 << 7 << static_cast<int>(path);
        }
    }
    void largeProblems()
    {
        QFETCH(int, layers);
        QFETCH(int, skip);
        QFETCH(int, returnPath);
        const PartitionProblem problem =
            longProblem(static_cast<std::size_t>(layers), static_cast<std::size_t>(skip),
                        static_cast<ReturnPath>(returnPath));
        const Result<Solution> found = solve(minCutMethod(), problem);
        QVERIFY(found.has_value());
        QVERIFY(found->optimal);
        qInfo("%.0f us", found->solveUs);

        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        const Result<Solution> stopped = solve(minCutMethod(), problem, {}, context);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_MinCut)
#include "tst_min_cut.moc"
