// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/dsccs.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// Budgets from too small over just right to generous, some of them exactly what some plan needs.
double anyBudget(Random& random, const PartitionProblem& problem)
{
    std::vector<double> needed;
    forEachPlan(problem, [&](const Plan& plan) {
        if (const std::optional<NaiveCost> cost = naiveCost(problem, plan))
            needed.push_back(cost->behindFirstTierMs());
    });
    if (needed.empty() || random.chance(0.05))
        return random.uniform(0, 100);
    const double ms = needed[static_cast<std::size_t>(random.integer(0, std::ssize(needed) - 1))];
    return random.chance(0.5) ? ms : ms * random.uniform(0, 1.5);
}

} // namespace

class tst_Dsccs : public QObject
{
    Q_OBJECT

private slots:
    void equalsExhaustiveSearch_data()
    {
        QTest::addColumn<bool>("latency");
        QTest::newRow("edge time") << false;
        QTest::newRow("latency") << true;
    }
    void equalsExhaustiveSearch()
    {
        QFETCH(bool, latency);
        constexpr std::uint64_t seed = 385;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        shape.pins = 0.25;
        int feasible = 0;
        int tooSmall = 0;
        for (int i = 0; i < 2000; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const double budgetMs = anyBudget(random, problem);
            const std::optional<double> least =
                naiveLeast(problem, [&](const NaiveCost& cost) -> std::optional<double> {
                    if (cost.behindFirstTierMs() > budgetMs * (1 + 1e-12))
                        return std::nullopt;
                    return latency ? cost.latencyMs() : cost.stagesMs.front();
                });
            const Result<Solution> found = solve(latency ? dsccsLatencyMethod() : dsccsMethod(),
                                                 problem, {{"budget-ms", budgetMs}});
            const std::string failing =
                describe(problem) + "budget " + formatShortest(budgetMs) + '\n';
            if (!least) {
                QVERIFY2(!found && found.error().code == ErrorCode::Infeasible, failing.c_str());
                tooSmall += naiveOptimum(problem).has_value();
                continue;
            }
            ++feasible;
            QVERIFY2(found.has_value(), failing.c_str());
            const Evaluation& evaluation = found->evaluation;
            QVERIFY2(nearlyEqual(found->objective, *least, 1e-9), failing.c_str());
            QCOMPARE(found->objective,
                     latency ? evaluation.latencyMs : evaluation.computeMs.front());
            QVERIFY2(evaluation.latencyMs - evaluation.computeMs.front() <=
                         budgetMs * (1 + 1e-9) + 1e-12,
                     failing.c_str());
            QVERIFY2(*found->lowerBound <= found->objective && found->optimal, failing.c_str());
        }
        QVERIFY(feasible > 1000 && tooSmall > 50);
    }

    /// The error names the smallest budget that works; that budget works, and one below does not.
    void namesTheSmallestBudget()
    {
        constexpr std::uint64_t seed = 386;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.pins = 0.4;
        int checked = 0;
        for (int i = 0; i < 500; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const Result<Solution> none = solve(dsccsMethod(), problem, {{"budget-ms", 0}});
            if (none || none.error().message.arguments.size() != 3)
                continue;
            ++checked;
            QCOMPARE(none.error().code, ErrorCode::Infeasible);
            const double least = std::get<double>(none.error().message.arguments[2]);
            QVERIFY2(english(none.error()).find(formatShortest(least)) != std::string::npos,
                     english(none.error()).c_str());
            QVERIFY(solve(dsccsMethod(), problem, {{"budget-ms", least}}).has_value());
            QVERIFY(!solve(dsccsMethod(), problem, {{"budget-ms", least * (1 - 1e-6)}}));
        }
        QVERIFY(checked > 30);
    }

    void refusesBadBudgets()
    {
        Random random(1);
        ProblemShape shape;
        shape.pins = 0;
        const PartitionProblem problem = randomProblem(random, shape);
        for (const double bad : {-1.0, static_cast<double>(NAN), static_cast<double>(INFINITY)}) {
            const Result<Solution> found = solve(dsccsMethod(), problem, {{"budget-ms", bad}});
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::InvalidInput);
        }
        QVERIFY(solve(dsccsMethod(), problem, {{"budget-ms", 1e300}}).has_value());
        PartitionProblem limited = problem;
        limited.memoryBytes.assign(limited.tierCount(), 4.0);
        const Result<Solution> found = solve(dsccsMethod(), limited);
        QCOMPARE(found.error().code, ErrorCode::Unsupported);
    }
};

QTEST_APPLESS_MAIN(tst_Dsccs)
#include "tst_dsccs.moc"
