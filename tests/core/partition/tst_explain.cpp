// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/explain.h"
#include "core/partition/method.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

using namespace edgecut;
using namespace edgecut::test;

class tst_Explain : public QObject
{
    Q_OBJECT

private slots:
    /// Each alternative is the best of all plans with the layer there, and all its numbers are
    /// differences of two evaluations.
    void alternativesAreTheBest()
    {
        constexpr std::uint64_t seed = 815;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostLayers = 5;
        shape.mostTiers = 3;
        int compared = 0;
        for (int i = 0; i < 400; ++i) {
            const PartitionProblem problem = randomProblem(random, shape);
            const Result<Solution> solution = solve(*findMethod("min-cut"), problem);
            if (!solution)
                continue;
            const LayerId layer(static_cast<std::size_t>(
                random.integer(0, static_cast<std::int64_t>(problem.layerCount()) - 1)));
            const Result<Explanation> found = whyHere(problem, *solution, layer);
            QVERIFY2(found.has_value(), describe(problem).c_str());
            QCOMPARE(found->tier, solution->plan.tierOf[layer.index()]);
            QCOMPARE(found->alternatives.size(), problem.tierCount());
            QVERIFY(!found->alternatives[found->tier.index()]);
            for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
                if (TierId(tier) == found->tier)
                    continue;
                PartitionProblem forced = problem;
                const bool pinned = problem.layers[layer.index()].pinned.has_value();
                forced.layers[layer.index()].pinned = TierId(tier);
                const std::optional<double> best = pinned ? std::nullopt : naiveOptimum(forced);
                const std::optional<Alternative>& other = found->alternatives[tier];
                QVERIFY2(other.has_value() == best.has_value(), describe(problem).c_str());
                if (!other)
                    continue;
                ++compared;
                QCOMPARE(other->tier, TierId(tier));
                QVERIFY2(nearlyEqual(solution->objective + other->latencyMs, *best),
                         describe(problem).c_str());
                QVERIFY(other->latencyMs > -1e-9);
                double sum = 0;
                for (const auto* part : {&other->computeMs, &other->uplinkMs, &other->downlinkMs}) {
                    for (const double ms : *part)
                        sum += ms;
                }
                QVERIFY(nearlyEqual(sum, other->latencyMs));
                Plan moved = solution->plan;
                moved.tierOf[layer.index()] = TierId(tier);
                for (const LayerId also : other->alsoMoved) {
                    QVERIFY(also != layer);
                    QVERIFY(moved.tierOf[also.index()] !=
                            other->solution.plan.tierOf[also.index()]);
                    moved.tierOf[also.index()] = other->solution.plan.tierOf[also.index()];
                }
                QCOMPARE(moved, other->solution.plan);
            }
        }
        QVERIFY(compared > 200);
    }

    void refuses()
    {
        Random random(3);
        PartitionProblem problem = randomProblem(random);
        const Solution empty;
        QCOMPARE(whyHere(problem, empty, LayerId(0)).error().code, ErrorCode::InvalidInput);
        Solution solution;
        solution.plan.tierOf.assign(problem.layerCount(), TierId(0));
        QCOMPARE(whyHere(problem, solution, LayerId(problem.layerCount())).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(whyHere(problem, solution, LayerId()).error().code, ErrorCode::InvalidInput);
        problem.memoryBytes.assign(problem.tierCount(), 1);
        QCOMPARE(whyHere(problem, solution, LayerId(0)).error().code, ErrorCode::Unsupported);
    }
};

QTEST_APPLESS_MAIN(tst_Explain)
#include "tst_explain.moc"
