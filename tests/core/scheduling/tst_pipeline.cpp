// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline against the formulas, against known runs, and against a naive simulation.
#include "core/base/numbers.h"
#include "core/scheduling/pipeline.h"
#include "tests/support/naive_latency.h"
#include "tests/support/random_problem.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace edgecut;
using namespace edgecut::test;

namespace {

/// One layer a tier; `ms` are the times of tier, link, tier, link ...
PartitionProblem tandem(const std::vector<double>& ms)
{
    PartitionProblem problem;
    const std::size_t tiers = ms.size() / 2 + 1;
    for (std::size_t i = 0; i < tiers; ++i) {
        problem.tiers.push_back(std::string("tier").append(std::to_string(i)));
        problem.layers.push_back(
            {std::string("l").append(std::to_string(i)), "Conv", 0, TierId(i)});
        problem.timeMs.insert(problem.timeMs.end(), tiers, ms[2 * i]);
        problem.energyMj.insert(problem.energyMj.end(), tiers, 0);
        if (i > 0) {
            problem.tensors.push_back({std::string("t").append(std::to_string(i)),
                                       ms[2 * i - 1] * 125,
                                       {},
                                       LayerId(i - 1),
                                       {LayerId(i)}});
            problem.links.push_back({1, 1, 0});
        }
    }
    return problem;
}

Plan outward(const PartitionProblem& problem)
{
    Plan plan;
    for (std::size_t i = 0; i < problem.tierCount(); ++i)
        plan.tierOf.push_back(TierId(i));
    return plan;
}

PipelineRun runOf(const PartitionProblem& problem, const Plan& plan, const PipelineOptions& options,
                  std::uint64_t seed = 1)
{
    Context context;
    context.seed = seed;
    return runPipeline(problem, plan, options, context).value();
}

/// The same rules without events: of all first steps that frames could take next, the one that can
/// start earliest is taken, and of those on its stage the oldest frame's.
std::vector<FrameVisit> naiveRun(const std::vector<StageVisit>& route, std::size_t frames,
                                 double periodMs, bool fullDuplex)
{
    const auto serverOf = [&](std::size_t visit) {
        Stage stage = route[visit].stage;
        if (!fullDuplex && stage.kind == StageKind::Downlink)
            stage.kind = StageKind::Uplink;
        return 3 * stage.index + static_cast<std::size_t>(stage.kind);
    };
    std::vector<FrameVisit> done;
    std::vector<FrameVisit> next;
    for (std::size_t f = 0; f < frames; ++f)
        next.push_back({static_cast<std::uint32_t>(f), 0, static_cast<double>(f) * periodMs, 0, 0});
    std::vector<double> freeAt(100, 0);
    while (!next.empty()) {
        // When each server could start something, and what.
        double earliest = INFINITY;
        std::size_t chosen = 0;
        for (const FrameVisit& first : next) {
            const std::size_t server = serverOf(first.visit);
            double start = INFINITY;
            for (const FrameVisit& other : next) {
                if (serverOf(other.visit) == server)
                    start = std::min(start, std::max(freeAt[server], other.readyMs));
            }
            if (start >= earliest)
                continue;
            earliest = start;
            for (std::size_t i = 0; i < next.size(); ++i) {
                const bool waits = serverOf(next[i].visit) == server && next[i].readyMs <= start;
                const bool better = serverOf(next[chosen].visit) != server ||
                                    next[chosen].readyMs > start ||
                                    next[i].frame < next[chosen].frame;
                if (waits && better)
                    chosen = i;
            }
        }
        FrameVisit visit = next[chosen];
        visit.startMs = earliest;
        visit.endMs = earliest + route[visit.visit].ms;
        freeAt[serverOf(visit.visit)] = visit.endMs;
        done.push_back(visit);
        if (visit.visit + 1 < route.size())
            next[chosen] = {visit.frame, visit.visit + 1, visit.endMs, 0, 0};
        else
            next.erase(next.begin() + static_cast<std::ptrdiff_t>(chosen));
    }
    std::ranges::sort(done, {}, [](const FrameVisit& v) { return std::pair(v.frame, v.visit); });
    return done;
}

} // namespace

class tst_Pipeline : public QObject
{
    Q_OBJECT

private slots:
    // Light load, DNN Surgery's Fig. 8 (bottom): nobody waits.
    void uncongestedIsTheFormula()
    {
        Random random(88);
        ProblemShape shape;
        shape.mostTiers = 3;
        shape.mostLayers = 5;
        shape.returnPath = ReturnPath::OneWay;
        int ran = 0;
        for (int round = 0; round < 200; ++round) {
            const PartitionProblem problem = randomProblem(random, shape);
            forEachPlan(problem, [&](const Plan& plan) {
                const Result<Evaluation> evaluation = evaluate(problem, plan);
                if (!evaluation || evaluation->maxStageMs == 0)
                    return;
                PipelineOptions options;
                options.frames = 40;
                options.fps = 1000 / (evaluation->maxStageMs * random.uniform(1.001, 3));
                const PipelineRun run = runOf(problem, plan, options);
                QVERIFY(nearlyEqual(run.latency.most, evaluation->latencyMs));
                QVERIFY(nearlyEqual(run.latency.least, evaluation->latencyMs));
                QVERIFY(nearlyEqual(*run.throughputFps, options.fps));
                for (const StageUse& use : run.stages) {
                    QCOMPARE(use.mostWaitMs, 0.0);
                    QVERIFY(use.stageMs <= evaluation->maxStageMs * (1 + 1e-12));
                }
                ++ran;
            });
        }
        qInfo("%d plans", ran);
        QVERIFY(ran > 500);
    }

    // Heavy load, Fig. 8 (top): frames leave at the plan's throughput and wait ever longer.
    void congestedGrowsAtTheBottleneck()
    {
        const PartitionProblem problem = tandem({10, 40, 5});
        PipelineOptions options;
        options.fps = 50; // every 20 ms
        options.frames = 1000;
        const PipelineRun run = runOf(problem, outward(problem), options);
        QVERIFY(nearlyEqual(*run.throughputFps, 25));
        // Frame k leaves at 55 + 40 k and came at 20 k.
        for (std::size_t k = 0; k < run.latencyMs.size(); ++k)
            QVERIFY(nearlyEqual(run.latencyMs[k], 55 + 20.0 * static_cast<double>(k)));
        QVERIFY(nearlyEqual(run.latency.median, 55 + 20.0 * 499));
        QVERIFY(nearlyEqual(run.latency.p99, 55 + 20.0 * 989));
        QCOMPARE(run.stages.size(), std::size_t{3});
        QCOMPARE(run.stages[1].stage, (Stage{StageKind::Uplink, 0}));
        QVERIFY(run.stages[1].utilisation > 0.999);
        QVERIFY(run.stages[1].mostQueue > 490);
        QCOMPARE(run.stages[0].mostQueue, std::size_t{0}); // nobody waits before a faster stage
        QVERIFY(std::abs(run.stages[0].utilisation - 0.25) < 0.01);
        QVERIFY(run.inside.back().inside > run.inside.front().inside + 400);
        QVERIFY(std::ranges::is_sorted(run.inside, {}, &PipelineRun::Sample::inside));
    }

    void aKnownRun()
    {
        // 30 ms here, 20 ms across, 10 ms there; every 25 ms.
        const PartitionProblem problem = tandem({30, 20, 10});
        PipelineOptions options;
        options.fps = 40;
        options.frames = 3;
        const PipelineRun run = runOf(problem, outward(problem), options);
        const std::vector<FrameVisit> expected{
            {0, 0, 0, 0, 30},   {0, 1, 30, 30, 50},  {0, 2, 50, 50, 60},
            {1, 0, 25, 30, 60}, {1, 1, 60, 60, 80},  {1, 2, 80, 80, 90},
            {2, 0, 50, 60, 90}, {2, 1, 90, 90, 110}, {2, 2, 110, 110, 120}};
        QCOMPARE(run.visits, expected);
        QCOMPARE(run.latencyMs, (std::vector<double>{60, 65, 70}));
        QCOMPARE(run.endMs, 120.0);
        QVERIFY(nearlyEqual(*run.throughputFps, 1000 / 30.0));
        QCOMPARE(run.stages[0].mostWaitMs, 10.0);
        QCOMPARE(run.stages[0].meanWaitMs, 5.0);
        QCOMPARE(run.stages[0].utilisation, 0.75);
        QCOMPARE(run.mostInside, std::size_t{3});
        options.recorded = 1;
        QCOMPARE(runOf(problem, outward(problem), options).visits.size(), std::size_t{3});
    }

    // Whole milliseconds, so that ties are ties in both.
    void equalsNaiveSimulation()
    {
        constexpr std::uint64_t seed = 16;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        ProblemShape shape;
        shape.mostTiers = 3;
        shape.mostLayers = 5;
        shape.wholeNumbers = 1;
        int waited = 0, returned = 0;
        for (int round = 0; round < 300; ++round) {
            const PartitionProblem problem = randomProblem(random, shape);
            Plan plan;
            for (std::size_t i = 0; i < problem.layerCount(); ++i)
                plan.tierOf.push_back(TierId(static_cast<std::size_t>(
                    random.integer(0, static_cast<std::int64_t>(problem.tierCount()) - 1))));
            if (!evaluate(problem, plan))
                continue;
            PipelineOptions options;
            options.frames = 12;
            options.fullDuplex = random.chance(0.5);
            const double periodMs = static_cast<double>(random.integer(1, 25));
            options.fps = 1000 / periodMs;
            const PipelineRun run = runOf(problem, plan, options);
            if (run.route.empty())
                continue;
            const std::vector<FrameVisit> expected =
                naiveRun(run.route, options.frames, periodMs, options.fullDuplex);
            const std::string text = describe(problem, plan);
            QCOMPARE(run.visits.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QVERIFY2(run.visits[i].frame == expected[i].frame &&
                             run.visits[i].visit == expected[i].visit &&
                             nearlyEqual(run.visits[i].startMs, expected[i].startMs) &&
                             nearlyEqual(run.visits[i].endMs, expected[i].endMs),
                         text.c_str());
                waited += expected[i].startMs > expected[i].readyMs ? 1 : 0;
                returned += run.route[expected[i].visit].stage.kind == StageKind::Downlink ? 1 : 0;
            }
        }
        qInfo("%d waits, %d returns", waited, returned);
        QVERIFY(waited > 500 && returned > 200);
    }

    void refusals()
    {
        const PartitionProblem problem = tandem({1, 1, 1});
        const Plan plan = outward(problem);
        const auto code = [&](const PipelineOptions& options) {
            return runPipeline(problem, plan, options).error().code;
        };
        PipelineOptions options;
        for (const double fps : {0.0, -1.0, double(NAN), double(INFINITY)}) {
            options.fps = fps;
            QCOMPARE(code(options), ErrorCode::InvalidInput);
        }
        options = {};
        options.frames = 0;
        QCOMPARE(code(options), ErrorCode::InvalidInput);
        options.frames = PipelineOptions::mostFrames + 1;
        QCOMPARE(code(options), ErrorCode::InvalidInput);
        QCOMPARE(runPipeline(problem, Plan{}, {}).error().code, ErrorCode::InvalidInput);
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        QCOMPARE(runPipeline(problem, plan, {}, context).error().code, ErrorCode::Cancelled);
    }

    void oneFrameAndNoWork()
    {
        PipelineOptions options;
        options.frames = 1;
        const PartitionProblem problem = tandem({1, 2, 3});
        const PipelineRun one = runOf(problem, outward(problem), options);
        QVERIFY(!one.throughputFps);
        QCOMPARE(one.latency.most, 6.0);
        options.frames = 5;
        const PartitionProblem nothing = tandem({0, 0, 0});
        const PipelineRun none = runOf(nothing, outward(nothing), options);
        QVERIFY(none.route.empty() && none.visits.empty() && none.stages.empty());
        QCOMPARE(none.latency.most, 0.0);
        QCOMPARE(none.mostInside, std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(tst_Pipeline)
#include "tst_pipeline.moc"
