// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/partition/ddpg_study.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace edgecut;
using namespace edgecut::test;

namespace {

DdpgOptions brief()
{
    DdpgOptions options;
    options.learner.episodes = 10;
    options.learner.steps = 50;
    options.learner.actorRate = 1e-3;
    return options;
}

ProblemShape unpinned()
{
    ProblemShape shape;
    shape.pins = 0;
    shape.resultTier = 0;
    return shape;
}

double exactLatency(const PartitionProblem& problem)
{
    return solve(*findMethod("min-cut"), problem)->objective;
}

} // namespace

class tst_Ddpg : public QObject
{
    Q_OBJECT

private slots:
    void isNeverBetterThanTheExactCut()
    {
        constexpr std::uint64_t seed = 77;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        int compared = 0;
        for (int i = 0; i < 60; ++i) {
            const PartitionProblem problem = randomProblem(random);
            const auto run = trainDdpg(problem, brief(), {});
            const auto exact = solve(*findMethod("min-cut"), problem);
            QCOMPARE(bool(run), bool(exact));
            if (!run)
                continue;
            ++compared;
            const auto evaluation = evaluate(problem, run->solution.plan);
            QVERIFY(evaluation);
            QCOMPARE(run->solution.evaluation, *evaluation);
            QCOMPARE(run->solution.objective, evaluation->latencyMs);
            QVERIFY(!run->solution.optimal && !run->solution.lowerBound);
            const double least = exact->objective * (1 - 1e-9);
            QVERIFY(run->solution.objective >= least);
            QVERIFY(run->visitedObjective >= least);
            QVERIFY(run->randomObjective >= least);
            // The answer is the actor's plan, which may be worse than one it happened to try.
            QCOMPARE(evaluate(problem, run->visited)->latencyMs, run->visitedObjective);
            QCOMPARE(evaluate(problem, run->random)->latencyMs, run->randomObjective);
            QCOMPARE(run->episodes.size(), std::size_t(10));
            QCOMPARE(run->steps, std::size_t(500));
            for (const DdpgEpisode& episode : run->episodes)
                QVERIFY(nearlyEqual(evaluate(problem, episode.plan)->latencyMs, episode.greedy));
            QCOMPARE(run->episodes.back().plan, run->solution.plan);
        }
        QVERIFY(compared > 30);
    }

    void reportsItsGapOverSeeds()
    {
        Random random(5);
        ProblemShape shape;
        shape.fewestLayers = shape.mostLayers = 12;
        shape.fewestTiers = shape.mostTiers = 3;
        shape.pins = 0;
        shape.resultTier = 0;
        const PartitionProblem problem = randomProblem(random, shape);
        const double exact = exactLatency(problem);
        int seen = 0;
        const auto study = studyDdpg(problem, brief(), 20, {}, [&](const DdpgStudy& soFar) {
            QCOMPARE(soFar.gaps.size(), std::size_t(++seen));
        });
        QVERIFY(study && study->whole);
        QCOMPARE(study->exact, exact);
        QCOMPARE(seen, 20);
        const auto answers = summaryOf(study->gaps, &DdpgGap::answer);
        const auto random20 = summaryOf(study->gaps, &DdpgGap::random);
        qInfo("gap over 20 seeds, short training: median %.1f %%, worst %.1f %%; random search "
              "with as many plans: median %.1f %%",
              100 * answers->median, 100 * answers->most, 100 * random20->median);
        for (const DdpgGap& gap : study->gaps) {
            QVERIFY(gap.answer >= -1e-9 && gap.visited >= -1e-9 && gap.random >= -1e-9);
            QVERIFY(gap.answer <= answers->most && gap.answer >= answers->least);
        }
        Context third;
        third.seed = 3;
        QVERIFY(nearlyEqual(trainDdpg(problem, brief(), third)->solution.objective,
                            exact * (1 + study->gaps[2].answer)));
    }

    void gapsAreSummedUp()
    {
        QVERIFY(!summaryOf({}, &DdpgGap::answer));
        std::vector<DdpgGap> gaps = {{1, 0.4, 0, 0}, {2, 0, 0, 0}, {3, 0.2, 0, 0}, {4, 0.1, 0, 0}};
        const auto summary = summaryOf(gaps, &DdpgGap::answer);
        QCOMPARE(summary->least, 0.0);
        QCOMPARE(summary->most, 0.4);
        QVERIFY(nearlyEqual(summary->median, 0.15) && nearlyEqual(summary->mean, 0.175));
        QCOMPARE(summary->exact, std::size_t(1));
        gaps.pop_back();
        QCOMPARE(summaryOf(gaps, &DdpgGap::answer)->median, 0.2);
    }

    void aStoppedStudyKeepsWhatWasOver()
    {
        Random random(9);
        const PartitionProblem problem = randomProblem(random, unpinned());
        std::stop_source stop;
        Context context;
        context.stopToken = stop.get_token();
        const auto study = studyDdpg(problem, brief(), 20, context, [&](const DdpgStudy& soFar) {
            if (soFar.gaps.size() == 2)
                stop.request_stop();
        });
        QVERIFY(study && !study->whole);
        QCOMPARE(study->gaps.size(), std::size_t(2));
    }

    void seedsRepeat()
    {
        Random random(9);
        const PartitionProblem problem = randomProblem(random, unpinned());
        Context context;
        context.seed = 3;
        auto one = trainDdpg(problem, brief(), context);
        auto two = trainDdpg(problem, brief(), context);
        QVERIFY(one && two);
        QVERIFY(*one == *two);
    }

    void weighsEnergy()
    {
        // Near is slow but takes no energy at all; far is fast and thirsty.
        PartitionProblem problem;
        problem.tiers = {"near", "far"};
        problem.layers = {{"a", "Conv", 0, {}}};
        problem.timeMs = {10, 1};
        problem.energyMj = {0, 100};
        problem.tensors = {{"x", 0, {}, LayerId(0), {}}};
        problem.links = {{8, 8, 0}};
        DdpgOptions options = brief();
        options.learner.episodes = 20;
        options.learner.steps = 200;
        QCOMPARE(trainDdpg(problem, options, {})->solution.plan.tierOf.front(), TierId(1));
        options.eta = 1;
        const auto weighed = trainDdpg(problem, options, {});
        QCOMPARE(weighed->solution.plan.tierOf.front(), TierId(0));
        QCOMPARE(weighed->solution.objective, 10.0);
        QCOMPARE(etaOf(1, 2, 300, 50), 3.0);
    }

    void keepsFusedLayersTogetherAndRefusesMemoryLimits()
    {
        PartitionProblem problem;
        problem.tiers = {"near", "far"};
        problem.layers = {{"a", "Conv", 10, {}}, {"b", "Relu", 0, {}}};
        problem.timeMs = {1, 9, 9, 1};
        problem.energyMj = {0, 0, 0, 0};
        problem.tensors = {{"x", 0, {}, LayerId(0), {LayerId(1)}}, {"y", 0, {}, LayerId(1), {}}};
        problem.links = {{8, 8, 0}};
        problem.fused = {{LayerId(0), LayerId(1)}};
        const auto run = trainDdpg(problem, brief(), {});
        QVERIFY(run);
        QCOMPARE(run->solution.objective, 10.0);
        QCOMPARE(run->solution.plan.tierOf.size(), std::size_t(2));
        QVERIFY(evaluate(problem, run->visited) && evaluate(problem, run->random));
        problem.memoryBytes = {5, {}};
        QCOMPARE(trainDdpg(problem, brief(), {}).error().code, ErrorCode::Unsupported);
    }

    void keepsWhatItLearnedWhenStopped()
    {
        Random random(9);
        const PartitionProblem problem = randomProblem(random, unpinned());
        std::stop_source stop;
        Context context;
        context.stopToken = stop.get_token();
        int seen = 0;
        const auto run = trainDdpg(problem, brief(), context, [&](const DdpgEpisode& episode) {
            QVERIFY(episode.best <= episode.mean);
            if (++seen == 2)
                stop.request_stop();
        });
        QVERIFY(run);
        QVERIFY(!run->whole);
        QCOMPARE(run->episodes.size(), std::size_t(2));
        QVERIFY(evaluate(problem, run->solution.plan));
        // As a method, stopping is cancelling.
        const auto solution = solve(ddpgMethod(), problem, {}, context);
        QVERIFY(!solution);
        QCOMPARE(solution.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_Ddpg)
#include "tst_ddpg.moc"
