// SPDX-License-Identifier: GPL-3.0-or-later
// What every run of a pipeline keeps, whatever the plan and the load.
#include "core/base/numbers.h"
#include "core/scheduling/pipeline.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// Two layers at the edge with one in the cloud between them.
PartitionProblem outAndBack(double firstMs, double upMs, double cloudMs, double downMs,
                            double lastMs)
{
    PartitionProblem problem;
    problem.tiers = {"edge", "cloud"};
    problem.layers = {{"first", "Conv", 0, TierId(0)},
                      {"middle", "Conv", 0, TierId(1)},
                      {"last", "Conv", 0, TierId(0)}};
    problem.timeMs = {firstMs, firstMs, cloudMs, cloudMs, lastMs, lastMs};
    problem.energyMj.assign(6, 0);
    problem.tensors = {{"out", upMs * 125, {}, LayerId(0), {LayerId(1)}},
                       {"back", downMs * 125, {}, LayerId(1), {LayerId(2)}}};
    problem.links = {{1, 1, 0}};
    problem.returnPath = ReturnPath::Paid;
    return problem;
}

const Plan outAndBackPlan{{TierId(0), TierId(1), TierId(0)}};

Result<PipelineRun> runOf(const PartitionProblem& problem, const Plan& plan,
                          const PipelineOptions& options, std::uint64_t seed = 1)
{
    Context context;
    context.seed = seed;
    return runPipeline(problem, plan, options, context);
}

} // namespace

class tst_PipelineLaws : public QObject
{
    Q_OBJECT

private slots:
    void everyRun()
    {
        constexpr std::uint64_t seed = 61;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 4;
        int ran = 0;
        for (int round = 0; round < 400; ++round) {
            const PartitionProblem problem = randomProblem(random, shape);
            Plan plan;
            for (std::size_t i = 0; i < problem.layerCount(); ++i)
                plan.tierOf.push_back(TierId(static_cast<std::size_t>(
                    random.integer(0, static_cast<std::int64_t>(problem.tierCount()) - 1))));
            PipelineOptions options;
            options.frames = static_cast<std::size_t>(random.integer(1, 200));
            options.fps = std::exp(random.uniform(1, 7));
            options.fullDuplex = random.chance(0.5);
            options.arrivals = random.chance(0.5) ? Arrivals::Poisson : Arrivals::Regular;
            const Result<PipelineRun> run = runOf(problem, plan, options);
            QCOMPARE(run.has_value(), evaluate(problem, plan).has_value());
            if (!run || run->route.empty())
                continue;
            ++ran;
            keepsTheLaws(*run, options, describe(problem, plan));
        }
        QVERIFY(ran > 100);
    }

    // Markov arrivals, fixed service: Pollaczek and Khinchine's mean wait at the first stage.
    void poissonWaitsAsTheoryHasIt()
    {
        const PartitionProblem problem = outAndBack(10, 1, 1, 1, 0);
        for (const double utilisation : {0.3, 0.6, 0.8}) {
            PipelineOptions options;
            options.arrivals = Arrivals::Poisson;
            options.fps = utilisation * 100;
            options.frames = 300'000;
            options.recorded = 0;
            const PipelineRun run = runOf(problem, outAndBackPlan, options).value();
            const double expected = utilisation * 10 / (2 * (1 - utilisation));
            QVERIFY2(
                std::abs(run.stages[0].meanWaitMs - expected) < 0.06 * expected,
                qPrintable(
                    QString("%1 instead of %2 ms").arg(run.stages[0].meanWaitMs).arg(expected)));
            QVERIFY(std::abs(run.stages[0].utilisation - utilisation) < 0.01);
        }
    }

    // A frame that comes back meets the next one, though no stage is too slow.
    void returningFramesMayWait()
    {
        PipelineOptions options;
        options.fps = 50; // every 20 ms; the edge takes 18 of them
        options.frames = 2000;
        const PartitionProblem problem = outAndBack(9, 3, 2, 3, 9);
        const PipelineRun run = runOf(problem, outAndBackPlan, options).value();
        // First at 0 and back at 17, done at 26; the second comes at 20 and waits 6 ms.
        QCOMPARE(run.latencyMs[0], 26.0);
        QCOMPARE(run.visits[5].readyMs, 20.0);
        QCOMPARE(run.visits[5].startMs, 26.0);
        QVERIFY(run.latency.most > 26 && run.latency.most < 80); // and it stays bounded
        QVERIFY(nearlyEqual(*run.throughputFps, 50, 1e-3));
        // At 1.1 times the edge's capacity it does not.
        options.fps = 1.1 * 1000 / 18;
        const PipelineRun congested = runOf(problem, outAndBackPlan, options).value();
        QVERIFY(nearlyEqual(*congested.throughputFps, 1000 / 18.0, 1e-2));
        QVERIFY(congested.latency.most > 3000);
    }

    // Both directions of a link in one stage, or each in its own.
    void duplex()
    {
        PipelineOptions options;
        options.fps = 200;
        options.frames = 500;
        const PartitionProblem problem = outAndBack(1, 8, 1, 8, 1);
        const PipelineRun half = runOf(problem, outAndBackPlan, options).value();
        QVERIFY(nearlyEqual(*half.throughputFps, 1000 / 16.0, 0.05));
        QCOMPARE(half.stages.size(), std::size_t{3});
        QCOMPARE(half.stages[1].stageMs, 16.0);
        options.fullDuplex = true;
        const PipelineRun full = runOf(problem, outAndBackPlan, options).value();
        QVERIFY(nearlyEqual(*full.throughputFps, 1000 / 8.0, 0.05));
        QCOMPARE(full.stages.size(), std::size_t{4});
    }

    void sameSeedSameRun()
    {
        PipelineOptions options;
        options.arrivals = Arrivals::Poisson;
        const PartitionProblem problem = outAndBack(9, 3, 2, 3, 9);
        const auto latencies = [&](std::uint64_t seed) {
            return runOf(problem, outAndBackPlan, options, seed)->latencyMs;
        };
        QCOMPARE(latencies(4), latencies(4));
        QVERIFY(latencies(4) != latencies(5));
    }

    void aMillionFrames()
    {
        PipelineOptions options;
        options.frames = 1'000'000;
        options.fps = 60; // more than the edge can do: the queue holds half of them
        const PipelineRun run = runOf(outAndBack(20, 3, 2, 3, 9), outAndBackPlan, options).value();
        QCOMPARE(run.latencyMs.size(), options.frames);
        QVERIFY(nearlyEqual(*run.throughputFps, 1000 / 29.0, 1e-3));
        QCOMPARE(run.visits.size(), std::size_t{5000});
        QVERIFY(run.inside.size() <= 512);
    }

private:
    void keepsTheLaws(const PipelineRun& run, const PipelineOptions& options,
                      const std::string& text)
    {
        const auto frames = static_cast<double>(options.frames);
        // Little: mean inside = rate * mean time inside, exactly, since the run begins and ends
        // empty; for each queue as well.
        QVERIFY2(nearlyEqual(run.meanInside * run.endMs, frames * run.latency.mean, 1e-7),
                 text.c_str());
        double waits = 0, busy = 0;
        std::size_t visits = 0;
        for (const StageUse& use : run.stages) {
            const auto count = static_cast<std::size_t>(
                std::ranges::count_if(run.route, [&](const StageVisit& visit) {
                    const bool sameKind =
                        visit.stage.kind == use.stage.kind ||
                        (!options.fullDuplex && visit.stage.kind == StageKind::Downlink &&
                         use.stage.kind == StageKind::Uplink);
                    return visit.stage.index == use.stage.index && sameKind;
                }));
            visits += count;
            const double all = use.meanWaitMs * static_cast<double>(count) * frames;
            QVERIFY2(nearlyEqual(use.meanQueue * run.endMs, all, 1e-7), text.c_str());
            waits += all;
            QVERIFY2(use.utilisation <= 1 + 1e-9, text.c_str());
            QVERIFY2(nearlyEqual(use.utilisation * run.endMs, use.stageMs * frames, 1e-7),
                     text.c_str());
            busy += use.stageMs;
        }
        QCOMPARE(visits, run.route.size());
        QVERIFY2(nearlyEqual(run.latency.mean, busy + waits / frames, 1e-7), text.c_str());
        QCOMPARE(run.visits.size(), run.route.size() * options.frames);

        // One frame at a time on a stage; a frame is in one place at a time and in order.
        std::map<std::pair<std::size_t, int>, std::vector<std::pair<double, double>>> times;
        for (std::size_t i = 0; i < run.visits.size(); ++i) {
            const FrameVisit& visit = run.visits[i];
            QCOMPARE(visit.frame, static_cast<std::uint32_t>(i / run.route.size()));
            QVERIFY2(visit.readyMs <= visit.startMs && visit.startMs <= visit.endMs, text.c_str());
            if (visit.visit > 0)
                QCOMPARE(visit.readyMs, run.visits[i - 1].endMs);
            Stage stage = run.route[visit.visit].stage;
            if (!options.fullDuplex && stage.kind == StageKind::Downlink)
                stage.kind = StageKind::Uplink;
            times[{stage.index, static_cast<int>(stage.kind)}].push_back(
                {visit.startMs, visit.endMs});
        }
        for (auto& [stage, spans] : times) {
            std::ranges::sort(spans);
            for (std::size_t i = 1; i < spans.size(); ++i)
                QVERIFY2(spans[i].first >= spans[i - 1].second, text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(tst_PipelineLaws)
#include "tst_pipeline_laws.moc"
