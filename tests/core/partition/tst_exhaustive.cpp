// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/constraints.h"
#include "core/partition/exhaustive.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>

using namespace edgecut;
using namespace edgecut::test;

class tst_Exhaustive : public QObject
{
    Q_OBJECT

private slots:
    /// evaluate() against the contract's sentences, on every plan of random problems.
    void evaluateSaysWhatTheContractSays()
    {
        constexpr std::uint64_t seed = 20190;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 5;
        shape.memory = 0.2;
        for (int i = 0; i < 400; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            forEachPlan(problem, [&](const Plan& plan) {
                const std::optional<NaiveCost> expected = naiveCost(problem, plan);
                const Result<Evaluation> found = evaluate(problem, plan);
                const bool agree =
                    expected ? found && nearlyEqual(found->latencyMs, expected->latencyMs())
                             : !found && found.error().code == ErrorCode::Infeasible;
                if (!agree)
                    QFAIL(describe(problem, plan).c_str());
            });
            if (QTest::currentTestFailed())
                return;
        }
    }

    void findsTheOptimum()
    {
        constexpr std::uint64_t seed = 4711;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 6;
        shape.memory = 0.3;
        int feasible = 0;
        for (int i = 0; i < 1500; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const std::optional<double> expected = naiveOptimum(problem);
            const Result<Solution> found = solve(exhaustiveMethod(), problem);
            feasible += expected.has_value();
            const bool agree = expected
                                   ? found && nearlyEqual(found->objective, *expected) &&
                                         found->lowerBound == found->objective && found->optimal
                                   : !found && found.error().code == ErrorCode::Infeasible;
            QVERIFY2(agree, describe(problem).c_str());
        }
        QVERIFY(feasible > 700 && feasible < 1500);
    }

    /// A layer is allowed exactly the tiers that some allowed plan gives it (without memory).
    void allowedTiersAreExact()
    {
        constexpr std::uint64_t seed = 91;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 5;
        shape.pins = 0.35;
        for (int i = 0; i < 500; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            std::vector<bool> used(problem.layerCount() * problem.tierCount(), false);
            forEachPlan(problem, [&](const Plan& plan) {
                if (!naiveCost(problem, plan))
                    return;
                for (std::size_t layer = 0; layer < problem.layerCount(); ++layer)
                    used[layer * problem.tierCount() + plan.tierOf[layer].index()] = true;
            });
            const Result<AllowedTiers> allowed = allowedTiers(problem);
            for (std::size_t k = 0; k < used.size(); ++k) {
                const LayerId layer(k / problem.tierCount());
                const TierId tier(k % problem.tierCount());
                const bool may = allowed && allowed->allows(layer, tier);
                QVERIFY2(may == used[k], describe(problem).c_str());
            }
        }
    }

    void refusesTooManyPlans()
    {
        Random random(1);
        ProblemShape shape;
        shape.fewestLayers = shape.mostLayers = 26;
        shape.mostTiers = 2;
        shape.pins = 0;
        shape.resultTier = 0;
        shape.chain = true;
        shape.returnPath = ReturnPath::OneWay;
        PartitionProblem problem = randomProblem(random, shape);
        problem.layers[0].pinned = TierId(0);
        const Result<Solution> tooMany = solve(exhaustiveMethod(), problem);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, ErrorCode::Limit);
        problem.layers[1].pinned = TierId(0);
        problem.layers[2].pinned = TierId(0);
        QVERIFY(solve(exhaustiveMethod(), problem).has_value());
    }

    void stopsWhenAsked()
    {
        Random random(2);
        ProblemShape shape;
        shape.fewestLayers = shape.mostLayers = 22;
        shape.mostTiers = 2;
        shape.pins = 0;
        shape.wholeNumbers = 0;
        shape.returnPath = ReturnPath::Free;
        PartitionProblem problem = randomProblem(random, shape);
        // All plans cost the same, so that no branch is left early.
        std::ranges::fill(problem.timeMs, 1);
        for (ProblemTensor& tensor : problem.tensors)
            tensor.bytes = 0, tensor.wireBytes.reset();
        problem.links[0].latencyMs = 0;
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        const Result<Solution> stopped = solve(exhaustiveMethod(), problem, {}, context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);

        Context late;
        late.deadline = std::chrono::steady_clock::now();
        const Result<Solution> partial = solve(exhaustiveMethod(), problem, {}, late);
        QVERIFY(partial.has_value());
        QVERIFY(!partial->lowerBound);
        QVERIFY(!partial->optimal);
    }
};

QTEST_APPLESS_MAIN(tst_Exhaustive)
#include "tst_exhaustive.moc"
