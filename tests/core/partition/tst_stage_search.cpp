// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/bottleneck.h"
#include "core/partition/min_cut.h"
#include "core/partition/stage_search.h"
#include "tests/bench/networks.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"
#include "tests/support/structured_problem.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// Wide, with a gap that branching does not close in a minute.
PartitionProblem hardProblem()
{
    PartitionProblem problem = bench::randomlyWired(500, bench::Times::Roofline);
    problem.returnPath = ReturnPath::Paid;
    problem.links = {{50, 50, 0}};
    for (std::size_t i = 1; i < problem.layerCount(); ++i) {
        problem.timeMs[2 * i] = 5;
        problem.timeMs[2 * i + 1] = 0.5;
    }
    for (ProblemTensor& tensor : problem.tensors)
        tensor.bytes = 2e5;
    return problem;
}

StageGoal goalOf(int kind, const PartitionProblem& problem, double budgetMs)
{
    if (kind == 0)
        return maximumStageGoal(problem);
    return kind == 1 ? firstTierGoal(problem, budgetMs) : cappedLatencyGoal(problem, budgetMs);
}

} // namespace

class tst_StageSearch : public QObject
{
    Q_OBJECT

private slots:
    /// Whichever part of the search does the work, the answer is the same.
    void partsAgree_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("maximum stage") << 0;
        QTest::newRow("edge time within a budget") << 1;
        QTest::newRow("latency within a budget") << 2;
    }
    void partsAgree()
    {
        QFETCH(int, kind);
        constexpr std::uint64_t seed = 7;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 9;
        int compared = 0;
        for (int i = 0; i < 600; ++i) {
            StructuredOptions options;
            options.returnPath = i % 4 < 2 ? ReturnPath::Paid : ReturnPath::OneWay;
            const auto name = networkShapes()[static_cast<std::size_t>(random.integer(0, 8))];
            const PartitionProblem problem = i % 2 == 0 ? randomProblem(random, shape)
                                                        : structuredProblem(random, name, options);
            const Result<Solution> known = solve(minCutMethod(), problem);
            if (!known)
                continue;
            const double behindMs =
                known->evaluation.latencyMs - known->evaluation.computeMs.front();
            const StageGoal goal = goalOf(kind, problem, behindMs * random.uniform(1, 1.2));
            const Result<Solution> whole = searchStages(problem, goal, known->plan, {});
            QVERIFY2(whole && whole->optimal, describe(problem).c_str());
            ++compared;
            // Branching alone; then branching whose leaves are tiny, and give up early.
            for (const StageSearchLimits& limits :
                 {StageSearchLimits{0, 0, 0, 0}, StageSearchLimits{0, 0, 20, 5}}) {
                const Result<Solution> other = searchStages(problem, goal, known->plan, {}, limits);
                const std::string failing = describe(problem);
                QVERIFY2(other && other->optimal, failing.c_str());
                QVERIFY2(nearlyEqual(other->objective, whole->objective), failing.c_str());
                QVERIFY2(keepsCaps(goal, other->evaluation), failing.c_str());
            }
        }
        QVERIFY(compared > 400);
    }

    /// 1e300 ms beside 1e-9: nothing overflows, and the answer keeps its digits.
    void survivesHostileNumbers()
    {
        constexpr std::uint64_t seed = 301;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.pins = 0;
        shape.mostLayers = 5;
        for (int i = 0; i < 500; ++i) {
            PartitionProblem problem = randomProblem(random, shape);
            constexpr double scales[] = {1e-300, 1e-9, 1, 1e9, 1e300};
            for (double& ms : problem.timeMs)
                ms *= scales[random.integer(0, 4)];
            for (ProblemTensor& tensor : problem.tensors) {
                tensor.wireBytes.reset();
                tensor.bytes *= scales[random.integer(0, 3)];
            }
            const double least = naiveLeast(problem, &NaiveCost::maximumStageMs).value();
            const Result<Solution> found = solve(bottleneckMethod(), problem);
            QVERIFY2(found.has_value(), describe(problem).c_str());
            QVERIFY2(std::abs(found->objective - least) <= 1e-9 * least,
                     describe(problem, found->plan).c_str());
        }
    }

    /// However early the time is up, the bound holds and the plan is allowed.
    void boundsHoldWhenTimeIsUp()
    {
        constexpr std::uint64_t seed = 9;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.fewestLayers = shape.mostLayers = 8;
        shape.mostTiers = 3;
        for (int i = 0; i < 200; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            Context context;
            context.deadline = std::chrono::steady_clock::now() +
                               std::chrono::microseconds(random.integer(0, 300));
            const Result<Solution> found = solve(bottleneckMethod(), problem, {}, context);
            const Result<Solution> best = solve(bottleneckMethod(), problem);
            QCOMPARE(found.has_value(), best.has_value());
            if (!found)
                continue;
            const std::string failing = describe(problem, found->plan);
            QVERIFY2(*found->lowerBound <= best->objective * (1 + 1e-9), failing.c_str());
            QVERIFY2(found->objective >= best->objective * (1 - 1e-9), failing.c_str());
            QCOMPARE(found->evaluation, evaluate(problem, found->plan).value());
        }
    }

    void answersForTheTimeGiven()
    {
        const PartitionProblem problem = hardProblem();
        Context context;
        context.deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
        const Result<Solution> found = solve(bottleneckMethod(), problem, {}, context);
        QVERIFY(found && !found->optimal);
        QVERIFY(*found->lowerBound > 0);
        QVERIFY(*found->lowerBound < found->objective);
        qInfo("%g, at least %g, after %.0f us", found->objective, *found->lowerBound,
              found->solveUs);
    }

    void stopsWhenAsked()
    {
        const PartitionProblem problem = hardProblem();
        std::stop_source stop;
        Context context;
        context.stopToken = stop.get_token();
        const std::jthread asking([&stop] { stop.request_stop(); });
        const Result<Solution> found = solve(bottleneckMethod(), problem, {}, context);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_StageSearch)
#include "tst_stage_search.moc"
