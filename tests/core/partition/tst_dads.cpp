// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/dads.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace edgecut;
using namespace edgecut::test;

namespace {

double leastStageMs(const PartitionProblem& problem)
{
    double least = std::numeric_limits<double>::infinity();
    forEachPlan(problem, [&](const Plan& plan) {
        if (const Result<Evaluation> evaluation = evaluate(problem, plan))
            least = std::min(least, evaluation->maxStageMs);
    });
    return least;
}

} // namespace

class tst_Dads : public QObject
{
    Q_OBJECT

private slots:
    void lightOrHeavyByTheRate()
    {
        constexpr std::uint64_t seed = 18;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 3;
        shape.mostLayers = 6;
        int light = 0, heavy = 0, congested = 0;
        for (int round = 0; round < 600; ++round) {
            const PartitionProblem problem = randomProblem(random, shape);
            const std::optional<double> least = naiveOptimum(problem);
            const double fps = std::exp(random.uniform(2, 6.5));
            const std::string text = describe(problem) + "\n" + formatShortest(fps) + " frames/s";
            const Result<DadsDecision> decision = decide(problem, fps, heavyFinder());
            QVERIFY2(decision.has_value() == least.has_value(), text.c_str());
            if (!decision)
                continue;
            const Evaluation& evaluation = decision->solution.evaluation;
            if (decision->mode == DadsMode::Light) {
                ++light;
                QVERIFY2(nearlyEqual(evaluation.latencyMs, *least), text.c_str());
                QVERIFY2(evaluation.maxStageMs < 1000 / fps && decision->solution.optimal,
                         text.c_str());
            } else {
                ++heavy;
                const double leastStage = leastStageMs(problem);
                // Two tiers: as published, with its factor. More: exactly.
                const double factor = problem.tierCount() == 2 ? 3 : 1;
                QVERIFY2(evaluation.maxStageMs <= leastStage * factor * (1 + 1e-9), text.c_str());
                QVERIFY2(evaluation.maxStageMs >= leastStage * (1 - 1e-9), text.c_str());
                QCOMPARE(decision->congested, evaluation.maxStageMs >= 1000 / fps);
            }
            QVERIFY(decision->mode != DadsMode::Light || !decision->congested);
            congested += decision->congested ? 1 : 0;
        }
        QVERIFY(light > 100 && heavy > 100 && congested > 50);
    }

    void exactFinderIsNeverWorse()
    {
        Random random(6);
        ProblemShape shape;
        shape.mostTiers = 2;
        shape.mostLayers = 6;
        for (int round = 0; round < 200; ++round) {
            const PartitionProblem problem = randomProblem(random, shape);
            const Result<Solution> exact = heavyFinder("bottleneck")(problem, {});
            const Result<Solution> published = heavyFinder()(problem, {});
            QCOMPARE(exact.has_value(), published.has_value());
            if (exact)
                QVERIFY2(nearlyEqual(exact->evaluation.maxStageMs, leastStageMs(problem)) &&
                             exact->evaluation.maxStageMs <=
                                 published->evaluation.maxStageMs * (1 + 1e-9),
                         describe(problem).c_str());
        }
    }

    void methodSaysWhatItMinimised()
    {
        PartitionProblem problem;
        problem.tiers = {"edge", "cloud"};
        problem.layers = {{"input", "Input", 0, TierId(0)}, {"a", "Conv", 0, {}}};
        problem.timeMs = {0, 0, 40, 20};
        problem.energyMj.assign(4, 0);
        problem.tensors = {{"image", 12500, {}, LayerId(0), {LayerId(1)}}};
        problem.links = {{4, 4, 0}}; // 25 ms: 45 ms there, 40 ms here
        const Method& method = *findMethod("dads");
        const Solution light = solve(method, problem, {{"fps", 20}}).value();
        QCOMPARE(light.objective, 40.0);
        QVERIFY(light.optimal);
        int warnings = 0;
        Context context;
        context.warn = [&warnings](const Warning&) { ++warnings; };
        const Solution heavy = solve(method, problem, {{"fps", 30}}, context).value();
        QCOMPARE(heavy.objective, 25.0);
        QVERIFY(!heavy.lowerBound && !heavy.optimal);
        QCOMPARE(warnings, 0);
        QCOMPARE(solve(method, problem, {{"fps", 25}})->objective, 25.0); // 40 ms is not under 40
        QCOMPARE(solve(method, problem, {{"fps", 40}}, context)->objective, 25.0);
        QCOMPARE(warnings, 1); // 25 ms is not under 25
        QVERIFY(!solve(method, problem, {{"fps", 0}}));
    }
};

QTEST_APPLESS_MAIN(tst_Dads)
#include "tst_dads.moc"
