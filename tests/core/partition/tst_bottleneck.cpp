// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/bottleneck.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"
#include "tests/support/structured_problem.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

class tst_Bottleneck : public QObject
{
    Q_OBJECT

private slots:
    /// Any number of tiers, every return path, pins, a result tier, ties, zeros, latency.
    void equalsExhaustiveSearch()
    {
        constexpr std::uint64_t seed = 2000;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        int feasible = 0;
        for (int i = 0; i < 2000; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const std::optional<double> least = naiveLeast(problem, &NaiveCost::maximumStageMs);
            const Result<Solution> found = solve(bottleneckMethod(), problem);
            if (!least) {
                QVERIFY2(!found && found.error().code == ErrorCode::Infeasible,
                         describe(problem).c_str());
                continue;
            }
            ++feasible;
            QVERIFY2(found.has_value(), describe(problem).c_str());
            const std::string failing = describe(problem, found->plan);
            QVERIFY2(nearlyEqual(found->objective, *least, 1e-9), failing.c_str());
            QCOMPARE(found->objective, found->evaluation.maxStageMs);
            QVERIFY2(*found->lowerBound <= found->objective && found->optimal, failing.c_str());
        }
        QVERIFY(feasible > 1000);
    }
};

QTEST_APPLESS_MAIN(tst_Bottleneck)
#include "tst_bottleneck.moc"
