// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/budget_front.h"
#include "core/partition/dsccs.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace edgecut;
using namespace edgecut::test;

namespace {

using Point = std::pair<double, double>; ///< budget, time on the first tier

/// Points that no other plan's is at least as good as in both, rising.
std::vector<Point> naiveFront(const PartitionProblem& problem)
{
    std::vector<Point> points;
    forEachPlan(problem, [&](const Plan& plan) {
        if (const std::optional<NaiveCost> cost = naiveCost(problem, plan))
            points.emplace_back(cost->behindFirstTierMs(), cost->stagesMs.front());
    });
    std::ranges::sort(points);
    std::vector<Point> front;
    for (const Point& point : points) {
        if (!front.empty() && point.second >= front.back().second - 1e-11)
            continue;
        if (!front.empty() && point.first <= front.back().first + 1e-11)
            front.pop_back();
        front.push_back(point);
    }
    return front;
}

std::string describe(const std::vector<Point>& expected, const BudgetFront& found)
{
    std::string text = "expected";
    for (const Point& point : expected)
        text += " (" + formatShortest(point.first) + ' ' + formatShortest(point.second) + ')';
    text += "\nfound";
    for (const FrontStep& step : found.steps)
        text += " (" + formatShortest(step.budgetMs) + ' ' + formatShortest(step.firstTierMs) + ')';
    return text + '\n';
}

} // namespace

class tst_BudgetFront : public QObject
{
    Q_OBJECT

private slots:
    void equalsExhaustiveSearch_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::newRow("at once") << false;
        QTest::newRow("step by step") << true;
    }
    void equalsExhaustiveSearch()
    {
        QFETCH(bool, wide);
        constexpr std::uint64_t seed = 19;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        BudgetFrontLimits limits;
        if (wide)
            limits.mostSteps = 0;
        std::size_t steps = 0;
        for (int i = 0; i < (wide ? 500 : 2000); ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const std::vector<Point> expected = naiveFront(problem);
            const Result<BudgetFront> found = budgetFront(problem, {}, limits);
            if (expected.empty()) {
                QVERIFY(!found && found.error().code == ErrorCode::Infeasible);
                continue;
            }
            QVERIFY2(found && found->isWhole, test::describe(problem).c_str());
            const std::string failing = test::describe(problem) + describe(expected, *found);
            QVERIFY2(found->steps.size() == expected.size(), failing.c_str());
            steps += expected.size();
            for (std::size_t k = 0; k < expected.size(); ++k) {
                const FrontStep& step = found->steps[k];
                QVERIFY2(nearlyEqual(step.budgetMs, expected[k].first), failing.c_str());
                QVERIFY2(nearlyEqual(step.firstTierMs, expected[k].second), failing.c_str());
                const Evaluation cost = evaluate(problem, step.plan).value();
                QVERIFY(nearlyEqual(step.firstTierMs, cost.computeMs.front()));
                QVERIFY(nearlyEqual(step.budgetMs, cost.latencyMs - cost.computeMs.front()));
            }
        }
        QVERIFY(steps > (wide ? 700 : 2800));
    }

    /// At a step's budget dsccs finds that step, and just below it the one before.
    void agreesWithSingleBudgets()
    {
        constexpr std::uint64_t seed = 20;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.fewestLayers = shape.mostLayers = 16;
        shape.mostTiers = 2;
        shape.pins = 0.02;
        shape.wholeNumbers = 0;
        for (int i = 0; i < 20; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const Result<BudgetFront> front = budgetFront(problem);
            if (!front)
                continue;
            for (std::size_t k = 0; k < front->steps.size(); k += 1 + front->steps.size() / 5) {
                const FrontStep& step = front->steps[k];
                const Result<Solution> at =
                    solve(dsccsMethod(), problem, {{"budget-ms", step.budgetMs}});
                QVERIFY2(at && nearlyEqual(at->objective, step.firstTierMs),
                         test::describe(problem).c_str());
                const Result<Solution> below =
                    solve(dsccsMethod(), problem, {{"budget-ms", step.budgetMs * (1 - 1e-8)}});
                if (step.budgetMs == 0)
                    continue;
                if (k == 0)
                    QVERIFY(!below && below.error().code == ErrorCode::Infeasible);
                else
                    QVERIFY2(nearlyEqual(below->objective, front->steps[k - 1].firstTierMs),
                             test::describe(problem).c_str());
            }
        }
    }

    void stopsAndRefuses()
    {
        Random random(1);
        ProblemShape shape;
        shape.pins = shape.resultTier = 0;
        shape.fewestLayers = 5;
        PartitionProblem problem = randomProblem(random, shape);
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        QCOMPARE(budgetFront(problem, context).error().code, ErrorCode::Cancelled);
        context = {};
        context.deadline = std::chrono::steady_clock::now();
        const Result<BudgetFront> late = budgetFront(problem, context);
        QVERIFY(late.has_value());
        problem.memoryBytes.assign(problem.tierCount(), 4.0);
        QCOMPARE(budgetFront(problem).error().code, ErrorCode::Unsupported);
        problem.memoryBytes.clear();
        problem.timeMs.pop_back();
        QCOMPARE(budgetFront(problem).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(tst_BudgetFront)
#include "tst_budget_front.moc"
